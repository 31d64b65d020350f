/**
 * Addresses that only lead to an article: AMP caches, redirectors, relays. Rewritten without asking
 * anybody.
 */

/**
 * Query parameters that say where a reader came from and never which page is meant. Prefixes end in
 * `*`. Seen in the wild: `?utm_source=apple_news`, `?guccounter=1`, `?ns_mchannel=rss` and
 * `?at_medium=RSS` (BBC), `?CMP=share_btn` (Guardian).
 */
const TRACKING =
  'utm_* at_* ns_* guce_* hsa_* pk_* mtm_* vero_* oly_* _hs* mc_cid mc_eid fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mkt_tok _ga _gl wt_mc wt_zmc wt.mc_id cmp cmpid ncid ito icid smid xtor guccounter soc_src soc_trk tsrc .tsrc ocid cvid srnd s_cid ref_src ref_url feature_ref rss_source __twitter_impression __tn__ _branch_match_id spm'.split(
    ' ',
  );
const TRACKING_NAMES = new Set(TRACKING.filter(name => !name.endsWith('*')));
const TRACKING_PREFIXES = TRACKING.filter(name => name.endsWith('*')).map(name =>
  name.slice(0, -1),
);

/**
 * Hosts whose pages are always somebody else's article or a way to it. Yahoo and AOL are not here:
 * they have newsrooms of their own.
 */
const RELAYS = new Set(
  'msn.com news.google.com feedproxy.google.com apple.news flipboard.com smartnews.com newsbreak.com ground.news feedly.com biztoc.com inkl.com pressreader.com dailyhunt.in upday.com newsnow.co.uk newstral.com headtopics.com allsides.com memeorandum.com techmeme.com news.daum.net toutiao.com start.me t.co bit.ly trib.al reut.rs apnews.it bloom.bg nyti.ms wapo.st cnn.it feeds.feedburner.com web.archive.org archive.org archive.ph archive.today archive.is'.split(
    ' ',
  ),
);

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

const MOST_LAYERS = 5;

function parse(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password
    ? parsed
    : null;
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
  return yahoo ? parse(decode(yahoo)) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

function withoutTracking(url: URL): URL {
  const plain = new URL(url);
  const drop = [...plain.searchParams.keys()].filter(key => {
    const name = key.toLowerCase();
    return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some(prefix => name.startsWith(prefix));
  });
  if (drop.length) for (const key of drop) plain.searchParams.delete(key);
  // "#xtor=RSS-1", "#utm_source=rss", "#ref=feed": fragments that track; others may be routes and
  // stay.
  if (/^#(?:xtor|utm_|ref=|link_time|comments$)/i.test(plain.hash)) plain.hash = '';
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
  const plain = withoutTracking(ofPublisherAmp(current)).href;
  // Re-serialising must not change an address that needed nothing.
  return given.href === plain ? url : plain;
}

/**
 * Whether a host's pages are always somebody else's story or a way to it: "www.msn.com",
 * "apple.news", "t.co". Subdomains count.
 */
export function isRelay(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.some((_, at) => RELAYS.has(labels.slice(at).join('.')));
}

/**
 * The original's domain that a Flipboard address ends in:
 * "flipboard.com/article/slug/a-x%3Aa%3A1-2%2Fexample.com" gives "example.com"; else null.
 */
export function flipboardDomain(url: string): string | null {
  const parsed = parse(url);
  if (!parsed || !/(?:^|\.)flipboard\.com$/.test(parsed.hostname)) return null;
  const last = decode(
    /^\/article\/.*?\/(a-[^/]+(?:\/[^/]+)?)\/?$/.exec(parsed.pathname)?.[1] ?? '',
  );
  const domain = /\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(last)?.[1];
  return domain ? domain.toLowerCase() : null;
}

/**
 * The outlet's name before Bing's suffix: "Reuters on MSN" gives "Reuters", "Bloomberg via Yahoo"
 * gives "Bloomberg"; else null.
 */
export function carriedName(source: string): string | null {
  // "The Independent on MSN.com", "TechCrunch on MSN", "AFP via Yahoo News", "Fox Business on AOL"
  const name =
    /^(.{2,60}?)\s+(?:on|via|auf|sur|en|su)\s+(?:MSN(?:\.com)?|Yahoo(?:\s\p{L}+)?!?|AOL(?:\.com)?)$/u.exec(
      source.trim(),
    )?.[1];
  return name ?? null;
}
