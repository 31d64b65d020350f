import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { TraceRecord } from '../../../../utils/trace/model/record.ts';
import {
  completeCitations,
  listAwaitedDomains,
  listAwaitedPages,
  readOpenPage,
} from '../../../../utils/trace/run/complete.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround, unasked } from '../record.ts';

const URL_ = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const NOW = new Date('2026-05-20T10:00:00Z');
const TEXT =
  'Quillon, an invented firm, said on May 19 that it had hired 40 cartographers to draw its atlas of places that do not exist.';
const page = (
  body = `<p>${TEXT}</p><p>The cartographers come from three invented survey offices and start this week.</p>`,
  title = 'Quillon hires 40 cartographers',
) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const said = {
  text: 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.',
};
/** A citation whose article stands behind a wall. */
const walled = (): TraceRecord =>
  recordAround(
    traceOf({
      claims: [claim(said)],
      citations: [
        citation({
          href: URL_,
          resolution: {
            status: 'resolved',
            article: 'a1',
            link: 'blocked',
            confidence: 1,
            candidates: [],
            steps: [],
          },
        }),
      ],
      articles: [article({ access: 'blocked', authors: [] })],
    }),
  );
const open = (href: string | null, outlet = 'techcrunch.com'): TraceRecord =>
  recordAround(
    traceOf({ claims: [claim(said)], citations: [unasked(citation({ href, outlet }))] }),
  );

const complete = async (record: TraceRecord, html = page()): Promise<number> => {
  const read = readOpenPage({ url: URL_, html }, directory, NOW);
  return read ? completeCitations(record, read, directory, NOW) : 0;
};

describe('an article that the reader has open', () => {
  it('completes the citation that a wall kept from it', async () => {
    const record = walled();
    expect(await complete(record)).toBe(1);
    expect(record.trace.citations[0]?.resolution).toMatchObject({
      status: 'resolved',
      article: 'a1',
      link: 'live',
    });
    expect(record.trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({
      did: 'read',
      what: 'open tab',
    });
    expect(record.trace.articles).toMatchObject([{ access: 'full' }]);
    expect(record.trace.claims[0]?.backing[0]).toMatchObject({
      article: 'a1',
      verdict: 'supported',
    });
    expect(await complete(record)).toBe(0);
  });

  it.each([
    ['by its link, whatever tracks the reader in it', open(`${URL_}?utm_source=chatgpt.com`)],
    ['by its text, for a bare mark of the outlet', open(null)],
  ])('is recognised %s', async (_, record) => expect(await complete(record)).toBe(1));

  it('of another outlet or story completes nothing', async () => {
    expect(await complete(open(null, 'axios.com'))).toBe(0);
    expect(
      await complete(
        open(null),
        page(
          '<p>The invented bakery of Larkholm won a prize for its rye bread.</p>',
          'A bakery wins',
        ),
      ),
    ).toBe(0);
  });

  it.each([
    ['a robot check', page('<p>Checking your browser.</p>', 'Just a moment...')],
    [
      'a captcha',
      page(
        '<p>Slide to go on.</p><script src="https://ct.captcha-delivery.com/c.js"></script>',
        'techcrunch.com',
      ),
    ],
    ['nothing', '<html></html>'],
    ['a page that is gone', page('<p>Sorry.</p>', 'Page not found')],
  ])('may be %s itself: nothing is completed and nothing is changed', async (_, html) => {
    const record = walled();
    expect(await complete(record, html)).toBe(0);
    expect(record).toEqual(walled());
  });

  it('that shows the reader no more than was known completes nothing', async () => {
    const record = walled();
    record.bodies.a1 = { text: `${TEXT} `.repeat(9), canonical: null, evidence: [] };
    expect(await complete(record)).toBe(0);
  });
});

describe('domains that a trace waits for', () => {
  it('are those of walled articles, of marks without an article, and of their candidates; none while it runs', () => {
    expect(listAwaitedDomains({ ...walled(), state: 'done' })).toEqual(['techcrunch.com']);
    expect(listAwaitedDomains({ ...open(null, 'cnbc.com'), state: 'stopped' })).toEqual([
      'cnbc.com',
    ]);
    expect(listAwaitedDomains({ ...walled(), state: 'tracing' })).toEqual([]);
    expect(
      listAwaitedDomains({
        ...recordAround(traceOf({ citations: [citation({})], articles: [article({})] })),
        state: 'done',
      }),
    ).toEqual([]);
  });
});

describe('pages that a trace waits for', () => {
  it('are walled articles, links that failed, and candidates nobody could read', () => {
    expect(listAwaitedPages(walled())).toEqual([
      'techcrunch.com/2026/05/19/quillon-hires-cartographers',
    ]);
    expect(listAwaitedPages(open(`${URL_}?utm_source=x`))).toEqual([
      'techcrunch.com/2026/05/19/quillon-hires-cartographers',
    ]);
    expect(
      listAwaitedPages(
        recordAround(traceOf({ citations: [citation({})], articles: [article({})] })),
      ),
    ).toEqual([]);
  });
});
