import type { Source, SourceId } from '../trace/source.ts';
import { archiveSitemap } from './archive-sitemap.ts';
import { bingNews } from './bing-news.ts';
import { createBrave } from './brave.ts';
import { duckduckgo } from './duckduckgo.ts';
import { createExa } from './exa.ts';
import { feed } from './feed.ts';
import { gdelt } from './gdelt.ts';
import { googleNews } from './google-news.ts';
import { createGuardian } from './guardian.ts';
import { createKagi } from './kagi.ts';
import { newsSitemap } from './news-sitemap.ts';
import { createPageLinks } from './page-links.ts';
import { createSearxng } from './searxng.ts';
import { createTavily } from './tavily.ts';
import { waybackCdx } from './wayback-cdx.ts';
import { wordpress } from './wordpress.ts';
import { wordpressFeed } from './wordpress-feed.ts';

/** Sources that are on until the reader switches them off: those without a key whose terms allow it, and those that only a key of the reader's brings in. */
export const DEFAULT_ON: ReadonlySet<SourceId> = new Set([
  'page-links',
  'news-sitemap',
  'wordpress',
  'wordpress-feed',
  'feed',
  'guardian',
  'archive-sitemap',
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
  /** Keys of the reader's own services by source id, for "searxng" its address; a service without one is left out. */
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

/** Every source that can be asked, in lookup order: the outlet's own first, which serve all its citations and tell nobody the claim. */
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
    bingNews,
    gdelt,
    waybackCdx,
    ...keyed,
    duckduckgo,
    googleNews,
  ];
}
