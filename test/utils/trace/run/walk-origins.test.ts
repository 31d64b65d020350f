import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/articles/article.ts';
import type { Source } from '../../../../utils/trace/model/source.ts';
import { sentences } from '../../origins/texts.ts';
import {
  ARS,
  CNET,
  canonical,
  HEADLINE,
  originals,
  type Page,
  story,
  TIME,
  VERGE,
  WIRED,
  walked,
} from './walk-bench.ts';

describe('pointers', () => {
  it('are followed to the original, which is read and leads', async () => {
    const { trace } = await walked(
      { [WIRED]: { site: 'WIRED', head: canonical(VERGE) }, [VERGE]: { site: 'The Verge' } },
      [WIRED],
    );
    expect(originals(trace)).toEqual([
      ['wired.com', 'theverge.com'],
      ['theverge.com', null],
    ]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      evidence: [{ rule: 'canonical-off-site' }],
    });
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a2', citations: ['k1'] },
    ]);
  });
  it('are followed three hops and no further', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE) },
      [VERGE]: { site: 'The Verge', head: canonical(TIME) },
      [TIME]: { site: 'TIME', head: canonical(ARS) },
      [ARS]: { site: 'Ars Technica', head: canonical(CNET) },
      [CNET]: { site: 'CNET' },
    };
    const { asked } = await walked(pages, [WIRED]);
    expect(asked).toEqual([WIRED, VERGE, TIME, ARS]);
  });
  it('in a ring are read once each and end at the earliest', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE), published: '2026-05-19T10:00:00Z' },
      [VERGE]: { site: 'The Verge', head: canonical(TIME), published: '2026-05-19T09:00:00Z' },
      [TIME]: { site: 'TIME', head: canonical(WIRED), published: '2026-05-19T11:00:00Z' },
    };
    const { trace, asked } = await walked(pages, [WIRED]);
    expect(asked.sort()).toEqual([VERGE, TIME, WIRED].sort());
    expect(originals(trace).filter(([, original]) => original === null)).toEqual([
      ['theverge.com', null],
    ]);
    expect(trace.origins).toMatchObject([{ outlet: 'theverge.com', citations: ['k1'] }]);
  });
  it.each([
    'javascript:alert(1)',
    'http://192.168.1.1/admin',
    'http://localhost/x',
    'http://router.local/x',
    'http://[::1]/x',
    WIRED,
  ])('to %s are not followed', async href => {
    const { trace, asked } = await walked({ [WIRED]: { site: 'WIRED', head: canonical(href) } }, [
      WIRED,
    ]);
    expect(asked).toEqual([WIRED]);
    expect(trace.articles[0]?.original).toBeNull();
  });
  it('to another story are struck out, and the byline stands', async () => {
    const reuters = 'https://www.reuters.com/world/something-else-2026-05-19/';
    const other: Page = {
      site: 'Reuters',
      headline: 'A bakery wins a prize',
      text: sentences(14, 8),
    };
    const pages = {
      [WIRED]: {
        site: 'WIRED',
        head: `${canonical(reuters)}<meta name="author" content="Reuters">`,
      },
      [reuters]: other,
    };
    const { trace } = await walked(pages, [WIRED]);
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]).toMatchObject({
      agency: 'Reuters',
      original: { article: null, url: null, outlet: 'reuters.com' },
    });
    expect(trace.citations[0]?.resolution.steps.map(s => s.outcome)).toContain(
      'the texts have nothing in common: not its original',
    );
  });
  it('to another story leave an original where nothing else speaks', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE) },
      [VERGE]: { site: 'The Verge', headline: 'A bakery wins a prize', text: sentences(14, 8) },
    };
    const { trace } = await walked(pages, [WIRED]);
    expect(trace.articles).toMatchObject([{ outlet: 'wired.com', original: null, agency: null }]);
  });
  it('that contradict the text of the page are not determined', async () => {
    const text = [...story, 'This article was originally published on TIME.'];
    const { trace, asked } = await walked(
      { [WIRED]: { site: 'WIRED', head: canonical(VERGE), text } },
      [WIRED],
    );
    expect(asked).toEqual([WIRED]);
    expect(trace.articles[0]?.original).toMatchObject({ article: null, url: null, outlet: null });
    expect(trace.articles[0]?.original?.evidence).toHaveLength(2);
  });
  it('to nowhere leave the printed name of a house that nobody knows', async () => {
    const text = [...story, 'This article was originally published in The Larkholm Gazette.'];
    const { trace } = await walked({ [WIRED]: { site: 'WIRED', text } }, [WIRED]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: null,
      outlet: null,
      name: 'The Larkholm Gazette',
    });
  });
  it('that could not be read are tried again in the next run', async () => {
    const copy = { [WIRED]: { site: 'WIRED', head: canonical(VERGE) } };
    const first = await walked(copy, [WIRED]);
    expect(first.trace.articles[0]?.original).toMatchObject({
      article: null,
      url: VERGE,
      outlet: 'theverge.com',
    });
    const again = await walked({ ...copy, [VERGE]: { site: 'The Verge' } }, [WIRED], {
      record: first.record,
    });
    expect(again.trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      outlet: 'theverge.com',
    });
  });
});

describe('an original of which only the name is known', () => {
  const byline = '<meta name="author" content="Reuters">';
  const REUTERS = 'https://www.reuters.com/technology/quillon-hires-cartographers-2026-05-19/';
  const titles = (title: string): Source => ({
    id: 'news-sitemap',
    applies: question => question.domain === 'reuters.com' && question.title === HEADLINE,
    hosts: () => ['*://*.reuters.com/*'],
    find: async () => ({
      ok: true,
      note: '1 candidate',
      url: null,
      candidates: [candidate(title)],
    }),
  });
  const candidate = (title: string): Candidate => ({
    url: REUTERS,
    title,
    outlet: 'reuters.com',
    published: '2026-05-19T10:00:00Z',
    snippet: null,
    source: 'news-sitemap',
    copyOf: null,
  });
  const pages = (original: Partial<Page>) => ({
    [WIRED]: { site: 'WIRED', head: byline },
    [REUTERS]: { site: 'Reuters', ...original },
  });

  it('is found by its exact title and believed by its text; both links stay', async () => {
    const { trace } = await walked(pages({ text: story.slice(0, 10) }), [WIRED], {
      sources: [titles(HEADLINE.toUpperCase())],
    });
    expect(trace.articles[0]).toMatchObject({
      url: WIRED,
      agency: 'Reuters',
      original: { article: 'a2', url: REUTERS },
    });
  });
  it.each<[string, Partial<Page>, string]>([
    ['has another text', { text: sentences(14, 8) }, HEADLINE],
    ['has another title', {}, 'Quillon hires 40 cartographers'],
  ])('stays a name where what is found %s', async (_, original, title) => {
    const { trace } = await walked(pages(original), [WIRED], { sources: [titles(title)] });
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]).toMatchObject({
      agency: 'Reuters',
      original: { article: null, url: null, outlet: 'reuters.com' },
    });
  });
  it('is believed by a telling headline where its text is behind a wall', async () => {
    const { trace } = await walked(pages({ text: ['Subscribe to read.'] }), [WIRED], {
      sources: [titles(HEADLINE)],
    });
    expect(trace.articles[0]?.original).toMatchObject({ article: 'a2' });
  });
});
