import { describe, expect, it } from 'vitest';
import {
  articleOf,
  imitatedBy,
  outletName,
  outletOf,
  showHost,
} from '../../../../utils/trace/view/outlet-names.ts';
import { article, traceOf } from '../build.ts';

const trace = traceOf({
  outlets: [
    { domain: 'techcrunch.com', name: 'TechCrunch', kind: 'publisher' },
    { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
    { domain: 'reuters.com', name: 'Reuters', kind: 'agency' },
    { domain: 'youtube.com', name: 'YouTube', kind: 'platform' },
    { domain: 'who.int', name: 'WHO', kind: 'organisation' },
  ],
  articles: [article({})],
});

describe('an outlet', () => {
  it.each([
    ['techcrunch.com', 'TechCrunch'],
    ['msn.com', 'MSN'],
    ['reuters.com', 'Reuters'],
    ['youtube.com', 'YouTube'],
    ['who.int', 'WHO'],
    ['unlisted.example', 'unlisted.example'],
  ])('%s is called %s', (domain, name) => {
    expect(outletOf(trace, domain)).toMatchObject({ domain, name });
    expect(outletName(trace, domain)).toBe(name);
  });
  it('that there is none of has no name', () => {
    expect(outletName(trace, null)).toBe('');
  });
});

it('finds an article by its id', () => {
  expect(articleOf(trace, 'a1')).toBe(trace.articles[0]);
  expect(articleOf(trace, 'a2')).toBeNull();
  expect(articleOf(trace, null)).toBeNull();
});

it('shows the host of an address, and text as it is', () => {
  expect(showHost('https://www.forbes.com:443/a')).toBe('forbes.com');
  expect(showHost('a briefing.md')).toBe('a briefing.md');
});

describe('an outlet whose address only looks like another’s', () => {
  const fakes = ['xn--80ak6aa92e.com', 'аррӏе.com'].map(domain => ({
    domain,
    name: 'Apple',
    kind: 'publisher' as const,
  }));

  it('goes by its address as it is, whatever the trace calls it', () => {
    const forged = traceOf({ outlets: fakes });
    for (const { domain } of fakes) expect(outletName(forged, domain)).toBe('xn--80ak6aa92e.com');
    expect(outletName(traceOf({}), 'аррӏе.com')).toBe('xn--80ak6aa92e.com');
    expect(showHost('https://аррӏе.com/a')).toBe('xn--80ak6aa92e.com');
  });

  it('is known with the one that it imitates', () => {
    for (const fake of fakes) expect(imitatedBy(fake)).toBe('apple.com');
    for (const domain of ['apple.com', 'xn--e1afmkfd.xn--p1ai', 'bücher.de'])
      expect(imitatedBy({ domain })).toBeNull();
  });

  it('is no address in honest letters of its own: those are shown', () => {
    expect(showHost('https://пример.рф/a')).toBe('пример.рф');
    expect(outletName(traceOf({}), 'xn--e1afmkfd.xn--p1ai')).toBe('пример.рф');
  });
});
