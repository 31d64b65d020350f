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

  const URL = 'https://harbour.example/a-story';
  it.each<[string, string, 'blog' | 'magazine' | undefined]>([
    ['a posting to a blog', json({ '@type': 'BlogPosting' }), 'blog'],
    ['a part of a blog', json({ '@type': 'Article', isPartOf: { '@type': 'Blog' } }), 'blog'],
    [
      'a part of a periodical',
      json({ '@type': 'NewsArticle', isPartOf: [{ '@type': ['Periodical', 'Product'] }] }),
      'magazine',
    ],
    ['made by Blogger', meta('generator', 'Blogger'), 'blog'],
    [
      'made by Substack under a domain of its own',
      '<link rel="preconnect" href="https://substackcdn.com" />',
      'blog',
    ],
    ['news', json({ '@type': 'NewsArticle', isPartOf: { '@type': 'WebSite' } }), undefined],
    [
      'a part of a newspaper',
      json({ '@type': 'Article', isPartOf: { '@type': 'Newspaper' } }),
      undefined,
    ],
    // It makes newspapers and shops as well.
    ['made by WordPress', meta('generator', 'WordPress 6.7'), undefined],
    [
      'news with a posting beside it',
      json({ '@type': 'NewsArticle', url: URL }) +
        json({ '@type': 'BlogPosting', url: 'https://x.example/other-post' }),
      undefined,
    ],
    [
      'a page that links to Substack',
      '<link rel="me" href="https://harbour.substack.com/">',
      undefined,
    ],
  ])('that is %s stands in what it says', (_, head, periodical) =>
    expect(read(URL, head).periodical).toBe(periodical),
  );
});
