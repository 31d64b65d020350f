// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { nameStep } from '../../../components/words/step-name.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

it.each([
  ['archived copy', 'archived copy'],
  ['open tab', 'open tab'],
  ['bing-news', 'Bing News'],
  ['cnbc.com', 'cnbc.com'],
])('%s is called %s', (what, want) => {
  expect(nameStep(what)).toBe(want);
});

it('is in the reader’s language, but for names of services', async () => {
  await useMessages('de');
  expect(nameStep('archived copy')).not.toBe('archived copy');
  expect(nameStep('gdelt')).toBe('GDELT');
  await useMessages();
});
