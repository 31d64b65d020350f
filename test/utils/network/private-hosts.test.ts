import { describe, expect, it } from 'vitest';
import { privateReason } from '../../../utils/network/private-hosts.ts';
import { privateRules } from '../../../utils/network/private-rules.ts';

const FORBIDDEN = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://2130706433/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.20.0.1/',
  'http://192.168.1.1/admin',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]:80/',
  'http://8.8.8.8/',
  'http://１２７.０.０.１/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://app.localhost/',
  'http://router/',
  'http://printer.local/',
  'http://printer.local./',
  'http://nas.home.arpa/',
  'http://box.lan/',
  'http://vault.corp/',
  'http://db.internal/',
  'http://abcdefghijklmnop.onion/',
];
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
  'http://co.uk/',
];
const ALLOWED = [
  'https://example.com/',
  'http://example.com/',
  'https://example.com:443/',
  'http://example.com:80/',
  'https://www.bbc.co.uk/news',
  'https://пример.рф/',
  'https://1.example.com/',
  'https://local.example.com/',
  'https://localhost.com/',
  'https://lan.com/',
  'https://example.com./a',
];

describe('an address that must not be asked', () => {
  for (const url of [...FORBIDDEN, ...PORTS_AND_MORE])
    it(url || '(nothing)', () => expect(privateReason(url)).toBeTruthy());
});

describe('an address that may', () => {
  for (const url of ALLOWED) it(url, () => expect(privateReason(url)).toBeNull());
});

describe('the browser’s own rules', () => {
  const rules = privateRules('abcdefghijklmnopabcdefghijklmnop');
  const stopped = (url: string) =>
    rules.some(rule => new RegExp(rule.condition.regexFilter, 'i').test(new URL(url).href));

  it('are the extension’s own alone, each with an id, and block', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
    for (const rule of rules)
      expect(rule).toMatchObject({
        action: { type: 'block' },
        condition: { initiatorDomains: ['abcdefghijklmnopabcdefghijklmnop'] },
      });
  });

  it('keep to what RE2 knows: no looking around, no going back, 2 kB at most', () => {
    for (const { condition } of rules) {
      expect(condition.regexFilter).not.toMatch(/\(\?[=!<]|\\\d/);
      expect(condition.regexFilter.length).toBeLessThan(2000);
    }
  });

  for (const url of FORBIDDEN) it(`stop ${url}`, () => expect(stopped(url)).toBe(true));
  for (const url of ALLOWED) it(`let ${url} pass`, () => expect(stopped(url)).toBe(false));
});
