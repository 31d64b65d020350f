import { describe, expect, it } from 'vitest';
import { findQuote, quotesOf } from '../../../utils/text/quotes.ts';
import { ARTICLES, article } from '../support/story.ts';

const find = (quote: string, text = ARTICLES[0] as (typeof ARTICLES)[number]) =>
  findQuote(quote, text.text, text.words, text.positions);

describe('quotesOf', () => {
  it.each([
    ['She said “not a dollar” twice', ['not a dollar']],
    ['She said "not a dollar," then "none"', ['not a dollar,', 'none']],
    ['the town’s ‘final offer’ and Bell’s', ['final offer']],
    ['«pas un sou»', ['pas un sou']],
    ['„kein Geld“', ['kein Geld']],
    ['「一円も」と言った', ['一円も']],
    ['it’s the town’s', []],
  ])('%s', (text, expected) => {
    expect(quotesOf(text).map(q => q.text)).toEqual(expected);
  });

  it('keeps offsets', () => {
    const text = 'He called it “a heavy blow.”';
    const [quote] = quotesOf(text);
    expect(quote && text.slice(quote.start, quote.end)).toBe('a heavy blow.');
  });
});

describe('findQuote', () => {
  it.each([
    'We are not asking the town for a single dollar',
    'we are not asking … a single dollar',
    'stand on [its] own feet',
    'not asking the town for a single dollar.',
  ])('finds "%s" word for word', quote => {
    expect(find(quote).score).toBe(1);
  });

  it('is indifferent to the kind of apostrophe', () => {
    expect(
      findQuote(
        "it isn't done",
        'He said “it isn’t done” and left.',
        article('He said “it isn’t done” and left.').words,
        article('He said “it isn’t done” and left.').positions,
      ).score,
    ).toBe(1);
  });

  it('names the words in the place of changed ones', () => {
    const changed = find('We are not asking the state for a single cent');
    expect(changed.score).toBeGreaterThan(0.7);
    expect(changed.score).toBeLessThan(1);
    expect(changed.source).toBe('We are not asking the town for a single dollar');
  });

  it('finds a counterpart of another length', () => {
    const text = article('They moved “to ensure they are safe before republishing them.”');
    expect(
      findQuote(
        'to verify legality before republishing them',
        text.text,
        text.words,
        text.positions,
      ).source,
    ).toContain('before republishing them');
  });

  it('finds nothing like words that were never said', () => {
    expect(find('zebras juggle umbrellas').score).toBe(0);
  });
});
