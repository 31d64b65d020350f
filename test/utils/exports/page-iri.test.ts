import { expect, it } from 'vitest';
import { makePageIri, webAddress } from '../../../utils/exports/page-iri.ts';

it.each([
  ['https://briefing.example/ä?b=(c)&d', 'https://briefing.example/ä?b=(c)&d'],
  ['https://briefing.example/a b|c?d="e"', 'https://briefing.example/a%20b%7Cc?d=%22e%22'],
  ['file:///tmp/briefing.md', 'file:///tmp/briefing.md'],
  ['notes/my briefing.md', 'file:///notes/my%20briefing.md'],
  ['/tmp/briefing.md', 'file:///tmp/briefing.md'],
  ['C:\\notes\\briefing.md', 'file:///C%3A/notes/briefing.md'],
])('%s is %s', (url, iri) => expect(makePageIri(url)).toBe(iri));

it('what stands nowhere on the web has no address to show', () => {
  expect(webAddress('urn:uuid:0190-1')).toBe('');
  expect(webAddress('https://time.com/x')).toBe('https://time.com/x');
});
