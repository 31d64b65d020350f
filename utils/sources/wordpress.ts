import * as z from 'zod/mini';
import { widerQuestions } from '../articles/question-words.ts';
import type { Source, SourceAnswer } from '../trace/source.ts';
import { failed, found, unreadable } from './candidates.ts';

const post = z.object({
  link: z.string(),
  date_gmt: z.optional(z.string()),
  title: z.object({ rendered: z.string() }),
  excerpt: z.optional(z.object({ rendered: z.string() })),
});

const CACHE_MS = 3600e3;
/** WordPress wants every word in the text; more than this finds nothing. */
const MOST_WORDS = 4;

/** The outlet's own search, where it is a WordPress site: titles, dates and excerpts; widened to fewer words when it finds nothing. */
export const wordpress: Source = {
  id: 'wordpress',
  applies: ({ outlet, words }) => outlet?.lookups.wordpress !== undefined && words.length > 0,
  hosts: ({ domain }) => [`*://*.${domain}/*`],
  async find({ outlet, words, title, from, to }, fetch): Promise<SourceAnswer> {
    const lists = title ? [[title]] : [words.slice(0, MOST_WORDS), ...widerQuestions(words.slice(0, MOST_WORDS))];
    let last: SourceAnswer | null = null;
    for (const list of lists.slice(0, 2)) {
      const query = new URLSearchParams({
        search: list.join(' '),
        per_page: '20',
        orderby: 'relevance',
        _fields: 'link,date_gmt,title,excerpt,slug',
      });
      if (from) query.set('after', `${from}T00:00:00`);
      if (to) query.set('before', `${to}T23:59:59`);
      const url = `${outlet?.lookups.wordpress}/wp-json/wp/v2/posts?${query}`;
      const answer = await fetch({ url, why: 'wordpress search', cacheMs: CACHE_MS });
      last = answer.ok ? read(url, answer.text) : failed(url, answer);
      if (!last.ok || last.candidates.length) return last;
    }
    return last ?? { ok: true, candidates: [], note: 'nothing to ask', url: null };
  },
};

function read(url: string, text: string): SourceAnswer {
  const posts = z.array(post).safeParse(parseJson(text));
  if (!posts.success) return unreadable(url, 'no list of posts came');
  return found(
    'wordpress',
    url,
    posts.data.map(p => ({
      url: p.link,
      title: p.title.rendered,
      snippet: p.excerpt?.rendered,
      published: p.date_gmt && `${p.date_gmt}Z`,
    })),
  );
}

/** JSON, or undefined for what is none; control characters and a byte order mark that some services leave in are taken out. */
export function parseJson(text: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes the answer invalid
    return JSON.parse(text.replace(/^\uFEFF/, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' '));
  } catch {
    return undefined;
  }
}
