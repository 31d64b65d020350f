import { escapeMarkup, html, json, redirect, text, xml } from './answers.ts';
import { articlePage, ROBOT_PAGE } from './article-pages.ts';
import { findStories } from './find-stories.ts';
import type { WebAnswer } from './loopback.ts';
import { bareHost, type Site, type Story, siteOf, type World } from './world.ts';

const SITEMAP_HOURS = 48;

/**
 * What an outlet's own site answers: its articles, its lookups, or its page for what it does not
 * have. Null for a host that no site has.
 */
export function answerOutlet(world: World, url: URL): WebAnswer | null {
  const domain = bareHost(url.hostname);
  const site = world.sites[domain];
  if (!site) return null;
  const own = world.stories.filter(
    story => siteOf(story) === domain && story.published <= world.now,
  );
  const story = own.find(s => pathOf(s.url) === pathOf(url.href));
  if (story) return article(world, site, story, url);
  return (
    lookup(world, site, own, url) ??
    (url.pathname === '/'
      ? frontPage(site, own)
      : html('<title>Page not found</title><h1>404</h1>', 404))
  );
}

function article(world: World, site: Site, story: Story, url: URL): WebAnswer {
  if (url.protocol === 'http:') return redirect(story.url);
  return site.wall ? html(ROBOT_PAGE, 403) : html(articlePage(world, story));
}

function lookup(world: World, site: Site, own: readonly Story[], url: URL): WebAnswer | null {
  const path = url.pathname + url.search;
  if (url.pathname === '/robots.txt')
    return text(
      `User-agent: *\nDisallow: /search\n${site.newsSitemap ? `Sitemap: https://${url.host}${site.newsSitemap}\n` : ''}`,
    );
  if (path === site.newsSitemap) {
    const since = new Date(Date.parse(world.now) - SITEMAP_HOURS * 36e5).toISOString();
    return newsSitemap(own.filter(story => story.published >= since));
  }
  const ofMonth = site.archiveSitemap
    ? own.filter(story => site.archiveSitemap?.(story.published).includes(path))
    : [];
  if (ofMonth.length) return archiveSitemap(ofMonth);
  if (site.wordpress && url.pathname === '/wp-json/wp/v2/posts')
    return wordpressPosts(world, own, url);
  if (site.wordpress && /^\/feed\/?$/.test(url.pathname)) return feed(site, own);
  return null;
}

function newsSitemap(stories: readonly Story[]): WebAnswer {
  const rows = stories.map(
    story =>
      `<url><loc>${escapeMarkup(story.url)}</loc><news:news><news:publication><news:name>${escapeMarkup(story.outlet)}</news:name><news:language>en</news:language></news:publication><news:publication_date>${story.published}</news:publication_date><news:title>${escapeMarkup(story.headline)}</news:title></news:news></url>`,
  );
  return xml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${rows.join('')}</urlset>`,
  );
}

/** No titles, as with most archives: the words are in the address alone. */
function archiveSitemap(stories: readonly Story[]): WebAnswer {
  const rows = stories.map(
    story =>
      `<url><loc>${escapeMarkup(story.url)}</loc><lastmod>${story.published}</lastmod></url>`,
  );
  return xml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</urlset>`,
  );
}

function wordpressPosts(world: World, own: readonly Story[], url: URL): WebAnswer {
  const query = url.searchParams;
  const found = findStories(world, own, {
    query: query.get('search') ?? '',
    from: query.get('after'),
    to: query.get('before'),
    limit: Number(query.get('per_page') ?? 10),
    mode: 'all',
  });
  return json(
    found.map((story, i) => ({
      id: 1000 + i,
      date: story.published.slice(0, 19),
      date_gmt: story.published.slice(0, 19),
      link: story.url,
      slug: story.url.split('/').at(-2),
      title: { rendered: escapeMarkup(story.headline) },
      excerpt: {
        rendered: `<p>${escapeMarkup(story.paragraphs[0] ?? '')}</p>\n`,
        protected: false,
      },
    })),
  );
}

function feed(site: Site, own: readonly Story[]): WebAnswer {
  const items = own.map(
    story =>
      `<item><title>${escapeMarkup(story.headline)}</title><link>${escapeMarkup(story.url)}</link><dc:creator>${escapeMarkup(story.authors.join(', '))}</dc:creator><pubDate>${new Date(story.published).toUTCString()}</pubDate></item>`,
  );
  return xml(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escapeMarkup(site.name)}</title>${items.join('')}</channel></rss>`,
    'application/rss+xml',
  );
}

function frontPage(site: Site, own: readonly Story[]): WebAnswer {
  return html(
    `<title>${escapeMarkup(site.name)}</title>${own.map(s => `<h2><a href="${escapeMarkup(s.url)}">${escapeMarkup(s.headline)}</a></h2>`).join('')}`,
  );
}

/** A path without what sites ignore in it. */
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '');
}
