import { describe, expect, it } from 'vitest';
import {
  asciiHost,
  imitatedHost,
  plainDomain,
  readableHost,
} from '../../../utils/urls/international.ts';

describe('a printed host', () => {
  it.each([
    ['reuters.com', 'reuters.com'],
    ['ｒｅｕｔｅｒｓ.com', 'reuters.com'],
    ['ＢＢＣ.co.uk', 'bbc.co.uk'],
    ['Reuters.COM', 'reuters.com'],
    ['аррӏе.com', 'xn--80ak6aa92e.com'],
    ['gооgle.com', 'xn--ggle-55da.com'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ])('“%s” is asked as %s', (printed, host) => expect(asciiHost(printed)).toBe(host));

  it.each(['a b.com', 'a/b', 'a@b.com', 'a:b', 'a?b', 'a#b', 'a\\b', ''])('“%s” is none', printed =>
    expect(asciiHost(printed)).toBeNull(),
  );
});

it('a domain that was written down in its own letters is made plain, whatever it is', () => {
  expect(plainDomain('аррӏе.com')).toBe('xn--80ak6aa92e.com');
  expect(plainDomain('reuters.com')).toBe('reuters.com');
  expect(plainDomain('кто там')).toBe('кто там');
});

const host = (printed: string) => asciiHost(printed) ?? '';

describe('a host that looks like another', () => {
  it.each([
    ['аррӏе.com', 'apple.com'],
    ['gооgle.com', 'google.com'],
    ['rеutеrs.com', 'reuters.com'],
    ['ɡuardian.com', 'guardian.com'],
    ['bloomberɡ.com', 'bloomberg.com'],
    ['mаil.example-news.com', 'mail.example-news.com'],
    ['сһеԝу.com', 'chewy.com'],
  ])('%s is shown as it is, and it is said: %s', (printed, imitated) => {
    expect(imitatedHost(host(printed))).toBe(imitated);
    expect(readableHost(host(printed))).toBe(host(printed));
  });

  it('whatever its letters, where they are of several scripts it is shown as it is', () => {
    for (const printed of ['reutersж.com', 'новостиbbc.com', 'αλφαnews.gr']) {
      expect(imitatedHost(host(printed))).toBeNull();
      expect(readableHost(host(printed))).toBe(host(printed));
    }
  });
});

describe('a host of its own', () => {
  it.each([
    'reuters.com',
    'bücher.de',
    'süddeutsche.de',
    'café.com',
    'télérama.fr',
    'пример.рф',
    'новости.com',
    'γνωμη.gr',
    'ファミ通.com',
    'yahoo新聞.jp',
    '조선일보.com',
    'भारत.com',
    'ไทยรัฐ.com',
  ])('%s imitates nobody and is shown in its letters', printed => {
    expect(imitatedHost(host(printed))).toBeNull();
    expect(readableHost(host(printed))).toBe(printed);
  });

  it('that cannot be decoded stays as it is', () => {
    expect(readableHost('xn--99999999999.com')).toBe('xn--99999999999.com');
    expect(imitatedHost('xn--99999999999.com')).toBe(null);
  });
});
