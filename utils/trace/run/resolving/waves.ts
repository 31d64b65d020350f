/** In which order the services are asked for the bare marks of one outlet. */
import { isUnknownToNews } from '../../../outlets/work-platforms.ts';
import type { SourceId } from '../../model/source.ts';

/** Who is asked together. */
export interface Wave {
  /**
   * Those who are asked; "story": the news search about the story of the marks, "page-story": the
   * same where the page is one story and nobody knows how the outlet is looked up, "own-search": the
   * outlet's own search where it is known and its sitemap would have to be looked for.
   */
  readonly ids: readonly SourceId[] | 'story' | 'page-story' | 'own-search';
  readonly windowed: boolean;
  readonly late: boolean;
  /** Not asked for marks whose articles were read and are alike. */
  readonly slow?: boolean;
}

/** Services that know the works of a platform: each answers for its own alone. */
const WORKS: readonly SourceId[] = [
  ...(['arxiv', 'crossref', 'datacite', 'europe-pmc'] as const),
  ...(['wikipedia', 'reddit', 'github', 'edgar'] as const),
];
const KEYED: readonly SourceId[] = ['searxng', 'brave', 'kagi', 'exa', 'tavily'];
const WARNED: readonly SourceId[] = ['duckduckgo', 'google-news'];

/** Of platforms that no index of news lists: their own service, then who searches the whole web. */
const WORK_WAVES: readonly Wave[] = [
  { ids: ['page-links', ...WORKS], windowed: true, late: false },
  { ids: KEYED, windowed: false, late: true },
  { ids: ['duckduckgo'], windowed: false, late: true },
];

/**
 * Who is asked together; a later wave is asked only for the citations that the earlier ones left
 * open. What is older than its window says is looked for last.
 */
const WAVES: readonly Wave[] = [
  { ids: WORKS, windowed: true, late: false },
  { ids: 'page-story', windowed: true, late: false },
  { ids: 'own-search', windowed: true, late: false },
  { ids: ['page-links', 'news-sitemap'], windowed: true, late: false },
  {
    ids: ['wordpress', 'guardian', 'archive-sitemap', 'news-sitemap'],
    windowed: true,
    late: false,
  },
  { ids: 'story', windowed: true, late: false },
  { ids: ['bing-news', ...KEYED], windowed: true, late: true },
  { ids: ['wordpress', 'guardian'], windowed: false, late: true },
  { ids: ['wordpress-feed', 'feed'], windowed: true, late: true },
  { ids: ['wayback-cdx'], windowed: true, late: true, slow: true },
  { ids: ['gdelt'], windowed: false, late: true, slow: true },
  { ids: WARNED, windowed: true, late: true },
];

/** The waves for the marks of a domain, the first first. */
export const wavesFor = (domain: string): readonly Wave[] =>
  isUnknownToNews(domain) ? WORK_WAVES : WAVES;

/** Whether a service is ever asked for the marks of a domain; without one, for any. */
export const isAskedFor = (id: SourceId, domain: string | null): boolean =>
  domain === null ||
  wavesFor(domain).some(({ ids }) => typeof ids !== 'string' && ids.includes(id));
