import { findTellingWords } from './mark-text.ts';

const WORDS = 8;

/**
 * A web search for a claim, kept to one outlet's site where its domain is known. Opened by the
 * reader, never by us.
 */
export function makeSearchLink(claim: string, domain: string | null): string {
  const words = [...findTellingWords(claim)].slice(0, WORDS);
  const query = [
    ...(domain === null ? [] : [`site:${domain}`]),
    ...(words.length > 0 ? words : [claim.slice(0, 80)]),
  ].join(' ');
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}`;
}

/** True for addresses a link may lead to: what came from the web is never believed to be one. */
export function isWebUrl(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
