/**
 * A day's briefing of made-up news and the web behind it: 39 marks over 16 outlets, in eight
 * stories, the same in every run. Outlets are looked up as the real ones are: by a news sitemap,
 * WordPress, an archive's sitemap, a news index, or behind a wall. Nothing in it happened.
 */
import { escapeMarkup } from '../web/answers.ts';
import type { Site, Story, World } from '../web/world.ts';

const NOW = '2026-09-16T09:00:00.000Z';

/** An outlet, with where its stories stand and which index lists them. */
interface Paper {
  readonly site: Site;
  readonly path: (slug: string, number: number) => string;
  readonly indexedBy: Story['indexedBy'];
}

const dated = (slug: string) => `/2026/09/15/${slug}/`;
const listed = { indexedBy: ['bing', 'gdelt'] } as const;
const wordpress = (name: string, newsSitemap?: string): Paper => ({
  site: {
    name,
    layout: 'wordpress',
    wordpress: true,
    ...(newsSitemap !== undefined && { newsSitemap }),
  },
  path: dated,
  ...listed,
});
const news = (name: string, newsSitemap: string, path: Paper['path']): Paper => ({
  site: { name, layout: 'news', newsSitemap },
  path,
  ...listed,
});
const unlisted = (name: string, path: Paper['path']): Paper => ({
  site: { name, layout: 'news' },
  path,
  ...listed,
});

const PAPERS: Readonly<Record<string, Paper>> = {
  'techcrunch.com': wordpress('TechCrunch', '/news-sitemap.xml'),
  'electrek.co': wordpress('Electrek'),
  'cnbc.com': news('CNBC', '/sitemap_news.xml', slug => `/2026/09/15/${slug}.html`),
  'forbes.com': unlisted('Forbes', slug => `/sites/maraquill${dated(slug)}`),
  'arstechnica.com': wordpress('Ars Technica'),
  'axios.com': news('Axios', '/sitemaps/news.xml', slug => `/2026/09/15/${slug}`),
  'msn.com': {
    site: { name: 'MSN', layout: 'msn' },
    path: (slug, number) => `/en-us/news/other/${slug}/ar-AA1${number.toString(36)}Zq`,
    indexedBy: ['bing'],
  },
  'theverge.com': news(
    'The Verge',
    '/sitemaps/google_news',
    (slug, number) => `/news/${81000 + number}/${slug}`,
  ),
  '9to5mac.com': wordpress('9to5Mac'),
  'fortune.com': news('Fortune', '/feed/googlenews/articles.xml', dated),
  'bloomberg.com': {
    ...news('Bloomberg', '/sitemaps/news/latest.xml', slug => `/news/articles/2026-09-15/${slug}`),
    indexedBy: ['bing'],
    site: {
      name: 'Bloomberg',
      layout: 'news',
      newsSitemap: '/sitemaps/news/latest.xml',
      wall: true,
    },
  },
  'dw.com': {
    ...unlisted('DW', (slug, number) => `/en/${slug}/a-${7_190_000 + number}`),
    indexedBy: ['gdelt'],
  },
  'venturebeat.com': wordpress('VentureBeat', '/news-sitemap.xml'),
  'theregister.com': unlisted('The Register', dated),
  'politico.com': unlisted(
    'Politico',
    (slug, number) => `/news/2026/09/15/${slug}-${650_000 + number}`,
  ),
  'semafor.com': unlisted('Semafor', slug => `/article/09/15/2026/${slug}`),
};

/** Who a story is about, what happened, and five things that reports tell of it. */
interface Subject {
  readonly name: string;
  readonly headline: string;
  readonly facts: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'Brindlemoor',
    headline: 'Brindlemoor opens a copper filter plant in Ostmark',
    facts: [
      'Brindlemoor opened its copper filter plant in Ostmark on September 15 after two years of building.',
      'The Ostmark plant employs 340 welders and will make 12,000 filters a month for hospitals.',
      'Brindlemoor borrowed 84 million crowns from the Varde Savings Bank for the filter plant.',
      'Its chief engineer Ottoline Prack said the copper mesh stops 97% of the spores in tests.',
      'Neighbours in Ostmark complained that lorries of the plant block the bridge at dawn.',
    ],
  },
  {
    name: 'Corranwell',
    headline: 'Corranwell recalls heating pumps across Pellworm after fires',
    facts: [
      'Corranwell recalled 61,000 heating pumps across Pellworm on Tuesday after three cellar fires.',
      'A relay in the Corranwell pump can melt when the voltage in old houses drops, an inspector found.',
      'The recall will cost Corranwell about 27 million crowns, its treasurer Ismene Dahl said.',
      'Owners of the pumps in Pellworm wait up to nine weeks for a fitter who swaps the relay.',
      'The consumer office of Pellworm had warned Corranwell about the relay in March.',
    ],
  },
  {
    name: 'Dravikson',
    headline: 'Dravikson wins the ferry cable contract of the Sandvika strait',
    facts: [
      'Dravikson won a contract over 410 million crowns for the ferry cables of the Sandvika strait.',
      'The cable ferries across Sandvika are to run every eleven minutes from the spring of 2028.',
      'The losing bidder Lorne & Askel has asked a court in Tolbridge to look into the cable award.',
      'Dravikson will weave the ferry cables at a shed in Tolbridge that stood empty for six years.',
      'Captain Hesper Lunde of the pilots said the old Sandvika ferries broke down 58 times last winter.',
    ],
  },
  {
    name: 'Elsmoorland',
    headline: 'Elsmoorland council votes to close its coal harbour',
    facts: [
      'The council of Elsmoorland voted 31 to 18 to close the coal harbour by the end of 2029.',
      'Mayor Torvald Quist of Elsmoorland broke his hand while he rang the bell after the harbour vote.',
      'About 900 dockers of the coal harbour are to be trained as turbine fitters in Elsmoorland.',
      'The miners union Grubenbund called the harbour vote a betrayal and plans a march on Friday.',
      'Elsmoorland received 5.2 million tons of coal last year, the least since 1961.',
    ],
  },
  {
    name: 'Fenwickia',
    headline: 'Fenwickia tests driverless dredgers off Quenby',
    facts: [
      'Fenwickia tested four driverless dredgers off Quenby and wants to sell them from next summer.',
      'A Fenwickia dredger steers by the echo of the sea floor and lifts 700 tons of silt an hour.',
      'Fishers of Quenby say one of the dredgers cut 14 nets in its first night at sea.',
      'The coast guard let Fenwickia test only with a crew of two aboard each dredger.',
      'Fenwickia has orders for 19 dredgers from the port of Ravensholm, its founder Idris Welk said.',
    ],
  },
  {
    name: 'Garlowitz',
    headline: 'Garlowitz museum returns a bronze gong to Ulmen',
    facts: [
      'The Garlowitz museum returned a bronze gong to Ulmen that soldiers had carried off in 1874.',
      'The gong of Ulmen weighs 212 kilograms and came home on a barge under guard.',
      'Curator Perpetua Lind of Garlowitz found the receipt for the gong in a cookery book.',
      'Ulmen will strike the bronze gong once a year, on the day of the first herring.',
      'A collector had offered Garlowitz 3.6 million crowns for the gong in 2019.',
    ],
  },
  {
    name: 'Hestiana',
    headline: 'Hestiana vaccine halves river fever in a trial at Wexmoor',
    facts: [
      'A vaccine of Hestiana halved cases of river fever in a trial with 8,400 people at Wexmoor.',
      'The Hestiana vaccine keeps for 40 days without ice, the Wexmoor trial found.',
      'Seven people in the Wexmoor trial had a rash that went away within a week.',
      'Hestiana will charge poor countries 90 cents a dose for its river fever vaccine.',
      'Doctor Amabel Rook, who led the Wexmoor trial, wants a second one with children.',
    ],
  },
  {
    name: 'Ivarsholm',
    headline: 'Ivarsholm bank raises its rate for the first time in nine years',
    facts: [
      'The Ivarsholm central bank raised its rate to 2.75% from 2.5%, the first rise in nine years.',
      'Governor Sunniva Theil said the dear harvest left the Ivarsholm bank no other way.',
      'The Ivarsholm crown rose 1.4% after the bank had spoken, its best day since May.',
      'Two of the seven members of the Ivarsholm bank council voted against the rise.',
      'Builders expect 20,000 fewer flats in Ivarsholm next year because of the dearer loans.',
    ],
  },
];

/** What the other stories of an outlet are about: they must not be taken for the cited ones. */
const OTHERS = [
  'Ferry timetable changes for the autumn',
  'A short history of lighthouse keepers',
  'How to store apples until March',
  'Rain forecast for the harvest weekend',
  'The five best walks along the canal',
];

const MARKS = 39;
const slugOf = (headline: string) => headline.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A page's mark: whom it cites, for what. */
interface Mark {
  readonly domain: string;
  readonly subject: number;
  readonly fact: number;
}

/** Spread so that an outlet is cited for two or three different stories. */
const marks: readonly Mark[] = Array.from({ length: MARKS }, (_, at) => {
  const domains = Object.keys(PAPERS);
  return {
    domain: domains[(at * 7) % domains.length] ?? '',
    subject: Math.floor((at * SUBJECTS.length) / MARKS),
    fact: at % 5,
  };
});

function storiesOf(domain: string, paper: Paper, first: number): Story[] {
  const cited = [...new Set(marks.filter(m => m.domain === domain).map(m => m.subject))];
  const told = cited
    .flatMap(at => SUBJECTS[at] ?? [])
    .map(({ headline, facts }) => ({
      headline: `${headline}, ${paper.site.name} reports`,
      paragraphs: [
        ...facts,
        'More is expected to be known before the winter. All of it is invented.',
      ],
    }));
  const others = OTHERS.map((headline, at) => ({
    headline: `${headline}: ${paper.site.name} part ${at + 1}`,
    paragraphs: [`${headline}.`, `Readers of ${paper.site.name} wrote to us. All is invented.`],
  }));
  return [...told, ...others].map(({ headline, paragraphs }, at) => ({
    url: `https://www.${domain}${paper.path(slugOf(headline), first + at)}`.replace(
      /www\.(?=techcrunch|electrek|arstechnica|9to5mac|venturebeat|fortune)/,
      '',
    ),
    outlet: paper.site.name,
    headline,
    authors: ['Mara Quill'],
    published: new Date(Date.parse(NOW) - (20 - at) * 36e5).toISOString(),
    paragraphs,
    indexedBy: paper.indexedBy,
    ...(paper.site.wall && { archived: '2026-09-15T21:00:00Z' }),
  }));
}

/** The web behind the page. */
export const DAILY_WORLD: World = {
  stories: Object.entries(PAPERS).flatMap(([domain, paper], at) =>
    storiesOf(domain, paper, 20 * at),
  ),
  sites: Object.fromEntries(Object.entries(PAPERS).map(([domain, { site }]) => [domain, site])),
  now: NOW,
};

/** The page as HTML. */
export function dailyPage(): string {
  const parts = SUBJECTS.map(({ headline, facts }, at) => {
    const sentences = marks
      .filter(mark => mark.subject === at)
      .map(({ fact, domain }) => `<p>${escapeMarkup(facts[fact] ?? '')} (${domain})</p>`);
    return `<h2>${escapeMarkup(headline)}</h2>${sentences.join('\n')}`;
  });
  return `<!doctype html><html lang="en"><head><title>Made-up news of September 16, 2026</title></head><body><main><article>${parts.join('\n')}</article></main></body></html>`;
}

/** Which story each mark means, by the domain and the claim; null for an article that tells none. */
export function meansStory(domain: string, claim: string): Story | null {
  const subject = SUBJECTS.find(({ facts }) =>
    facts.some(fact => claim.includes(fact.slice(0, -1))),
  );
  return (
    DAILY_WORLD.stories.find(
      ({ url, headline }) =>
        new URL(url).hostname.replace(/^www\./, '') === domain &&
        subject !== undefined &&
        headline.startsWith(subject.headline),
    ) ?? null
  );
}
