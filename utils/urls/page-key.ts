/** When two addresses are the same page. */
import { hostOf } from './host.ts';
import { queryToCompare } from './tracking.ts';

/** Hosts that carry the same pages as the one without: "m.", "amp.", "edition.cnn.com". */
const SAME_SITE = /^(?:m|amp|edition)\.(?=[^.]+\.)/;

/**
 * The key under which two addresses are the same page: scheme, "www.", editions for telephones, a
 * closing slash, an index page, tracking parameters and the fragment aside. What is no http(s)
 * address is its own key. Keys are stored in readers' libraries: one that changes its form only
 * costs that a page seen before is not recognised.
 */
export function pageKey(address: string): string {
  const host = hostOf(address);
  if (host === null) return address;
  const url = new URL(address);
  return (
    host.replace(SAME_SITE, '') +
    url.pathname.replace(/\/(?:amp\/?|index\.html?)?$/, '') +
    queryToCompare(url)
  );
}
