// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { applyLanguage } from '../../../entrypoints/shared/language.ts';
import { useMessages } from '../../components/use-messages.ts';

it.each([
  ['en', 'en', 'ltr'],
  ['pt_BR', 'pt-BR', 'ltr'],
  ['ar', 'ar', 'rtl'],
])('a screen in %s says so', async (locale, lang, dir) => {
  await useMessages(locale);
  applyLanguage('Whence');
  const root = document.documentElement;
  expect([root.lang, root.dir, document.title]).toEqual([lang, dir, 'Whence']);
});
