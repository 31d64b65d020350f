/** When two addresses are views of one page: its print, telephone and AMP twins, its old versions. */
import { hostOf } from './host.ts';
import { pageKey } from './page-key.ts';

/** "en.m.wikipedia.org", "print.reuters.com", "mobile.nytimes.com". */
const TWIN_HOST = /^(?:print|mobile)\.(?=[^.]+\.)|(?<=^[a-z-]{2,12}\.)m\.(?=[^.]+\.)/;
/** "/amp/2026/story", "/2026/story/print", "/story.amp.html", "/story.print". */
const TWIN_PATH = /^\/(?:amp|print)(?=\/)|\/(?:amp|print)\/?$|\.(?:amp|print)(?=\.html?$|$)/g;
/** Parameters that change how a page is drawn, or which of its versions: "?printable=yes". */
const VIEW = /^(?:amp|print|printable|oldid|useskin|mobileaction|veaction|diff)$/i;
/** "?output=amp", "?outputType=amp", "?view=print": views by their value. */
const VIEW_NAME = /^(?:output|outputtype|view|format|mode)$/i;
const VIEW_VALUE = /^(?:amp|print|mobile)$/i;
/** "/w/index.php?title=Harbour" is "/wiki/Harbour": https://www.mediawiki.org/wiki/Manual:Short_URL */
const SCRIPT_PATH = /\/index\.php$/;

/**
 * The key under which views of one page are the same: as `pageKey`, and without what asks for a
 * print, telephone or AMP view, or for another version of a wiki's page. Wider than `pageKey`, so
 * good for saying that an address leads nowhere new, not for taking two articles for one.
 */
export function twinKey(address: string): string {
  if (hostOf(address) === null) return address;
  const url = new URL(address);
  // Not `searchParams.keys()`: to Firefox's content scripts its iterators are opaque
  // (https://bugzilla.mozilla.org/show_bug.cgi?id=1023984).
  url.search = url.search.slice(1).split('&').filter(isNoView).join('&');
  const title = SCRIPT_PATH.test(url.pathname) ? url.searchParams.get('title') : null;
  if (title !== null) {
    url.searchParams.delete('title');
    url.pathname = `/wiki/${title.replaceAll(' ', '_')}`;
  }
  url.hostname = url.hostname.replace(/^www\./, '').replace(TWIN_HOST, '');
  url.pathname = url.pathname.replace(TWIN_PATH, '');
  return pageKey(url.href);
}

function isNoView(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=');
  return !VIEW.test(name) && !(VIEW_NAME.test(name) && VIEW_VALUE.test(value));
}
