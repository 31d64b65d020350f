import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../utils/exports/csv.ts';
import { exportTraces } from '../../../utils/exports/export.ts';
import { invertedName } from '../../../utils/exports/names.ts';
import { references } from '../../../utils/exports/reference.ts';
import { formatReference } from '../../../utils/exports/styles.ts';
import { chainTrace } from './nasty.ts';

describe('a printed name', () => {
  it.each([
    ['Rosa Imani', 'Imani, Rosa'],
    ['Ludwig van der Berg', 'van der Berg, Ludwig'],
    ['Henry Gates Jr.', 'Gates Jr., Henry'],
    ['The Associated Press', 'The Associated Press'],
    ['Rosa Imani and Tom Bell', 'Rosa Imani and Tom Bell'],
    ['山田太郎', '山田太郎'],
    ['Reuters', 'Reuters'],
  ])('%s is sorted as %s', (printed, inverted) => expect(invertedName(printed)).toBe(inverted));
});

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1'])('%j is no formula', text =>
    expect(csvCell(text).replace(/^"/, '')).toBe(`'${text}`),
  );
  it.each(['1-1', 'a=b', ''])('%j stays', text => expect(csvCell(text)).toBe(text));
});

describe('many authors', () => {
  const [only] = references([chainTrace()]);
  const people = (count: number) => Array.from({ length: count }, (_, i) => `Given-Ann Family${i + 1}`);
  it.each([
    ['mla', 2, 'Family1, Given-Ann, and Given-Ann Family2. '],
    ['mla', 3, 'Family1, Given-Ann, et al. '],
    ['chicago', 3, 'Family1, Given-Ann, Given-Ann Family2, and Given-Ann Family3. '],
    ['apa', 2, 'Family1, G.-A., & Family2, G.-A. (2026, '],
  ] as const)('%s names %i', (style, count, start) => {
    const text = only && formatReference({ ...only, authors: people(count) }, style).text;
    expect(text?.slice(0, start.length)).toBe(start);
  });
});

describe('Wikipedia', () => {
  it('signs nothing, slants nothing and decodes nothing of a headline', () => {
    const trace = chainTrace();
    const articles = trace.articles.map(a => ({ ...a, headline: "A ~~~~ ''b'' &lt; c", access: 'gone' as const }));
    const { text } = exportTraces([{ ...trace, articles }], 'wikipedia');
    expect(text).not.toMatch(/~~|''|&lt;/);
    expect(text).toContain('|url-status=dead');
    expect(text).toContain('|via=MSN');
  });
});
