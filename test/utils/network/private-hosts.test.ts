import { describe, expect, it } from 'vitest';
import { explainPrivate } from '../../../utils/network/private-hosts.ts';
import { ALLOWED, FORBIDDEN } from './addresses.ts';

const PORTS_AND_MORE = [
  'https://example.com:8443/',
  'http://example.com:22/',
  'https://user@example.com/',
  'https://user:pass@example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'chrome-extension://abc/x',
  'about:blank',
  '',
  'example.com',
  'http://',
  'https://example.no-such-ending/',
  'http://127.0.0.1.nip.io/',
  'http://a.localtest.me/',
  'http://fritz.box/',
  'https://nas.tail1234.ts.net/',
  'http://co.uk/',
];

describe('an address that must not be asked', () => {
  for (const url of [...FORBIDDEN, ...PORTS_AND_MORE])
    it(url || '(nothing)', () => expect(explainPrivate(url)).toBeTruthy());
});

it.each([
  ['nonsense', 'not an address'],
  ['ftp://example.com/', 'ftp: is not http or https'],
  ['https://user@example.com/', 'credentials in the address'],
  ['https://:pass@example.com/', 'credentials in the address'],
  ['https://example.com:8443/', 'port 8443'],
  ['http://8.8.8.8/', 'an address in numbers'],
  ['http://[2606:4700::1111]/', 'an address in numbers'],
  ['http://router/', 'a local name'],
  ['http://printer.local./', 'a local name'],
  ['https://example.no-such-ending/', 'no public domain'],
  ['http://127.0.0.1.nip.io/', 'a name for a local address'],
])('of %s it is said: %s', (url, why) => expect(explainPrivate(url)).toBe(why));

it('that the reader typed may be at home, and must still be one of the web', () => {
  for (const url of [...FORBIDDEN, 'https://example.com:8443/'])
    expect(explainPrivate(url, true)).toBeNull();
  for (const url of ['ftp://example.com/', 'https://user:pass@example.com/', 'nonsense'])
    expect(explainPrivate(url, true)).not.toBeNull();
});

describe('an address that may', () => {
  for (const url of ALLOWED) it(url, () => expect(explainPrivate(url)).toBeNull());
});
