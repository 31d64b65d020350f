import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../utils/exports/csv.ts';
import { exportTraces } from '../../../utils/exports/export.ts';
import { invertedName } from '../../../utils/exports/names.ts';
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

describe('Wikipedia', () => {
  it('signs nothing, slants nothing and decodes nothing of a headline', () => {
    const trace = chainTrace();
    const articles = trace.articles.map(a => ({
      ...a,
      headline: "A ~~~~ ''b'' &lt; c",
      access: 'gone' as const,
    }));
    const { text } = exportTraces([{ ...trace, articles }], 'wikipedia');
    expect(text).not.toMatch(/~~|''|&lt;/);
    expect(text).toContain('|url-status=dead');
    expect(text).toContain('|via=MSN');
  });
});
