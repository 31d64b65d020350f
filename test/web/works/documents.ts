/** Invented works at the platforms that hold works: what stands where, and what it says. */
import type { WorkKind } from '../../../utils/articles/records/work.ts';
import { PLAIN_PAGES } from './plain-pages.ts';

/** One document of the web of works. No such people, places, firms or findings exist. */
export interface WorkDocument {
  readonly kind: WorkKind;
  /** Where its page stands. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly day: string;
  /** Its own sentences; what fills its page up is added where it is drawn. */
  readonly says: readonly string[];
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly journal?: string;
  /** How it differs from a page that simply answers. */
  readonly state?: 'walled' | 'deleted' | 'withdrawn' | 'retracted' | 'corrected' | 'moved';
  /** DOI of the other version of the same work. */
  readonly version?: string;
  /** The account, channel, community, repository or filer behind it. */
  readonly by?: string;
}

const paper = (over: Omit<WorkDocument, 'kind'>): WorkDocument => ({ kind: 'paper', ...over });
const preprint = (over: Omit<WorkDocument, 'kind'>): WorkDocument => ({
  kind: 'preprint',
  ...over,
});

const PAPERS: readonly WorkDocument[] = [
  preprint({
    url: 'https://arxiv.org/abs/2609.01234',
    title: 'Lattice pruning keeps the Brannholm tide model accurate',
    authors: ['Mari Olsen', 'Jan Roe'],
    day: '2026-09-01',
    says: [
      'Lattice pruning cut the memory of the Brannholm tide model by 37 percent.',
      'Its forecasts for 14 harbours stayed within two centimetres of the gauges.',
    ],
  }),
  preprint({
    url: 'https://arxiv.org/abs/2608.04321',
    title: 'Whistle codes of tram depots as error-correcting codes',
    authors: ['Petra Vrana'],
    day: '2026-08-12',
    says: ['The whistle code of the Lhotka tram depot corrects two errors in seven tones.'],
  }),
  preprint({
    url: 'https://arxiv.org/abs/2607.00777',
    title: 'A short proof of the Ellery packing conjecture',
    authors: ['Tomas Quill'],
    day: '2026-07-02',
    says: ['We prove the Ellery packing conjecture for all even dimensions.'],
    state: 'withdrawn',
  }),
  preprint({
    url: 'https://arxiv.org/abs/2606.05555',
    title: 'Kelp membranes filter lithium from brine at room temperature',
    authors: ['Ines Tavar', 'Bo Lindqvist'],
    day: '2026-06-08',
    says: ['Kelp membranes recovered 81 percent of the lithium in brine from Salar Nuevo.'],
    version: '10.1038/s41586-026-00042-1',
  }),
  paper({
    url: 'https://www.nature.com/articles/s41586-026-00042-1',
    title: 'Kelp membranes filter lithium from brine at room temperature',
    authors: ['Ines Tavar', 'Bo Lindqvist'],
    day: '2026-09-10',
    doi: '10.1038/s41586-026-00042-1',
    journal: 'Nature',
    says: ['Kelp membranes recovered 81 percent of the lithium in brine from Salar Nuevo.'],
    version: '10.48550/arxiv.2606.05555',
  }),
  paper({
    url: 'https://www.thelancet.com/article/S0140-6736(26)00017-2/fulltext',
    title: 'A nasal spray against winter fever among ferry crews',
    authors: ['Dana Okafor', 'Lise Brandt'],
    day: '2026-05-03',
    doi: '10.1016/s0140-6736(26)00017-2',
    pmid: '41000017',
    pmcid: 'PMC9900017',
    journal: 'The Lancet',
    says: ['The spray lowered winter fever by 31 percent among 640 members of ferry crews.'],
    state: 'walled',
  }),
  paper({
    url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0300001',
    title: 'Night lights and the sleep of lighthouse keepers',
    authors: ['Hugo Stern'],
    day: '2026-03-14',
    doi: '10.1371/journal.pone.0300001',
    journal: 'PLOS ONE',
    says: ['Keepers of unmanned lighthouses slept 52 minutes longer than their colleagues.'],
    state: 'retracted',
  }),
  paper({
    url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0300002',
    title: 'Gull colonies follow trawlers by the sound of their winches',
    authors: ['Ada Fenwick'],
    day: '2026-04-20',
    doi: '10.1371/journal.pone.0300002',
    journal: 'PLOS ONE',
    says: ['Gulls of the Skarvoy colony followed trawlers from 11 kilometres away.'],
    state: 'corrected',
  }),
  paper({
    url: 'https://pubmed.ncbi.nlm.nih.gov/41000099/',
    title: 'Seaweed broth and the iron of schoolchildren in Port Ellery',
    authors: ['Noor Adeyemi'],
    day: '2026-02-11',
    doi: '10.1093/inv/broth.99',
    pmid: '41000099',
    journal: 'Annals of Invented Nutrition',
    says: ['Seaweed broth raised the iron of schoolchildren in Port Ellery by 18 percent.'],
  }),
  preprint({
    url: 'https://www.biorxiv.org/content/10.1101/2026.07.01.600001v1',
    title: 'Barnacles count the strokes of passing oars',
    authors: ['Karel Mott'],
    day: '2026-07-01',
    doi: '10.1101/2026.07.01.600001',
    journal: 'bioRxiv',
    says: ['Barnacles at Quarry Pier closed after exactly nine strokes of an oar.'],
  }),
  {
    kind: 'dataset',
    url: 'https://zenodo.org/records/7700001',
    title: 'Tide gauges of the Calder Strait, 1911 to 2025',
    authors: ['Harbour Office of Calder'],
    day: '2026-01-15',
    doi: '10.5281/zenodo.7700001',
    says: ['The Calder Strait gauges show a rise of 21 centimetres since 1911.'],
  },
  {
    kind: 'dataset',
    url: 'https://zenodo.org/records/7700002',
    title: 'Prices of rope in twelve harbours',
    authors: ['Rope Exchange'],
    day: '2025-11-02',
    doi: '10.5281/zenodo.7700002',
    says: ['Hemp rope cost four times as much as sisal in twelve harbours.'],
  },
];

const wiki = (
  language: string,
  name: string,
  title: string,
  says: string,
  over = {},
): WorkDocument => ({
  kind: 'encyclopedia',
  url: `https://${language}.wikipedia.org/wiki/${name}`,
  title,
  authors: [],
  day: '2026-08-30',
  says: [says],
  ...over,
});

const PAGES: readonly WorkDocument[] = [
  wiki(
    'en',
    'Calder_Strait_Bridge',
    'Calder Strait Bridge',
    'The Calder Strait Bridge opened in 1934 with a span of 612 metres.',
  ),
  wiki(
    'en',
    'Brannholm',
    'Brannholm',
    'Brannholm is an invented harbour town of 8,400 people on the Calder Strait.',
  ),
  wiki(
    'en',
    'Skarvoy_Lighthouse',
    'Skarvøy Light',
    'Skarvøy Light was built in 1871 and automated in 1988.',
    { state: 'moved' },
  ),
  wiki(
    'de',
    'Lhotka_(Fluss)',
    'Lhotka (Fluss)',
    'Die Lhotka ist ein erfundener Fluss von 47 Kilometern Länge.',
  ),
  {
    kind: 'law',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32026R0999',
    title: 'Regulation (EU) 2026/999 on invented ferries',
    authors: [],
    day: '2026-04-02',
    says: ['Ferries of more than 400 gross tonnes shall carry a tide model from 2028.'],
  },
  {
    kind: 'release',
    url: 'https://www.prnewswire.com/news-releases/tidepool-instruments-opens-plant-in-brannholm-302900001.html',
    title: 'Tidepool Instruments opens plant in Brannholm',
    authors: [],
    day: '2026-09-14',
    says: ['Tidepool Instruments opened a plant in Brannholm that employs 120 people.'],
  },
  {
    kind: 'report',
    url: 'https://www.gao.gov/products/gao-26-900001',
    title: 'Ferry Safety: Invented Inspections Lag',
    authors: [],
    day: '2026-06-30',
    says: ['Inspectors reached 58 of 90 ferries in the year to June, the report found.'],
  },
  {
    kind: 'news',
    url: 'https://www.cnbc.com/2026/09/14/tidepool-instruments-shares-rise-on-brannholm-plant.html',
    title: 'Tidepool Instruments shares rise on Brannholm plant',
    authors: ['Teodora Quill'],
    day: '2026-09-14',
    says: ['Shares of Tidepool Instruments rose 9 percent after the plant in Brannholm opened.'],
  },
];

const filing = (file: string, by: string, day: string, says: string): WorkDocument => ({
  kind: 'filing',
  url: `https://www.sec.gov/Archives/edgar/data/1700001/${file}`,
  title: `${by}, Form 10-Q`,
  authors: [by],
  by,
  day,
  says: [says],
});

const PLATFORMS: readonly WorkDocument[] = [
  filing(
    '000170000126000012/tide-10q.htm',
    'Tidepool Instruments, Inc.',
    '2026-08-04',
    'Tidepool Instruments had revenue of 84.2 million dollars in the second quarter.',
  ),
  filing(
    '000170000126000007/tide-8k.htm',
    'Tidepool Instruments, Inc.',
    '2026-05-11',
    'The board of Tidepool Instruments appointed Rhea Castellan as treasurer.',
  ),
  {
    kind: 'software',
    url: 'https://github.com/brannholm/tideframe/releases/tag/v4.2',
    title: 'tideframe v4.2',
    authors: [],
    by: 'brannholm/tideframe',
    day: '2026-09-12',
    says: ['Tideframe v4.2 drops the old planner and starts 40 percent faster.'],
  },
  {
    kind: 'thread',
    url: 'https://github.com/brannholm/tideframe/issues/7',
    title: 'Planner loses the second tide of a day',
    authors: ['keelhaul'],
    by: 'brannholm/tideframe',
    day: '2026-09-02',
    says: ['The planner loses the second tide of a day when clocks change.'],
  },
  {
    kind: 'thread',
    url: 'https://www.reddit.com/r/tideframe/comments/1abc2d/tideframe_42_eats_my_gauges/',
    title: 'Tideframe 4.2 eats my gauges',
    authors: ['keelhaul'],
    by: 'tideframe',
    day: '2026-09-13',
    says: ['Since Tideframe 4.2 three of my five gauges report nothing at night.'],
  },
  {
    kind: 'thread',
    url: 'https://www.reddit.com/r/tideframe/comments/1zzz9z/what_happened_to_the_keeper/',
    title: 'What happened to the keeper?',
    authors: [],
    by: 'tideframe',
    day: '2026-09-10',
    says: ['[deleted]'],
    state: 'deleted',
  },
  {
    kind: 'post',
    url: 'https://x.com/rheacastellan/status/1960000000000000001',
    title: '',
    authors: ['Rhea Castellan'],
    by: 'rheacastellan',
    day: '2026-09-14',
    says: ['Our Brannholm plant makes its first 300 gauges this week.'],
  },
  {
    kind: 'post',
    url: 'https://x.com/rheacastellan/status/1960000000000000002',
    title: '',
    authors: [],
    by: 'rheacastellan',
    day: '2026-09-14',
    says: ['Gone.'],
    state: 'deleted',
  },
  {
    kind: 'post',
    url: 'https://bsky.app/profile/harbour.bsky.social/post/3kharbour1',
    title: '',
    authors: ['Harbour Office'],
    by: 'harbour.bsky.social',
    day: '2026-09-11',
    says: ['The night ferry to Skarvoy stops at 23:40 from October on.'],
  },
  {
    kind: 'post',
    url: 'https://bsky.app/profile/harbour.bsky.social/post/3kharbour2',
    title: '',
    authors: [],
    by: 'harbour.bsky.social',
    day: '2026-09-11',
    says: ['Gone.'],
    state: 'deleted',
  },
  {
    kind: 'video',
    url: 'https://www.youtube.com/watch?v=hum41hertzA',
    title: 'The bridge hums at 41 hertz',
    authors: ['Harbour Talk'],
    by: 'Harbour Talk',
    day: '2026-08-22',
    says: [],
  },
  {
    kind: 'video',
    url: 'https://www.youtube.com/watch?v=goneVideo00',
    title: '',
    authors: [],
    day: '2026-08-22',
    says: [],
    state: 'deleted',
  },
];

/** Every document of the web of works. */
export const DOCUMENTS: readonly WorkDocument[] = [
  ...PAPERS,
  ...PAGES,
  ...PLATFORMS,
  ...PLAIN_PAGES,
];

/** What fills a document up: about itself, so that no two are the same text. */
export function paragraphsOf({ says, title, day, by = '' }: WorkDocument): string[] {
  const name = title || by;
  return [
    ...says,
    `“${name}” is sample text that comes with Whence. No such people, companies, places or findings exist.`,
    `The invented work called “${name}” was begun some time before ${day} and is part of no real collection.`,
    `Whoever reads “${name}” reads words that were made up so that programs can be tried on them.`,
  ];
}
