import { configure } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// A busy machine is no failure: what a screen is to show is waited for.
configure({ asyncUtilTimeout: 8000 });

const RTL = new Set(['ar', 'he', 'fa', 'ur']);

/** Gives components the messages of a language, as the browser would. */
export async function useMessages(locale = 'en'): Promise<void> {
  const messages = generateChromeMessages(
    await parseMessagesFile(`utils/i18n/locales/${locale}.yml`),
  );
  const getMessage = (key: string, substitutions?: string | string[]): string => {
    if (key === '@@bidi_dir') return RTL.has(locale) ? 'rtl' : 'ltr';
    const values = typeof substitutions === 'string' ? [substitutions] : (substitutions ?? []);
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  };
  Object.assign(fakeBrowser, { i18n: { getMessage, getUILanguage: () => locale } });
}
