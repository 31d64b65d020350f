import fc from 'fast-check';
import { getDomain } from 'tldts-icann';
import { expect, it } from 'vitest';
import { registrableDomain } from '../../../utils/urls/registrable-domain.ts';
import { publicSuffixRules } from '../../bench/public-suffix-rules.ts';

it.each([
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['bbc.co.uk', 'bbc.co.uk'],
  ['tech.yahoo.com', 'yahoo.com'],
  ['abc.net.au', 'abc.net.au'],
  ['www.asahi.co.jp', 'asahi.co.jp'],
  ['www.xn--bcher-kva.de', 'xn--bcher-kva.de'],
  // A suffix, a single label, an address in numbers, an ending that does not exist.
  ['co.uk', null],
  ['com', null],
  ['localhost', null],
  ['127.0.0.1', null],
  ['node.js', null],
  ['readme.md.example', null],
  ['', null],
])('%s: %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

it('answers as tldts does beside every rule of the list', () => {
  const hosts = publicSuffixRules().flatMap(rule => {
    const suffix = rule.replace(/^!/, '').replace('*', 'any');
    return [suffix, `a.${suffix}`, `www.a-b.${suffix}`];
  });
  expect(hosts.length).toBeGreaterThan(20_000);
  expect(hosts.filter(host => registrableDomain(host) !== getDomain(host))).toEqual([]);
});

it('takes for a host what tldts does', () => {
  const label = fc.stringMatching(/^[a-z0-9_-]{0,5}$/);
  const host = fc
    .tuple(fc.array(label, { maxLength: 4 }), fc.constantFrom('com', 'co.uk', 'ck', 'kobe.jp'))
    .map(([labels, top]) => [...labels, top].join('.'));
  const hosts = fc.sample(host, { seed: 7, numRuns: 2000 });
  // A dot at the front is none that a request could have, and tldts looks past it.
  const asked = hosts.filter(one => !one.startsWith('.'));
  expect(asked.filter(one => registrableDomain(one) !== getDomain(one))).toEqual([]);
});
