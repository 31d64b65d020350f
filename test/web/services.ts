import { escapeMarkup, html, json, text, xml } from './answers.ts';
import { articlePage, invented } from './article-pages.ts';
import { findStories } from './find-stories.ts';
import type { WebAnswer } from './loopback.ts';
import { type Story, siteOf, type World } from './world.ts';

/** A public lookup service, by its host. */
export type Service = (url: URL) => WebAnswer;

const DAY_MS = 864e5;
/** What the news feed remembers. */
const FEED_DAYS = 30;
/** The news feed goes silent when asked more often than this in ten seconds. */
const FEED_BURST = 6;
/** GDELT's own words ask for 5 s; measured it wants more. */
const GDELT_SPACING_MS = 7000;

/**
 * The lookup services over a world. `pace` scales their patience as the runner's --pace scales our
 * spacing.
 */
export function createServices(world: World, pace: number): Readonly<Record<string, Service>> {
  const listed = (index: 'bing' | 'gdelt') =>
    world.stories.filter(story => story.indexedBy.includes(index));
  return {
    'www.bing.com': bingNews(world, listed('bing'), pace),
    'api.gdeltproject.org': gdelt(world, listed('gdelt'), pace),
    'archive.org': url => availability(world, url),
    'web.archive.org': url => replay(world, url),
    'assets.msn.com': url => msnDetail(world, url),
  };
}

/**
 * The news feed: any of the words, the last 30 days, publisher URLs wrapped in a click address,
 * silent when hurried or asked at length.
 */
function bingNews(world: World, stories: readonly Story[], pace: number): Service {
  let asked: number[] = [];
  return url => {
    if (url.pathname !== '/news/search' || url.searchParams.get('format') !== 'rss')
      return html('<ol id="b_results"><li class="b_no">There are no results</li></ol>');
    const query = url.searchParams.get('q') ?? '';
    const { site, words } = splitQuery(query);
    asked = [...asked.filter(at => Date.now() - at < 10_000 * pace), Date.now()];
    const silent =
      asked.length > FEED_BURST || words.split(/\s+/).length > 9 || /\bOR\b/.test(words);
    const from = new Date(Date.parse(world.now) - FEED_DAYS * DAY_MS).toISOString();
    const found = silent
      ? []
      : findStories(world, stories, { query: words, domain: site, from, limit: 12, mode: 'any' });
    const items = found.map(story => {
      const click = `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=0&url=${encodeURIComponent(story.url)}&c=1&mkt=en-us`;
      return `<item><title>${escapeMarkup(story.headline)}</title><link>${escapeMarkup(click)}</link><description>${escapeMarkup(story.paragraphs[0] ?? '')}</description><pubDate>${new Date(story.published).toUTCString()}</pubDate><News:Source>${escapeMarkup(story.outlet)}</News:Source></item>`;
    });
    return xml(
      `<rss version="2.0" xmlns:News="${escapeMarkup(url.href)}"><channel><title>${escapeMarkup(query)} - BingNews</title>${items.join('')}</channel></rss>`,
      'application/rss+xml',
    );
  };
}

/**
 * GDELT: every word, plain-text complaints with status 200, an object without a list where nothing
 * was found.
 */
function gdelt(world: World, stories: readonly Story[], pace: number): Service {
  let last = 0;
  return url => {
    const since = Date.now() - last;
    last = Date.now();
    if (since < GDELT_SPACING_MS * pace)
      return text(
        'Please limit requests to one every 5 seconds or contact us for larger queries.',
        429,
      );
    const query = url.searchParams.get('query') ?? '';
    if (query.length < 4 || query.length > 250)
      return html('Your query was too short or too long.');
    const domain = /\bdomain(?:is)?:(\S+)/.exec(query)?.[1] ?? null;
    const words = query.replace(/\b\w+:\S+/g, ' ').replace(/[()"]/g, ' ');
    const mode = /\bOR\b/.test(words) ? 'any' : 'all';
    const found = findStories(world, stories, {
      query: words.replace(/\bOR\b/g, ' '),
      domain,
      from: stamp(url, 'startdatetime'),
      to: stamp(url, 'enddatetime'),
      limit: 75,
      mode,
    });
    if (!found.length) return json({});
    const articles = found.map(story => ({
      url: story.url,
      url_mobile: '',
      title: story.headline,
      seendate: `${story.published.replace(/[-:]/g, '').slice(0, 15)}Z`,
      socialimage: '',
      domain: siteOf(story),
      language: 'English',
      sourcecountry: 'United States',
    }));
    return json({ articles });
  };
}

function availability(world: World, url: URL): WebAnswer {
  if (url.pathname !== '/wayback/available') return html('not found', 404);
  const wanted = url.searchParams.get('url') ?? '';
  const story = world.stories.find(s => s.archived && sameAddress(s.url, wanted));
  if (!story?.archived) return json({ url: wanted, archived_snapshots: {} });
  const timestamp = digits(story.archived);
  return json({
    url: wanted,
    archived_snapshots: {
      closest: {
        status: '200',
        available: true,
        url: `http://web.archive.org/web/${timestamp}/${story.url}`,
        timestamp,
      },
    },
  });
}

/** A snapshot at /web/<time>[id_]/<url>, or the index of captures at /cdx/. */
function replay(world: World, url: URL): WebAnswer {
  const wanted = /^\/web\/\d+(?:id_|if_)?\/(.*)$/.exec(url.pathname + url.search)?.[1];
  if (wanted) {
    const story = world.stories.find(s => s.archived && sameAddress(s.url, wanted));
    return story
      ? html(articlePage(world, story))
      : html('<p>The Wayback Machine has not archived that URL.</p>', 404);
  }
  if (!url.pathname.startsWith('/cdx/')) return html('not found', 404);
  const prefix = bare(url.searchParams.get('url') ?? '').replace(/\*$/, '');
  const rows = world.stories.filter(s => s.archived && bare(s.url).startsWith(prefix));
  return json(
    rows.length
      ? [['original', 'timestamp'], ...rows.map(s => [s.url, digits(s.archived ?? '')])]
      : [],
  );
}

/** What the shell of an MSN article loads: the text, and where it came from. */
function msnDetail(world: World, url: URL): WebAnswer {
  const id = /^\/content\/view\/v2\/Detail\/[^/]+\/([^/?]+)/.exec(url.pathname)?.[1];
  const story = world.stories.find(s => siteOf(s) === 'msn.com' && s.url.endsWith(`-${id}`));
  if (!story) return json({ message: 'not found' }, 404);
  return json({
    title: story.headline,
    abstract: story.paragraphs[0],
    ...(story.copyOf && { sourceHref: story.copyOf.url }),
    provider: { name: story.outlet.replace(/ on MSN$/, '') },
    authors: story.authors.map(name => ({ name })),
    publishedDateTime: story.published,
    body: `${story.paragraphs.map(p => `<p>${escapeMarkup(p)}</p>`).join('')}${invented()}`,
  });
}

/** "kelpworks seaweed site:msn.com" → the words and the site. */
function splitQuery(query: string): { site: string | null; words: string } {
  const site =
    /\bsite:(\S+)/
      .exec(query)?.[1]
      ?.replace(/^www\./, '')
      .replace(/\/.*$/, '') ?? null;
  return {
    site,
    words: query
      .replace(/\b(?:site|when|after|before):\S+/g, ' ')
      .replace(/["()]/g, ' ')
      .trim(),
  };
}

/** "20260915000000" → "2026-09-15T00:00:00Z". */
function stamp(url: URL, name: string): string | null {
  const [, y, m, d, rest] =
    /^(\d{4})(\d\d)(\d\d)(\d*)/.exec(url.searchParams.get(name) ?? '') ?? [];
  const time = (rest ?? '').padEnd(6, '0');
  return y ? `${y}-${m}-${d}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z` : null;
}

function digits(iso: string): string {
  return iso.replace(/\D/g, '').slice(0, 14);
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '');
}

function sameAddress(a: string, b: string): boolean {
  return bare(a) === bare(decodeURI(b));
}
