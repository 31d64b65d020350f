import type { Source, SourceId } from '../trace/model/source.ts';
import { waybackCdx } from './archives/wayback-cdx.ts';
import { bingNews } from './indexes/bing-news.ts';
import { duckduckgo } from './indexes/duckduckgo.ts';
import { gdelt } from './indexes/gdelt.ts';
import { googleNews } from './indexes/google-news.ts';
import { createBrave } from './keyed/brave.ts';
import { createExa } from './keyed/exa.ts';
import { createKagi } from './keyed/kagi.ts';
import { createSearxng } from './keyed/searxng.ts';
import { createTavily } from './keyed/tavily.ts';
import { archiveSitemap } from './outlets/archive-sitemap.ts';
import { feed } from './outlets/feed.ts';
import { createGuardian } from './outlets/guardian.ts';
import { newsSitemap } from './outlets/news-sitemap.ts';
import { createPageLinks } from './outlets/page-links.ts';
import { wordpress } from './outlets/wordpress.ts';
import { wordpressFeed } from './outlets/wordpress-feed.ts';
import { arxiv } from './works/arxiv.ts';
import { crossref } from './works/crossref.ts';
import { datacite } from './works/datacite.ts';
import { edgar } from './works/edgar.ts';
import { europePmc } from './works/europe-pmc.ts';
import { github } from './works/github.ts';
import { reddit } from './works/reddit.ts';
import { wikipedia } from './works/wikipedia.ts';

/**
 * Sources that are on until the reader switches them off: those without a key whose terms allow it,
 * and those that only a key of the reader's brings in.
 */
export const DEFAULT_ON: ReadonlySet<SourceId> = new Set([
  'page-links',
  'news-sitemap',
  'wordpress',
  'wordpress-feed',
  'feed',
  'guardian',
  'archive-sitemap',
  'arxiv',
  'crossref',
  'datacite',
  'europe-pmc',
  'wikipedia',
  'reddit',
  'github',
  'edgar',
  'bing-news',
  'gdelt',
  'wayback-cdx',
  'searxng',
  'brave',
  'kagi',
  'exa',
  'tavily',
]);

/** What the sources need of the reader and of the page. */
export interface SourceOptions {
  /**
   * Keys of the reader's own services by source id, for "searxng" its address; a service without
   * one is left out.
   */
  readonly keys: Readonly<Record<string, string>>;
  readonly pageLinks: readonly { readonly href: string; readonly text: string }[];
}

const KEYED: readonly (readonly [SourceId, (key: string) => Source | null])[] = [
  ['searxng', createSearxng],
  ['brave', createBrave],
  ['kagi', createKagi],
  ['exa', createExa],
  ['tavily', createTavily],
];

/**
 * Every source that can be asked, in lookup order: the outlet's own first, which serve all its
 * citations and tell nobody the claim.
 */
export function createSources({ keys, pageLinks }: SourceOptions): readonly Source[] {
  const keyed = KEYED.flatMap(([id, create]) => {
    const key = keys[id]?.trim();
    return (key && create(key)) || [];
  });
  return [
    createPageLinks(pageLinks),
    newsSitemap,
    wordpress,
    wordpressFeed,
    feed,
    createGuardian(keys.guardian?.trim()),
    archiveSitemap,
    arxiv,
    crossref,
    datacite,
    europePmc,
    wikipedia,
    reddit,
    github,
    edgar,
    bingNews,
    gdelt,
    waybackCdx,
    ...keyed,
    duckduckgo,
    googleNews,
  ];
}
