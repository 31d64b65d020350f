import browser from 'webextension-polyfill';

/** A screen of the extension with what it should show: "report.html?id=…#access". */
export type ScreenPath = `report.html${string}` | `options.html${string}` | `welcome.html${string}`;

/**
 * Opens a screen in a tab of its own; one that is open already is not looked for, since its address
 * cannot be seen without access.
 */
export async function openScreen(path: ScreenPath): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) });
}

interface PanelApi {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * What opens the panel beside the page, or null where the browser has none. Call the result inside
 * a click: browsers ask for that
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions).
 */
export function makePanelOpener(windowId: number | undefined): (() => void) | null {
  const chromium = (globalThis as { chrome?: { sidePanel?: PanelApi } }).chrome?.sidePanel;
  if (chromium)
    return windowId === undefined
      ? null
      : () => void chromium.open({ windowId }).then(() => window.close());
  const sidebar = (browser as unknown as { sidebarAction?: { open?(): Promise<void> } })
    .sidebarAction;
  return sidebar?.open ? () => void sidebar.open?.().then(() => window.close()) : null;
}
