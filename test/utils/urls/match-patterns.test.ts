import { expect, it } from 'vitest';
import {
  EVERY_PAGE,
  hostsOfPatterns,
  patternOfDomain,
  patternOfHost,
  patternOfOrigin,
  patternOfSite,
} from '../../../utils/urls/match-patterns.ts';

it('writes patterns of one host, of a domain, of an origin and of all', () => {
  expect(patternOfHost('html.duckduckgo.com')).toBe('*://html.duckduckgo.com/*');
  expect(patternOfDomain('techcrunch.com')).toBe('*://*.techcrunch.com/*');
  expect(patternOfOrigin('https://www.bbc.com/news?a=1')).toBe('https://www.bbc.com/*');
  expect(patternOfOrigin('http://www.bbc.com:8080/news')).toBe('http://www.bbc.com/*');
  expect(EVERY_PAGE).toBe('*://*/*');
});

it.each([
  ['techcrunch.com', 'techcrunch.com', '*://*.techcrunch.com/*'],
  ['uk.finance.yahoo.com', 'yahoo.com', '*://*.yahoo.com/*'],
  ['www.bbc.co.uk', 'bbc.com', '*://*.bbc.co.uk/*'],
  ['notbbc.com', 'bbc.com', '*://*.notbbc.com/*'],
  ['www.gov.uk', null, '*://*.gov.uk/*'],
  ['intranet', null, '*://*.intranet/*'],
])('covers %s, of the outlet %s, by %s', (host, domain, pattern) => {
  expect(patternOfSite(host, domain)).toBe(pattern);
});

it('reads the hosts of patterns, each once and in their order', () => {
  expect(
    hostsOfPatterns([
      '*://*.msn.com/*',
      'https://www.bbc.com/*',
      '*://msn.com/news/*',
      '*://*/*',
      'bing.com',
    ]),
  ).toEqual(['msn.com', 'www.bbc.com', '*', 'bing.com']);
  expect(hostsOfPatterns([])).toEqual([]);
});
