import browser from 'webextension-polyfill';
import { i18n } from '#i18n';

/** Tells the document its language and direction, and gives it a title; called once before a screen is drawn. */
export function applyLanguage(title: string): void {
  const root = document.documentElement;
  root.lang = i18n.t('localeTag').split('-u-')[0] ?? 'en';
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
}
