// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCitation } from '../../../components/words/citation-text.ts';
import { showBytes, showDate, showList } from '../../../components/words/format.ts';
import { isWebUrl, makeSearchLink } from '../../../components/words/search-link.ts';
import { outletOf, showHost } from '../../../utils/trace/view/outlet-names.ts';
import { hostsOfPatterns } from '../../../utils/urls/match-patterns.ts';
import { BRIEFING } from '../fixtures/briefing.ts';
import { article } from '../fixtures/build.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

/** Intl puts narrow no-break spaces where a test would rather have plain ones. */
const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null;

describe('dates', () => {
  it.each([
    ['2026-05-19', 'May 19, 2026'],
    ['2026-05-19T15:02:00Z', 'May 19, 2026, 3:02 PM UTC'],
    ['2026-05-19T17:02:00+02:00', 'May 19, 2026, 3:02 PM UTC'],
    ['yesterday', 'yesterday'],
    [null, null],
  ])('%s is %s', (iso, shown) => {
    expect(plain(showDate(iso))).toBe(shown);
  });

  it('follow the language of the messages', async () => {
    await useMessages('de');
    expect(plain(showDate('2026-05-19'))).toBe('19.05.2026');
    expect(showList(['A', 'B', 'C'])).toBe('A, B und C');
    await useMessages('ar');
    expect(showDate('2026-05-19')).toMatch(/19/);
    await useMessages();
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [900, '900 bytes'],
    [5210, '5 kB'],
    [5_210_000, '5.2 MB'],
  ])('%i is %s', (bytes, shown) => {
    expect(plain(showBytes(bytes))).toBe(shown);
  });
});

describe('names', () => {
  it('gives hosts of match patterns, each once', () => {
    expect(hostsOfPatterns(['*://*.msn.com/*', 'https://www.bing.com/*', '*://msn.com/*'])).toEqual(
      ['msn.com', 'www.bing.com'],
    );
  });

  it('takes a domain the trace does not list for a publisher', () => {
    expect(outletOf(BRIEFING, 'unlisted.example')).toEqual({
      domain: 'unlisted.example',
      name: 'unlisted.example',
      kind: 'publisher',
    });
  });

  it('reads hosts, and leaves alone what is no address', () => {
    expect(showHost('https://www.forbes.com/a')).toBe('forbes.com');
    expect(showHost('a briefing.md')).toBe('a briefing.md');
  });
});

describe('links', () => {
  it('searches with the telling words, at the outlet where it is known', () => {
    const link = new URL(makeSearchLink('The 47 kilns of Halden were fired', 'forbes.com'));
    expect(link.searchParams.get('q')).toBe('site:forbes.com 47 kilns halden fired');
    expect(new URL(makeSearchLink('So it is', null)).searchParams.get('q')).toBe('So it is');
  });

  it.each([
    ['https://a.com', true],
    ['HTTP://a.com', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [null, false],
  ])('%s may be followed: %s', (url, may) => {
    expect(isWebUrl(url)).toBe(may);
  });
});

describe('citationText', () => {
  it('prefers the original and keeps the copy', () => {
    const copy = BRIEFING.articles.find(({ id }) => id === 'a2');
    expect(copy && plain(formatCitation(BRIEFING, copy))).toBe(
      'Rosa Imani: “Ceramics pioneer Mara Lindqvist joins Halden Labs’ materials group”, TechCrunch, May 19, 2026, 3:02 PM UTC. ' +
        'https://techcrunch.com/2026/05/19/ceramics-pioneer-mara-lindqvist-joins-halden-labs-materials-group ' +
        '(via MSN: https://msn.com/2026/05/19/ceramics-pioneer-mara-lindqvist-joins-halden-labs-materials-group)',
    );
  });

  it('does without author and date', () => {
    expect(formatCitation(BRIEFING, article('x', 'cnbc.com', 'Kilns', { published: null }))).toBe(
      '“Kilns”, CNBC. https://cnbc.com/2026/05/19/kilns',
    );
  });
});
