import type { Source, SourceId } from '../trace/source.ts';
import { archiveSitemap } from './archive-sitemap.ts';
import { bingNews } from './bing-news.ts';
import { gdelt } from './gdelt.ts';
import { newsSitemap } from './news-sitemap.ts';
import { createPageLinks } from './page-links.ts';
import { wordpress } from './wordpress.ts';

/** Sources that are on until the reader switches them off: they need no key and their terms allow it. */
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
]);

/** What the sources need of the reader and of the page. */
export interface SourceOptions {
  /** Keys and addresses of the reader's own services, by source id; a service without one is left out. */
  readonly keys: Readonly<Record<string, string>>;
  readonly pageLinks: readonly { readonly href: string; readonly text: string }[];
}

/** Every source that can be asked, in lookup order. */
export function createSources({ pageLinks }: SourceOptions): readonly Source[] {
  return [createPageLinks(pageLinks), newsSitemap, wordpress, archiveSitemap, bingNews, gdelt];
}
