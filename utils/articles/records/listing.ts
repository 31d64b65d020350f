/** Pages that list other pages. */
import { hostOf } from '../../urls/host.ts';

/** Headings that are links: a story has a few below it, of what else there is to read. */
const LEAST_LINKED = 8;
const LINKED_HEADING = /<h[2-4]\b[^<>]{0,300}>\s{0,50}<a\b|<a\b[^<>]{0,1000}>\s{0,50}<h[2-4]\b/gi;
/** Text of paragraphs between two such headings, in UTF-16 units: a teaser is shorter, a story not. */
const LONGEST_TEASER = 600;
const PLAIN_WORD = /^[a-z]{3,20}(?:-[a-z]{2,12})?$/;

/**
 * Whether a redirect within a site ends on a list and no work: its path is a plain word or two, and
 * many of the page's headings lead elsewhere, with no story between them. Born of a journal that
 * sent whoever asked for a galley that it had no more to its list of articles. Another site's short
 * link may mean the list.
 */
export function leadsToListing(asked: string, answered: string, html: string): boolean {
  if (hostOf(asked) !== hostOf(answered)) return false;
  const { pathname, search } = new URL(answered);
  const parts = pathname.split('/').filter(Boolean);
  return (
    search === '' &&
    parts.length <= 2 &&
    parts.every(part => PLAIN_WORD.test(part)) &&
    isListOfHeadings(html)
  );
}

function isListOfHeadings(html: string): boolean {
  const between = html.split(LINKED_HEADING);
  return between.length > LEAST_LINKED && between.every(part => charsOfText(part) < LONGEST_TEASER);
}

/** How much the paragraphs of a piece of HTML say; menus and scripts stand in none. */
const charsOfText = (html: string): number =>
  html
    .split(/<p\b/i)
    .slice(1)
    .map(part => (part.split(/<\/p>/i)[0] ?? '').replace(/^[^<>]*>|<[^<>]*>/g, '').length)
    .reduce((sum, chars) => sum + chars, 0);
