import { describe, expect, it } from 'vitest';
import { hasCredentials, hostnameOf, hostOf, isWithin } from '../../../utils/urls/host.ts';

/** Address, host that is asked, host by which sites are compared. */
const HOSTS: readonly (readonly [string, string | null, string | null])[] = [
  ['https://www.reuters.com/world/a', 'www.reuters.com', 'reuters.com'],
  ['http://reuters.com', 'reuters.com', 'reuters.com'],
  ['HTTPS://WWW.Reuters.COM/World', 'www.reuters.com', 'reuters.com'],
  ['https://www.bbc.co.uk:8443/news', 'www.bbc.co.uk', 'bbc.co.uk'],
  ['https://reuters.com@apnews.com/a', 'apnews.com', 'apnews.com'],
  ['https://desk:secret@www.apnews.com/a', 'www.apnews.com', 'apnews.com'],
  ['https://www.bücher.example/a', 'www.xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['https://www.xn--bcher-kva.example/', 'www.xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['https://www.reuters.com./a', 'www.reuters.com.', 'reuters.com'],
  ['https://[2001:DB8::1]:8080/a', '[2001:db8::1]', '[2001:db8::1]'],
  ['http://127.0.0.1:3000/', '127.0.0.1', '127.0.0.1'],
  ['http://localhost:3000/', 'localhost', 'localhost'],
  ['https://www2.example.org/', 'www2.example.org', 'www2.example.org'],
  ['https://news.www.example.org/', 'news.www.example.org', 'news.www.example.org'],
  ['https://wwwhatsnew.com/', 'wwwhatsnew.com', 'wwwhatsnew.com'],
  ['https://tech.yahoo.com?a=https://www.cnn.com/', 'tech.yahoo.com', 'tech.yahoo.com'],
  ['https://tech.yahoo.com#@www.cnn.com/', 'tech.yahoo.com', 'tech.yahoo.com'],
  ['https:\\\\www.cnn.com\\a', 'www.cnn.com', 'cnn.com'],
  [' https://www.cnn.com/a ', 'www.cnn.com', 'cnn.com'],
  ['https://', null, null],
  ['https://exa mple.com/', null, null],
  ['https://example.com:99999/', null, null],
  ['//www.cnn.com/a', null, null],
  ['www.cnn.com', null, null],
  ['ftp://www.cnn.com/a', null, null],
  ['mailto:desk@cnn.com', null, null],
  ['javascript:alert(1)', null, null],
  ['about:blank', null, null],
  ['file:///briefing.html', null, null],
  ['', null, null],
];

describe.each(HOSTS)('%s', (address, hostname, host) => {
  it(`is asked of ${hostname}`, () => {
    expect(hostnameOf(address)).toBe(hostname);
  });
  it(`is compared as ${host}`, () => {
    expect(hostOf(address)).toBe(host);
  });
});

it('takes no address for none', () => {
  expect(hostnameOf(null)).toBeNull();
  expect(hostOf(null)).toBeNull();
});

it.each([
  ['https://reuters.com@apnews.com/a', true],
  ['https://desk:secret@apnews.com/', true],
  ['https://:secret@apnews.com/', true],
  ['https://apnews.com/@desk', false],
  ['https://apnews.com/?to=desk@apnews.com', false],
  ['desk@apnews.com', false],
])('%s has credentials: %s', (address, has) => {
  expect(hasCredentials(address)).toBe(has);
});

describe('isWithin', () => {
  it.each([
    ['bbc.co.uk', 'bbc.co.uk', true],
    ['news.bbc.co.uk', 'bbc.co.uk', true],
    ['notbbc.co.uk', 'bbc.co.uk', false],
    ['bbc.co.uk', 'news.bbc.co.uk', false],
    ['bbc.co.uk.example', 'bbc.co.uk', false],
  ])('%s in %s: %s', (host, domain, within) => {
    expect(isWithin(host, domain)).toBe(within);
  });
});
