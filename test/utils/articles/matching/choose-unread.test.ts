import { describe, expect, it } from 'vitest';
import { chooseUnread } from '../../../../utils/articles/matching/choose-unread.ts';
import type { RankedCandidate } from '../../../../utils/articles/matching/rank-candidates.ts';
import { entry, fitted } from './made-candidates.ts';

const url = (id: string) => `https://apnews.com/${id}`;

describe('a walled outlet', () => {
  const titled = (id: string, words: number, weight: number, published: string | null = null) => {
    const made = entry(id, 0.3);
    return {
      ...made,
      candidate: { ...made.candidate, published },
      storyTold: { words, weight },
    };
  };
  const walled = (...list: RankedCandidate[]) =>
    chooseUnread(list, new Map(list.map(({ candidate }) => [candidate.url, null])));

  it('has the article whose headline alone tells the story', () => {
    const choice = walled(titled('a', 4, 4.2), titled('b', 1, 2), titled('c', 0, 0));
    expect(choice).toMatchObject({ url: url('a') });
    expect(choice?.confidence).toBeLessThan(0.8);
  });

  it.each([
    { name: 'another tells of it too', list: [titled('a', 4, 4.2), titled('b', 2, 1.5)] },
    { name: 'it tells too little', list: [titled('a', 2, 1.9), titled('b', 0, 0)] },
    {
      name: 'last year’s tells as much',
      list: [titled('a', 4, 4.2, '2026-09-10'), titled('b', 4, 4.1, '2025-09-10')],
    },
  ])('has none where $name', ({ list }) => {
    expect(walled(...list)).toBeNull();
  });

  it('has this year’s where last year’s lacks its figures', () => {
    const list = [titled('a', 5, 4.4, '2026-09-10'), titled('b', 4, 3.7, '2025-09-10')];
    expect(walled(...list)?.url).toBe(url('a'));
  });

  it('is not believed by headline where the page was read, or was never tried', () => {
    const list = [titled('a', 4, 4.2), titled('b', 0, 0)];
    expect(chooseUnread(list, new Map([[url('a'), fitted(0.2)]]))).toBeNull();
    expect(chooseUnread(list, new Map([[url('b'), null]]))).toBeNull();
  });
});
