import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isKeptBack, keepBack } from '../../../utils/storage/kept-back.ts';
import { savePreferences } from '../../../utils/storage/preferences.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['https://mail.example/inbox', true],
  ['http://www.mail.example:8080/', true],
  ['https://eu.mail.example/', true],
  ['https://notmail.example/', false],
  ['https://example/', false],
  ['https://news.example/?u=mail.example', false],
  ['about:blank', false],
  ['', false],
])('with mail.example on the list, “%s” is kept back: %s', (address, kept) =>
  expect(isKeptBack({ keptBack: ['mail.example'] }, address)).toBe(kept),
);

it('what comes from a page that is kept back says so, and nothing else does', async () => {
  await savePreferences({ keptBack: ['mail.example'] });
  const address = 'https://mail.example/inbox';
  expect(await keepBack(address)).toEqual({ keptBack: address });
  for (const other of ['https://news.example/', null, undefined])
    expect(await keepBack(other)).toEqual({});
});
