/**
 * What the sources' answers have in common: offers become candidates, and answers get their words
 * for the steps.
 */
import type { Candidate } from '../articles/article.ts';
import { directory } from '../outlets/directory.ts';
import { say } from '../trace/model/messages.ts';
import type { Failure, SourceAnswer, SourceId } from '../trace/model/source.ts';
import { carriedName } from '../urls/relays.ts';
import { unwrapRelay } from '../urls/unwrap.ts';
import { readPlainText } from './plain-text.ts';

/** What a source read out of its answer, before it is checked. */
export interface Offer {
  readonly url: string;
  readonly title?: string | null | undefined;
  /** Any date that Date.parse reads; without a zone it is taken as UTC. */
  readonly published?: string | null | undefined;
  readonly snippet?: string | null | undefined;
  /** The outlet as the source prints it: "Reuters on MSN" makes a copy of it. */
  readonly outletName?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly year?: string | undefined;
}

/** A snippet is for reading one sentence, not for keeping a page. */
const SNIPPET_CHARS = 500;

/**
 * A news sitemap has 1,000 entries; judging what somebody made up beyond this would hold everybody
 * else up.
 */
const MOST_OFFERS = 5000;

/**
 * The offers as candidates: relays and tracking parameters off, addresses that are not http(s)
 * dropped, texts freed of markup, each address once.
 */
function candidatesOf(source: SourceId, offers: readonly Offer[]): Candidate[] {
  const seen = new Set<string>();
  return offers.slice(0, MOST_OFFERS).flatMap(offer => {
    const url = unwrapRelay(offer.url.trim());
    if (seen.has(url) || !URL.canParse(url)) return [];
    seen.add(url);
    const { hostname, protocol } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return [];
    return [
      {
        url,
        title: readPlainText(offer.title),
        outlet: directory.domainOf(hostname) ?? hostname,
        published: toIsoDate(offer.published),
        snippet: readPlainText(offer.snippet)?.slice(0, SNIPPET_CHARS) ?? null,
        source,
        copyOf: offer.outletName ? carriedName(offer.outletName) : null,
        ...(offer.authors && { authors: offer.authors }),
        ...(offer.year && { year: offer.year }),
      },
    ];
  });
}

/**
 * An answer with candidates, from what was read out of the page at `url` (null where nobody was
 * asked); `empty` is what the steps say when there is none.
 */
export function answerCandidates(
  source: SourceId,
  url: string | null,
  offers: readonly Offer[],
  empty = say('nothingFound'),
): SourceAnswer {
  const candidates = candidatesOf(source, offers);
  const said = candidates.length ? say('candidates', candidates.length) : empty;
  return { ok: true, candidates, url, note: said.text, say: said.say };
}

/** An answer without candidates, and why there is none. */
export function answerNothing(url: string | null, why: Parameters<typeof say>[0]): SourceAnswer {
  const { text, say: parts } = say(why);
  return { ok: true, candidates: [], url, note: text, say: parts };
}

/** A failed answer with the URL that was asked. */
export function answerFailure(url: string | null, failure: Failure): SourceAnswer {
  return { ...failure, url };
}

/**
 * An address as a feed or sitemap prints it, made absolute: "/news/a" of "https://example.com/rss"
 * is "https://example.com/news/a". "" for none and for what cannot be one.
 */
export function resolveAddress(printed: string, base: string): string {
  const address = printed.trim();
  return address && URL.canParse(address, base) ? new URL(address, base).href : '';
}

/** What came is not what this service answers. */
export function answerUnreadable(url: string, detail: string): SourceAnswer {
  return { ok: false, reason: 'bad-answer', status: 200, detail, url };
}

/**
 * A date as ISO 8601: the day alone where there is no time, else with zone, UTC where the source
 * gives none. Null for none and for nonsense.
 */
export function toIsoDate(date: string | null | undefined): string | null {
  const text = (date ?? '').trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  const zoneless = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/.test(text);
  const at = Date.parse(zoneless ? `${text.replace(' ', 'T')}Z` : text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
