import { i18n } from '#i18n';
import { SAMPLE } from './sample.ts';

/** How many of a claim's words each is asked with, as far as they are shown. */
const BING_WORDS = 5;
const WORDPRESS_WORDS = 4;
const GDELT_WORDS = 3;

/** GDELT takes no word shorter than three letters, and of several any. */
function gdeltWords(words: readonly string[]): string {
  const taken = words.filter(({ length }) => length > 2).slice(0, GDELT_WORDS);
  return taken.length > 1 ? `(${taken.join('+OR+')}` : taken.join('');
}

/**
 * What tracing the sample would ask, in the order in which it would, each with what it is for:
 * letters as they are meant, "…" for the rest of a long address.
 */
export function sampleRequests() {
  const { portal, article, original } = SAMPLE;
  const words = i18n.t('welcome.sampleWords').split(' ');
  return [
    { why: 'outlet', request: `https://${portal}/news-sitemap.xml` },
    {
      why: 'bing',
      request: `https://www.bing.com/news/search?q=${words.slice(0, BING_WORDS).join('+')}+site:${portal}…`,
    },
    {
      why: 'gdelt',
      request: `https://api.gdeltproject.org/api/v2/doc/doc?query=${gdeltWords(words)}…`,
    },
    {
      why: 'outletSearch',
      request: `https://${portal}/wp-json/wp/v2/posts?search=${words.slice(0, WORDPRESS_WORDS).join('+')}…`,
    },
    { why: 'article', request: article },
    { why: 'original', request: original },
  ] as const;
}
