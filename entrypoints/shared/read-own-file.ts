import browser from 'webextension-polyfill';

/**
 * The bytes of a file of the extension, by its path in the package. Rejects where the browser
 * cannot read it.
 */
export async function readOwnFile(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`/${path}`));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
}
