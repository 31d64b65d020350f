/** How a question becomes words, windows and hosts, the same for every service. */
import { formsOf } from '../articles/matching/question-forms.ts';
import type { Question } from '../trace/model/source.ts';
import { hostnameOf, isWithin } from '../urls/host.ts';
import { patternOfDomain, patternOfHost } from '../urls/match-patterns.ts';

const DAY = 864e5;

/**
 * In languages whose words change their endings, or whose headlines are seldom put in a claim's
 * words, a service that wants every word finds little by more than these: of 80 claims in ten such
 * languages that nothing was tuned on, five words found the article of 4, two and then one of 41.
 */
const MOST_FORMED = 2;

/**
 * What a service that wants every word is asked: the exact headline where it is known, else the best
 * words, at most `most` of either.
 */
export function pickWords({ title, words, language }: Question, most: number): string[] {
  if (title) return title.split(/\s+/).filter(Boolean).slice(0, most);
  return words.slice(0, formsOf(language) ? Math.min(most, MOST_FORMED) : most);
}

/** Whether there is anything to ask for. */
export function hasWords({ title, words }: Question): boolean {
  return words.length > 0 || (title?.trim() ?? '') !== '';
}

/**
 * Where an outlet's articles may stand, the likelier first; none where every outlet is meant. A
 * printed host is a part of the domain, and then meant exactly, or another domain of the outlet. The
 * articles of such stand where its known lists are (of "bbc.co.uk" on bbc.com), else where it was
 * printed ("financialpost.com", which the directory counts with nationalpost.com), but an edition may
 * have its own ("aljazeera.net").
 */
export function listSites({ host, domain, outlet }: Question): string[] {
  if (domain === null) return host === null ? [] : [host];
  if (host === null) return [domain];
  if (isWithin(host, domain)) return [host];
  const { newsSitemap, wordpress } = outlet?.lookups ?? {};
  const listed = hostnameOf(newsSitemap ?? wordpress ?? null);
  return listed !== null && isWithin(listed, domain) ? [domain, host] : [host, domain];
}

/** What a search is restricted to: where the articles most likely stand; null for every outlet. */
export function siteOf(question: Question): string | null {
  return listSites(question)[0] ?? null;
}

/** "tariff ruling site:example.com": the words with the operator most engines share. */
export function buildSiteQuery(
  words: readonly string[],
  question: Question,
  site: string | null = siteOf(question),
): string {
  return [...words, ...(site ? [`site:${site}`] : [])].join(' ');
}

/** Whether the window's end is no more than `days` before now; true where the window is unknown. */
export function endsWithin({ to }: Question, now: Date, days: number): boolean {
  return to === null || now.getTime() - Date.parse(to) < days * DAY;
}

/** A day some days later (or earlier), ISO. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** "2026-05-19" as "20260519". */
export const writeCompactDay = (day: string) => day.slice(0, 10).replaceAll('-', '');

/** The match pattern of an outlet's hosts. */
export function listOutletHosts(
  { domain, host: printed }: Question,
  ...urls: readonly (string | undefined)[]
): string[] {
  const others = [
    ...urls.flatMap(url => hostnameOf(url ?? null) ?? []),
    ...(printed ? [printed] : []),
  ].filter(host => domain === null || !isWithin(host, domain));
  return [...(domain ? [patternOfDomain(domain)] : []), ...others.map(patternOfHost)];
}

/**
 * Whether an outlet has articles of its own to look up: an unknown one counts, aggregators and
 * platforms do not.
 */
export function hasOwnArticles({ domain, outlet }: Question): boolean {
  return domain !== null && !['aggregator', 'platform'].includes(outlet?.kind ?? 'publisher');
}
