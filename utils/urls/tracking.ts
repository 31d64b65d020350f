/** Query parameters that say where somebody came from and never which page is meant. */

/**
 * The parameters of each service, compared without regard to case; a name that ends in "*" stands
 * for all that begin so. Every name here belongs to one service, so that a site which uses it for
 * its content is not to be expected: Matomo's old "pk_" is therefore written out ("pk" is a primary
 * key elsewhere).
 */
const FAMILIES: Readonly<Record<string, string>> = {
  // Campaigns. https://support.google.com/analytics/answer/10917952
  'Google Analytics': 'utm_* _ga _gl',
  'Google Ads': 'gclid gclsrc dclid gbraid wbraid',
  // "at_medium=RSS" and "xtor=RSS-1" at the BBC and Le Monde.
  'AT Internet, now Piano': 'at_* xtor',
  // "ns_mchannel=rss&ns_source=PublicRSS20-sa" at the BBC.
  Comscore: 'ns_*',
  Matomo:
    'mtm_* pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_group pk_placement',
  'Adobe Analytics': 's_cid',
  'Webtrekk and Webtrends': 'wt_mc wt_zmc wt.mc_id',
  Facebook: 'fbclid __tn__',
  Instagram: 'igshid igsh',
  'X, once Twitter': 'twclid ref_src ref_url __twitter_impression',
  TikTok: 'ttclid',
  LinkedIn: 'li_fat_id',
  Yandex: 'yclid',
  'Microsoft Ads, Bing and MSN': 'msclkid ocid cvid',
  'Yahoo and AOL': 'guccounter guce_* soc_src soc_trk tsrc .tsrc ncid',
  Mailchimp: 'mc_cid mc_eid',
  Marketo: 'mkt_tok',
  HubSpot: '_hs* hsa_*',
  Vero: 'vero_*',
  Omeda: 'oly_*',
  Branch: '_branch_match_id',
  'True Anthem': 'taid',
  Alibaba: 'spm',
  // "CMP=share_btn_url" at The Guardian.
  'publishers’ own campaigns': 'cmp cmpid icid',
  // "smid=nytcore-ios-share" and "smtyp=cur".
  'The New York Times': 'smid smtyp',
  'Daily Mail': 'ito',
  Bloomberg: 'srnd',
  'share buttons and feeds': 'sr_share feature_ref rss_source',
};

const LISTED = Object.values(FAMILIES).flatMap(names => names.split(' '));
const NAMES = new Set(LISTED.filter(name => !name.endsWith('*')));
const PREFIXES = LISTED.filter(name => name.endsWith('*')).map(name => name.slice(0, -1));

/** Whether a query parameter of this name only ever says where somebody came from. */
export function isTracking(name: string): boolean {
  const plain = name.toLowerCase();
  return NAMES.has(plain) || PREFIXES.some(prefix => plain.startsWith(prefix));
}

/**
 * "ref" says who sent a visitor at most sites (Ghost adds "?ref=" and the blog's host to every link
 * that leads out) and which page is meant at some ("view.php?ref=1234", a branch in a repository).
 */
const SOMETIMES_TRACKING = 'ref';

/**
 * The query of an address without what tracks, the other parameters byte for byte as they were;
 * begins with "?" or is empty. This is what a server is to be asked: "ref" stays in it, for where
 * it tracks it does no harm, and where it does not the page is not found without it.
 */
export function queryToAsk({ search }: Pick<URL, 'search'>): string {
  return filterQuery(search, name => !isTracking(name));
}

/**
 * The query by which a page is told from others and shown: as `queryToAsk`, and without a "ref"
 * that holds no digit where the path alone names the page. Two pages taken for one would lend one's
 * words to the other; one page taken for two is only listed twice.
 */
export function queryToCompare({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  const named = namesPage(pathname);
  return filterQuery(
    search,
    (name, value) =>
      !isTracking(name) &&
      !(named && name.toLowerCase() === SOMETIMES_TRACKING && !/\d/.test(value)),
  );
}

/** Whether the last part of a path is a headline: three words or more, joined by hyphens. */
function namesPage(pathname: string): boolean {
  const last = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  return last.split('-').filter(word => /[a-z%]/i.test(word)).length >= 3;
}

function filterQuery(search: string, isKept: (name: string, value: string) => boolean): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(pair => [...new URLSearchParams(pair)].every(([name, value]) => isKept(name, value)))
    .join('&');
  return kept === '' ? '' : `?${kept}`;
}

/**
 * An address as it is shown and written into a trace: without tracking parameters and fragment. What
 * is no address comes back as it is.
 */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.search = queryToCompare(url);
  url.hash = '';
  return url.href;
}
