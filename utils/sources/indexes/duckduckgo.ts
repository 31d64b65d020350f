import { readHtml } from '../../articles/extraction/html-events.ts';
import type { Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerUnreadable, type Offer } from '../candidates.ts';
import { buildSiteQuery, hasWords, pickWords } from '../question.ts';

const CACHE_MS = 6 * 3600e3;
/** A question may have 499 characters. */
const MOST_CHARS = 499;

/**
 * DuckDuckGo's page without scripts; off unless the reader wants it. After its challenge (202)
 * neither of its hosts is asked for an hour.
 */
export const duckduckgo: Source = {
  id: 'duckduckgo',
  applies: hasWords,
  hosts: () => ['*://html.duckduckgo.com/*'],
  async find(question, fetch): Promise<SourceAnswer> {
    const url = 'https://html.duckduckgo.com/html/';
    const { from, to } = question;
    const body = new URLSearchParams({
      q: buildSiteQuery(pickWords(question, 6), question).slice(0, MOST_CHARS),
      b: '',
      kl: 'us-en',
      ...(from && to && { df: `${from}..${to}` }),
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await fetch({
      url,
      method: 'POST',
      headers,
      body: body.toString(),
      why: 'duckduckgo search',
      cacheMs: CACHE_MS,
    });
    if (!answer.ok) return answerFailure(url, answer);
    const read = readResults(answer.text);
    return read
      ? answerCandidates('duckduckgo', url, read)
      : answerUnreadable(url, 'no list of results came');
  },
};

/** Classes of its html page and, second, of its lite page, whose results are rows of a table. */
const CLASSES = {
  title: ['result__a', 'result-link'],
  snippet: ['result__snippet', 'result-snippet'],
  advertisement: ['result--ad', 'result-sponsored'],
  /** What stands on a page of results, an empty one too. */
  results: ['result--no-result', 'no-results', 'result-link'],
};

/**
 * The results of its html and lite pages, advertisements left out; null for a page that is neither.
 */
function readResults(html: string): Offer[] | null {
  const results: { url: string; title: string; snippet: string }[] = [];
  let known = false;
  let advertisement = false;
  let reading: 'title' | 'snippet' | null = null;
  readHtml(html, {
    open(name, attributes) {
      const classes = (attributes.get('class') ?? '').split(/\s+/);
      const hasOne = (of: keyof typeof CLASSES) => CLASSES[of].some(one => classes.includes(one));
      known ||= attributes.get('id') === 'links' || hasOne('results');
      if (classes.includes('result') || name === 'tr') advertisement = hasOne('advertisement');
      if (name === 'a' || name === 'td') reading = null;
      if (advertisement) return;
      if (hasOne('title')) {
        reading = 'title';
        results.push({ url: targetOf(attributes.get('href') ?? ''), title: '', snippet: '' });
      } else if (hasOne('snippet')) reading = 'snippet';
    },
    text(text) {
      const last = results.at(-1);
      if (last && reading) last[reading] += text;
    },
    close(name) {
      if (name === 'a' || name === 'td') reading = null;
    },
  });
  return known ? results.filter(({ url }) => !isOwn(url)) : null;
}

/** "//duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2F&rut=…" leads to example.com. */
function targetOf(href: string): string {
  if (!URL.canParse(href, 'https://duckduckgo.com')) return '';
  const link = new URL(href, 'https://duckduckgo.com');
  return (isOwn(link.href) && link.searchParams.get('uddg')) || link.href;
}

/** Its own addresses after unwrapping are advertisements, wrapped twice. */
function isOwn(url: string): boolean {
  return URL.canParse(url) && /(?:^|\.)duckduckgo\.com$/.test(new URL(url).hostname);
}
