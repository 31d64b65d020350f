import { describe, expect, it } from 'vitest';
import { github } from '../../../../utils/sources/works/github.ts';
import { ask, json, question } from '../bench.ts';

const found = json({
  items: [
    {
      html_url: 'https://github.com/tidepool/tidepool',
      full_name: 'tidepool/tidepool',
      description: 'An invented scheduler',
      pushed_at: '2026-09-15T00:00:00Z',
    },
  ],
});
const released = json([
  {
    html_url: 'https://github.com/tidepool/tidepool/releases/tag/v4.2',
    tag_name: 'v4.2',
    name: '',
    published_at: '2026-09-14T08:00:00Z',
    body: 'Drops the old planner.',
  },
]);
const of = question({ domain: 'github.com', words: ['Tidepool', 'planner', 'drops'] });

describe('GitHub’s search', () => {
  it('offers repositories and the releases of the likeliest', async () => {
    const { urls, candidates } = await ask(github, of, url =>
      url.includes('/releases') ? released : found,
    );
    expect(urls[0]).toContain('q=Tidepool+planner&');
    expect(candidates).toMatchObject([
      {
        url: 'https://github.com/tidepool/tidepool',
        title: 'tidepool/tidepool: An invented scheduler',
      },
      {
        url: 'https://github.com/tidepool/tidepool/releases/tag/v4.2',
        title: 'tidepool/tidepool: v4.2',
        snippet: 'Drops the old planner.',
        published: '2026-09-14T08:00:00.000Z',
      },
    ]);
  });

  it('keeps the repositories where the releases cannot be had', async () => {
    const { candidates } = await ask(github, of, url =>
      url.includes('/releases') ? json({}, 403) : found,
    );
    expect(candidates).toHaveLength(1);
  });

  it('says that it is refused once its sixty requests are used up', async () => {
    const { answer } = await ask(github, of, () =>
      json({ message: 'API rate limit exceeded' }, 403),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'blocked' });
  });
});
