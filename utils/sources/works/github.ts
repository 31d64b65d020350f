import * as z from 'zod/mini';
import type { FetchPolitely, Source, SourceAnswer } from '../../trace/model/source.ts';
import type { Offer } from '../candidates.ts';
import { answerCandidates } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const words = z.optional(z.nullable(z.string()));
const repositories = z.object({
  items: z.array(
    z.object({ html_url: z.string(), full_name: z.string(), description: words, pushed_at: words }),
  ),
});
const releases = z.array(
  z.object({
    html_url: z.string(),
    tag_name: z.string(),
    name: words,
    published_at: words,
    body: words,
  }),
);

const API = 'https://api.github.com';
const ACCEPT = ['application/json', 'application/vnd.github'];
const CACHE_MS = 3600e3;
/** Of so many repositories the releases are looked at: sixty requests an hour are all there are. */
const MOST_RELEASED = 2;

const search = createWorkSearch({
  id: 'github',
  why: 'repository search',
  domains: ['github.com'],
  hostFor: () => 'api.github.com',
  // Every word has to stand in name or description: a claim has little of that but the name.
  mostWords: 2,
  leastWords: 1,
  accept: ACCEPT,
  urlFor: list =>
    `${API}/search/repositories?${new URLSearchParams({ q: list.join(' '), per_page: '5' })}`,
  read(text) {
    const answer = repositories.safeParse(parseJson(text));
    if (!answer.success) return null;
    return answer.data.items.map(({ html_url: url, full_name: name, description }) => ({
      url,
      title: description ? `${name}: ${description}` : name,
      snippet: description ?? null,
    }));
  },
});

/**
 * Repositories by name and description, with the newest releases of the likeliest: what is cited of
 * GitHub is mostly either. https://docs.github.com/en/rest/search
 */
export const github: Source = {
  ...search,
  async find(question, fetch, now) {
    const found = await search.find(question, fetch, now);
    if (!found.ok || found.candidates.length === 0) return found;
    const best = found.candidates.slice(0, MOST_RELEASED);
    const released = await Promise.all(best.map(({ url }) => releasesOf(url, fetch)));
    return withReleases(found, released.flat());
  },
};

/** None where they cannot be had: the repositories are an answer without them. */
async function releasesOf(repository: string, fetch: FetchPolitely): Promise<Offer[]> {
  const { pathname } = new URL(repository);
  const url = `${API}/repos${pathname}/releases?per_page=10`;
  const answer = await fetch({ url, why: 'release search', accept: ACCEPT, cacheMs: CACHE_MS });
  const list = answer.ok ? releases.safeParse(parseJson(answer.text)) : null;
  if (!list?.success) return [];
  const name = pathname.slice(1);
  return list.data.map(row => ({
    url: row.html_url,
    title: `${name}: ${row.name || row.tag_name}`,
    snippet: row.body ?? null,
    published: row.published_at ?? null,
  }));
}

function withReleases(
  found: SourceAnswer & { ok: true },
  released: readonly Offer[],
): SourceAnswer {
  return answerCandidates('github', found.url, [...found.candidates, ...released]);
}
