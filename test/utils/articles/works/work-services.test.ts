import { expect, it } from 'vitest';
import { workLookupOf } from '../../../../utils/articles/works/work-services.ts';

it.each([
  ['https://x.com/adaroe/status/1834567890123456789', 'publish.twitter.com'],
  ['https://youtu.be/dQw4w9WgXcQ', 'www.youtube.com'],
  ['https://bsky.app/profile/ada.bsky.social/post/3l4abc', 'public.api.bsky.app'],
  ['https://www.reddit.com/r/calder/comments/1abc2d/x/', 'www.reddit.com'],
  ['https://github.com/tidepool/tidepool/releases/tag/v4.2', 'api.github.com'],
  ['https://www.reuters.com/world/ferries-stop-2026-09-14/', null],
  ['nonsense', null],
])('%s is asked at %s', (url, host) => {
  const lookup = workLookupOf(url);
  expect(lookup && new URL(lookup.address).hostname).toBe(host);
});
