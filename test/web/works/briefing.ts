/** A briefing over the web of works, with what a reader would find behind each of its marks. */
import { escapeMarkup } from '../answers.ts';
import { PLAIN_PAGES } from './plain-pages.ts';

/** Where the briefing stands. */
export const WORKS_BRIEFING = 'https://works-briefing.example/today';

/** One sentence of the briefing with its mark. */
export interface CitedWork {
  readonly says: string;
  /** What stands in the brackets of a bare mark. */
  readonly bare?: string;
  readonly href?: string;
  readonly label?: string;
  readonly want: {
    readonly status: 'resolved' | 'not-found';
    readonly link?: 'live' | 'moved' | 'gone' | 'never-seen' | 'blocked';
    /** A part of the article's address; "" where there is none. */
    readonly url: string;
    /** Null where it is another matter. */
    readonly verdict?: 'supported' | 'unknown' | null;
    readonly kind?: string;
    readonly notices?: readonly string[];
    readonly extent?: 'abstract';
    readonly published?: string;
    /** A part of what the last steps say. */
    readonly said?: string;
    readonly isOtherWork?: true;
  };
}

const found = (url: string, over: Partial<CitedWork['want']> = {}): CitedWork['want'] => ({
  status: 'resolved',
  url,
  verdict: 'supported',
  ...over,
});
const none = (over: Partial<CitedWork['want']> = {}): CitedWork['want'] => ({
  status: 'not-found',
  url: '',
  ...over,
});

export const CITED_WORKS: readonly CitedWork[] = [
  {
    says: 'Lattice pruning cut the memory of the Brannholm tide model by 37 percent.',
    bare: 'arxiv.org',
    want: found('arxiv.org/abs/2609.01234', { kind: 'preprint' }),
  },
  {
    says: 'A ledger of the Quillon mint lists 4,000 copper coins from Ostheim.',
    bare: 'arxiv.org',
    want: none(),
  },
  {
    says: 'The Calder Strait Bridge opened in 1934 with a span of 612 metres.',
    bare: 'wikipedia.org',
    want: found('en.wikipedia.org/wiki/Calder_Strait_Bridge', { kind: 'encyclopedia' }),
  },
  {
    says: 'Tidepool Instruments had revenue of 84.2 million dollars in the second quarter.',
    bare: 'sec.gov',
    want: found('tide-10q.htm', { kind: 'filing', published: '2026-08-04' }),
  },
  {
    says: 'Tideframe v4.2 drops the old planner and starts 40 percent faster.',
    bare: 'github.com',
    want: found('github.com/brannholm/tideframe/releases/tag/v4.2', { kind: 'software' }),
  },
  {
    says: 'The keeper of the bridge explains why it hums at 41 hertz.',
    bare: 'youtube.com',
    want: none({ said: 'it lets nobody search it without an account or a key' }),
  },
  {
    says: 'Since Tideframe 4.2 three of five gauges of one owner report nothing at night.',
    bare: 'reddit.com',
    want: found('/comments/1abc2d/', { kind: 'thread', verdict: null }),
  },
  {
    says: 'Seaweed broth raised the iron of schoolchildren in Port Ellery by 18 percent.',
    bare: 'pubmed.ncbi.nlm.nih.gov',
    want: found('pubmed.ncbi.nlm.nih.gov/41000099', { kind: 'paper', extent: 'abstract' }),
  },
  {
    says: 'The Calder Strait gauges show a rise of 21 centimetres since 1911.',
    bare: 'zenodo.org',
    want: found('zenodo.org/records/7700001', { kind: 'dataset' }),
  },
  {
    says: 'Barnacles at Quarry Pier closed after exactly nine strokes of an oar.',
    bare: 'biorxiv.org',
    want: found('biorxiv.org/content/10.1101/2026.07.01.600001', { kind: 'preprint' }),
  },
  {
    says: 'Kelp membranes recovered 81 percent of the lithium in brine from Salar Nuevo.',
    bare: 'nature.com',
    want: found('nature.com/articles/s41586-026-00042-1', { kind: 'paper' }),
  },
  {
    says: 'Kelp membranes filtered lithium from brine at room temperature, a preprint said in June.',
    href: 'https://arxiv.org/abs/2606.05555',
    label: 'arXiv',
    want: found('arxiv.org/abs/2606.05555', { verdict: null }),
  },
  {
    says: 'The whistle code of the Lhotka tram depot corrects two errors in seven tones.',
    href: 'https://arxiv.org/pdf/2608.04321v1',
    label: 'arXiv',
    want: found('arxiv.org/abs/2608.04321', { extent: 'abstract' }),
  },
  {
    says: 'Forecasts of the pruned tide model for 14 harbours stayed within two centimetres.',
    bare: 'arXiv:2609.01234',
    want: found('arxiv.org/abs/2609.01234', { link: 'live', verdict: null }),
  },
  {
    says: 'Gulls of one colony followed trawlers from 11 kilometres away by their winches.',
    bare: 'PLOS ONE, doi:10.1371/journal.pone.0300002',
    want: found('journal.pone.0300002', { notices: ['correction'], verdict: null }),
  },
  {
    says: 'A film of the humming bridge is on the net.',
    bare: 'youtube.com/watch?v=hum41hertzA',
    want: found('youtube.com/watch', { kind: 'video', verdict: 'unknown' }),
  },
  {
    says: 'A short paper proves the Ellery packing conjecture for all even dimensions.',
    href: 'https://arxiv.org/abs/2607.00777',
    label: 'arXiv',
    want: found('arxiv.org/abs/2607.00777', { notices: ['withdrawal'], verdict: null }),
  },
  {
    says: 'The spray lowered winter fever by 31 percent among 640 members of ferry crews.',
    href: 'https://doi.org/10.1016/S0140-6736(26)00017-2',
    label: 'The Lancet',
    want: found('', { link: 'blocked', kind: 'paper' }),
  },
  {
    says: 'Keepers of unmanned lighthouses slept 52 minutes longer than their colleagues.',
    href: 'https://doi.org/10.1371/journal.pone.0300001',
    label: 'PLOS ONE',
    want: found('journal.pone.0300001', { notices: ['retraction'] }),
  },
  {
    says: 'Gulls of the Skarvoy colony followed trawlers from 11 kilometres away.',
    href: 'https://doi.org/10.1371/journal.pone.0300002',
    label: 'PLOS ONE',
    want: found('journal.pone.0300002', { notices: ['correction'] }),
  },
  {
    says: 'Sparse attention halves the bill of large language models in a new study.',
    href: 'https://doi.org/10.1371/journal.pone.0300002',
    label: 'Sparse attention halves the bill of language models, Nature 2026',
    want: found('journal.pone.0300002', {
      isOtherWork: true,
      notices: ['correction'],
      verdict: null,
    }),
  },
  {
    says: 'A study of Ostheim found that goats prefer jazz.',
    href: 'https://doi.org/10.1371/journal.pone.9999999',
    label: 'PLOS ONE',
    want: none({ link: 'never-seen', said: 'no work is registered under this number' }),
  },
  {
    says: 'Hemp rope cost four times as much as sisal in twelve harbours.',
    href: 'https://doi.org/10.5281/zenodo.7700002',
    label: 'Zenodo',
    want: found('zenodo.org/records/7700002', { kind: 'dataset' }),
  },
  {
    says: 'Skarvøy Light was built in 1871 and automated in 1988.',
    href: 'https://en.wikipedia.org/wiki/Skarvoy_Light',
    label: 'Wikipedia',
    want: found('en.wikipedia.org/wiki/Skarvoy_Lighthouse', { link: 'moved' }),
  },
  {
    says: 'Ferries of more than 400 gross tonnes shall carry a tide model from 2028.',
    href: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32026R0999',
    label: 'EUR-Lex',
    want: found('eur-lex.europa.eu', { kind: 'law' }),
  },
  {
    says: 'Tidepool Instruments opened a plant in Brannholm that employs 120 people.',
    href: 'https://www.prnewswire.com/news-releases/tidepool-instruments-opens-plant-in-brannholm-302900001.html',
    label: 'PR Newswire',
    want: found('prnewswire.com', { kind: 'release' }),
  },
  {
    says: 'Inspectors reached 58 of 90 ferries in the year to June, a report found.',
    href: 'https://www.gao.gov/products/gao-26-900001',
    label: 'GAO',
    want: found('gao.gov'),
  },
  {
    says: 'Shares of Tidepool Instruments rose 9 percent after the plant in Brannholm opened.',
    href: 'https://www.cnbc.com/2026/09/14/tidepool-instruments-shares-rise-on-brannholm-plant.html',
    label: 'CNBC',
    want: found('cnbc.com', { kind: 'news' }),
  },
  {
    says: 'The board of Tidepool Instruments appointed Rhea Castellan as treasurer.',
    href: 'https://www.sec.gov/Archives/edgar/data/1700001/000170000126000007/tide-8k.htm',
    label: 'SEC',
    want: found('tide-8k.htm', { kind: 'filing', published: '2026-05-11' }),
  },
  {
    says: 'The planner loses the second tide of a day when clocks change.',
    href: 'https://github.com/brannholm/tideframe/issues/7',
    label: 'GitHub',
    want: found('tideframe/issues/7', { kind: 'thread' }),
  },
  {
    says: 'Nobody knows what happened to the keeper of Quarry Pier.',
    href: 'https://www.reddit.com/r/tideframe/comments/1zzz9z/what_happened_to_the_keeper/',
    label: 'Reddit',
    want: none({ link: 'gone' }),
  },
  {
    says: 'The Brannholm plant makes its first 300 gauges this week, Castellan wrote.',
    href: 'https://x.com/rheacastellan/status/1960000000000000001',
    label: 'X',
    want: found('x.com/rheacastellan', {
      kind: 'post',
      verdict: null,
      published: '2026-09-14',
    }),
  },
  {
    says: 'Castellan later wrote that the gauges were late.',
    href: 'https://x.com/rheacastellan/status/1960000000000000002',
    label: 'X',
    want: none({ link: 'gone' }),
  },
  {
    says: 'The night ferry to Skarvoy stops at 23:40 from October on.',
    href: 'https://bsky.app/profile/harbour.bsky.social/post/3kharbour1',
    label: 'Harbour Office on Bluesky',
    want: found('bsky.app', { kind: 'post', verdict: null }),
  },
  {
    says: 'The harbour office took the timetable back a day later.',
    href: 'https://bsky.app/profile/harbour.bsky.social/post/3kharbour2',
    label: 'Harbour Office on Bluesky',
    want: none({ link: 'gone' }),
  },
  {
    says: 'A film of the bridge lets its hum be heard.',
    href: 'https://www.youtube.com/watch?v=hum41hertzA',
    label: 'YouTube',
    want: found('youtube.com/watch', { kind: 'video', verdict: 'unknown' }),
  },
  {
    says: 'A second film of the bridge shows its keeper asleep.',
    href: 'https://www.youtube.com/watch?v=goneVideo00',
    label: 'YouTube',
    want: none({ link: 'gone' }),
  },
  ...PLAIN_PAGES.map(({ kind, url, says: [says = ''], label }) => ({
    says,
    href: url,
    label,
    want: found(new URL(url).pathname, { kind }),
  })),
];

const markOf = ({ bare, href, label = '' }: CitedWork) =>
  bare ? `(${bare})` : `(<a href="${escapeMarkup(href ?? '')}">${escapeMarkup(label)}</a>)`;

/** The briefing's page: a sentence a paragraph, each with its mark. */
export const worksBriefing = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbours and their papers, September 16, 2026</title><link rel="canonical" href="${WORKS_BRIEFING}"></head><body><main><h1>Harbours and their papers, September 16, 2026</h1>${CITED_WORKS.map(
    work => `<p>${escapeMarkup(work.says.replace(/\.$/, ''))} ${markOf(work)}.</p>`,
  ).join(
    '',
  )}<p>This very briefing says of itself that it is invented (<a href="${WORKS_BRIEFING}?print=1">Works Briefing</a>).</p></main></body></html>`;

/** Where a student's essay stands that cites by author and year, with a list of plain text. */
export const ESSAY = 'https://works-essay.example/essay';

/** Three references: one with a plain DOI, one without an address, one that nobody registered. */
export const essay = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kelp and gulls</title></head><body><main><h1>Kelp and gulls</h1><p>Gulls of the Skarvoy colony followed trawlers from 11 kilometres away (Fenwick, 2026). Tavar and Lindqvist (2026) recovered 81 percent of the lithium in brine from Salar Nuevo. Ferries of the strait carried 2.1 million people in 2024 (Harbour Council, 2025, p. 12).</p><h2>References</h2><p>Harbour Council. (2025). Ferries of the strait in numbers. Harbour Council of Brannholm.</p><p>Fenwick, A. (2026). Gull colonies follow trawlers by the sound of their winches. PLOS ONE, 21(4), e0300002. doi:10.1371/journal.pone.0300002</p><p>Tavar, I., &amp; Lindqvist, B. (2026). Kelp membranes filter lithium from brine at room temperature. Nature Journal of Brines, 12, 3–9.</p></main></body></html>`;
