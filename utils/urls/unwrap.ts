/** Addresses that only lead to an article: AMP caches and redirectors, undone without asking. */
import { decodePercent } from './decode.ts';
import { hasCredentials, hostnameOf } from './host.ts';
import { queryToAsk } from './tracking.ts';

/**
 * Where a redirector keeps its target: host and path are matched against the pattern, the target
 * stands in one of the parameters.
 */
const REDIRECTORS: readonly { readonly at: RegExp; readonly parameters: readonly string[] }[] = [
  // https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fa and google.de/url?q=…
  { at: /^(?:www\.|news\.)?google\.[a-z.]{2,6}\/url$/, parameters: ['url', 'q'] },
  // http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2fexample.com%2fa&c=1&mkt=en-us
  { at: /^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, parameters: ['url'] },
  // https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2Fa&rut=…
  { at: /^(?:[a-z]+\.)?duckduckgo\.com\/l\/?$/, parameters: ['uddg'] },
  // https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=…
  { at: /^(?:l|lm|www)\.(?:facebook|instagram)\.com\/(?:l\.php)?$/, parameters: ['u'] },
  // https://flipboard.com/redirect?url=https%3A%2F%2Fexample.com%2Fa
  { at: /^flipboard\.com\/redirect$/, parameters: ['url'] },
  // https://out.reddit.com/t3_x?url=https%3A%2F%2Fexample.com%2Fa
  { at: /^out\.reddit\.com\//, parameters: ['url'] },
  // https://vk.com/away.php?to=https%3A%2F%2Fexample.com%2Fa
  { at: /^(?:m\.)?vk\.com\/away\.php$/, parameters: ['to'] },
  // https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=…
  { at: /\.safelinks\.protection\.outlook\.com\/$/, parameters: ['url'] },
  // https://slack-redir.net/link?url=https%3A%2F%2Fexample.com%2Fa
  { at: /^slack-redir\.net\/link$/, parameters: ['url'] },
];

/** Redirectors around redirectors; what is deeper was made to keep us busy. */
const MOST_LAYERS = 5;

/** An http(s) address without a user name, which no article has and which hides where a link leads. */
function parse(url: string): URL | null {
  return hostnameOf(url) !== null && !hasCredentials(url) ? new URL(url) : null;
}

/**
 * "https://www.google.com/amp/s/example.com/a", "https://www.bing.com/amp/s/example.com/a",
 * "https://example-com.cdn.ampproject.org/c/s/example.com/a".
 */
function ofAmpCache({ hostname, pathname, search }: URL): URL | null {
  const rest = /\.cdn\.ampproject\.org$/.test(hostname)
    ? /^\/(?:c|v|i|wp|a)\/(.+)$/.exec(pathname)?.[1]
    : /^(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com)$/.test(hostname)
      ? /^\/amp\/(.+)$/.exec(pathname)?.[1]
      : undefined;
  if (!rest) return null;
  const secure = rest.startsWith('s/');
  const target = parse(`${secure ? 'https' : 'http'}://${secure ? rest.slice(2) : rest}${search}`);
  return target?.hostname.includes('.') ? target : null;
}

/** The target a redirector carries in its own address: "google.com/url?q=…". */
function ofRedirector({ hostname, pathname, searchParams }: URL): URL | null {
  const place = hostname + pathname;
  for (const { at, parameters } of REDIRECTORS) {
    if (!at.test(place)) continue;
    for (const name of parameters) {
      const target = parse(searchParams.get(name) ?? '');
      if (target) return target;
    }
  }
  // https://r.search.yahoo.com/_ylt=x/RV=2/RE=1/RO=10/RU=https%3a%2f%2fexample.com%2fa/RK=2/RS=y
  const yahoo =
    hostname === 'r.search.yahoo.com' ? /\/RU=([^/]+)\//.exec(pathname)?.[1] : undefined;
  return yahoo ? parse(decodePercent(yahoo)) : null;
}

/**
 * A publisher's own AMP form: "/a/amp", "/a/amp/", "/a.amp", "/a.amp.html", "?amp", "?amp=1",
 * "?outputType=amp". A host "amp.example.com" is left alone: its paths differ at some houses
 * (amp.cnn.com/cnn/…), and the page names its canonical itself.
 */
function ofPublisherAmp(url: URL): URL {
  const plain = new URL(url);
  plain.pathname = plain.pathname
    .replace(/\.amp\.html$/i, '.html')
    .replace(/\.amp$/i, '')
    .replace(/(.)\/amp\/?$/i, '$1');
  if (/^(?:1|true|)$/i.test(plain.searchParams.get('amp') ?? 'no'))
    plain.searchParams.delete('amp');
  if (plain.searchParams.get('outputType') === 'amp') plain.searchParams.delete('outputType');
  return plain;
}

/** Fragments that track; others may be routes and stay: "#xtor=RSS-1", "#utm_source=rss". */
const TRACKING_FRAGMENT = /^#(?:xtor|utm_|ref=|link_time|comments$)/i;

function dropTracking(url: URL): URL {
  const plain = new URL(url);
  const search = queryToAsk(url);
  if (search !== url.search) plain.search = search;
  if (TRACKING_FRAGMENT.test(plain.hash)) plain.hash = '';
  return plain;
}

/**
 * The article's own address behind an AMP cache, a redirector or tracking parameters; layers are
 * taken off up to five deep. An address that has to be asked (apple.news, shorteners, Google News)
 * or is none at all comes back as it is. Never throws.
 */
export function unwrapRelay(url: string): string {
  const given = parse(url);
  if (!given) return url;
  let current: URL = given;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner: URL | null = ofAmpCache(current) ?? ofRedirector(current);
    if (!inner) break;
    current = inner;
  }
  const plain = dropTracking(ofPublisherAmp(current)).href;
  // Re-serialising must not change an address that needed nothing.
  return given.href === plain ? url : plain;
}
