import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../utils/urls/page-key.ts';

const PAGE = 'https://www.theverge.com/2026/5/19/one-invented-story';

describe('the same page', () => {
  it.each([
    'http://theverge.com/2026/5/19/one-invented-story',
    'https://WWW.TheVerge.com:443/2026/5/19/one-invented-story/',
    'https://m.theverge.com/2026/5/19/one-invented-story',
    'https://amp.theverge.com/2026/5/19/one-invented-story',
    'https://edition.theverge.com/2026/5/19/one-invented-story',
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}/index.html`,
    `${PAGE}/index.htm`,
    `${PAGE}#comments`,
    `${PAGE}?`,
    `${PAGE}?utm_source=chatgpt.com&CMP=share`,
    `${PAGE}?ref=techmeme.com`,
  ])('%s', address => {
    expect(pageKey(address)).toBe('theverge.com/2026/5/19/one-invented-story');
  });
});

describe('another page', () => {
  it.each([
    `${PAGE}-2`,
    `${PAGE}/2`,
    `${PAGE}/example`,
    `${PAGE}/index.php`,
    `${PAGE}?page=2`,
    `${PAGE}?ref=12`,
    'https://www.theverge.com/2026/5/19/One-Invented-Story',
    'https://news.theverge.com/2026/5/19/one-invented-story',
    'https://www.theverge.com',
  ])('%s', address => {
    expect(pageKey(address)).not.toBe(pageKey(PAGE));
  });
});

it.each([
  ['https://www.cnn.com/', 'cnn.com'],
  ['https://edition.cnn.com', 'cnn.com'],
  ['https://amp.dev/story', 'amp.dev/story'],
  ['https://m.com/story', 'm.com/story'],
  ['https://www.cnn.com/?story=5&utm_medium=a', 'cnn.com?story=5'],
  ['ftp://www.cnn.com/a', 'ftp://www.cnn.com/a'],
  ['a briefing.md', 'a briefing.md'],
])('%s has the key %s', (address, key) => {
  expect(pageKey(address)).toBe(key);
});
