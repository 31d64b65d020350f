/** Links in brackets: which are a source, and whom their label names. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host-of.ts';
import { readName } from './bracket-parts.ts';

/** What one link of a mark stands for. */
export interface LinkedOutlet {
  /** The label's outlet where it names one, else the link's. */
  readonly outlet: string | null;
  /** Where the label names one outlet and the link leads to another: the other. */
  readonly carrier: string | null;
  readonly date: string | null;
}

/**
 * Who publishes what a link's label and address name: "Reuters/GNews" on a Google News link is
 * Reuters, carried by google.com.
 */
export function linkedOutlet(
  label: string,
  href: string | null,
  directory: Directory,
): LinkedOutlet {
  const host = hostOf(href);
  const linked = host === null ? null : directory.domainOf(host);
  const named = labelOutlet(label, directory);
  if (!named) return { outlet: linked, carrier: null, date: null };
  const carrier = named.carrier ?? (linked !== null && linked !== named.outlet ? linked : null);
  return {
    outlet: named.outlet ?? linked,
    carrier: carrier === named.outlet ? null : carrier,
    date: named.date,
  };
}

function labelOutlet(label: string, directory: Directory): LinkedOutlet | null {
  const plain = plainLabel(label);
  const named = readName(plain, directory);
  if (named.kind !== 'note') return named;
  // "Reuters—Ford Lightning production pause", "Reuters/GNews", "Bloomberg: the rout": the name
  // stands first.
  const first = /^(.{2,40}?)\s*(?:[—–:/|]|\s-\s)/u.exec(plain)?.[1];
  const head = first ? readName(first, directory) : named;
  return head.kind === 'name' ? head : null;
}

/**
 * A label without its count, its citation wrapper and its escapes: "oai\_citation:3‡reuters.com" is
 * "reuters.com".
 */
export function plainLabel(label: string): string {
  return label
    .replace(/\\([_*[\]()])/g, '$1')
    .replace(/^oai_citation:\d+[‡†]/u, '')
    .replace(/(?:\s?\+\s?\d{1,3})+$/u, '')
    .replace(/^["“”'‘’`*\s[]+|["“”'‘’`*\s\]]+$/gu, '')
    .trim();
}

/**
 * Labels that ask for something to be done, or name a thing that is no text: each a whole label.
 */
const ACTIONS =
  /^(?:(?:click |tap |read |learn |see |find |get |find out |)(?:here|more|more here|details|all|full list|the table|table)|(?:sign|log)[ -]?(?:up|in)|register|subscribe|join(?: us| now| here)?|buy(?: now| tickets)?|order(?: now)?|shop|book(?: now)?|donate|apply(?: now| here)?|download(?:s)?|install|try it|open(?: it)?|play|watch|listen|demo|live demo|video|videos|slides?|slide deck|deck|recording|playlist|trailer|podcast episode|map|maps|directions|menu|photos?|pictures?|gallery|tickets?|code|source code|repo|repository|website|homepage|home page|site|web|profile|bio|cv|resume|contact|e-?mail|rsvp|form|faq|changelog|release notes?|docs|documentation|readme|manual|user guide|api reference|api docs|about|team|jobs|careers|schedule|agenda|programme?|survey|petition|affiliate link|promo|discount|coupon|terms|privacy|privacy policy|licen[sc]e|disclaimer|search|edit|reply|hide|flag|permalink|delete|history|talk|press kit|npm|pypi|crates\.io|docker hub|app store|google play|play store|spotify|apple music|apple podcasts|itunes|soundcloud|bandcamp|amazon|steam|imdb|letterboxd|goodreads|youtube|vimeo|twitch|linkedin|facebook|instagram|tiktok|threads|mastodon|bluesky|discord|telegram|whatsapp)$/iu;
const ASKING =
  /^(?:create|make|open|start|get|claim|grab|take|buy|book|order|join|sign|register|subscribe|apply|download|install|try|watch|listen|rsvp|vote|donate|contact|write|call|visit|browse|explore|jump|skip|continue|back|return|share|follow|save|use|view|edit|add)\s+(?:one|it|this|that|these|the|your|our|my|a|an|us|me|now|here|there|today|for|to|up|in|out|more|free|off|by|with|reading|\d).{0,40}$/iu;

/**
 * "Chapter 3", "12 comments", "#812", "PR #812", "@adalovell", "NASDAQ: ACME", "p. 14", "§ 3",
 * "Figure 2", "50% off".
 */
const OTHER_THINGS =
  /^(?:(?:chapter|section|part|page|p\.|pp\.|step|figure|fig\.|table|appendix|episode|ep\.|lesson|slide|kapitel|abschnitt|chapitre|capítulo)\s*[\dIVX.]+|\d+\s+(?:comments?|replies|reviews?|likes|shares|points?|stars?|votes?|kommentare|commentaires|comentarios)|(?:PR|MR|pull request|merge request|issue|bug|ticket|discussion)?\s*[#!]\d+|@[\w.-]+|(?:NASDAQ|NYSE|AMEX|LSE|TSX|ASX|TSE|TYO|HKEX|HKG|FRA|XETRA|ETR|EPA|OTC\w*|SSE|SZSE|NSE|BSE|KRX|KOSDAQ)\s*:\s*[\w.]+|\$[A-Z]{1,6}|v?\d+\.\d+(?:\.\d+)?|(?:commit )?[0-9a-f]{7,40}|(?:use )?code [A-Z0-9]{3,}|.*\b\d{1,3}\s?%\s?off\b.*)$/iu;

/**
 * Places that hold no report: maps, calendars, forms, payment, invitations, shops for apps and
 * music.
 */
const OTHER_PLACES =
  /^(?:maps\.google\.|(?:www\.)?google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.|(?:www\.)?openstreetmap\.|forms\.gle|docs\.google\.com\/forms|calendly\.com|calendar\.google|meet\.google|zoom\.us|eventbrite\.|lu\.ma|meetup\.com|paypal\.|patreon\.com|ko-fi\.com|buymeacoffee\.|open\.spotify\.com|music\.apple\.com|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|podcasts\.apple\.com|discord\.(?:gg|com\/invite)|wa\.me|calendar\.app|nasdaq\.com\/(?:market-activity|symbol)|marketwatch\.com\/investing|tradingview\.com\/symbols|stockanalysis\.com\/stocks|(?:bloomberg|cnbc)\.com\/quotes?\/|finance\.yahoo\.com\/quote\/|google\.com\/finance)/i;

/** A person's or a firm's page on a network: one name after the host. */
const PROFILE =
  /^(?:(?:mobile\.)?(?:twitter|x)\.com\/@?\w+|(?:[a-z]{2}\.)?linkedin\.com\/(?:in|company|school)\/[^/]+|(?:m\.)?facebook\.com\/[\w.-]+|instagram\.com\/[\w.]+|threads\.(?:net|com)\/@[\w.]+|tiktok\.com\/@[\w.]+|bsky\.app\/profile\/[\w.-]+|github\.com\/[\w-]+|youtube\.com\/(?:@|c\/|channel\/)[\w-]+|mastodon\.\w+\/@\w+)\/?(?:[?#].*)?$/i;

/** The front page of a project's code: "(source)" there is its source code. */
const REPOSITORY = /^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+\/?$/i;

/** Registries of packages: the page is the thing, no report of it. */
const REGISTRY =
  /^(?:npmjs\.com|pypi\.org|crates\.io|hub\.docker\.com|rubygems\.org|packagist\.org|nuget\.org|pkg\.go\.dev|marketplace\.visualstudio\.com)\//i;

/**
 * A name from code as a label ("EventTarget", "useEffect", "std::vector") on a page of
 * documentation.
 */
const IDENTIFIER =
  /^(?:\p{L}+\p{Ll}\p{Lu}[\p{L}\d]*|[\w$]+(?:\.|::|->|\()[\w$.:()]*|[a-z]+_[a-z_]+|`.*`|--?[a-z][\w-]*)(?:\(\))?$/u;

/**
 * True for a link in brackets that is no source: an action, a thing, a profile, a ticker, a place,
 * a page of the site itself (`page` is the host of the page). Labels that name the linked site
 * ("techcrunch.com", "The Verge") are never one of these by label.
 */
export function isNoSource(
  label: string,
  href: string | null,
  page: string | null,
  directory: Directory,
): boolean {
  const host = hostOf(href);
  if (href !== null && (host === null || host === page)) return true;
  const address = (href ?? '').replace(/^https?:\/\/(?:www\.)?/i, '');
  const plain = plainLabel(label);
  if (OTHER_PLACES.test(address) || (plain.toLowerCase() === 'source' && REPOSITORY.test(address)))
    return true;
  if (OTHER_THINGS.test(plain)) return !/\/status\//.test(address);
  if (readName(plain, directory).kind === 'host') return false;
  if (PROFILE.test(address)) return true;
  if (labelNamesHost(plain, host, directory)) return false;
  if (ACTIONS.test(plain) || ASKING.test(plain)) return true;
  if (REGISTRY.test(address)) return true;
  return (
    IDENTIFIER.test(plain) && isDocumentation(host) && readName(plain, directory).kind === 'note'
  );
}

/** "techcrunch.com", "TechCrunch", "techcrunch" for techcrunch.com. */
export function labelNamesHost(label: string, host: string | null, directory: Directory): boolean {
  if (host === null) return false;
  const named = readName(label, directory);
  if (named.kind === 'host') return true;
  const joined = lettersOf(label);
  return (
    joined.length > 2 &&
    host
      .split('.')
      .slice(0, -1)
      .some(part => lettersOf(part) === joined) &&
    named.outlet !== null
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isDocumentation(host: string | null): boolean {
  return (
    host !== null &&
    /^(?:docs?|developers?|api|reference|learn|man)\.|(?:^|\.)(?:readthedocs\.io|docs\.rs|cppreference\.com|python\.org|nodejs\.org|php\.net)$/.test(
      host,
    )
  );
}
