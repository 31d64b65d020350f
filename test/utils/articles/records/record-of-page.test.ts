import { describe, expect, it } from 'vitest';
import { BODY, json, meta, read } from './pages.ts';

describe('the record of a page', () => {
  it.each([
    ['NewsArticle', 'news'],
    ['ScholarlyArticle', 'paper'],
    ['Dataset', 'dataset'],
    ['PodcastEpisode', 'podcast'],
    ['BlogPosting', 'post'],
  ])('by the type %s that its markup gives is %s', (type, kind) => {
    expect(read('https://harbour.example/a-story', json({ '@type': type })).kind).toBe(kind);
  });

  it('of a page like any other is empty, and an app’s empty shell was not read', () => {
    const page = read('https://harbour.example/a-story', meta('citation_title', 'A story'));
    expect([page.kind, page.ids, page.container, page.access]).toEqual([
      undefined,
      undefined,
      undefined,
      'full',
    ]);
    const comments = `<noscript>Please enable JavaScript to view the comments.</noscript>${BODY}`;
    expect(read('https://harbour.example/a', '', comments).access).toBe('full');
    const shell = '<noscript>You need to enable JavaScript to run this app.</noscript>';
    expect(read('https://harbour.example/a', '<title>App</title>', shell).access).toBe('metadata');
  });
});
