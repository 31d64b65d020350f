import { describe, expect, it } from 'vitest';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';

describe('indexClaim', () => {
  const claim = (text: string, subject: string | null = null) =>
    indexClaim({ text, heading: null, subject, pageTitle: '' }, 'en', '2026-05-20', () => false);

  it('cuts a claim into its parts', () => {
    const c = claim(
      'On March 18 Voltane’s Mara Lindqvist said 640 people would get “a real wage.”',
    );
    expect(c.dates.map(d => d.text)).toEqual(['March 18']);
    expect(c.quantities.map(q => q.text)).toEqual(['640']);
    expect(c.names.map(n => n.text)).toEqual(['Voltane’s', 'Mara Lindqvist']);
    expect(c.quotes.map(q => q.text)).toEqual(['a real wage.']);
  });

  it('puts the row’s subject before a fragment, once', () => {
    expect(claim('opens in 2028', 'Larkfield plant').text).toBe('Larkfield plant: opens in 2028');
    expect(claim('Larkfield plant opens', 'Larkfield plant').text).toBe('Larkfield plant opens');
  });

  it('numbers the clauses', () => {
    const c = claim('The plant opens in May, but the road stays closed');
    expect(c.clauses.at(0)).toBe(0);
    expect(c.clauses.at(-1)).toBeGreaterThan(0);
  });

  it('reads no more than a sentence’s worth', () => {
    expect(claim('word '.repeat(5000)).text.length).toBeLessThanOrEqual(2500);
  });
});
