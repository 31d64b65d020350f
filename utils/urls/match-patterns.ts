/**
 * Match patterns, the form in which browsers grant and are asked for access to hosts:
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
import { isWithin } from './host.ts';

/** Every page of the web, http and https. */
export const EVERY_PAGE = '*://*/*';

/** The pages of one host alone: "*://html.duckduckgo.com/*". */
export function patternOfHost(host: string): string {
  return `*://${host}/*`;
}

/** The pages of a domain and of every host under it: "*://*.techcrunch.com/*". */
export function patternOfDomain(domain: string): string {
  return `*://*.${domain}/*`;
}

/**
 * The pages of the scheme and host that an http(s) address has, on any port: Firefox takes no port
 * in a pattern (https://bugzilla.mozilla.org/show_bug.cgi?id=1362809), and without one all are
 * meant. "https://www.bbc.com/*".
 */
export function patternOfOrigin(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * The pattern that covers a host: of the outlet's domain where the host stands under it, else of
 * the host itself without "www." and what is under it. An outlet's other domains have patterns of
 * their own; `domain` is null where the outlet is not known.
 */
export function patternOfSite(host: string, domain: string | null): string {
  return patternOfDomain(
    domain !== null && isWithin(host, domain) ? domain : host.replace(/^www\./, ''),
  );
}

/**
 * The hosts of match patterns in words to show, each once: "*://*.msn.com/*" is "msn.com". What is
 * no pattern stays as it is.
 */
export function hostsOfPatterns(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map(hostOfPattern))];
}

function hostOfPattern(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern;
}
