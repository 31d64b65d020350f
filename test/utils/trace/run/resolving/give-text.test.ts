import { describe, expect, it } from 'vitest';
import type { GivenText } from '../../../../../utils/articles/given/given-text.ts';
import { directory } from '../../../../../utils/outlets/directory.ts';
import { adoptArticle } from '../../../../../utils/trace/model/adopt.ts';
import type { TraceRecord } from '../../../../../utils/trace/model/record.ts';
import type { TraceCitation } from '../../../../../utils/trace/model/schema.ts';
import { giveText, takeTextBack } from '../../../../../utils/trace/run/resolving/give-text.ts';
import { prepareRun } from '../../../../../utils/trace/run/run-state.ts';
import { article, citation, claim, traceOf } from '../../build.ts';
import { recordAround } from '../../record.ts';

const NOW = new Date('2026-05-20T10:00:00Z');
const WORDS =
  'Quillon, an invented firm, said on May 19 that it had hired 40 cartographers to draw its atlas of places that do not exist.';
const given = (over: Partial<GivenText> = {}): GivenText => ({
  text: `${WORDS}\n\nThe cartographers come from three invented survey offices and start this week.`,
  title: null,
  authors: [],
  published: null,
  language: null,
  ...over,
});
const tools = { directory, now: NOW, newAddress: () => 'urn:uuid:1' };
const said = claim({
  text: 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.',
});

/** A traced page whose one claim is cited so. */
const cited = (...citations: TraceCitation[]): TraceRecord => ({
  ...recordAround(
    traceOf({
      claims: [{ ...said, citations: citations.map(({ id }) => id) }],
      citations,
      articles: [article({ access: 'blocked', authors: [], headline: 'Quillon hires' })],
    }),
  ),
  state: 'done',
});
const lost = (over: Partial<TraceCitation> = {}) =>
  citation({
    resolution: {
      status: 'not-found',
      article: null,
      link: 'unchecked',
      confidence: 0,
      candidates: [],
      steps: [{ at: '', did: 'asked', what: 'gdelt', url: null, outcome: 'nothing found' }],
    },
    ...over,
  });

describe('a text that the reader gives', () => {
  it('is judged like a page that was read, on an article that says so', async () => {
    const record = cited(citation({}));
    const pages = [{ at: 0, page: 4 }];
    expect(
      await giveText(record, 'k1', given({ authors: ['Rosa Imani'], pages }), null, tools),
    ).toBe(true);
    expect(record.trace.articles).toMatchObject([
      {
        id: 'a1',
        given: true,
        access: 'blocked',
        headline: 'Quillon hires',
        authors: ['Rosa Imani'],
      },
    ]);
    expect(record.trace.claims[0]?.backing).toMatchObject([
      // Page 4 is one of the reader's own file: there is no link to it.
      { article: 'a1', verdict: 'supported', passage: WORDS, page: 4, link: null },
    ]);
    expect(record.trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({
      did: 'read',
      what: 'reader',
      url: null,
    });
  });

  it('that does not say it leaves the claim without support', async () => {
    const record = cited(citation({}));
    const other = [
      'Quillon, an invented firm, opened its new offices in the made-up harbour of Port Ellery.',
      'The building has six floors and a garden on its roof, a clerk of the town said on Friday.',
      'Its founders had looked for a house by the sea for three years before they found this one.',
      'Neighbours hope that the café on the ground floor will be open to them as well.',
    ].join('\n\n');
    await giveText(record, 'k1', given({ text: other }), null, tools);
    expect(record.trace.claims[0]?.backing[0]).toMatchObject({ verdict: 'unsupported' });
  });

  it.each([
    [
      'at the address the reader names',
      'https://techcrunch.com/q',
      null,
      'https://techcrunch.com/q',
    ],
    ['where the mark leads', null, 'https://techcrunch.com/lost', 'https://techcrunch.com/lost'],
    ['at no web address', null, null, 'urn:uuid:1'],
  ])('stands %s where no article was found', async (_, url, href, at) => {
    const record = cited(lost({ href }));
    record.trace.articles = [];
    expect(await giveText(record, 'k1', given({ title: 'Atlas' }), url, tools)).toBe(true);
    expect(record.trace.articles).toMatchObject([
      { url: at, outlet: 'techcrunch.com', headline: 'Atlas', given: true, access: 'metadata' },
    ]);
    const [row] = record.trace.claims[0]?.backing ?? [];
    expect(row).toMatchObject({ verdict: 'supported', outlet: 'techcrunch.com' });
    expect(row?.link?.startsWith(at) ?? false).toBe(at.startsWith('https'));
    expect(record.trace.origins).toMatchObject([{ outlet: 'techcrunch.com', citations: ['k1'] }]);
  });

  it('is taken for none where nobody tells whose it is, nor where the page was read', async () => {
    expect(await giveText(cited(lost({ outlet: null })), 'k1', given(), null, tools)).toBe(false);
    const read = cited(citation({}));
    read.trace.articles[0]!.access = 'full';
    expect(await giveText(read, 'k1', given(), null, tools)).toBe(false);
    expect(await giveText(read, 'k9', given(), null, tools)).toBe(false);
  });

  it('does not cost a trace from a file the verdicts whose texts are not here', async () => {
    const record = cited(citation({}), lost({ id: 'k2' }));
    await giveText(record, 'k1', given(), null, tools);
    record.bodies = {};
    expect(await giveText(record, 'k2', given(), null, tools)).toBe(false);
    expect(record.trace.claims[0]?.backing[0]).toMatchObject({ verdict: 'supported' });
  });

  const AT = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/?utm_source=x';

  it('does not stand in place of what was read at its address for another citation', async () => {
    const record = cited(citation({}), lost({ id: 'k2' }));
    record.trace.articles[0]!.access = 'full';
    record.bodies.a1 = { text: 'What was read.', canonical: null, evidence: [] };
    const before = structuredClone(record);
    expect(await giveText(record, 'k2', given(), AT, tools)).toBe(false);
    expect(record).toEqual(before);
  });

  it('stands when the page is traced again: its citation is not looked up', async () => {
    const record = cited(citation({}), lost({ id: 'k2' }));
    await giveText(record, 'k1', given(), null, tools);
    prepareRun(record, null, true, NOW);
    expect(record.pending).toEqual(['k2']);
    expect(record.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  it('gives way to its page once that was read: there is nothing to take back then', async () => {
    const record = cited(citation({}));
    await giveText(record, 'k1', given(), null, tools);
    const read = { ...article({}), canonical: null, description: null, text: 'What was read.' };
    adoptArticle({ record, directory }, read, []);
    expect(await takeTextBack(record, 'k1', directory)).toBe(false);
    expect(record.bodies.a1?.text).toBe('What was read.');
    prepareRun(record, null, true, NOW);
    expect(record.pending).toEqual(['k1']);
  });
});

describe('taken back', () => {
  it.each([
    ['a walled article stands there as before', cited(citation({}))],
    ['no article stands there, as before', cited(lost())],
  ])('%s', async (_, record) => {
    const before = structuredClone(record.trace);
    await giveText(record, 'k1', given({ published: '2026-05-19', language: 'en' }), null, tools);
    expect(await takeTextBack(record, 'k1', directory)).toBe(true);
    expect(record.trace.articles).toEqual(before.articles);
    expect(record.trace.citations).toEqual(before.citations);
    expect(record.bodies).toEqual({});
    expect(record.given).toEqual([]);
    expect(record.trace.claims[0]?.backing[0]).toMatchObject({ verdict: 'unknown', passage: null });
    expect(await takeTextBack(record, 'k1', directory)).toBe(false);
  });

  const URL = 'https://time.com/7000001/quillon-atlas/';
  const copyOf = (original: string | null) =>
    article({
      id: 'a1',
      original: { article: original, url: URL, outlet: 'time.com', evidence: [] },
    });

  it('an article that others are copies of stands there as before', async () => {
    const record = cited(citation({}), lost({ id: 'k2', href: URL, outlet: 'time.com' }));
    record.trace.articles = [
      copyOf('a2'),
      article({ id: 'a2', url: URL, outlet: 'time.com', access: 'metadata', authors: [] }),
    ];
    const before = structuredClone(record.trace.articles);
    expect(await giveText(record, 'k2', given({ authors: ['Rosa Imani'] }), null, tools)).toBe(
      true,
    );
    await takeTextBack(record, 'k2', directory);
    expect(record.trace.articles).toEqual(before);
  });

  it('an article that became known as an original meanwhile stays, without its text', async () => {
    const record = cited(citation({}), lost({ id: 'k2', href: URL, outlet: 'time.com' }));
    await giveText(record, 'k2', given(), null, tools);
    const id = record.trace.citations[1]?.resolution.article ?? '';
    record.trace.articles[0] = copyOf(id);
    await takeTextBack(record, 'k2', directory);
    expect(record.trace.articles.find(row => row.id === id)).toMatchObject({ url: URL });
    expect(record.trace.articles.some(row => row.given)).toBe(false);
    expect(record.bodies[id]).toBeUndefined();
  });

  it('what could be read of a paywalled page is there again', async () => {
    const record = cited(citation({}));
    record.trace.articles[0]!.access = 'preview';
    record.bodies.a1 = { text: 'A preview that says little.', canonical: null, evidence: [] };
    await giveText(record, 'k1', given(), null, tools);
    expect(record.bodies.a1?.text).toContain('40 cartographers');
    await takeTextBack(record, 'k1', directory);
    expect(record.bodies.a1?.text).toBe('A preview that says little.');
  });
});
