import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../utils/support/check-claim.ts';
import { article, compare } from './story.ts';

const kinds = (claim: string, text: string) =>
  checkClaim(compare(claim, article(text))).suspicions.map(s => [s.kind, s.claim, s.source]);

describe('checkClaim', () => {
  it('lists quotations, amounts, dates and names, in this order', () => {
    const { parts } = checkClaim(
      compare('In October 2028 Mara Lindqvist said 640 people get “a single dollar.”'),
    );
    expect(parts.map(p => p.kind)).toEqual(['quote', 'number', 'date', 'who']);
  });

  it('finds every kind of difference', () => {
    const text =
      'The mayor Ruth Abernathy said “nobody will pay for it today” and that 640 boats may leave in May 2024.';
    expect(
      kinds(
        'The mayor Ruth Vandenberg said “nobody will die for it today” and that 460 boats will leave in May 2023.',
        text,
      ).map(([kind]) => kind),
    ).toEqual(expect.arrayContaining(['quote', 'number', 'date', 'name']));
    expect(kinds('The council raised the fee.', 'The council may raise the fee.')[0]?.[0]).toBe(
      'hedge',
    );
    expect(kinds('River levels rose last year.', 'River levels fell last year.')[0]?.[0]).toBe(
      'negation',
    );
  });

  const sentence = 'The council will not raise the fee for the parks this year.';

  it('suspects nothing of what a sentence says to the word', () => {
    const found = checkClaim(
      compare(
        'Raise the 640 fees.',
        article('They may not raise the 640 fees, or so they claimed.'),
      ),
    );
    expect(found).toEqual({
      parts: [{ kind: 'number', text: '640', found: true }],
      suspicions: [],
    });
  });

  it('tells a changed word of a near copy once, by itself', () => {
    expect(kinds(sentence.replace(' not', ''), sentence)).toEqual([
      ['negation', 'will raise', 'will not raise'],
    ]);
  });

  it('tells other kinds beside it', () => {
    const text = sentence.replace('this year', 'for 640 days');
    expect(kinds(text.replace(' not', '').replace('640', '460'), text)).toEqual([
      ['negation', 'will raise', 'will not raise'],
      ['number', '460 days', '640 days'],
    ]);
  });
});
