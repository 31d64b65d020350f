/**
 * Ten things that people who check sources for a living met, each as one page: what a reader who
 * knows the matter would answer, Whence answers too, or abstains. Stories and findings are invented.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { drawWithKit, writeLine } from '../pdf/kit.ts';
import { html, redirect, text } from '../web/answers.ts';
import type { WebAnswer } from '../web/loopback.ts';
import { ESSAY, essay } from '../web/works/briefing.ts';
import { answerWorks } from '../web/works/services.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

const FILLER = [
  'The council heard the operator of the line for an hour and set no date for the works.',
  'Two members asked whether the older of the boats could be sold before the season ends.',
  'The harbour master said the channel would stay open to the fishing boats in the meantime.',
];
const story = (headline: string, paragraphs: readonly string[], lang = 'en') =>
  html(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title><meta property="article:published_time" content="2026-09-14T10:00:00Z"></head><body><article><h1>${headline}</h1>${paragraphs.map(one => `<p>${one}</p>`).join('')}</article></body></html>`,
  );

/** A report of two pages that has neither a name of a PDF nor a title in it. */
const ferryReport = async (): Promise<WebAnswer> => ({
  status: 200,
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="Ferry_Cost_Assessment_2026.pdf"',
  },
  body: Buffer.from(
    await drawWithKit(kit => {
      for (let page = 1; page <= 2; page++) {
        kit.addPage();
        for (let line = 0; line < 12; line++)
          writeLine(
            kit,
            `line ${line} of page ${page} tells of the quay.`,
            60,
            130 + 14 * line,
            11,
          );
        if (page === 2)
          writeLine(
            kit,
            'A crossing of the strait cost 14.20 euros per passenger in 2025.',
            60,
            450,
            11,
          );
      }
    }),
  ),
});

/** What stands at an address of the ten pages. */
const WEB: Readonly<Record<string, () => WebAnswer | Promise<WebAnswer>>> = {
  'https://www.viaduct-stories.com/drawn': () =>
    story('The drawing in the hall', [
      'Rosa Imani still keeps the first drawing of the Ellery Viaduct in her hall.',
      'The engineer told a school in Brannholm how the viaduct was drawn in one night.',
      'She is eighty now and walks over it every week.',
    ]),
  'https://www.viaduct-history.com/opened': () =>
    story('The viaduct and its trams', [
      'The Ellery Viaduct links Brannholm with the hills. The viaduct opened to trams in 1979.',
      'It was painted again after a storm.',
    ]),
  'https://www.tidal-journal.org/galley/771': () =>
    redirect('https://www.tidal-journal.org/articles'),
  'https://www.tidal-journal.org/articles': () =>
    html(
      `<title>Articles</title><main><h1>Articles</h1>${Array.from({ length: 40 }, (_, i) => `<article><h2><a href="/articles/${i}">Paper ${i} on tides</a></h2><p>Gauges of harbour ${i} drifted by two millimetres a year, its authors found.</p></article>`).join('')}</main>`,
    ),
  'https://www.ellery-gazette.com/2026/09/14/hale-on-the-ferry': () =>
    story('Hale speaks on the ferry', [
      'Mayor Ada Hale spoke about the night ferry in the council on Monday.',
      '“The night ferry has had its time, and we are looking at buses,” Hale said.',
      ...FILLER,
    ]),
  'https://publications.harbour-union.org/renditions/native': ferryReport,
  'https://www.brannholmer-bote.de/2026/09/14/faehre': () =>
    story(
      'Die Fähre über den Sund wird teurer',
      [
        'Die Überfahrt über den Sund kostet ab Oktober mehr, teilte die Reederei am Montag mit.',
        'Wer öfter fährt, soll eine Karte für das ganze Jahr bekommen, sagte eine Sprecherin.',
        'Der Rat der Stadt will darüber im November noch einmal reden.',
      ],
      'de',
    ),
};

const REDDIT = 'https://www.reddit.com/r/calder/comments/1blk3d/calder_x2_firmware_breaks_regen/';
const GUARDIAN = 'https://www.theguardian.com/world/2025/mar/11/calder-strait-ferries-cut';

function answer({ url }: { readonly url: URL }): WebAnswer | Promise<WebAnswer> | null {
  if (url.hostname === 'www.theguardian.com') return html('<title>Not found</title>', 404);
  if (url.hostname === 'www.reddit.com')
    return url.pathname === '/robots.txt'
      ? text('User-agent: *\n')
      : html('<title>Blocked</title>', 403);
  const own = WEB[url.href];
  if (own) return own();
  return answerWorks({ url } as Parameters<typeof answerWorks>[0]);
}

const link = (href: string, label: string) => `(<a href="${href}">${label}</a>)`;
const BRIEFING = pageOf(
  'Calder today, September 16, 2026',
  [
    `The Ellery Viaduct in Brannholm, drawn by Rosa Imani, opened to trams in 1979 ${link('https://www.viaduct-stories.com/drawn', 'Viaduct Stories')} ${link('https://www.viaduct-history.com/opened', 'Viaduct History')}.`,
    `Gauges of the Calder Strait drifted by two millimetres a year, a paper found ${link('https://www.tidal-journal.org/galley/771', 'Tidal Journal')}.`,
    `“We will end the night ferry and never bring it back,” Mayor Ada Hale said ${link('https://www.ellery-gazette.com/2026/09/14/hale-on-the-ferry', 'Ellery Gazette')}.`,
    `A new study halves the bill of large language models ${link('https://doi.org/10.1371/journal.pone.0300002', 'Sparse attention halves the bill of language models, Nature 2026')}.`,
    `Ferries of the Calder Strait were cut to two a day in March 2025 ${link(GUARDIAN, 'The Guardian')}.`,
    `A crossing of the strait cost 14.20 euros per passenger in 2025 ${link('https://publications.harbour-union.org/renditions/native', 'Harbour Union')}.`,
    `New firmware of the Calder X2 breaks its regeneration, its owners say ${link(REDDIT, 'Reddit')}.`,
    `The shipping company will raise the fare for the crossing of the Sound from October ${link('https://www.brannholmer-bote.de/2026/09/14/faehre', 'Brannholmer Bote')}.`,
  ]
    .map(one => `<p>${one}</p>`)
    .join(''),
);

const WIKI = 'https://en.wikipedia.org/wiki/Ellery_Viaduct';
const noteMark = (n: number) =>
  `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}">[${n}]</a></sup>`;
const wiki = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ellery Viaduct - Wikipedia</title><link rel="canonical" href="${WIKI}"></head><body class="mediawiki"><div id="mw-content-text"><div class="mw-parser-output"><p>The invented Ellery Viaduct opened to trams in 1979.${noteMark(1)} Its arches were cast in Ostheim, a made-up history says.${noteMark(2)}</p><h2>References</h2><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> <span class="reference-text"><a href="#CITEREFImani2004">Imani 2004</a>, p. 12.</span></li><li id="cite_note-2"><a href="#cite_ref-2">^</a> <span class="reference-text"><a href="#CITEREFRoe1988">Roe 1988</a>, p. 4.</span></li></ol><h2>Works cited</h2><ul><li><cite id="CITEREFImani2004" class="citation">Imani, Rosa (2004). <a class="external text" href="https://www.viaduct-history.com/opened">The viaduct and its trams</a>. Fjord.</cite></li><li><cite id="CITEREFRoe1988" class="citation book">Roe, Jan (1988). <i>Steam and salt</i>. Quay Press.</cite></li></ul></div></div></body></html>`;

let lab: Lab;
let briefing: Trace;

async function traced(url: string): Promise<Trace> {
  const tab = await lab.open(url);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  for (const end = Date.now() + 100_000; Date.now() < end; ) {
    const live = await lab.browser.send('getTrace', { id });
    if (live?.state === 'done') return live.trace;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  return expect.fail('the trace did not end');
}

/** What came of the claim that begins so. */
function of(start: string) {
  const claim =
    briefing.claims.find(one => one.text.startsWith(start)) ?? expect.fail(`no claim “${start}”`);
  const [citation = expect.fail('no mark')] = briefing.citations.filter(({ id }) =>
    claim.citations.includes(id),
  );
  const { resolution } = citation;
  return {
    claim,
    resolution,
    article: briefing.articles.find(({ id }) => id === resolution.article),
    row: claim.backing.find(one => one.citation === citation.id),
    said: resolution.steps.map(({ what, outcome }) => `${what}: ${outcome}`).join('\n'),
  };
}

beforeAll(async () => {
  lab = await openLab({
    pages: { 'calder-today.example': BRIEFING, 'works-essay.example': essay() },
    first: request => (request.url.href === WIKI ? html(wiki) : answer(request)),
  });
  briefing = await traced('https://calder-today.example/');
}, 130_000);
afterAll(() => lab?.close());

describe('what a reader who knows the matter expects', () => {
  it('1 a page of Wikipedia with short footnotes: the work they name, never the page itself', async () => {
    const { citations, claims, articles } = await traced(WIKI);
    expect(articles.some(({ url }) => url.includes('wikipedia.org'))).toBe(false);
    expect(claims[0]?.backing[0]).toMatchObject({
      outlet: 'viaduct-history.com',
      verdict: 'supported',
    });
    expect(citations[1]?.resolution).toMatchObject({ status: 'not-found', article: null });
    expect(citations[1]?.names).toMatch(/Roe.*1988/);
  }, 60_000);

  it('2 two sources with half of it each: both halves are shown, each at its source', () => {
    const { claim } = of('The Ellery Viaduct');
    expect(claim.together?.shares.map(({ has }) => has.join())).toEqual([
      expect.stringContaining('Rosa Imani'),
      expect.stringContaining('1979'),
    ]);
    expect(claim.backing.map(({ verdict }) => verdict)).not.toContain('contradicted');
  });

  it('3 a link that leads to a list now is dead, and nothing is read there', () => {
    const { resolution, row, said } = of('Gauges of the Calder');
    expect(resolution.link, said).toMatch(/gone|never-seen/);
    expect(row?.verdict ?? 'unknown').toBe('unknown');
  });

  it('4 a quotation that nobody spoke: its words are not in the article', () => {
    const { row, said } = of('“We will end');
    expect(row?.verdict, said).toMatch(/unsupported|contradicted/);
    expect(row?.drift).toMatchObject([{ kind: 'quote' }]);
  });

  it('5 a DOI of another paper: this number is of another work', () => {
    const { resolution, row } = of('A new study halves');
    expect(resolution.otherWork?.registered).toContain('Gull colonies');
    expect(row?.verdict).not.toBe('supported');
  });

  it('6 a list of plain text: DOIs are read, and what has no address is named', async () => {
    const { citations } = await traced(ESSAY);
    expect(citations.map(({ resolution }) => resolution.status)).toEqual([
      'resolved',
      'resolved',
      'not-found',
    ]);
  }, 60_000);

  it('7 a dead link of an outlet that shuts archives out: gone, and no more is known', () => {
    const { resolution, said } = of('Ferries of the Calder Strait were cut');
    expect(resolution.link, said).toBe('gone');
    expect(said).toContain('its outlet keeps archives out');
  });

  it('8 a PDF without “.pdf”: read, with its page', () => {
    const { row, article, said } = of('A crossing of the strait');
    expect(row, said).toMatchObject({ verdict: 'supported', page: 2 });
    expect(article).toMatchObject({ kind: 'report', headline: 'Ferry Cost Assessment 2026' });
  });

  it('9 a thread that is blocked: its title from its address, and no verdict', () => {
    const { resolution, row, article, said } = of('New firmware');
    expect(resolution.link, said).toBe('blocked');
    expect(article).toMatchObject({ headline: 'Calder x2 firmware breaks regen', kind: 'thread' });
    expect(row?.verdict).toBe('unknown');
  });

  it('10 a source in another language: can’t tell, never “not in the article”', () => {
    const { row, article, said } = of('The shipping company');
    expect(article, said).toMatchObject({ language: 'de', access: 'full' });
    expect(row?.verdict).toMatch(/^(?:unknown|supported)$/);
  });

  it('nothing complains', () => expect(lab.complaints).toEqual([]));
});
