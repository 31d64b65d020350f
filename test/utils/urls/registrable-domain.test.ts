import { expect, it } from 'vitest';
import { registrableDomain } from '../../../utils/urls/registrable-domain.ts';

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
