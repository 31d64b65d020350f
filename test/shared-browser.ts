/**
 * Imported for its effect: files of tests that share their modules share one document and one fake
 * browser. Each leaves both, and what it put in the place of globals, as they were.
 */
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const isPart = (part: unknown): part is object => typeof part === 'object' && part !== null;
const found = Object.entries(fakeBrowser).map(
  ([name, part]: [string, unknown]) => [name, part, isPart(part) ? { ...part } : part] as const,
);

afterAll(() => {
  for (const [name, part, before] of found) {
    if (isPart(part)) Object.assign(part, before);
    Object.assign(fakeBrowser, { [name]: part });
  }
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
