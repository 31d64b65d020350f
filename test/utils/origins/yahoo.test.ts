import { describe, expect, it } from 'vitest';
import { isPortal, isPortalName, readYahooItem, yahooSlugTime } from '../../../utils/origins/yahoo.ts';

const item = (content: Record<string, unknown>) => JSON.stringify({ id: 'x', content: { title: 'An invented story', ...content } });

describe('portals', () => {
  it.each(['finance.yahoo.com', 'www.aol.com', 'uk.news.yahoo.com', 'news.yahoo.co.jp'])('%s', host => {
    expect(isPortal(host)).toBe(true);
  });
  it.each(['yahoo.example', 'notyahoo.com', 'msn.com'])('not %s', host => {
    expect(isPortal(host)).toBe(false);
  });
  it.each(['Yahoo Finance', 'yahoo!', 'AOL Staff', 'In The Know by Yahoo'])('own name: %s', name => {
    expect(isPortalName(name)).toBe(true);
  });
  it('not a name that only begins so', () => {
    expect(isPortalName('Yahoonews Daily')).toBe(false);
  });
});

describe('yahooSlugTime', () => {
  it.each([
    ['https://www.yahoo.com/news/an-invented-story-133800208.html', '13:38:00'],
    ['https://www.aol.com/news/an-invented-story-004512999.html', '00:45:12'],
    ['https://gma.yahoo.com/an-invented-story-175203890--abc-news-topstories.html', '17:52:03'],
    ['https://www.yahoo.com/news/an-invented-story-993800208.html', null],
    ['https://www.yahoo.com/news/an-invented-story.html', null],
    ['https://www.wired.com/an-invented-story-133800208.html', null],
    ['nothing', null],
  ])('%s', (url, time) => {
    expect(yahooSlugTime(url)).toBe(time);
  });
});

describe('readYahooItem', () => {
  const copy = { url: 'https://finance.yahoo.com/news/an-invented-story-154656148.html' };
  it('takes the canonical address for the original and the click-through for the copy', () => {
    const canonicalUrl = { url: 'https://www.barchart.com/story/news/1/an-invented-story?utm_source=yahoo' };
    const read = readYahooItem(
      item({ pubDate: '2026-01-22T15:46:56Z', provider: { displayName: 'Barchart' }, canonicalUrl, clickThroughUrl: copy }),
    );
    expect(read).toEqual({
      title: 'An invented story',
      published: '2026-01-22T15:46:56Z',
      provider: 'Barchart',
      original: 'https://www.barchart.com/story/news/1/an-invented-story',
      copy: copy.url,
    });
  });
  it('has no original for Yahoo’s own story', () => {
    const read = readYahooItem(item({ provider: { displayName: 'Yahoo Finance' }, canonicalUrl: copy, clickThroughUrl: copy }));
    expect(read).toMatchObject({ provider: null, original: null, published: null });
  });
  it.each([
    ['not JSON', '{'],
    ['no content', '{}'],
    ['a stray type', item({ title: 3 })],
  ])('null for %s', (_, json) => {
    expect(readYahooItem(json)).toBeNull();
  });
  it('keeps the story when fields are odd', () => {
    expect(readYahooItem(item({ provider: 'x', canonicalUrl: [], pubDate: 'yesterday' }))).toMatchObject({
      provider: null,
      original: null,
      published: null,
    });
  });
});
