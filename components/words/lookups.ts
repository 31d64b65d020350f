import { i18n } from '#i18n';
import type { SourceId } from '../../utils/trace/model/source.ts';

/** A lookup service as the options show it. Names of services are not translated. */
export interface Lookup {
  readonly id: SourceId;
  readonly name: string;
  /** On until the reader switches it off; false for those that start switched off. */
  readonly byDefault: boolean;
  /**
   * What the reader brings: nothing, a key (which may be left out for "optional-key"), or the
   * address of an instance.
   */
  readonly brings: 'nothing' | 'key' | 'optional-key' | 'address';
}

/** Lookups that are explained together, since they send the same to the same kind of host. */
export interface LookupGroup {
  readonly id: 'own' | 'work' | 'index' | 'key' | 'warned';
  readonly lookups: readonly Lookup[];
}

const lookup = (
  id: SourceId,
  name: string,
  byDefault = true,
  brings: Lookup['brings'] = 'nothing',
): Lookup => ({
  id,
  name,
  byDefault,
  brings,
});

/**
 * Every lookup by what it learns about the reader: the outlet's own first, a search engine that
 * dislikes programs last.
 */
export const LOOKUP_GROUPS: readonly LookupGroup[] = [
  {
    id: 'own',
    lookups: [
      lookup('page-links', 'page-links'),
      lookup('news-sitemap', 'news-sitemap'),
      lookup('archive-sitemap', 'archive-sitemap'),
      lookup('wordpress', 'wordpress'),
      lookup('wordpress-feed', 'wordpress-feed'),
      lookup('feed', 'feed'),
      lookup('guardian', 'Guardian Open Platform', true, 'optional-key'),
    ],
  },
  {
    id: 'work',
    lookups: [
      lookup('arxiv', 'arXiv'),
      lookup('crossref', 'Crossref'),
      lookup('datacite', 'DataCite'),
      lookup('europe-pmc', 'Europe PMC'),
      lookup('wikipedia', 'Wikipedia'),
      lookup('reddit', 'Reddit'),
      lookup('github', 'GitHub'),
      lookup('edgar', 'EDGAR (SEC)'),
    ],
  },
  {
    id: 'index',
    lookups: [
      lookup('bing-news', 'Bing News'),
      lookup('gdelt', 'GDELT'),
      lookup('wayback-cdx', 'Wayback Machine'),
    ],
  },
  {
    id: 'key',
    lookups: [
      lookup('searxng', 'SearXNG', true, 'address'),
      lookup('brave', 'Brave Search', true, 'key'),
      lookup('kagi', 'Kagi', true, 'key'),
      lookup('exa', 'Exa', true, 'key'),
      lookup('tavily', 'Tavily', true, 'key'),
    ],
  },
  {
    id: 'warned',
    lookups: [
      lookup('duckduckgo', 'DuckDuckGo', false),
      lookup('google-news', 'Google News', false),
    ],
  },
];

/** What the outlet's own ways of looking something up are called; services keep their names. */
const OWN = {
  'page-links': 'pageLinks',
  'news-sitemap': 'newsSitemap',
  'archive-sitemap': 'archiveSitemap',
  wordpress: 'wordpress',
  'wordpress-feed': 'wordpressFeed',
  feed: 'feed',
} as const;

/** A lookup's name as the reader knows it; an id of none stays as it is. */
export function nameLookup(id: string): string {
  if (id in OWN) return i18n.t(`lookup.${OWN[id as keyof typeof OWN]}`);
  return LOOKUP_GROUPS.flatMap(group => group.lookups).find(known => known.id === id)?.name ?? id;
}

/** Languages whose source words ("laut", "selon", "según" …) detection knows. */
export const SOURCE_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'da',
  'hu',
  'sv',
  'tr',
  'ru',
  'uk',
  'ar',
  'ja',
  'zh',
  'ko',
  'no',
  'fi',
  'ro',
  'el',
  'he',
  'fa',
  'hi',
  'id',
  'vi',
  'th',
] as const;
