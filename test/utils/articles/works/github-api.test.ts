import { describe, expect, it } from 'vitest';
import { githubApi } from '../../../../utils/articles/works/github-api.ts';

const RELEASE = 'https://github.com/tidepool/tidepool/releases/tag/v4.2';
describe('GitHub’s interface', () => {
  it.each([
    [RELEASE, 'repos/tidepool/tidepool/releases/tags/v4.2'],
    [
      'https://github.com/tidepool/tidepool/releases/latest',
      'repos/tidepool/tidepool/releases/latest',
    ],
    ['https://github.com/tidepool/tidepool/pull/12', 'repos/tidepool/tidepool/issues/12'],
    ['https://github.com/tidepool/tidepool', null],
    ['https://github.com/tidepool/tidepool/blob/main/README.md', null],
    ['https://gitlab.com/tidepool/tidepool/issues/12', null],
  ])('%s is asked as %s', (url, path) =>
    expect(githubApi.addressFor(url)).toBe(path && `https://api.github.com/${path}`),
  );

  it('gives the notes of a release without the signs of Markdown', () => {
    const body =
      '## Changes\r\n\r\n- Drops the **old** planner ([#12](https://x.example/12))\r\n- `tide` is 40 % faster';
    const answer = { tag_name: 'v4.2', name: '', body, published_at: '2026-09-14T08:00:00Z' };
    expect(githubApi.read(JSON.stringify(answer), RELEASE)).toMatchObject({
      work: {
        headline: 'tidepool v4.2',
        text: 'Changes\n\nDrops the old planner (#12)\n\ntide is 40 % faster',
        published: '2026-09-14T08:00:00Z',
        kind: 'software',
        ids: { revision: 'v4.2' },
        container: { title: 'tidepool/tidepool' },
      },
    });
  });

  it('gives an issue with who wrote it', () => {
    const url = 'https://github.com/tidepool/tidepool/issues/7';
    const answer = {
      title: 'Planner loses tides',
      body: 'It does.',
      created_at: '2026-09-01T00:00:00Z',
      user: { login: 'adaroe' },
    };
    expect(githubApi.read(JSON.stringify(answer), url)).toMatchObject({
      work: {
        headline: 'Planner loses tides',
        authors: ['adaroe'],
        kind: 'thread',
        text: 'It does.',
      },
    });
  });

  it('is no answer where it complains', () =>
    expect(githubApi.read('{"message":"API rate limit exceeded"}', RELEASE)).toBeNull());
});
