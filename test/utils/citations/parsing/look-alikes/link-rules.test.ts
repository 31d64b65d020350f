import { describe, expect, it } from 'vitest';
import { detectionContextOf } from '../../../../../utils/citations/parsing/detection-context.ts';
import { readLinkLabel } from '../../../../../utils/citations/parsing/labels/link-label.ts';
import {
  isSourceLink,
  LINK_RULES,
} from '../../../../../utils/citations/parsing/look-alikes/link-rules.ts';
import { pageOf } from '../../build.ts';
import { citationsIn } from '../../form-cases.ts';
import { context, describeRules, linkSubjectOf } from '../../rule-cases.ts';
import { smallDirectory } from '../../small-directory.ts';

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

/** Links in brackets of real pages with their stories changed: none of them cites. */
const NO_CITATIONS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'sign-up',
    text: 'Before you start, make an account (<https://example-tool.io/sign-up|create one here>).',
  },
  {
    name: 'video and slides',
    text: 'The talk is on the site (<https://conf.example.org/41|video>, <https://conf.example.org/41.pdf|slides>).',
  },
  {
    name: 'a profile by handle',
    text: 'Ada Lovell (<https://twitter.com/adalovell|@adalovell>) runs the group.',
  },
  {
    name: 'a profile by network',
    text: 'Marta Ruiz (<https://www.linkedin.com/in/martaruiz|LinkedIn>) joins as head of design.',
  },
  {
    name: 'a pull request',
    text: 'Fixed a crash when the list is empty (<https://github.com/acme/widget/pull/812|#812>).',
  },
  {
    name: 'a package',
    text: 'Install the plugin (<https://www.npmjs.com/package/acme-widget|npm>) and restart.',
  },
  {
    name: 'a section of the page',
    text: 'See below (<https://briefing.example/today#limits|limits>) for the numbers.',
  },
  {
    name: 'another page of the site',
    text: 'Our prices changed in June (<https://briefing.example/pricing|see the table>).',
  },
  { name: 'a map', text: 'The museum (<https://goo.gl/maps/abc|map>) is closed on Mondays.' },
  { name: 'code', text: 'The widget is open source (<https://github.com/acme/widget|code>).' },
  { name: 'a shop', text: 'Tickets go on sale on Friday (<https://tickets.example.com/e/9|buy>).' },
  {
    name: 'an identifier',
    text: 'The class takes a callback (<https://developer.mozilla.org/docs/Web/API/EventTarget|EventTarget>) as its second argument.',
  },
  {
    name: 'a name and its domain',
    text: 'Next.js (<https://nextjs.org|nextjs.org>) and Remix are the usual choices.',
  },
  {
    name: 'music',
    text: 'The album (<https://open.spotify.com/album/1|Spotify>, <https://music.apple.com/album/1|Apple Music>) is out now.',
  },
  { name: 'comments', text: 'Jump to (<https://ferry.example.org/a|12 comments>)' },
  {
    name: 'a chapter',
    text: 'Continue with the next part (<https://ferry-book.org/3|Chapter 3>).',
  },
  { name: 'a form', text: 'The form (<https://forms.gle/2|open it>) takes two minutes.' },
  {
    name: 'a ticker',
    text: 'Acme Corp (<https://finance.yahoo.com/quote/ACME|NASDAQ: ACME>) makes anvils.',
  },
  {
    name: 'an offer',
    text: 'Thanks to our sponsor (<https://sponsor.example.com/?ref=pod|get 20% off>).',
  },
  {
    name: 'a link in prose',
    text: 'The ferry (which you may remember from the time before the <https://ferry.org/war|war>) is back.',
  },
];

const isSource = ({ label, href }: Link): boolean =>
  isSourceLink(readLinkLabel(label, href, smallDirectory), context);

describe('isSourceLink', () => {
  it.each(SOURCES)('$label -> $href is a source', link => expect(isSource(link)).toBe(true));
  it.each(NO_SOURCES)('$label -> $href is none', link => expect(isSource(link)).toBe(false));
  it.each(NO_CITATIONS)('no citation: $name', ({ text }) => expect(citationsIn(text)).toEqual([]));
});

it('a front page is a source where the page says so', () => {
  const link = readLinkLabel('HBX', 'https://www.hbx.ch/', smallDirectory);
  expect([isSourceLink(link, context), isSourceLink(link, context, true)]).toEqual([false, true]);
});

describe('LINK_RULES', () => {
  describeRules(LINK_RULES, linkSubjectOf, {
    'page of the site itself': {
      spares: ['It closed ([see the table](https://other.example/pricing)).'],
    },
    'place without reports': {
      spares: ['It closed ([how to get there](https://goo.gl/abc)).'],
    },
    'picture of a post': {
      spares: ['It closed ([x.com](https://x.com/harbour/status/1))'],
    },
    'source code': {
      fits: ['It closed ([Source](https://gitlab.com/acme/widget/)).'],
      spares: [
        'It closed ([source](https://github.com/acme/widget/issues/4)).',
        'It closed ([sources](https://github.com/acme/widget)).',
      ],
    },
    'symbol of a share': {
      fits: ['Kelpworks ([kelp](https://fortune.com/company/kelp)) is up.'],
      spares: [
        'It closed ([BBC](https://www.bbc.com/company/a)).',
        'It closed ([KELP](https://kelpworks.com/news)).',
        'It closed ([Kelpworks](https://kelpworks.com/investors)).',
      ],
    },
    'comments of a page': {
      fits: ['It closed ([0](https://harbour-post.com/?p=3#mh-comments)).'],
      spares: ['It closed ([0](https://harbour-post.com/comments)).'],
    },
    'post under the name of its network': {
      fits: [
        'It closed ([Mastodon](https://mastodon.social/@ada/112233445566)).',
        'It closed ([on LinkedIn](https://www.linkedin.com/posts/ada_harbour-1)).',
        'It closed ([Telegram](https://t.me/harbour/812)).',
      ],
      spares: [
        'It closed ([Bluesky](https://bsky.app/intent/compose?text=x)).',
        'Ada ([Bluesky](https://bsky.app/profile/ada.example)) joins.',
        'It closed ([her post](https://bsky.app/profile/ada.example/post/3kq7f)).',
      ],
    },
    'page of the thing that it names': {
      fits: [
        'It sends packets ([WebTransport](https://github.com/w3c/webtransport)).',
        'It sends packets ([UDP Lite](https://en.wiki.example/wiki/UDP_Lite)).',
      ],
      spares: [
        'It closed ([statement](https://harbour.example/statement)).',
        'It closed ([BBC](https://www.bbc.com/bbc)).',
        'It closed ([IEC](https://harbour.example/2026/report)).',
        'It is small ([Ferry-3.7-Flash](https://models.example/acme/Ferry-3.7-Flash)).',
      ],
    },
    'post under its author’s handle': {
      spares: [
        'It closed ([@acme](https://x.com/acme)).',
        'It closed ([the agent](https://x.com/acme/status/19)).',
      ],
    },
    'thing that reports nothing': {
      spares: ['It closed ([the fix](https://github.com/acme/w/pull/812)).'],
    },
    'number of a security or of a law': {
      fits: [
        'It closed ([DE000A0HLD12](https://www.harbour-post.com/s)).',
        'It closed ([MOEX: ACME](https://www.harbour-post.com/s)).',
        'It closed ([2005 c. 12](https://www.harbour-post.com/s)).',
      ],
      spares: [
        'It closed ([10-K](https://www.harbour-post.com/s)).',
        'It closed ([Reuters: boats](https://www.harbour-post.com/s)).',
        'It closed ([2005 report](https://www.harbour-post.com/s)).',
      ],
    },
    'aside that goes on with the sentence': {
      fits: ['It closed ([minus the one we like](https://www.harbour-post.com/v)).'],
      spares: [
        'It closed ([As many as forty sail](https://www.harbour-post.com/v)).',
        'It closed ([orders of the week](https://www.harbour-post.com/v)).',
      ],
    },
    'another name of a thing, or what it is': {
      fits: ['It closed ([What is Kelpnet?](https://www.harbour-post.com/k)).'],
      spares: [
        'It closed ([What is behind the fall?](https://www.harbour-post.com/k)).',
        'It closed ([known since March](https://www.harbour-post.com/k)).',
        'It closed ([What is Harbour Watch?](https://www.bbc.co.uk/a)).',
        'Er ist zu ([Was ist Bojennetz?](https://www.spiegel.de/a)).',
        'Il est clos ([appelé Kelpnet](https://www.lemonde.fr/a)).',
      ],
    },
    offer: {
      fits: ['It is out ([129 € bei Otto](https://www.harbour-post.com/c)).'],
      spares: ['It rose ([$249 million at most](https://www.harbour-post.com/c)).'],
    },
    'domain as the label': {
      fits: ['It closed ([techcrunch.com](https://x.com/acme)).'],
      spares: [
        'It closed ([GitHub](https://github.com/acme)).',
        'It closed ([the model](https://github.com/acme)).',
      ],
    },
    'profile on a network': {
      spares: ['It closed ([LinkedIn](https://www.linkedin.com/pulse/martaruiz)).'],
    },
    'name of the linked site': {
      fits: ['It closed ([The Verge](https://www.theverge.com/a)).'],
      spares: [
        'It closed ([Letterboxd](https://letterboxd.com/film/ferry)).',
        'It closed ([The Verge](https://www.cnbc.com/a)).',
      ],
    },
    'front page of somebody who is no outlet': {
      spares: [
        'It closed ([HBX](https://www.hbx.ch/test/12)).',
        'It closed ([Reuters](https://www.reuters.com/)).',
        'It closed ([source](https://www.hbx.ch/)).',
        'It closed ([HBX | A board for harbours](https://www.hbx.ch/)).',
        'It closed ([HBX](https://www.hbx.ch/?utm_source=chatgpt.com)).',
      ],
    },
    'action or page of every site': {
      spares: ['It closed ([see how it closed](https://harbour-post.com/s)).'],
    },
    package: {
      spares: ['It closed ([acme-widget](https://blog.npmjs.com/package/acme-widget)).'],
    },
    'name from a program': {
      spares: [
        'It closed ([EventTarget](https://harbour-post.com/EventTarget)).',
        'It closed ([event target](https://developer.mozilla.org/docs/EventTarget)).',
      ],
    },
  });
});

describe('isSourceLink', () => {
  const page = pageOf([], { url: 'https://briefing.harbour-post.com/a' });
  const own = detectionContextOf(page, smallDirectory);
  it.each([
    ['https://help.harbour-post.com/b', false],
    ['https://harbour-post.com/b', false],
    ['https://ferry-post.com/b', true],
  ])('%s from a page of harbour-post.com: %s', (href, expected) =>
    expect(isSourceLink(readLinkLabel('all of it', href, smallDirectory), own)).toBe(expected),
  );

  it.each(['axios.com', 'Axios'])(
    '%s names its source, though a host of the page’s is behind it',
    label => {
      const evil = detectionContextOf(pageOf([], { url: 'https://evil.example/' }), smallDirectory);
      const link = readLinkLabel(
        label,
        'https://axios.evil.example/2026/05/19/dock',
        smallDirectory,
      );
      expect(isSourceLink(link, evil)).toBe(true);
    },
  );

  it.each([
    ['https://medium.com/@ada/1', 'https://noah.medium.com/2', true],
    ['https://substack.com/home', 'https://letters.substack.com/p/tides', true],
    ['https://ada.wordpress.com/1', 'https://noah.wordpress.com/2', true],
    ['https://ada.wordpress.com/1', 'https://ada.wordpress.com/2', false],
    ['https://medium.com/@ada/1', 'https://blog.medium.com/2', false],
  ])('on %s, %s: %s', (url, href, expected) => {
    const there = detectionContextOf(pageOf([], { url }), smallDirectory);
    const link = readLinkLabel('all of it', href, smallDirectory);
    expect(isSourceLink(link, there)).toBe(expected);
  });
});
