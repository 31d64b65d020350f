import { describe, expect, it } from 'vitest';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';

const claim = (text: string, subject: string | null = null, known: readonly string[] = []) =>
  indexClaim({ text, heading: null, subject, pageTitle: '' }, 'en', '2026-05-20', norm =>
    known.includes(norm),
  );

describe('indexClaim', () => {
  it('cuts a claim into its parts', () => {
    const c = claim(
      'On March 18 Voltane’s Mara Lindqvist said 640 people would get “a real wage.”',
    );
    expect(c.dates.map(d => d.text)).toEqual(['March 18']);
    expect(c.quantities.map(q => q.text)).toEqual(['640']);
    expect(c.names.map(n => n.text)).toEqual(['Voltane’s', 'Mara Lindqvist']);
    expect(c.quotes.map(q => q.text)).toEqual(['a real wage.']);
    for (const w of c.words) expect(c.text.slice(w.start, w.end)).toBe(w.text);
  });

  it('reads "yesterday" from the page’s date, which is no amount', () => {
    const c = claim('Yesterday 640 people came.');
    expect(c.dates.map(d => [d.year, d.month, d.day])).toEqual([[2026, 5, 19]]);
    expect(c.quantities.map(q => q.text)).toEqual(['640']);
    expect(claim('In 1998 they came.').quantities).toEqual([]);
  });

  it('takes a first word for a name where the articles know it', () => {
    expect(claim('Voltane came.').names).toEqual([]);
    expect(claim('Voltane came.', null, ['voltane']).names.map(n => n.text)).toEqual(['Voltane']);
  });

  it('puts the row’s subject before a fragment, once', () => {
    expect(claim('opens in 2028', 'Larkfield plant').text).toBe('Larkfield plant: opens in 2028');
    expect(claim('Larkfield plant opens', 'Larkfield plant').text).toBe('Larkfield plant opens');
  });

  it.each([
    ['The plant opens in May, but it is small', [0, 0, 0, 0, 0, 1, 1, 1, 1]],
    ['Bell left when it rained', [0, 0, 1, 1, 1]],
    ['Bell (the mayor) left', [0, 1, 1, 2]],
    ['Die Stadt baut weil sie muss', [0, 0, 0, 1, 1, 1]],
    ['But Bell left', [0, 0, 0]],
  ])('numbers the clauses of "%s"', (text, clauses) => {
    expect(claim(text).clauses).toEqual(clauses);
  });

  it('reads no more than a sentence’s worth', () => {
    expect(claim('word '.repeat(5000)).text).toHaveLength(2500);
    expect(claim('On May 5 it rained. '.repeat(20)).dates).toHaveLength(12);
  });
});

it('keeps forty amounts of a list of thousands', () => {
  const list = Array.from({ length: 300 }, (_, at) => `${at + 12} lamps`).join(', ');
  expect(claim(list).quantities).toHaveLength(40);
});
