import { expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import { listFirstHosts } from '../../../../utils/trace/run/first-hosts.ts';
import { STORY, sourceOf } from './bench.ts';

const gdelt = '*://*.gdelt.example/*';
const archive = '*://*.archive.org/*';
const wired = '*://*.wired.com/*';
const mark = (text: string, outlet: string | null, href: string | null = null) => ({
  text,
  outlet,
  href,
});

it.each([
  ['a bare mark', [mark('(wired.com)', 'wired.com')], [gdelt, wired]],
  ['a link', [mark('a', 'wired.com', STORY.url)], [archive, '*://*.techcrunch.com/*']],
  [
    'a link to a post, its platform’s own service too',
    [mark('a', 'x.com', 'https://x.com/adaroe/status/1834567890123456789')],
    [archive, '*://*.x.com/*', '*://publish.twitter.com/*'],
  ],
  ['a mark that no index of news knows', [mark('(arxiv.org)', 'arxiv.org')], ['*://*.arxiv.org/*']],
  ['a link that is none', [mark('a', 'wired.com', 'x')], [archive, wired]],
  ['what the reader selected', [mark('', null)], [gdelt]],
  ['an unknown name', [mark('(The Larkholm Gazette)', null)], []],
  [
    'each host once',
    [mark('(WIRED)', 'wired.com'), mark('(wired.com)', 'wired.com')],
    [gdelt, wired],
  ],
])('hosts that tracing asks first: %s', (_, marks, hosts) => {
  expect(listFirstHosts(marks, [sourceOf('gdelt', [])], directory)).toEqual(hosts);
});

it('the register of works for what a list of references prints, and where it leads', () => {
  const reference = { families: ['Olsen'], year: '2024', title: 'Ferry fares', container: null };
  const crossref = { ...sourceOf('crossref', []), hosts: () => ['*://api.crossref.org/*'] };
  const of = (sources: Parameters<typeof listFirstHosts>[1]) =>
    listFirstHosts([{ ...mark('(Olsen, 2024)', null), reference }], sources, directory);
  expect(of([crossref])).toEqual(['*://*.doi.org/*', '*://api.crossref.org/*']);
  expect(of([])).toEqual([]);
});
