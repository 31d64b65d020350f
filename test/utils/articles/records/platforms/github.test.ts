import { describe, expect, it } from 'vitest';
import { BODY, open, read } from '../pages.ts';

describe('the record of a page', () => {
  it('of a release of software names the project', () => {
    const article = read(
      'https://github.com/tidepool/tidepool/releases/tag/v4.2',
      `<title>Release v4.2 · tidepool/tidepool · GitHub</title>${open('og:title', 'Release v4.2 · tidepool/tidepool')}`,
      `<h1>v4.2</h1><relative-time class="no-wrap" datetime="2026-09-14T08:00:00Z">Sep 14</relative-time>${BODY}`,
    );
    expect(article).toMatchObject({
      kind: 'software',
      headline: 'Release v4.2 · tidepool/tidepool',
      published: '2026-09-14T08:00:00Z',
      ids: { revision: 'v4.2' },
      container: { title: 'tidepool/tidepool' },
    });
  });
});
