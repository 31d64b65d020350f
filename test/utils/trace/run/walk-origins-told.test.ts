import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../utils/storage/library.ts';
import { createStore } from '../../../../utils/storage/traces.ts';
import type { Question, Source } from '../../../../utils/trace/model/source.ts';
import { sentences } from '../../origins/texts.ts';
import { citation, claim, traceOf } from '../build.ts';
import { unasked } from '../record.ts';
import { HEADLINE, originals, story, VERGE, WIRED, walked } from './walk-bench.ts';

describe('an MSN page', () => {
  const MSN = 'https://www.msn.com/en-us/news/technology/quillon-hires/ar-AA1b2C3';
  const DETAIL = 'https://assets.msn.com/content/view/v2/Detail/en-us/AA1b2C3';
  const detail = (over: Record<string, unknown>) =>
    JSON.stringify({
      title: HEADLINE,
      body: story.map(p => `<p>${p}</p>`).join(''),
      publishedDateTime: '2026-05-19T16:00:00Z',
      ...over,
    });
  const provider = { provider: { name: 'The Verge' } };
  const byTitle = (asked: Question[]): Source => ({
    id: 'news-sitemap',
    applies: question => question.domain === 'theverge.com',
    hosts: () => ['*://*.theverge.com/*'],
    find: async question => {
      asked.push(question);
      const hit = {
        url: VERGE,
        title: HEADLINE,
        outlet: 'theverge.com',
        published: '2026-05-19T10:00:00Z',
        snippet: null,
        copyOf: null,
      };
      return {
        ok: true,
        note: '1 candidate',
        url: null,
        candidates: [{ ...hit, source: 'news-sitemap' }],
      };
    },
  });

  it('with sourceHref leads there, and nobody is searched', async () => {
    const questions: Question[] = [];
    const pages = {
      [DETAIL]: detail({ ...provider, sourceHref: VERGE }),
      [VERGE]: { site: 'The Verge' },
    };
    const { trace, asked } = await walked(pages, [MSN], { sources: [byTitle(questions)] });
    expect(asked).toEqual([DETAIL, VERGE]);
    expect(questions).toEqual([]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      outlet: 'theverge.com',
    });
  });
  it('without it is searched for on its provider’s site by its title, and what is found is read', async () => {
    const questions: Question[] = [];
    const pages = { [DETAIL]: detail(provider), [VERGE]: { site: 'The Verge' } };
    const { trace, asked } = await walked(pages, [MSN], { sources: [byTitle(questions)] });
    expect(questions).toMatchObject([
      { domain: 'theverge.com', title: HEADLINE, from: '2026-05-12', to: '2026-05-21' },
    ]);
    expect(asked).toEqual([DETAIL, VERGE]);
    expect(originals(trace)).toEqual([
      ['msn.com', 'theverge.com'],
      ['theverge.com', null],
    ]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      evidence: [{ rule: 'msn-provider' }],
    });
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a2', citations: ['k1'] },
    ]);
    expect(trace.citations[0]?.resolution.steps.map(({ did, what }) => [did, what])).toContainEqual(
      ['asked', 'news-sitemap'],
    );
  });
  it('without it keeps its provider’s name where the search gives another text', async () => {
    const pages = {
      [DETAIL]: detail(provider),
      [VERGE]: { site: 'The Verge', text: sentences(14, 8) },
    };
    const { trace } = await walked(pages, [MSN], { sources: [byTitle([])] });
    expect(trace.articles).toMatchObject([
      { outlet: 'msn.com', original: { article: null, url: null, outlet: 'theverge.com' } },
    ]);
  });
});

describe('a briefing that speaks of a pick-up', () => {
  const mention = {
    id: 'm1',
    text: 'WIRED’s pickup of the Verge report',
    outlet: 'wired.com',
    claim: 'c1',
    copyOf: 'theverge.com',
  };
  const trace = (claims: readonly string[]) => ({
    trace: traceOf({
      claims: [claim({}), claim({ id: 'c2', text: 'Another thing happened.' })],
      citations: claims.map((id, at) =>
        unasked(citation({ id: `k${at + 1}`, href: [WIRED, `${WIRED}2`][at] ?? '', claims: [id] })),
      ),
      mentions: [mention],
      outlets: [],
    }),
  });
  const pages = {
    [WIRED]: { site: 'WIRED' },
    [`${WIRED}2`]: { site: 'WIRED', headline: 'Another thing', text: sentences(14, 8) },
  };

  it('means the article that its claim cites, not every one of the outlet', async () => {
    const { trace: done } = await walked(pages, [], { record: trace(['c1', 'c2']) });
    const says = done.articles.map(a => [
      a.headline,
      a.original?.outlet ?? null,
      a.original?.evidence[0]?.rule ?? null,
    ]);
    expect(says.sort()).toEqual([
      ['Another thing', null, null],
      [HEADLINE, 'theverge.com', 'prose-says-copy'],
    ]);
  });
});

describe('a later trace', () => {
  it('says where it saw the text earlier, and a private one does not ask', async () => {
    const [store, library] = [createStore(), createLibrary()];
    const pages = {
      [VERGE]: { site: 'The Verge', published: '2026-05-18T10:00:00Z' },
      [WIRED]: {
        site: 'WIRED',
        text: [...sentences(2, 8), ...story.slice(0, 10)],
        headline: 'Another line',
      },
    };
    await walked(pages, [VERGE], { store, library, record: { id: 'earlier' } });
    const { trace } = await walked(pages, [WIRED], { store, library, record: { id: 'later' } });
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]?.original).toMatchObject({
      article: null,
      url: VERGE,
      outlet: 'theverge.com',
      evidence: [{ rule: 'seen-earlier', detail: expect.stringContaining('2026-05-18') }],
    });
    expect(trace.origins).toMatchObject([{ outlet: 'theverge.com' }]);
    const secret = await walked(pages, [WIRED], {
      store,
      library,
      record: { id: 'secret', private: true },
    });
    expect(secret.trace.articles[0]?.original).toBeNull();
    await store.remove(['earlier', 'later']);
    const after = await walked(pages, [WIRED], { store, library, record: { id: 'after' } });
    expect(after.trace.articles[0]?.original).toBeNull();
  });
});
