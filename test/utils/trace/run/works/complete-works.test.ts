import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../../../../../utils/trace/model/source.ts';
import {
  createWorkCompleter,
  type WorkCompleterDeps,
} from '../../../../../utils/trace/run/works/complete-works.ts';
import { article, citation, traceOf } from '../../build.ts';
import { recordAround } from '../../record.ts';

const DOI = '10.1000/inv.1';
const CROSSREF = 'https://api.crossref.org/works/10.1000/inv.1';
const DATACITE = 'https://api.datacite.org/dois/10.1000/inv.1';
const TITLE = 'A nasal vaccine lowers infections among hospital staff';
const crossref = (over = {}) =>
  JSON.stringify({
    message: {
      DOI,
      type: 'journal-article',
      title: [TITLE],
      'container-title': ['Spray'],
      language: 'en',
      ...over,
    },
  });
const library = (over = {}) =>
  JSON.stringify({
    resultList: {
      result: [{ pmid: '1', pmcid: 'PMC1', title: TITLE, isOpenAccess: 'Y', ...over }],
    },
  });
const LONG = 'The vaccine lowered infections among the staff of twelve invented hospitals. '.repeat(
  60,
);

const answerTo = (body: string | FetchOutcome | undefined, url: string): FetchOutcome => {
  if (typeof body === 'string')
    return {
      ok: true,
      status: 200,
      url,
      redirected: false,
      type: '',
      text: body,
      truncated: false,
      fromCache: false,
    };
  return body ?? { ok: false, reason: 'gone', status: 404, detail: '404 Not Found' };
};

async function completed(
  rowOver: object,
  answers: Record<string, string | FetchOutcome>,
  {
    text = '',
    mark = {},
    ...over
  }: Partial<WorkCompleterDeps> & { text?: string; mark?: object } = {},
) {
  const row = article({
    id: 'a1',
    kind: 'paper',
    ids: { doi: DOI },
    url: 'https://www.example.org/paper',
    ...rowOver,
  });
  const cited = citation({
    href: `https://doi.org/${DOI}`,
    form: 'numbered',
    text: '[1]',
    ...mark,
  });
  Object.assign(cited.resolution, { status: 'resolved', article: 'a1', steps: [] });
  const record = recordAround(traceOf({ articles: [row], citations: [cited] }));
  record.bodies = text ? { a1: { text, canonical: null, evidence: [] } } : {};
  const asked: string[] = [];
  const works = createWorkCompleter({
    record,
    fetch: async ({ url }) => {
      asked.push(url);
      const known = Object.entries(answers).find(([start]) => url.startsWith(start));
      return answerTo(known?.[1], url);
    },
    hasAccess: async () => true,
    isOn: () => true,
    clock: { now: () => new Date('2026-09-16T09:00:00Z') },
    signal: new AbortController().signal,
    changed: () => undefined,
    ...over,
  });
  await works.complete();
  await works.complete();
  const [done] = record.trace.articles;
  return { row: done ?? row, asked, body: record.bodies.a1, resolution: cited.resolution };
}

describe('a cited paper', () => {
  it('has what its register says of it, asked once', async () => {
    const by = [
      { DOI: '10.1000/r', type: 'retraction', updated: { 'date-parts': [[2026, 9, 1]] } },
    ];
    const { row, asked, resolution } = await completed(
      { access: 'full' },
      { [CROSSREF]: crossref({ 'updated-by': by }) },
      { text: LONG },
    );
    expect(row).toMatchObject({
      container: { title: 'Spray' },
      notices: [{ kind: 'retraction', url: 'https://doi.org/10.1000/r', at: '2026-09-01' }],
    });
    expect(asked).toEqual([CROSSREF]);
    expect(resolution.steps).toMatchObject([{ did: 'asked', what: 'crossref', outcome: TITLE }]);
  });

  it('of another registrar is asked for there', async () => {
    const data = JSON.stringify({ data: { attributes: { doi: DOI, titles: [{ title: TITLE }] } } });
    const { asked } = await completed({}, { [DATACITE]: data }, { text: LONG });
    expect(asked).toEqual([CROSSREF, DATACITE]);
  });

  it('of a registrar that neither is says so', async () => {
    const { resolution } = await completed({}, {}, { text: LONG });
    expect(resolution.steps.map(({ outcome }) => outcome)).toEqual([
      '404 Not Found',
      '404 Not Found',
      'registered with another agency',
    ]);
  });

  it('is left as it is where the register throttles, is off or is not granted', async () => {
    const busy: FetchOutcome = {
      ok: false,
      reason: 'rate-limited',
      status: 429,
      detail: '429 Too Many Requests',
    };
    const throttled = await completed({}, { [CROSSREF]: busy }, { text: LONG });
    expect(throttled.asked).toEqual([CROSSREF]);
    expect(throttled.resolution.steps).toMatchObject([{ outcome: '429 Too Many Requests' }]);
    expect((await completed({}, {}, { text: LONG, isOn: () => false })).asked).toEqual([]);
    expect((await completed({}, {}, { text: LONG, hasAccess: async () => false })).asked).toEqual(
      [],
    );
  });

  it('behind a wall is read where a library has it', async () => {
    const jats = `<article><front><abstract><p>Short.</p></abstract></front><body><p>${LONG}</p></body></article>`;
    const { row, body } = await completed(
      { access: 'blocked' },
      {
        [CROSSREF]: crossref(),
        'https://www.ebi.ac.uk/europepmc/webservices/rest/search': library(),
        'https://www.ebi.ac.uk/europepmc/webservices/rest/PMC1/fullTextXML': jats,
      },
    );
    expect(row).toMatchObject({
      access: 'full',
      headline: TITLE,
      ids: { doi: DOI, pmid: '1', pmcid: 'PMC1' },
    });
    expect(row.extent).toBeUndefined();
    expect(body).toMatchObject({ at: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/' });
  });

  it('of which only the abstract is to be had says so', async () => {
    const answers = {
      [CROSSREF]: crossref(),
      'https://www.ebi.ac.uk/': library({ isOpenAccess: 'N', abstractText: 'Staff were sprayed.' }),
    };
    const walled = await completed({ access: 'blocked' }, answers);
    expect(walled.row).toMatchObject({ access: 'full', extent: 'abstract' });
    expect(walled.body?.text).toBe('Staff were sprayed.');
    const short = await completed(
      { access: 'full' },
      { [CROSSREF]: crossref() },
      { text: 'Its abstract.' },
    );
    expect(short.row.extent).toBe('abstract');
    expect((await completed({ access: 'full' }, {}, { text: LONG })).row.extent).toBeUndefined();
  });
});

describe('a reference whose number leads to another work', () => {
  const mark = { headline: 'Sparse attention halves the bill of language models' };
  it('says both titles', async () => {
    const { resolution } = await completed(
      { headline: TITLE },
      { [CROSSREF]: crossref() },
      { text: LONG, mark },
    );
    expect(resolution.otherWork).toEqual({ printed: mark.headline, registered: TITLE });
  });

  it('says nothing of the right one, nor where nothing is known of it', async () => {
    const right = await completed(
      { headline: TITLE },
      { [CROSSREF]: crossref() },
      { text: LONG, mark: { headline: TITLE } },
    );
    expect(right.resolution.otherWork).toBeUndefined();
    const unread = await completed({ headline: 'inv.1' }, {}, { mark });
    expect(unread.resolution.otherWork).toBeUndefined();
  });
});

describe('a preprint', () => {
  const preprint = {
    kind: 'preprint',
    ids: { arxiv: '2609.01234' },
    url: 'https://arxiv.org/abs/2609.01234v2',
    extent: 'abstract',
    access: 'full',
  };
  it('is read whole where arXiv has it as a page', async () => {
    const html = `<html><title>Spray</title><article><h1>${TITLE}</h1><p>${LONG}</p></article></html>`;
    const { row, body, asked } = await completed(
      preprint,
      { 'https://arxiv.org/html/2609.01234v2': html },
      { text: 'Its abstract.' },
    );
    expect(asked).toEqual(['https://arxiv.org/html/2609.01234v2']);
    expect(row.extent).toBeUndefined();
    expect(body?.at).toBe('https://arxiv.org/html/2609.01234v2');
  });

  it('stays an abstract where it has none', async () => {
    expect((await completed(preprint, {}, { text: 'Its abstract.' })).row.extent).toBe('abstract');
  });
});

it('a filing has the day it was filed', async () => {
  const filing = {
    kind: 'filing',
    ids: { accession: '0001234567-26-000012' },
    published: null,
    url: 'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm',
  };
  const index = '<div class="infoHead">Filing Date</div><div class="info">2026-08-04</div>';
  expect((await completed(filing, { 'https://www.sec.gov/': index })).row.published).toBe(
    '2026-08-04',
  );
});

it('an encyclopedia’s passages are linked in the revision that was read', async () => {
  const page = {
    kind: 'encyclopedia',
    ids: { revision: '123456' },
    url: 'https://en.wikipedia.org/wiki/Ferry',
  };
  const { body, asked } = await completed(page, {}, { text: LONG });
  expect(body?.at).toBe('https://en.wikipedia.org/w/index.php?oldid=123456');
  expect(asked).toEqual([]);
});
