import { describe, expect, it } from 'vitest';
import type { HtmlFacts } from '../../../../utils/articles/article.ts';
import { endsAtPaywall } from '../../../../utils/articles/extraction/paywalls.ts';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const EMPTY = readArticle('', 'https://www.ft.com/a', () => null).facts;
const lines = (...texts: string[]) => texts.map(text => ({ text, links: [] }));
const facts = (more: Partial<HtmlFacts>): HtmlFacts => ({ ...EMPTY, ...more });
const text = (length: number) => 'x'.repeat(length);
const ASKS = 'Subscribe now to continue.';

describe('endsAtPaywall', () => {
  it.each([
    'Subscribe to read the rest.',
    'Subscribe now to unlock it',
    'Subscribers only',
    'Already a member? Sign in',
    'To read the full story',
    'Jetzt weiterlesen',
    'Mit Beispiel+ weiterlesen',
    'Article réservé aux abonnés',
    'Solo para suscriptores: exclusivo para suscriptores',
    'Riservato agli abbonati',
    'この記事は残り1234文字です',
    '有料会員限定',
  ])('is told by %s at the end', line => {
    expect(endsAtPaywall(facts({ paragraphs: lines(line) }), [], text(100))).toBe(true);
  });

  it.each([
    'They subscribe to no theory.',
    'Members already agree.',
    'He read the rest.',
    '残り文字',
  ])('is not told by %s', line => {
    expect(endsAtPaywall(facts({ paragraphs: lines(line) }), [], text(100))).toBe(false);
  });

  it('looks at the last three paragraphs', () => {
    expect(endsAtPaywall(facts({ paragraphs: lines(ASKS, 'a', 'b') }), [], text(9))).toBe(true);
    expect(endsAtPaywall(facts({ paragraphs: lines(ASKS, 'a', 'b', 'c') }), [], text(9))).toBe(
      false,
    );
  });

  it('leaves a long text whole', () => {
    const page = facts({ paragraphs: lines(ASKS) });
    expect(endsAtPaywall(page, [], text(1499))).toBe(true);
    expect(endsAtPaywall(page, [], text(1500))).toBe(false);
  });

  it.each([false, 'False', 'no', '0', 0])('believes isAccessibleForFree %j', free => {
    const about = [{ isAccessibleForFree: free }];
    expect(endsAtPaywall(EMPTY, about, text(1499))).toBe(true);
    expect(endsAtPaywall(EMPTY, about, text(1500))).toBe(false);
    expect(endsAtPaywall(facts({ paragraphs: lines(ASKS) }), about, text(5000))).toBe(true);
  });

  it.each([true, 'True', undefined, 'falsehood'])(
    'finds nothing in isAccessibleForFree %j',
    free => {
      expect(endsAtPaywall(EMPTY, [{ isAccessibleForFree: free }], text(10))).toBe(false);
    },
  );

  it('wants a second sign where the words stand beside the text', () => {
    const beside = facts({ credits: lines(ASKS) });
    const metered = new Map([['article:content_tier', ['metered']]]);
    expect(endsAtPaywall(beside, [], text(10))).toBe(false);
    expect(endsAtPaywall(beside, [], 'It goes on …')).toBe(true);
    expect(endsAtPaywall(beside, [], 'It goes on ...')).toBe(true);
    expect(endsAtPaywall(beside, [], '… it went on.')).toBe(false);
    expect(endsAtPaywall({ ...beside, metas: metered }, [], text(10))).toBe(true);
    expect(endsAtPaywall({ ...beside, metas: metered }, [], text(1500))).toBe(false);
    expect(endsAtPaywall({ ...EMPTY, metas: metered }, [], text(10))).toBe(false);
  });
});
