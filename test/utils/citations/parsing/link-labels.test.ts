import { describe, expect, it } from 'vitest';
import {
  isNoSource,
  labelNamesHost,
  linkedOutlet,
  plainLabel,
} from '../../../../utils/citations/parsing/link-labels.ts';
import { smallDirectory } from '../small-directory.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

const SOURCES: readonly Link[] = [
  { label: 'link', href: 'https://huggingface.co/acme/ferry' },
  { label: 'source', href: 'https://www.cnbc.com/a' },
  { label: 'paper', href: 'https://arxiv.org/abs/2303.00745' },
  { label: 'blog post', href: 'https://acme.dev/blog/ferry' },
  { label: 'tweet', href: 'https://x.com/acme/status/193142' },
  { label: '@acme', href: 'https://x.com/acme/status/193142' },
  { label: 'github.com/trending', href: 'https://github.com/trending' },
  { label: 'GitHub', href: 'https://github.com/acme/ferry/releases/tag/v2' },
  { label: 'Ferry 2025 report', href: 'https://harbour-post.com/r' },
  { label: 'Du et al., 2023', href: 'https://arxiv.org/abs/2305.14325' },
  { label: 'Joint Office—Ferry milestones', href: 'https://harbour.gov/m' },
  { label: 'Download figures for May', href: 'https://harbour-post.com/d' },
  { label: 'See how the harbour closed', href: 'https://harbour-post.com/s' },
  { label: 'Use of force at sea', href: 'https://harbour-post.com/u' },
];

const NO_SOURCES: readonly Link[] = [
  { label: 'sign up', href: 'https://acme.dev/join' },
  { label: 'get it here', href: 'https://acme.dev/get' },
  { label: 'watch the trailer', href: 'https://acme.dev/t' },
  { label: 'Click here', href: 'https://acme.dev/t' },
  { label: 'RSVP', href: 'https://acme.dev/t' },
  { label: 'docs', href: 'https://acme.dev/docs' },
  { label: 'v2.1.0', href: 'https://github.com/acme/ferry/releases/tag/v2.1.0' },
  { label: 'PR #3164', href: 'https://github.com/acme/ferry/pull/3164' },
  { label: '@acme', href: 'https://x.com/acme' },
  { label: 'Acme', href: 'https://www.linkedin.com/company/acme' },
  { label: 'YouTube', href: 'https://www.youtube.com/watch?v=a' },
  { label: 'Figure 2', href: 'https://acme.dev/fig2' },
  { label: 'NYSE:ACME', href: 'https://acme.dev/stock' },
  { label: 'ACME', href: 'https://www.google.com/finance/quote/ACME:NYSE' },
  { label: 'Port Ellis', href: 'https://www.google.com/maps/place/port' },
  { label: 'tickets', href: 'https://acme.dev/t' },
  { label: 'source', href: 'https://github.com/acme/ferry' },
  { label: 'ferry', href: 'https://www.npmjs.com/package/ferry' },
  {
    label: 'useFerry',
    href: 'https://react.dev/reference/useFerry'.replace('react.dev', 'docs.acme.dev'),
  },
  { label: 'prices', href: 'https://briefing.example/prices' },
  { label: 'mail', href: 'mailto:a@acme.dev' },
];

describe('isNoSource', () => {
  it.each(SOURCES)('$label -> $href is a source', ({ label, href }) =>
    expect(isNoSource(label, href, 'briefing.example', smallDirectory)).toBe(false),
  );
  it.each(NO_SOURCES)('$label -> $href is none', ({ label, href }) =>
    expect(isNoSource(label, href, 'briefing.example', smallDirectory)).toBe(true),
  );
});

describe('linkedOutlet', () => {
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
    expect(linkedOutlet(label, href, smallDirectory)).toMatchObject({ outlet, carrier }),
  );
});

describe('plainLabel', () => {
  it.each([
    ['Reuters+2', 'Reuters'],
    ['icml.cc +1', 'icml.cc'],
    ['掘金+1掘金+1', '掘金+1掘金'],
    ['oai\\_citation:3‡reuters.com', 'reuters.com'],
    ['[3]', '3'],
    ['“A step”', 'A step'],
  ])('%s', (label, expected) => expect(plainLabel(label)).toBe(expected));
});

describe('labelNamesHost', () => {
  it.each([
    ['cnbc.com', 'cnbc.com', true],
    ['The Verge', 'theverge.com', true],
    ['TechCrunch', 'techcrunch.com', true],
    ['video', 'cnbc.com', false],
    ['cnbc', null, false],
  ])('%s for %s: %s', (label, host, expected) =>
    expect(labelNamesHost(label, host, smallDirectory)).toBe(expected),
  );
});
