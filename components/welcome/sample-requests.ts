import { i18n } from '#i18n';
import { nameLookup } from '../words/lookups.ts';
import { SAMPLE } from './sample.ts';

/** How many of a claim's words each is asked with, as far as they are shown. */
const BING_WORDS = 3;
const WORDPRESS_WORDS = 4;
const GDELT_WORDS = 3;

/** GDELT takes no word shorter than three letters, and of several any. */
function joinGdeltWords(words: readonly string[]): string {
  const taken = words.filter(({ length }) => length > 2).slice(0, GDELT_WORDS);
  return taken.length > 1 ? `(${taken.join('+OR+')}` : taken.join('');
}

/**
 * What tracing the sample would ask, in the order in which it would, each with who is asked
 * or what it is for: letters as they are meant, "…" for the rest of a long address.
 */
export function listSampleRequests() {
  const { portal, article, original } = SAMPLE;
  const words = i18n.t('welcome.sampleWords').split(' ');
  const first = (count: number) => words.slice(0, count).join('+');
  const bing = 'https://www.bing.com/news/search?q=';
  const gdelt = 'https://api.gdeltproject.org/api/v2/doc/doc?query=';
  const posts = `https://${portal}/wp-json/wp/v2/posts?search=`;
  return [
    { name: i18n.t('welcome.outlet'), request: `https://${portal}/news-sitemap.xml` },
    {
      name: nameLookup('bing-news'),
      request: `${bing}${first(BING_WORDS)}+site:${portal}…`,
    },
    { name: nameLookup('gdelt'), request: `${gdelt}${joinGdeltWords(words)}…` },
    { name: i18n.t('welcome.outletSearch'), request: `${posts}${first(WORDPRESS_WORDS)}…` },
    { name: i18n.t('welcome.article'), request: article },
    { name: i18n.t('welcome.original'), request: original },
  ];
}
