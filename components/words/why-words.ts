import { i18n } from '#i18n';

/** What requests are for, by the words that the ledger prints. */
const WHY = {
  article: 'article',
  'msn article': 'article',
  'archived copy': 'archivedCopy',
  'archived copy?': 'archiveQuestion',
  'archive index': 'archiveIndex',
  feed: 'feed',
  'front page': 'frontPage',
  'news sitemap': 'newsSitemap',
  'archive sitemap': 'archiveSitemap',
  'is it wordpress?': 'isWordpress',
  'wordpress search': 'siteSearch',
  'wordpress search feed': 'siteSearch',
  'news search': 'newsSearch',
  'news index': 'newsIndex',
  'google news link': 'link',
  'record of a work': 'work',
  'filing index': 'work',
  'video record': 'work',
  'full text': 'fullText',
  post: 'article',
  thread: 'article',
  'release or issue': 'article',
} as const;

/**
 * What a host was asked for ("news sitemap; article"), in the reader's language, each once; what is
 * not known here stays as it is printed.
 */
export function describeWhy(why: string): string {
  const words = why.split('; ').map(one => {
    if (one in WHY) return i18n.t(`why.${WHY[one as keyof typeof WHY]}`);
    return / search$|^your search/.test(one) ? i18n.t('why.search') : one;
  });
  return [...new Set(words)].join(' · ');
}
