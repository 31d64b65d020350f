import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';

/** A command of the manifest with the keys that the reader gave it; "" for none. */
export interface Shortcut {
  /** What it does, in words. */
  readonly name: string;
  /** As the browser writes it; empty where the reader or the browser took it away. */
  readonly keys: string;
}

/**
 * The browser's keyboard commands, and the way to the browser's own screen for changing them (null
 * where there is none to open).
 */
export function useShortcuts(): { list: readonly Shortcut[]; change: (() => void) | null } {
  const [list, setList] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(all =>
      setList(
        all.map(({ name, description, shortcut }) => ({
          name:
            description ||
            (name === '_execute_action' ? i18n.t('options.openWhence') : (name ?? '')),
          keys: shortcut ?? '',
        })),
      ),
    );
  }, []);
  // Firefox alone has a call for it; Chromium's screen is opened by its address
  // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings).
  const open = (browser.commands as { openShortcutSettings?: () => Promise<void> })
    .openShortcutSettings;
  if (open) return { list, change: () => void open() };
  const chromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  return {
    list,
    change: chromium
      ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      : null,
  };
}
