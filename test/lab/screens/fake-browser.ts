/**
 * A browser API for screens that are looked at outside an extension: answers from fixtures, in any
 * language.
 */
import type { TabView, TraceSummary } from '../../../utils/messaging/contract.ts';
import type { LivePost } from '../../../utils/messaging/live-parts.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';

/** What the screen is shown. */
export interface Scene {
  readonly messages: Readonly<
    Record<
      string,
      {
        readonly message: string;
        readonly placeholders?: Record<string, { readonly content: string }>;
      }
    >
  >;
  readonly direction: 'ltr' | 'rtl';
  readonly view: TabView;
  /** What getTrace and the live port answer; null for a trace that is gone. */
  readonly live: LiveTrace | null;
  readonly library: readonly TraceSummary[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** What storage holds for the session. */
  readonly session: Readonly<Record<string, unknown>>;
  readonly verified: { readonly completed: number; readonly trace: string | null };
  /** Whether the hosts a trace needs are granted. */
  readonly granted: boolean;
}

/**
 * Sets `globalThis.browser`. Runs inside the page before its scripts (Playwright's addInitScript),
 * so it may use nothing from outside. Messages that screens send are kept in `globalThis.sent` for
 * tests.
 */
export function installFakeBrowser(scene: Scene): void {
  const listeners = { addListener() {}, removeListener() {}, hasListener: () => false };
  const sent: unknown[] = [];
  const answers: Record<string, unknown> = {
    viewTab: scene.view,
    getTrace: scene.live,
    listTraces: scene.library,
    loadKeys: { keys: {} },
    storageUse: { traces: 1_843_000, answers: 5_210_000 },
    verifyHere: scene.verified,
    restoreTraces: { taken: 2, unreadable: 0 },
    show: true,
    addReading: scene.live,
  };
  const fill = (text: string, values: readonly string[]) =>
    text.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  const getMessage = (key: string, substitutions?: string | readonly string[]) => {
    const values = typeof substitutions === 'string' ? [substitutions] : (substitutions ?? []);
    if (key === '@@bidi_dir') return scene.direction;
    return fill(scene.messages[key]?.message ?? '', values);
  };
  const area = (stored: Record<string, unknown>) => ({
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (change: Record<string, unknown>) => void Object.assign(stored, change),
    remove: async () => undefined,
  });
  const tab = {
    id: 7,
    windowId: 1,
    active: true,
    url: scene.view.kind === 'restricted' ? undefined : 'https://briefing.example/lindqvist',
  };
  const browser = {
    runtime: {
      id: 'whence',
      getURL: (path: string) => new URL(path, location.href).href,
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: async (message: { name: string }) => {
        sent.push(message);
        return { ok: true, value: answers[message.name] ?? null };
      },
      connect: () => ({
        onMessage: {
          addListener: (callback: (message: LivePost) => void) => {
            const { live } = scene;
            setTimeout(() => callback(live ? { whole: live } : { gone: true }));
          },
        },
        onDisconnect: listeners,
        postMessage() {},
        disconnect() {},
      }),
      onMessage: listeners,
      openOptionsPage: async () => undefined,
    },
    i18n: { getMessage, getUILanguage: () => 'en' },
    tabs: {
      query: async () => [tab],
      create: async (options: unknown) => void sent.push(options),
      onActivated: listeners,
      onUpdated: listeners,
      sendMessage: async () => null,
    },
    permissions: {
      contains: async () => scene.granted,
      request: async () => true,
      remove: async () => true,
      getAll: async () => ({ origins: scene.granted ? ['*://*/*'] : [] }),
      onAdded: listeners,
      onRemoved: listeners,
    },
    storage: {
      sync: area({ settings: scene.settings }),
      local: area({}),
      session: area({ ...scene.session }),
      onChanged: listeners,
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
        { name: 'next-citation', description: getMessage('commandNext'), shortcut: 'Alt+Shift+J' },
        {
          name: 'previous-citation',
          description: getMessage('commandPrevious'),
          shortcut: 'Alt+Shift+K',
        },
        { name: 'open-card', description: getMessage('commandCard'), shortcut: '' },
      ],
    },
    windows: { getCurrent: async () => ({ id: 1, incognito: false }) },
  };
  // webextension-polyfill looks for chrome.runtime.id before it takes `browser` as it is.
  const chrome = { runtime: { id: 'whence' }, sidePanel: { open: async () => undefined } };
  Object.assign(globalThis, { browser, chrome, sent });
}
