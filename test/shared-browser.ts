/**
 * Imported for its effect: files of tests that share their modules share one document and one fake
 * browser. Each leaves the document empty, and addresses and globals as they were. What listens is
 * left in its place: effects that Preact ends after the file still take their listeners back.
 */
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { getURL } = fakeBrowser.runtime;

afterAll(() => {
  Object.assign(fakeBrowser.runtime, { getURL });
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
