import { describe, expect, it } from 'vitest';
import { mayCite } from '../../../utils/citations/may-cite.ts';
import { SOURCE_WORDS } from '../../../utils/citations/parsing/source-word-list.ts';

describe('mayCite', () => {
  it.each(SOURCE_WORDS.filter(one => one.kind === 'source'))(
    'knows $word with its colon',
    ({ word }) => expect(mayCite(`${word}: Reuters`)).toBe(true),
  );

  it.each([
    'It closed. (techcrunch.com)',
    'It closed ([Reuters](https://r.com/a)).',
    '港口关闭（路透社）。',
    'It closed.【81†source】',
    'It closed.[3]',
    'It closed.[^3]',
    'It closed. citeturn0search1',
    'It closed. \uE200cite',
    'Source: Reuters',
    '来源：路透社',
    'Reddit+1',
    'It closed. — Reuters',
  ])('%s', text => expect(mayCite(text)).toBe(true));

  it.each([
    '',
    'The harbour closed for nine days. Ferries went on.',
    'It was 9:30. It was 3.5 %.',
    'One thing: it closed – and then it opened again for all of us.',
    'It closed (2026).',
    'f() and a[] and ()',
  ])('not: %s', text => expect(mayCite(text)).toBe(false));
});
