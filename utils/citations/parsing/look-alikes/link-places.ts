/** Addresses at which no report stands. All are tested without their scheme and "www.". */
import { anyOf } from '../../../text/word-pattern.ts';

/** Maps, calendars, forms, payment, invitations, shops for apps and music, quotes of shares. */
const OTHER_PLACES = [
  ...['maps.google.', 'goo.gl/maps', 'maps.app.goo.gl', 'maps.apple.', 'openstreetmap.'],
  ...['forms.gle', 'docs.google.com/forms', 'calendly.com', 'calendar.google', 'calendar.app'],
  ...['meet.google', 'zoom.us', 'eventbrite.', 'lu.ma', 'meetup.com', 'paypal.', 'patreon.com'],
  ...['ko-fi.com', 'buymeacoffee.', 'open.spotify.com', 'music.apple.com', 'apps.apple.com'],
  ...['itunes.apple.com', 'play.google.com', 'podcasts.apple.com', 'discord.gg'],
  ...['discord.com/invite', 'wa.me', 'nasdaq.com/market-activity', 'nasdaq.com/symbol'],
  ...['marketwatch.com/investing', 'tradingview.com/symbols', 'stockanalysis.com/stocks'],
  ...['bloomberg.com/quote/', 'bloomberg.com/quotes/', 'cnbc.com/quote/', 'cnbc.com/quotes/'],
  ...['finance.yahoo.com/quote/', 'google.com/finance', 'bookshop.org', 'amazon.com/dp'],
  ...['amazon.com/gp', 'amazon.co.uk/', 'amazon.de/', 'barnesandnoble.com', 'etsy.com', 'ebay.'],
  // ways to a shop that pays for the visit
  ...[
    'amzn.to/',
    'amzn.eu/',
    'a.co/d/',
    'ebay.us/',
    'go.redirectingat.com',
    'go.skimresources.com',
  ],
  ...['redirect.viglink.com', 'shareasale.com', 'awin1.com', 'prf.hn/click'],
  ...['audible.com', 'walmart.com/ip', 'store.steampowered.com'],
  // records of people
  ...['imdb.com/name/', 'm.imdb.com/name/', 'themoviedb.org/person', 'discogs.com/artist'],
  ...[
    'goodreads.com/author',
    'kinopoisk.ru/name',
    'allocine.fr/personne',
    'filmstarts.de/personen',
  ],
  // licences
  ...['creativecommons.org/licenses', 'creativecommons.org/publicdomain', 'gnu.org/licenses'],
  ...['opensource.org/license', 'apache.org/licenses', 'spdx.org/licenses'],
];
/** A thing that is sold there, in any country's shop and under any title. */
const PRODUCT = String.raw`(?:smile\.)?amazon\.[a-z.]{2,6}\/(?:[^?#]*\/)?(?:dp|gp\/product)\/\w`;
const PAID_PRODUCT = `${PRODUCT}[^#]*[?&]tag=`;
const OTHER_PLACE = new RegExp(
  String.raw`^(?:${anyOf(OTHER_PLACES)}|google\.[a-z.]+\/maps|${PAID_PRODUCT})`,
  'i',
);
const PRODUCT_PAGE = new RegExp(`^${PRODUCT}`, 'i');

/** True for a shop's page of one thing. Under its title it may be cited, for what is in it. */
export const isProductPage = (address: string): boolean => PRODUCT_PAGE.test(address);

/** One episode of a show: what was said in it stands there. A show's own page is a place to subscribe. */
const EPISODES = [
  String.raw`podcasts\.apple\.com\/(?:[a-z]{2}\/)?podcast\/[^?#]*\?(?:[^#]*&)?i=\d`,
  String.raw`open\.spotify\.com\/(?:intl-[a-z]{2}\/)?episode\/\w`,
  String.raw`(?:overcast\.fm\/\+|pca\.st\/(?:episode\/)?|castbox\.fm\/episode\/)\w`,
];
const EPISODE = new RegExp(String.raw`^(?:${EPISODES.join('|')})`, 'i');

/** True for a place that reports nothing: "goo.gl/maps/abc", "calendly.com/ada". */
export const isOtherPlace = (address: string): boolean =>
  OTHER_PLACE.test(address) && !EPISODE.test(address);

/** Short addresses that anybody may make: where one leads is not printed. */
const SHORTENERS = [
  ...['t.co', 'bit.ly', 'j.mp', 'dlvr.it', 'buff.ly', 'ow.ly', 'lnkd.in', 'fb.me', 'tinyurl.com'],
  ...['cutt.ly', 'cutt.us', 'is.gd', 'v.gd', 'goo.gl', 'ift.tt', 'rb.gy', 'shorturl.at', 'clck.ru'],
];
const SHORTENED = new RegExp(String.raw`^${anyOf(SHORTENERS)}\/\w`, 'i');

/** True for "t.co/8gXvZTISE5"; false for an outlet's own short address, "nyti.ms/3abc". */
export const isShortened = (address: string): boolean => SHORTENED.test(address);

/** True for a site's front page, without anything that a link would carry to be counted. */
export const isFrontPage = (address: string): boolean => /^[^/?#]+\/?$/.test(address);

/** The front page of a project's code, where "(source)" means its source code. */
const REPOSITORY = /^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+\/?$/i;

/** "kelpworks.com/investors", "fortune.com/company/aapl": a firm's own page, or its shares'. */
const SHARES =
  /\/(?:quotes?|symbols?|stocks?|company|companies|investors?|ir|tickers?|equities|shares?)(?:\/|$|\?)/i;

/** True for a page about a firm's shares. */
export const isSharesPage = (address: string): boolean => SHARES.test(address);

/** "#mh-comments", "#respond": the talk below a text. */
const COMMENTS = /#(?:(?=[\w-]*comment)[\w-]+|respond|disqus_thread|reply[\w-]*)$/i;

/** True for the comments of a page. */
export const isComments = (address: string): boolean => COMMENTS.test(address);

/** True for "github.com/acme/widget", false for a file, an issue or a release of it. */
export const isRepository = (address: string): boolean => REPOSITORY.test(address);

/** One name behind each of these is a person or a firm, as they present themselves. */
const PROFILES = [
  String.raw`(?:mobile\.)?(?:twitter|x)\.com\/@?\w+`,
  String.raw`(?:[a-z]{2}\.)?linkedin\.com\/(?:in|company|school)\/[^/]+`,
  String.raw`(?:m\.)?facebook\.com\/[\w.-]+`,
  String.raw`instagram\.com\/[\w.]+`,
  String.raw`threads\.(?:net|com)\/@[\w.]+`,
  String.raw`tiktok\.com\/@[\w.]+`,
  String.raw`bsky\.app\/profile\/[\w.-]+`,
  String.raw`github\.com\/[\w-]+`,
  String.raw`youtube\.com\/(?:@|c\/|channel\/)[\w-]+`,
  String.raw`mastodon\.\w+\/@\w+`,
];
const PROFILE = new RegExp(String.raw`^(?:${PROFILES.join('|')})\/?(?:[?#].*)?$`, 'i');

/** True for a person's or a firm's page on a network; false for a post of theirs. */
export const isProfile = (address: string): boolean => PROFILE.test(address);

/** One post of somebody on a network, one episode of a show: "bsky.app/profile/ada/post/3k", "t.me/harbour/12". */
const NETWORK_POST = new RegExp(
  String.raw`^(?:[a-z]{1,6}\.)?(?:${[
    String.raw`bsky\.app\/profile\/[^/]+\/post\/\w`,
    String.raw`(?:twitter|x)\.com\/\w+\/status\/\d`,
    String.raw`threads\.(?:net|com)\/@[\w.]+\/post\/\w`,
    String.raw`linkedin\.com\/(?:posts|pulse|feed\/update)\/\S`,
    String.raw`facebook\.com\/(?:[\w.-]+\/(?:posts|videos)|story\.php|watch)\S`,
    String.raw`instagram\.com\/(?:p|reel)\/\w`,
    String.raw`reddit\.com\/r\/\w+\/comments\/\w`,
    String.raw`t\.me\/(?:s\/)?\w+\/\d`,
    String.raw`truthsocial\.com\/@\w+\/(?:posts\/)?\d`,
    String.raw`[\w.-]+\/@\w+(?:@[\w.]+)?\/\d{8,}`,
    ...EPISODES,
  ].join('|')})`,
  'i',
);

/** True for one post on a network or one episode of a show, which is what its author said. */
export const isNetworkPost = (address: string): boolean => NETWORK_POST.test(address);

/** Registries of packages. */
const REGISTRIES = [
  ...['npmjs.com', 'pypi.org', 'crates.io', 'hub.docker.com', 'rubygems.org', 'packagist.org'],
  ...['nuget.org', 'pkg.go.dev', 'marketplace.visualstudio.com'],
];
const REGISTRY = new RegExp(`^${anyOf(REGISTRIES)}/`, 'i');

/** True for a package's page: the page is the thing, no report of it. */
export const isRegistry = (address: string): boolean => REGISTRY.test(address);

const DOCUMENTATION_LABELS = [
  ...['doc', 'docs', 'developer', 'developers', 'api', 'reference', 'learn', 'man'],
];
const DOCUMENTATION_SITES = [
  ...['readthedocs.io', 'docs.rs', 'cppreference.com', 'python.org', 'nodejs.org', 'php.net'],
];
const DOCUMENTATION = new RegExp(
  String.raw`^${anyOf(DOCUMENTATION_LABELS)}\.|(?:^|\.)${anyOf(DOCUMENTATION_SITES)}$`,
);

/** True for a host of documentation for programs: "developer.mozilla.org", "docs.rs". */
export const isDocumentation = (host: string): boolean => DOCUMENTATION.test(host);

/** Hosts on which anybody runs an application of their own. */
const APPLICATION_HOSTS = [
  ...['fly.dev', 'vercel.app', 'netlify.app', 'herokuapp.com', 'pages.dev', 'workers.dev'],
  ...['web.app', 'firebaseapp.com', 'onrender.com', 'up.railway.app', 'ngrok.io', 'ngrok.app'],
  ...['azurewebsites.net', 'amazonaws.com', 'cloudfront.net', 'run.app', 'repl.co'],
  ...['lovable.app', 'streamlit.app'],
];
const APPLICATION = new RegExp(String.raw`\.${anyOf(APPLICATION_HOSTS)}$`);
const INVITATIONS = new Set(['t.me', 'discord.gg', 'wa.me']);

/** True for "harbour-insights.fly.dev" and "t.me": a deployment, or an invitation to a channel. */
export const isApplication = (host: string): boolean =>
  APPLICATION.test(host) || INVITATIONS.has(host);
