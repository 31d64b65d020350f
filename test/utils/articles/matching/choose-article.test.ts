import { describe, expect, it } from 'vitest';
import type { ArticleFit } from '../../../../utils/articles/matching/article-fit.ts';
import { chooseArticle } from '../../../../utils/articles/matching/choose-article.ts';
import type { RankedCandidate } from '../../../../utils/articles/matching/rank-candidates.ts';
import { entry, fitted } from './made-candidates.ts';

const url = (id: string) => `https://apnews.com/${id}`;
const choose = (
  list: RankedCandidate[],
  fits: Record<string, number | null>,
  chosen: string[] = [],
) =>
  chooseArticle(
    list,
    new Map(Object.entries(fits).map(([id, fit]) => [url(id), fit === null ? null : fitted(fit)])),
    new Set(chosen.map(url)),
  );

describe('chooseArticle', () => {
  it.each([
    {
      name: 'one text stands out',
      list: [entry('a', 0.2), entry('b', 0.6)],
      fits: { a: 0.85, b: 0.2 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'the only one, and it fits',
      list: [entry('a', 0.3)],
      fits: { a: 0.7 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'two texts alike',
      list: [entry('a', 0.5), entry('b', 0.5)],
      fits: { a: 0.8, b: 0.78 },
      status: 'ambiguous',
      chosen: null,
    },
    {
      name: 'the same story under two addresses',
      list: [
        entry('a', 0.5, 'One invented story here'),
        entry('b', 0.5, 'One invented story here'),
      ],
      fits: { a: 0.8, b: 0.8 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'a close second leaves too much doubt',
      list: [entry('a', 0.5), entry('b', 0.5)],
      fits: { a: 0.6, b: 0.5 },
      status: 'ambiguous',
      chosen: null,
    },
    {
      name: 'nothing fits',
      list: [entry('a', 0.9), entry('b', 0.5)],
      fits: { a: 0.15, b: 0.1 },
      status: 'not-found',
      chosen: null,
    },
    { name: 'nothing was offered', list: [], fits: {}, status: 'not-found', chosen: null },
    {
      name: 'walled, and its title leaves no doubt',
      list: [entry('a', 0.8), entry('b', 0.3)],
      fits: { a: null, b: 0.1 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'walled, and another title is as good',
      list: [entry('a', 0.8), entry('b', 0.75)],
      fits: { a: null, b: null },
      status: 'ambiguous',
      chosen: null,
    },
    {
      name: 'walled, and the other good title was read in vain',
      list: [entry('a', 0.8), entry('b', 0.75)],
      fits: { a: null, b: 0.1 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'walled, and its title has the claim’s names',
      list: [entry('a', 0.8, 'A', 0.6), entry('b', 0.3)],
      fits: { a: null, b: 0.1 },
      status: 'resolved',
      chosen: 'a',
    },
    {
      name: 'walled, and its title is of another event: none of the claim’s names',
      list: [entry('a', 0.95, 'A', 0.25), entry('b', 0.3)],
      fits: { a: null, b: 0.1 },
      status: 'ambiguous',
      chosen: null,
    },
    {
      name: 'walled, and its title says little',
      list: [entry('a', 0.3)],
      fits: { a: null },
      status: 'ambiguous',
      chosen: null,
    },
    {
      name: 'not read, whatever its title',
      list: [entry('a', 0.9)],
      fits: {},
      status: 'not-found',
      chosen: null,
    },
  ])('$name', ({ list, fits, status, chosen }) => {
    const choice = choose(list, fits as Record<string, number | null>);
    expect([choice.status, choice.url]).toEqual([status, chosen && url(chosen)]);
    expect(choice.confidence >= 0 && choice.confidence <= 1).toBe(true);
  });

  it('believes an article more that the page cites elsewhere, if its text speaks of the same', () => {
    const list = [entry('a', 0.3), entry('b', 0.3)];
    expect(choose(list, { a: 0.45, b: 0.14 }).status).not.toBe('resolved');
    expect(choose(list, { a: 0.45, b: 0.14 }, ['a'])).toMatchObject({
      status: 'resolved',
      url: url('a'),
    });
    expect(choose(list, { a: 0.2, b: 0.14 }, ['a']).status).toBe('not-found');
    expect(choose(list, { a: 0.45, b: 0.14 }, ['b']).status).not.toBe('resolved');
  });
  it('is less sure of a report that lacks the sentence, however well it tells the story', () => {
    const list = [entry('a', 0.5)];
    const own = (said: number) =>
      chooseArticle(list, new Map([[url('a'), fitted(1, { own: said, tellsStory: true })]]));
    // Another report of the story may be meant, one that nobody offered.
    expect(own(0)).toMatchObject({ status: 'ambiguous', url: null, confidence: 0.5 });
    expect(own(0.25)).toMatchObject({ status: 'resolved', url: url('a') });
    expect(own(0.25).confidence).toBeLessThan(0.95);
    expect(own(1).confidence).toBeGreaterThan(0.97);
    expect(own(1).evidence).toEqual({ url: url('a'), fit: 1, margin: 1, own: 1 });
  });
  it('is surer the better the text fits and the further the next one is', () => {
    const confidence = (a: number, b: number) =>
      choose([entry('a', 0.5), entry('b', 0.5)], { a, b }).confidence;
    expect(confidence(0.9, 0.1)).toBeGreaterThan(confidence(0.7, 0.1));
    expect(confidence(0.9, 0.1)).toBeGreaterThan(confidence(0.9, 0.5));
    expect(confidence(1, 0)).toBeGreaterThan(0.95);
  });
});

it('a choice that is less sure than seven in ten is left to the reader', () => {
  const list = [entry('a', 0.5), entry('b', 0.5)];
  const said = (own: number) =>
    chooseArticle(
      list,
      new Map([
        [url('a'), fitted(0.75, { own })],
        [url('b'), fitted(0.1)],
      ]),
    );
  expect(said(0.75)).toMatchObject({ status: 'resolved', url: url('a') });
  expect(said(0.3)).toMatchObject({ status: 'ambiguous', url: null });
});

describe('reports of one story', () => {
  /** A report that tells the story, with how well it says the sentence and how good its headline is. */
  const among = (reports: Record<string, Partial<ArticleFit> & { readonly score?: number }>) => {
    const list = Object.entries(reports).map(([id, { score = 0.5 }]) => entry(id, score));
    const fits = new Map(
      Object.entries(reports).map(([id, { score: _, ...fit }]) => [
        url(id),
        fitted(0.95, { own: 0.4, names: 0.8, tellsStory: true, ...fit }),
      ]),
    );
    return chooseArticle(list, fits);
  };

  it('the one that has the sentence is meant, whatever its headline', () => {
    expect(among({ a: { score: 0.9 }, b: { own: 0.9, score: 0.1 } }).url).toBe(url('b'));
  });

  it.each(['live', 'video', 'opinion', 'newsletter'] as const)(
    'the main report comes before %s, unless the sentence speaks of that',
    kind => {
      expect(among({ a: { kind }, b: {} }).url).toBe(url('b'));
      expect(among({ a: { kind, asked: true }, b: {} }).url).toBe(url('a'));
    },
  );

  it('the better headline parts those that tell the same, and less surely', () => {
    const { url: chosen, confidence } = among({ a: { score: 0.3 }, b: { score: 0.6 } });
    expect(chosen).toBe(url('b'));
    expect(confidence).toBeLessThan(among({ a: {} }).confidence);
    expect(among({ a: {}, b: {} })).toMatchObject({ status: 'ambiguous', url: null });
  });

  it('says where articles that were read are alike, and not where one was not read', () => {
    expect(among({ a: {}, b: {} }).isTied).toBe(true);
    expect(choose([entry('a', 0.5), entry('b', 0.5)], { a: 0.8, b: 0.78 }).isTied).toBe(true);
    expect(choose([entry('a', 0.5), entry('b', 0.5)], { a: null, b: null })).toMatchObject({
      status: 'ambiguous',
      isTied: false,
    });
    expect(choose([entry('a', 0.5)], { a: 0.9 }).isTied).toBe(false);
  });

  it('the one with more of the page’s names is meant where none has the sentence', () => {
    expect(among({ a: { names: 0.4, score: 0.6 }, b: { names: 1 } }).url).toBe(url('b'));
  });
});

describe('texts on another subject than the heading’s', () => {
  const told = (has: string[], reports: string[] = []) => ({
    has: new Set(has),
    reports: new Set(reports),
    isCased: true,
    ownNames: new Set<string>(),
    common: new Set<string>(),
  });
  const list = ['a', 'b', 'c'].map(id => entry(id, 0.4));
  const among = (fits: Record<string, Partial<ArticleFit>>) =>
    chooseArticle(list, new Map(Object.entries(fits).map(([id, f]) => [url(id), fitted(0, f)])));

  it('are not taken, whatever they say, where the outlet reports on that subject', () => {
    const choice = among({
      a: { fit: 0.95, own: 0.95, subject: told([]) },
      b: { fit: 0.3, own: 0.3, subject: told(['rohling'], ['rohling']) },
    });
    expect(choice).toMatchObject({ url: null, possible: [url('b')] });
  });

  it('show that a sentence is said of many, where another is no nearer to the subject', () => {
    const choice = among({
      a: { fit: 0.7, own: 0.7, subject: told(['brightwell'], ['brightwell']) },
      b: { fit: 0.7, own: 0.7, subject: told(['brightwell']) },
      c: { fit: 0.1, own: 0.1, subject: told(['brightwell', 'semi'], ['semi']) },
    });
    expect(choice.url).toBeNull();
  });

  it('are none where nothing reports on it', () => {
    const choice = among({
      a: { fit: 0.95, own: 0.95, subject: told([]) },
      b: { fit: 0.1, own: 0.1, subject: told(['reaction']) },
    });
    expect(choice.url).toBe(url('a'));
  });
});
