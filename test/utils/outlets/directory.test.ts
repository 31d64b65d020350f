import { describe, expect, it } from 'vitest';
import { createDirectory, directory } from '../../../utils/outlets/directory.ts';
import { fillOutlet } from '../../../utils/outlets/fill-outlet.ts';

describe('a printed name', () => {
  const cases: Record<string, string | null> = {
    Reuters: 'reuters.com',
    AP: 'apnews.com',
    ap: null,
    'Associated Press': 'apnews.com',
    'the Associated Press': 'apnews.com',
    NYT: 'nytimes.com',
    'the Verge': 'theverge.com',
    Verge: 'theverge.com',
    verge: null,
    'on the verge': null,
    CNN: 'cnn.com',
    'washington post': 'washingtonpost.com',
    'The  Washington Post': 'washingtonpost.com',
    'Barron’s': 'barrons.com',
    Time: 'time.com',
    time: null,
    wired: null,
    Wired: 'wired.com',
    'the Guardian': 'theguardian.com',
    guardian: null,
    'The Times': null,
    'The Journal': null,
    Post: null,
    Tribune: null,
    The: null,
    '': null,
  };
  for (const [name, domain] of Object.entries(cases)) {
    it(`"${name}" means ${domain ?? 'no one outlet'}`, () => {
      expect(directory.ofName(name)?.domain ?? null).toBe(domain);
    });
  }
});

describe('a host', () => {
  const cases: Record<string, string | null> = {
    'techcrunch.com': 'techcrunch.com',
    'www.techcrunch.com': 'techcrunch.com',
    'WWW.BBC.CO.UK': 'bbc.com',
    'edition.cnn.com': 'cnn.com',
    'finance.yahoo.com': 'yahoo.com',
    'abcnews.go.com': 'abcnews.com',
    'asia.nikkei.com': 'asia.nikkei.com',
    'some.unknown-paper.co.uk': 'unknown-paper.co.uk',
    'letters.substack.com': 'letters.substack.com',
    'www.letters.substack.com': 'letters.substack.com',
    'www.substack.com': 'substack.com',
    'someone.blogspot.co.uk': 'someone.blogspot.co.uk',
    'someone.github.io': 'someone.github.io',
    'blog.medium.com': 'medium.com',
    'techcrunch.com:8443': 'techcrunch.com',
    'techcrunch.com.': 'techcrunch.com',
    localhost: null,
    'co.uk': null,
    '192.168.1.1': null,
    'node.js': null,
    'report.test': null,
    'пример.рф': 'xn--e1afmkfd.xn--p1ai',
    // Cyrillic letters are nobody's but their owner's; full-width ones are the same letters.
    'rеutеrs.com': 'xn--rutrs-zwec.com',
    'www.аррӏе.com': 'xn--80ak6aa92e.com',
    'ｒｅｕｔｅｒｓ.com': 'reuters.com',
    'www.xn--e1afmkfd.xn--p1ai': 'xn--e1afmkfd.xn--p1ai',
    'gov.cn': null,
    'example.museum': 'example.museum',
    '': null,
  };
  for (const [host, domain] of Object.entries(cases)) {
    it(`${host || '(nothing)'} is counted under ${domain ?? 'nothing'}`, () => {
      expect(directory.domainOf(host)).toBe(domain);
    });
  }

  it('gives the entry for subdomains, and none for a user of a platform', () => {
    expect(directory.ofHost('edition.cnn.com')?.name).toBe('CNN');
    const small = createDirectory([
      fillOutlet(['substack.com', 'Substack', 'US', { kind: 'platform' }]),
    ]);
    expect(small.ofHost('www.substack.com')?.kind).toBe('platform');
    expect(small.ofHost('letters.substack.com')).toBeNull();
  });
});

describe('a directory of our own making', () => {
  it('lets a name that two outlets claim mean neither, and keeps their other names', () => {
    const made = createDirectory([
      fillOutlet(['evening.example.com', 'Evening Sentry', 'CA', { aliases: ['Toronto Sentry'] }]),
      fillOutlet(['evening.example.net', 'Evening Sentry', 'MY', { aliases: ['Malaysia Sentry'] }]),
      fillOutlet(['evening.example.org', 'The Evening Sentry', 'KE']),
    ]);
    expect(made.ofName('Evening Sentry')).toBeNull();
    expect(made.ofName('Toronto Sentry')?.domain).toBe('evening.example.com');
    expect(made.ofName('malaysia sentry')?.domain).toBe('evening.example.net');
  });

  it('is sorted by domain whatever the order it was given', () => {
    const made = createDirectory([
      fillOutlet(['b.com', 'B', null]),
      fillOutlet(['a.com', 'A', null]),
    ]);
    expect(made.all.map(o => o.domain)).toEqual(['a.com', 'b.com']);
  });
});
