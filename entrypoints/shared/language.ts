import browser from 'webextension-polyfill';
import { getUiLanguage } from '../../components/words/format.ts';

/**
 * Tells the document its language and direction, and gives it a title; called once before a screen
 * is drawn.
 */
export function applyLanguage(title: string): void {
  const root = document.documentElement;
  root.lang = getUiLanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
}
