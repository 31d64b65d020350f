import { describe, expect, it } from 'vitest';
import {
  isApplication,
  isDocumentation,
  isOtherPlace,
  isProfile,
  isRegistry,
  isRepository,
} from '../../../../../utils/citations/parsing/look-alikes/link-places.ts';

interface Place {
  readonly name: string;
  readonly is: (address: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const PLACES: readonly Place[] = [
  {
    name: 'isOtherPlace',
    is: isOtherPlace,
    yes: [
      ...['goo.gl/maps/abc', 'google.co.uk/maps/a', 'Calendly.com/ada', 'cnbc.com/quotes/ACME'],
      ...['podcasts.apple.com/us/podcast/harbour-talk/id17', 'open.spotify.com/show/4rOo'],
    ],
    no: [
      ...['goo.gl/abc', 'google.com/a/maps', 'a.com/calendly.com', 'cnbc.com/2026/quotes'],
      'podcasts.apple.com/us/podcast/harbour-talk/id17?i=1000600000001',
      'open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
    ],
  },
  {
    name: 'isRepository',
    is: isRepository,
    yes: ['github.com/acme/widget', 'codeberg.org/acme/widget/'],
    no: ['github.com/acme', 'github.com/acme/widget/issues', 'a.github.com/acme/widget'],
  },
  {
    name: 'isProfile',
    is: isProfile,
    yes: [
      ...['x.com/ada', 'twitter.com/@ada', 'de.linkedin.com/in/ada/', 'github.com/ada?tab=stars'],
      ...[
        'youtube.com/@ada',
        'bsky.app/profile/ada.dev',
        'threads.net/@ada',
        'mastodon.social/@ada',
      ],
    ],
    no: ['x.com/ada/status/1', 'linkedin.com/pulse/ada', 'github.com/ada/widget', 'my-x.com/ada'],
  },
  {
    name: 'isRegistry',
    is: isRegistry,
    yes: ['npmjs.com/package/a', 'pkg.go.dev/a'],
    no: ['npmjs.com', 'blog.npmjs.com/a', 'npmjsxcom/a'],
  },
  {
    name: 'isDocumentation',
    is: isDocumentation,
    yes: ['docs.acme.dev', 'developer.mozilla.org', 'docs.rs', 'a.readthedocs.io', 'python.org'],
    no: ['mydocs.acme.dev', 'acme.docs.dev', 'monty-python.org', 'acme.dev'],
  },
  {
    name: 'isApplication',
    is: isApplication,
    yes: ['a.fly.dev', 'a.b.vercel.app', 't.me', 'discord.gg'],
    no: ['fly.dev', 'a-fly.dev', 'a.fly.dev.com', 'at.me', 'a.t.me'],
  },
];

describe.each(PLACES)('$name', ({ is, yes, no }) => {
  it.each(yes)('%s', address => expect(is(address)).toBe(true));
  it.each(no)('not: %s', address => expect(is(address)).toBe(false));
});
