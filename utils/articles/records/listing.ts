/** Pages that list other pages. */
import { hostOf } from '../../urls/host.ts';

/** Headings that are links: a story has a few below it, of what else there is to read. */
const LEAST_LINKED = 8;
const LINKED_HEADING = /<h[2-4]\b[^<>]{0,300}>\s{0,50}<a\b|<a\b[^<>]{0,1000}>\s{0,50}<h[2-4]\b/gi;
const PLAIN_WORD = /^[a-z]{3,20}(?:-[a-z]{2,12})?$/;

/**
 * Whether a redirect within a site ends on a list and no work: its path is a plain word or two, and
 * many of the page's headings lead elsewhere. Born of a journal that sent whoever asked for a galley
 * that it had no more to its list of articles. Another site's short link may mean the list.
 */
export function leadsToListing(asked: string, answered: string, html: string): boolean {
  if (hostOf(asked) !== hostOf(answered)) return false;
  const { pathname, search } = new URL(answered);
  const parts = pathname.split('/').filter(Boolean);
  return (
    search === '' &&
    parts.length <= 2 &&
    parts.every(part => PLAIN_WORD.test(part)) &&
    (html.match(LINKED_HEADING)?.length ?? 0) >= LEAST_LINKED
  );
}
