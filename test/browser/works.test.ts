/**
 * Works of every kind at their platforms, each answering as the real one does: papers, preprints,
 * filings, posts, threads, videos, data, code, law. All resolve or abstain rightly.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { TraceArticle, TraceCitation } from '../../utils/trace/model/schema.ts';
import {
  CITED_WORKS,
  type CitedWork,
  ESSAY,
  essay,
  WORKS_BRIEFING,
  worksBriefing,
} from '../web/works/briefing.ts';
import { answerWorks } from '../web/works/services.ts';
import { type Lab, openLab } from './open-lab.ts';

const NEWS = /bing\.com$|gdeltproject\.org$/;
let lab: Lab;
let trace: LiveTrace['trace'];

beforeAll(async () => {
  lab = await openLab({
    pages: { 'works-briefing.example': worksBriefing(), 'works-essay.example': essay() },
    first: answerWorks,
  });
  trace = await traced(WORKS_BRIEFING);
}, 130_000);
afterAll(() => lab?.close());

/** What tracing a page comes to. */
async function traced(url: string): Promise<LiveTrace['trace']> {
  const tab = await lab.open(url);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  const ended = async () => (await lab.browser.send('getTrace', { id }))?.state === 'done';
  for (const end = Date.now() + 100_000; Date.now() < end && !(await ended()); )
    await new Promise(resolve => setTimeout(resolve, 200));
  const live = await lab.browser.send('getTrace', { id });
  return live?.trace ?? expect.fail('the trace is gone');
}

function citedIn({ says }: CitedWork) {
  const start = says.slice(0, 45);
  const claim =
    trace.claims.find(({ text }) => text.startsWith(start)) ?? expect.fail(`no claim “${start}”`);
  const citation: TraceCitation =
    trace.citations.find(({ id }) => claim.citations.includes(id)) ??
    expect.fail(`no mark at “${start}”`);
  const article: TraceArticle | undefined = trace.articles.find(
    ({ id }) => id === citation.resolution.article,
  );
  const row = claim.backing.find(one => one.citation === citation.id);
  return { claim, citation, article, row };
}

it.each(CITED_WORKS.map(work => [work.bare ?? work.href ?? '', work] as const))('%s', (_, work) => {
  const {
    citation: { resolution },
    article,
    row,
  } = citedIn(work);
  const { want } = work;
  const said = resolution.steps.map(({ what, outcome }) => `${what}: ${outcome}`).join('\n');
  expect(resolution.status, said).toBe(want.status);
  expect(article?.url ?? '', said).toContain(want.url);
  if (want.link) expect(resolution.link, said).toBe(want.link);
  if (want.kind) expect(article?.kind).toBe(want.kind);
  if (want.published) expect(article?.published).toContain(want.published);
  if (want.verdict) expect(row?.verdict, said).toBe(want.verdict);
  if (want.said) expect(said).toContain(want.said);
  expect((article?.notices ?? []).map(({ kind }) => kind)).toEqual(want.notices ?? []);
  if (want.extent) expect(article?.extent).toBe(want.extent);
  expect(Boolean(resolution.otherWork)).toBe(want.isOtherWork ?? false);
});

it('an essay with a list of plain text: two works are read, the third is named', async () => {
  const { citations, articles } = await traced(ESSAY);
  expect(
    citations.map(({ text, resolution }) => [
      text,
      resolution.status,
      articles.find(({ id }) => id === resolution.article)?.ids?.doi ?? null,
    ]),
  ).toEqual([
    ['(Fenwick, 2026)', 'resolved', '10.1371/journal.pone.0300002'],
    ['Tavar and Lindqvist (2026)', 'resolved', '10.1038/s41586-026-00042-1'],
    ['(Harbour Council, 2025, p. 12)', 'not-found', null],
  ]);
  expect(citations.at(-1)?.resolution.steps.at(-1)?.outcome).toMatch(
    /names a source without a link: Harbour Council/,
  );
}, 120_000);

describe('all of them together', () => {
  it('cost the indexes of news nothing but for the marks of news and of the SEC', () => {
    const asked = lab.web.log.filter(({ url }) => NEWS.test(url.hostname));
    const about = asked.map(({ url }) => decodeURIComponent(url.search));
    expect(
      about.filter(query =>
        /arxiv|wikipedia|github|youtube|reddit|pubmed|zenodo|doi\.org/.test(query),
      ),
    ).toEqual([]);
  });

  it('a paper and its preprint are one origin', () => {
    const [paper] = CITED_WORKS.filter(({ bare }) => bare === 'nature.com').map(citedIn);
    const [preprint] = CITED_WORKS.filter(({ href }) => href?.endsWith('2606.05555')).map(citedIn);
    const origin = trace.origins.find(({ citations }) =>
      citations.includes(paper?.citation.id ?? ''),
    );
    expect(origin?.citations).toContain(preprint?.citation.id);
  });

  it('a preprint that arXiv has as a page is read whole', () => {
    const article = trace.articles.find(({ url }) => url.endsWith('2609.01234'));
    expect(article?.extent).toBeUndefined();
  });

  it('none bears itself out', () => {
    expect(trace.articles.filter(({ url }) => url.includes('works-briefing'))).toEqual([]);
    expect(
      trace.claims
        .flatMap(({ backing }) => backing)
        .filter(({ outlet }) => outlet?.includes('works-briefing')),
    ).toEqual([]);
  });

  it('nothing complains', () => expect(lab.complaints).toEqual([]));
});
