import browser from 'webextension-polyfill';

/**
 * Keeps settings out of reach of content scripts where the browser can: Chromium, as far as the
 * session's storage is from the start; Firefox knows it for that one alone
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea/setAccessLevel).
 * Called whenever the worker starts.
 */
export async function shutOutContentScripts(): Promise<void> {
  const { local, sync } = browser.storage;
  await Promise.all([local, sync].map(area => shutOut(area).catch(() => undefined)));
}

async function shutOut(area: object): Promise<void> {
  const { setAccessLevel } = area as {
    setAccessLevel?(access: { accessLevel: string }): Promise<void>;
  };
  await setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}
