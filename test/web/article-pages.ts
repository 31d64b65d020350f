import { escapeMarkup } from './answers.ts';
import { INVENTED, type Site, type Story, siteOf, type World } from './world.ts';

/** The notice that every invented story carries. */
export function invented(): string {
  return `<aside class="sample-notice" role="note">${INVENTED}</aside>`;
}

/** The page of a story, built as its outlet builds it. */
export function articlePage(world: World, story: Story): string {
  const site = world.sites[siteOf(story)];
  return LAYOUTS[site?.layout ?? 'news'](story, site?.name ?? story.outlet);
}

/** What a robot is shown in the place of an article. */
export const ROBOT_PAGE = `<!doctype html><html><head><title>Are you a robot?</title></head>
<body><h1>We’ve detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you’re not a robot.</p></body></html>`;

type Layout = (story: Story, site: string) => string;

const LAYOUTS: Readonly<Record<Site['layout'], Layout>> = {
  wordpress: (story, site) =>
    page(
      story,
      site,
      [jsonLd({ '@graph': [newsArticle(story, site)] })],
      `<main class="wp-site-blocks"><h1 class="wp-block-post-title">${escapeMarkup(story.headline)}</h1>${byline(story)}<div class="entry-content wp-block-post-content">${paragraphs(story)}</div></main>`,
    ),
  news: (story, site) =>
    page(
      story,
      site,
      [jsonLd(newsArticle(story, site))],
      `<main><article><header><h1>${escapeMarkup(story.headline)}</h1>${byline(story)}</header><div class="ArticleBody-articleBody">${paragraphs(story)}</div></article></main>`,
    ),
  contributor: (story, site) =>
    page(
      story,
      site,
      [`<meta name="author" content="${escapeMarkup(story.authors.join(', '))}">`],
      `<article class="main-content"><h1 class="headline-embed">${escapeMarkup(story.headline)}</h1><div class="fs-author-name">${escapeMarkup(story.authors.join(', '))}, Contributor</div><div class="article-body fs-article">${paragraphs(story)}</div></article>`,
    ),
  blocks: (story, site) =>
    page(
      story,
      site,
      [jsonLd(newsArticle(story, site))],
      `<div id="__next"><main><div data-cy="au-byline">${byline(story)}</div><h1 data-cy="story-headline">${escapeMarkup(story.headline)}</h1><div class="DraftjsBlocks_draftjs__fm3S2">${paragraphs(story)}</div></main></div>`,
    ),
  // MSN's page is a shell: the article comes as JSON from another host.
  msn: () =>
    `<!doctype html><html lang="en-us"><head><title>MSN</title></head><body><div id="root"></div>${invented()}<script>/* the article is loaded here */</script></body></html>`,
  yahoo: (story, site) => {
    const original = { '@type': 'Organization', name: story.copyOf?.outlet ?? site };
    return page(
      story,
      site,
      [
        jsonLd({
          ...newsArticle(story, site),
          author: original,
          creator: original,
          provider: original,
        }),
      ],
      `<article class="caas-container"><span class="caas-attr-provider">${escapeMarkup(original.name)}</span><h1>${escapeMarkup(story.headline)}</h1><div class="caas-body">${paragraphs(story)}</div></article>`,
    );
  },
};

function page(story: Story, site: string, head: readonly string[], body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${escapeMarkup(story.headline)} | ${escapeMarkup(site)}</title>
<link rel="canonical" href="${escapeMarkup(story.url)}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeMarkup(site)}">
<meta property="og:title" content="${escapeMarkup(story.headline)}"><meta property="og:url" content="${escapeMarkup(story.url)}">
<meta property="article:published_time" content="${story.published}">
${head.join('\n')}
</head><body><nav><a href="/">Home</a> <a href="/latest/">Latest</a></nav>
${body}
${invented()}
<footer><p>Sign up for our newsletter. All rights reserved.</p></footer></body></html>`;
}

function newsArticle(story: Story, site: string): object {
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: story.url,
    headline: story.headline,
    datePublished: story.published,
    author: story.authors.map(name => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: site },
  };
}

function jsonLd(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(/</g, '\\u003c')}</script>`;
}

function byline(story: Story): string {
  return `<p class="byline">By <a rel="author" href="/author/${encodeURIComponent(story.authors[0] ?? '')}/">${escapeMarkup(story.authors.join(', '))}</a> <time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>`;
}

function paragraphs(story: Story): string {
  return story.paragraphs.map(p => `<p>${escapeMarkup(p)}</p>`).join('\n');
}
