import { describe, expect, it } from 'vitest';
import {
  isSpelledBy,
  labelNamesHost,
  lettersOf,
  linkedOutlet,
  plainLabel,
  readLinkLabel,
} from '../../../../../utils/citations/parsing/labels/link-label.ts';
import { smallDirectory } from '../../small-directory.ts';

describe('readLinkLabel', () => {
  it.each([
    { label: 'link', href: 'https://www.cnbc.com/a', outlet: 'cnbc.com', carrier: null },
    { label: 'Reuters', href: 'https://www.reuters.com/a', outlet: 'reuters.com', carrier: null },
    {
      label: 'Reuters—Ferries stop',
      href: 'https://www.reuters.com/a',
      outlet: 'reuters.com',
      carrier: null,
    },
    {
      label: 'Reuters: the rout',
      href: 'https://www.msn.com/a',
      outlet: 'reuters.com',
      carrier: 'msn.com',
    },
    {
      label: 'Bloomberg via Yahoo Finance',
      href: 'https://finance.yahoo.com/a',
      outlet: 'bloomberg.com',
      carrier: 'yahoo.com',
    },
    {
      label: 'Acme via Axios',
      href: 'https://www.axios.com/a',
      outlet: 'axios.com',
      carrier: null,
    },
    { label: 'cnbc.com', href: 'https://www.bbc.com/a', outlet: 'cnbc.com', carrier: 'bbc.com' },
    {
      label: 'Ferries stop for nine days',
      href: 'https://www.bbc.co.uk/a',
      outlet: 'bbc.com',
      carrier: null,
    },
    {
      label: 'Ferry Times',
      href: 'https://news.ferry-times.co.uk/a',
      outlet: 'ferry-times.co.uk',
      carrier: null,
    },
    { label: 'CNBC Jul 31', href: 'https://www.cnbc.com/a', outlet: 'cnbc.com', carrier: null },
    { label: 'Reuters', href: null, outlet: 'reuters.com', carrier: null },
  ])('$label -> $href', ({ label, href, outlet, carrier }) =>
    expect(readLinkLabel(label, href, smallDirectory)).toMatchObject({ outlet, carrier }),
  );
});

describe('what a link label holds', () => {
  const read = (label: string, href: string | null) => readLinkLabel(label, href, smallDirectory);

  it('has the address without scheme and "www.", and its host', () => {
    expect(read('a', 'https://www.cnbc.com/b')).toMatchObject({
      plain: 'a',
      named: null,
      host: 'cnbc.com',
      address: 'cnbc.com/b',
      labelOutlet: null,
    });
    expect(read('a', null)).toMatchObject({ host: null, address: '', outlet: null });
    expect(read('a', 'mailto:a@b.com').host).toBeNull();
  });

  it('knows whom the whole label names, and whom its beginning', () => {
    expect(read('BBC', null)).toMatchObject({
      named: { outlet: 'bbc.com' },
      labelOutlet: 'bbc.com',
    });
    expect(read('BBC: ferries', null)).toMatchObject({ named: null, labelOutlet: 'bbc.com' });
    expect(read('bbc.com: ferries', null)).toMatchObject({ named: null, labelOutlet: null });
    expect(read('CNBC Jul 31', null).date).toBe('Jul 31');
  });

  it('gives a citation its outlet, carrier and date', () =>
    expect(linkedOutlet(read('BBC 2025', 'https://www.msn.com/a'))).toEqual({
      outlet: 'bbc.com',
      carrier: 'msn.com',
      date: '2025',
    }));
});

describe('plainLabel', () => {
  it.each([
    ['Reuters+2', 'Reuters'],
    ['icml.cc +1', 'icml.cc'],
    ['掘金+1掘金+1', '掘金+1掘金'],
    ['oai\\_citation:3‡reuters.com', 'reuters.com'],
    ['[3]', '3'],
    ['  BBC +1', 'BBC'],
    ['oai_citation:12†bbc.com', 'bbc.com'],
    ['a\\_b', 'a_b'],
    ['“A step”', 'A step'],
  ])('%s', (label, expected) => expect(plainLabel(label)).toBe(expected));
});

describe('labelNamesHost', () => {
  it.each([
    ['cnbc.com', 'cnbc.com', true],
    ['The Verge', 'theverge.com', true],
    ['TechCrunch', 'techcrunch.com', true],
    ['video', 'cnbc.com', false],
    ['bbc', 'bbc.com', true],
    ['FT', 'ft.com', false],
    ['Acme', 'acme.com', false],
    ['cnbc', null, false],
  ])('%s for %s: %s', (label, host, expected) => {
    const href = host === null ? null : `https://www.${host}/a`;
    expect(labelNamesHost(readLinkLabel(label, href, smallDirectory))).toBe(expected);
  });
});

describe('lettersOf', () => {
  it('is a text without case, spaces and punctuation', () =>
    expect(lettersOf('S&P Global-2, É')).toBe('spglobal2é'));
});

describe('isSpelledBy', () => {
  it.each([
    ['The Harbour Post', 'harbour-post.com', true],
    ['Harbour Post', 'harbour-post.com', true],
    ['Verge', 'theverge.com', false],
    ['go', 'go.harbour-post.com', false],
  ])('%s for %s: %s', (name, host, expected) => expect(isSpelledBy(name, host)).toBe(expected));
});
