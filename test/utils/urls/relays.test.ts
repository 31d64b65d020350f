import { describe, expect, it } from 'vitest';
import { carriedName, flipboardDomain, isRelay } from '../../../utils/urls/relays.ts';

describe('isRelay', () => {
  it.each([
    'www.msn.com',
    'apple.news',
    't.co',
    'NEWS.GOOGLE.COM',
    'feedproxy.google.com',
    'ground.news',
    'web.archive.org',
  ])('%s', host => {
    expect(isRelay(host)).toBe(true);
  });
  it.each(['finance.yahoo.com', 'www.aol.com', 'google.com', 'notmsn.com', 'theverge.com', ''])(
    'not %s',
    host => {
      expect(isRelay(host)).toBe(false);
    },
  );
});

describe('flipboardDomain', () => {
  it('takes the domain at the end', () => {
    expect(
      flipboardDomain(
        'https://flipboard.com/article/an-invented-story/a-Ab1%3Aa%3A123-9f8e%2Ftechcrunch.com',
      ),
    ).toBe('techcrunch.com');
  });
  it.each([
    'https://flipboard.com/@someone/a-magazine',
    'https://techcrunch.com/article/x/a-1%2Fverge.com',
    'x',
  ])('null for %s', url => {
    expect(flipboardDomain(url)).toBeNull();
  });
});

describe('carriedName', () => {
  it.each([
    ['Reuters on MSN', 'Reuters'],
    ['The Independent on MSN.com', 'The Independent'],
    ['Bloomberg via Yahoo Finance', 'Bloomberg'],
    ['Fox Business on AOL', 'Fox Business'],
    ['Reuters', null],
    ['MSN', null],
    ['Focus on Money', null],
  ])('%s', (source, name) => {
    expect(carriedName(source)).toBe(name);
  });
});
