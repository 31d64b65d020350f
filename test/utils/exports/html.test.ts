import { describe, expect, it } from 'vitest';
import { html } from '../../../utils/exports/html.ts';
import { ENGLISH } from '../../../utils/exports/report-words.ts';
import type { Backing, Resolution, Trace, TraceClaim } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const LINK = `<a href="${ADDRESS}" rel="noreferrer">Quillon hires 40 cartographers (invented)</a>`;
const ROW = '<p class="row"><span class="verdict">● Supported</span>';
const CITED = 'cited as <bdi>(techcrunch.com)</bdi></p>';

/** The lines of the body. */
const linesOf = (...traces: Trace[]) =>
  html.write(traces).split('<body><main>\n')[1]?.split('\n</main></body>')[0]?.split('\n') ?? [];
const withClaims = (...claims: Partial<TraceClaim>[]): Trace =>
  traceOf({
    claims: claims.map(over => claim({ citations: [], ...over })),
    articles: [article({})],
  });
/** The line of the claim of a plain trace. */
const claimLine = (backed: Partial<Backing>, trace = plainTrace({}, backed)) => linesOf(trace)[2];
/** The fields of the COinS span of the last source. */
function coinsOf(trace: Trace): [string, string][] {
  const title = /class="Z3988" title="([^"]*)"/.exec(html.write([trace]))?.[1] ?? '';
  return [...new URLSearchParams(title.replaceAll('&#38;', '&'))];
}

it('a page without claims and citations is not said to have been checked', () => {
  expect(html.write([traceOf({ claims: [], citations: [] })])).not.toContain('Whence checked');
});

describe('a claim that nothing backs', () => {
  const MARK = ' <bdi>TechCrunch</bdi> · cited as <bdi>(techcrunch.com)</bdi>';
  const under = (status: Resolution['status'] | null) => {
    const { resolution, ...rest } = citation({});
    const link = 'unchecked' as const;
    const trace = traceOf({
      claims: [claim({ text: 'So.', citations: status ? ['k1'] : [] })],
      citations: status
        ? [{ ...rest, resolution: { ...resolution, status, article: null, link } }]
        : [],
    });
    return linesOf(trace)[2]?.split('</p>')[1];
  };
  it.each([
    [null, '○ No source given', ''],
    ['not-found', '? No article found', MARK],
    ['ambiguous', '? Several articles fit', MARK],
    ['no-access', '? Needs your permission', MARK],
    ['failed', '? Could not be looked up', MARK],
    ['skipped', '… Not looked up yet', MARK],
  ] as const)('whose citation is %s: %s', (status, words, mark) =>
    expect(under(status)).toBe(`<p class="row"><span class="verdict">${words}</span>${mark}`),
  );
});

describe('the HTML report', () => {
  it('is in the language of its words, and titled after its page', () => {
    expect(html.write([plainTrace()])).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(html.write([plainTrace()])).toContain(
      '<title>Quillon hires cartographers – traced by Whence</title>',
    );
    const arabic = { ...ENGLISH, language: 'ar', direction: 'rtl' as const };
    expect(html.write([plainTrace()], arabic)).toContain('<html lang="ar" dir="rtl">');
    expect(html.write([plainTrace(), chainTrace()])).toContain(
      '<title>2 pages traced – traced by Whence</title>',
    );
    expect(html.write([])).toContain('<title>0 pages traced – traced by Whence</title>');
  });
  it('has the page, its claim, the hosts and its sources, one below the other', () => {
    const trace = plainTrace();
    const network = [{ host: 'techcrunch.com', requests: 2, bytes: 9, why: 'article' }];
    const lines = linesOf({ ...trace, network });
    expect(lines.slice(0, 6)).toEqual([
      '<h1 dir="auto" lang="en"><a href="https://briefing.example/" rel="noreferrer">' +
        'Quillon hires cartographers</a></h1>',
      '<p class="found">Whence checked 1 claim (2026-05-20 09:30 UTC) – Supported: 1.</p>' +
        '<p class="row"><bdi>https://briefing.example/</bdi></p><p class="row">1 claim · 1 citation · 1 outlet</p><p class="row">The support score is the ' +
        'probability that the article supports the claim as printed.</p>',
      `<p dir="auto" lang="en">Quillon hired cartographers.</p>${ROW} ` +
        `(support score 0.87) <bdi>TechCrunch</bdi> (cited) <bdi>${LINK}</bdi> · ${CITED}`,
      '<p class="row">Hosts asked: techcrunch.com (2: article).</p>',
      '<h2>Sources</h2>',
      '<ol>',
    ]);
    expect(lines[6]?.split('<span')[0]).toBe(
      '<li id="techcrunch_quillon_2026" dir="auto">Imani, R. (2026, May 19). ' +
        'Quillon hires 40 cartographers (invented). <i>TechCrunch</i>. ' +
        `<a href="${ADDRESS}">${ADDRESS}</a><br>accessed 2026-05-20`,
    );
    expect(lines.slice(7)).toEqual(['</ol>']);
  });
  it('says first how many claims stand how, worst after best', () => {
    const trace = withClaims(
      { id: 'c1', text: 'One.' },
      { id: 'c2', text: 'Two.', backing: [backing({ verdict: 'contradicted' })] },
      { id: 'c3', text: 'Three.', backing: [backing({})] },
      { id: 'c4', text: 'Four.', backing: [backing({})] },
    );
    expect(linesOf(trace)[1]).toContain(
      ' – Supported: 2 · Says otherwise: 1 · No source given: 1.</p>',
    );
  });
  it('links web addresses alone, and names no language that it does not know', () => {
    const trace = plainTrace();
    const page = { ...trace.page, url: 'file:///C:/briefing.html', language: null };
    expect(linesOf({ ...trace, page })[0]).toBe('<h1 dir="auto">Quillon hires cartographers</h1>');
  });
  it('prints a heading once above its claims', () => {
    const lines = linesOf(
      withClaims(
        { text: 'One.', heading: 'Maps' },
        { text: 'Two.', heading: 'Maps' },
        { text: 'Three.', heading: null },
        { text: 'Four.', heading: 'Atlases' },
      ),
    );
    const none = '<p class="row"><span class="verdict">○ No source given</span></p>';
    const said = (text: string) => `<p dir="auto" lang="en">${text}</p>${none}`;
    expect(lines.slice(2, 8)).toEqual([
      '<h2 dir="auto" lang="en">Maps</h2>',
      said('One.'),
      said('Two.'),
      said('Three.'),
      '<h2 dir="auto" lang="en">Atlases</h2>',
      said('Four.'),
    ]);
  });
  it('leaves connective sentences out', () => {
    const lines = linesOf(withClaims({ text: 'So it is.', role: 'connective' }, { text: 'One.' }));
    expect(lines[2]).toContain('>One.<');
    expect(lines[3]).toBe('<p class="row">Hosts asked: none.</p>');
  });
  it.each([
    ['supported', '● Supported</span> (support score 0.87) '],
    ['partial', '◐ Partly supported</span> (support score 0.87) '],
    ['unsupported', '○ Not in the article</span> (support score 0.87) '],
    ['contradicted', '▲ Says otherwise</span> (support score 0.87) '],
    ['unknown', '? Can’t tell, because the article does not settle it</span> <bdi>'],
  ] as const)('signs %s', (verdict, label) =>
    expect(claimLine({ verdict })).toContain(`<span class="verdict">${label}`),
  );
  it('gives score and title only where an article was found', () => {
    const named = backing({ article: null, citation: null, basis: ['named'], verdict: 'unknown' });
    expect(linesOf(withClaims({ text: 'So.', backing: [named] }))[2]?.split('</p>')[1]).toBe(
      '<p class="row"><span class="verdict">? Can’t tell, because no article was found</span> ' +
        '<bdi>TechCrunch</bdi> (named in the text)',
    );
  });
  it('says that an outlet is unknown, and every basis', () => {
    const { resolution } = citation({});
    const trace = traceOf({
      claims: [claim({})],
      citations: [
        citation({ outlet: null, resolution: { ...resolution, status: 'failed', article: null } }),
      ],
    });
    expect(linesOf(trace)[2]).toContain('<bdi>unknown outlet</bdi> · cited as');
    expect(claimLine({ basis: ['cited', 'named'] })).toContain('(cited, named in the text) ');
  });
  it('names the outlets of copies beside the one report', () => {
    expect(linesOf(chainTrace())[2]?.match(/class="verdict"/g)).toHaveLength(1);
    expect(linesOf(chainTrace())[2]).toContain('</bdi> · also on MSN · cited as <bdi>(msn.com)');
  });
  it('leads from a mark where it leads', () => {
    const trace = plainTrace();
    const href = 'https://techcrunch.com/?utm_source=x';
    expect(claimLine({}, { ...trace, citations: [citation({ href })] })).toContain(
      `cited as <bdi><a href="${href}" rel="noreferrer">(techcrunch.com)</a></bdi>`,
    );
  });
  it('links to the passage where it can, quotes it in the article’s language', () => {
    const trace = plainTrace(
      { language: 'de' },
      {
        link: `${ADDRESS}#p`,
        passage: 'Sie "stellt" ein.',
        drift: [{ kind: 'number', claim: '<40', source: '14' }],
      },
    );
    expect(claimLine({}, trace)?.split(' (cited) ')[1]).toBe(
      `<bdi>${LINK.replace(ADDRESS, `${ADDRESS}#p`)}</bdi> · ${CITED}` +
        '<blockquote dir="auto" lang="de">Sie &#34;stellt&#34; ein.</blockquote>' +
        '<p class="drift">number: <del dir="auto">&#60;40</del> ≠ <ins dir="auto">14</ins></p>',
    );
  });
  it('lists of a copied source the chain, each copy and the archive', () => {
    const line = linesOf(chainTrace()).at(-2)?.split('<br>')[1]?.split('<span')[0];
    expect(line?.split(' · ')).toEqual([
      'MSN ← TechCrunch',
      'via <a href="https://www.msn.com/en-us/news/ar-AA1" rel="noreferrer">MSN</a>',
      '<a href="https://web.archive.org/web/20260520/x" rel="noreferrer">archived copy</a>',
      'accessed 2026-05-20',
    ]);
  });
});

describe('a COinS span', () => {
  it('has all that is known of an article', () => {
    expect(coinsOf(plainTrace({ authors: ['Rosa Imani', 'CNN Staff'] }))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'Quillon hires 40 cartographers (invented)'],
      ['rft.source', 'TechCrunch'],
      ['rft.date', '2026-05-19'],
      ['rft.aulast', 'Imani'],
      ['rft.aufirst', 'Rosa'],
      ['rft.aucorp', 'CNN Staff'],
      ['rft.language', 'en'],
      ['rft.identifier', ADDRESS],
    ]);
  });
  it('of a page has no field for what is unknown', () => {
    const over = { authors: [], published: null, language: null };
    const fields = coinsOf(plainTrace(over, {}, 'platform'));
    expect(fields.map(([name]) => name)).toEqual([
      'ctx_ver',
      'rft_val_fmt',
      'rft.type',
      'rft.title',
      'rft.source',
      'rft.identifier',
    ]);
    expect(fields[2]).toEqual(['rft.type', 'webpage']);
  });
});
