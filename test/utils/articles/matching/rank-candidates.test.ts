import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/articles/article.ts';
import {
  type RankingContext,
  rankCandidates,
} from '../../../../utils/articles/matching/rank-candidates.ts';

const candidate = (
  path: string,
  title: string | null = null,
  more: Partial<Candidate> = {},
): Candidate => ({
  url: `https://techcrunch.com${path}`,
  title,
  outlet: 'techcrunch.com',
  published: null,
  snippet: null,
  source: 'news-sitemap',
  copyOf: null,
  ...more,
});
const context = (more: Partial<RankingContext> = {}): RankingContext => ({
  claims: ['Streacom said its invented SG10 case dissipates 600W without a fan.'],
  alternatives: [],
  heading: null,
  title: 'Invented briefing',
  language: 'en',
  window: null,
  articlePath: null,
  ...more,
});
const best = (list: Candidate[], more: Partial<RankingContext> = {}) =>
  rankCandidates(list, context(more)).map(entry =>
    entry.candidate.url.replace('https://techcrunch.com', ''),
  );

describe('rankCandidates', () => {
  it.each([
    {
      name: 'by title',
      list: [
        candidate('/a-1', 'Banks raise rates again'),
        candidate('/b-2', 'Streacom shows the SG10, a case without a fan'),
      ],
      first: '/b-2',
    },
    {
      name: 'by address alone',
      list: [candidate('/2026/banks-raise-rates'), candidate('/2026/streacom-sg10-fanless-case')],
      first: '/2026/streacom-sg10-fanless-case',
    },
    {
      name: 'by snippet',
      list: [
        candidate('/a-1', 'Hardware news'),
        candidate('/b-2', 'Hardware news', { snippet: 'Streacom’s SG10 dissipates 600W.' }),
      ],
      first: '/b-2',
    },
    {
      name: 'rare words over words that all candidates share',
      list: [
        candidate('/a-1', 'Streacom case review'),
        candidate('/b-2', 'Streacom case deals'),
        candidate('/c-3', 'Streacom case: SG10'),
        candidate('/d-4', 'Streacom case price'),
      ],
      first: '/c-3',
    },
    {
      name: 'by what stands around the claim where the claim itself says nothing',
      list: [
        candidate('/a-1', 'Rates rise again'),
        candidate('/b-2', 'Dutch case maker shows a quiet computer'),
      ],
      more: {
        claims: ['It will be sold from autumn on.'],
        nearby: ['The Dutch maker of the quiet computer is invented.'],
      },
      first: '/b-2',
    },
    {
      name: 'by date where words are alike',
      list: [
        candidate('/a-1', 'Streacom SG10', { published: '2025-01-01' }),
        candidate('/b-2', 'Streacom SG10', { published: '2026-05-19T08:00:00Z' }),
      ],
      more: { window: { from: '2026-05-10', to: '2026-05-21' } },
      first: '/b-2',
    },
    {
      name: 'articles over sections',
      list: [
        candidate('/tag/streacom-sg10', 'Streacom SG10'),
        candidate('/2026/05/19/streacom-sg10', 'Streacom SG10'),
      ],
      first: '/2026/05/19/streacom-sg10',
    },
  ])('ranks $name', ({ list, more, first }) => {
    expect(best(list, more)[0]).toBe(first);
  });

  it('gives reasons that can be checked', () => {
    const [entry] = rankCandidates(
      [candidate('/b-2', 'Streacom shows the SG10', { published: '2026-05-19' })],
      context({ window: { from: '2026-05-10', to: '2026-05-21' } }),
    );
    expect(entry?.reasons.map(({ text }) => text)).toEqual([
      'title: Streacom, SG10',
      'date: 2026-05-19',
    ]);
  });
  it('keeps scores between 0 and 1', () => {
    const same = 'Streacom said its invented SG10 case dissipates 600W without a fan. '.repeat(20);
    for (const { score } of rankCandidates(
      [candidate('/x-1', same, { snippet: same }), candidate('/'), candidate('/y-2', '')],
      context(),
    ))
      expect(score >= 0 && score <= 1).toBe(true);
  });
  it('reads the best few of a short list that share a word, and of a long one only what promises something', () => {
    const short = [
      candidate('/a-1', 'A case for quiet'),
      candidate('/b-2', 'Ten recipes for late summer'),
      candidate('/123/4'),
      candidate('/'),
    ];
    expect(
      rankCandidates(short, context())
        .filter(({ worthReading }) => worthReading)
        .map(({ candidate: { url } }) => new URL(url).pathname),
    ).toEqual(['/123/4', '/a-1']);
    const long = Array.from({ length: 60 }, (_, i) => candidate(`/story-${i}`, `Weather ${i}`));
    expect(rankCandidates(long, context()).some(({ worthReading }) => worthReading)).toBe(false);
    expect(
      rankCandidates([...long, candidate('/z-1', 'Streacom SG10')], context())[0]?.worthReading,
    ).toBe(true);
  });
  it('reads no page that shares nothing but a single figure with the briefing', () => {
    const more = { title: 'The 5 of the week' };
    const list = [candidate('/a-1', '5 recipes for late summer'), candidate('/b-2', 'Streacom')];
    const [first, last] = rankCandidates(list, context(more));
    expect(first).toMatchObject({ candidate: { url: list[1]?.url }, worthReading: true });
    expect(last?.score).toBeGreaterThan(0);
    expect(last?.worthReading).toBe(false);
  });
  it('lets an address of figures alone stand a chance', () => {
    const [first] = rankCandidates([candidate('/123/456'), candidate('/weather-again')], context());
    expect(first?.candidate.url).toContain('/123/456');
  });
  it('survives a broken pattern and broken addresses', () => {
    expect(
      rankCandidates(
        [candidate('/a-1', 'x'), { ...candidate(''), url: 'no url' }],
        context({ articlePath: '(' }),
      ),
    ).toHaveLength(2);
  });
  it('ranks 20,000 candidates in time', () => {
    const list = Array.from({ length: 20_000 }, (_, i) =>
      candidate(`/2026/story-number-${i}-about-something-invented`),
    );
    expect(rankCandidates(list, context())).toHaveLength(20_000);
  }, 30_000);

  it('knows what a headline tells of the story, and that one of other days tells nothing', () => {
    const more = {
      heading: 'Streacom shows a case',
      window: { from: '2026-05-10', to: '2026-05-21' },
    };
    const told = (published: string | null) =>
      rankCandidates([candidate('/a-1', 'Streacom Shows Case', { published })], context(more))[0]
        ?.storyTold.words;
    expect(told('2026-05-19')).toBe(3);
    expect(told(null)).toBe(3);
    expect(told('2025-05-19')).toBe(0);
  });
  it('knows how many of the claim’s names and figures a candidate has', () => {
    const claims = ['A nasal spray vaccine cut flu infections by 53 percent in Ghana.'];
    const share = (title: string) =>
      rankCandidates([candidate('/a-1', title)], context({ claims }))[0]?.namesShare;
    expect(share('Spray vaccine cuts RSV cases by 38% in large African trial')).toBe(0);
    expect(share('Ghana trial: spray vaccine cuts flu infections by 53%')).toBe(1);
    expect(
      rankCandidates([candidate('/a-1', 'x')], context({ claims: ['it was widely discussed.'] }))[0]
        ?.namesShare,
    ).toBeNull();
  });
});
