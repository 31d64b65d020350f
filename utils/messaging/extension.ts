import type { Browser } from 'webextension-polyfill';

type Extension = Pick<Browser, 'runtime' | 'tabs' | 'i18n'>;

const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };

/**
 * The browser's own interface to its extensions, with promises in Firefox and Chromium alike, for
 * what runs in pages: the polyfill weighs more than all that they use of it.
 */
export const extension = (browser?.runtime ? browser : chrome) as Extension;
