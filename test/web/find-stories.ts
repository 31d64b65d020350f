import { bareHost, type Story, type World } from './world.ts';

/** What a search asks for. */
export interface Search {
  readonly query: string;
  /** Only stories of this domain or below it. */
  readonly domain?: string | null;
  /** ISO times, inclusive. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly limit?: number;
  /** Whether every word must occur, as databases search, or any, as search engines do. */
  readonly mode: 'all' | 'any';
}

const COMMON = new Set(
  'a an and are as at by for from has have in is it of on or says said that the to was who will with'.split(
    ' ',
  ),
);

/**
 * Stories that exist by now and match, best match first, then the newest. Every service of the web
 * ranks by this.
 */
export function findStories(world: World, stories: readonly Story[], search: Search): Story[] {
  const wanted = [...wordSet(search.query)];
  const matching = stories
    .filter(
      story =>
        story.published <= world.now &&
        (!search.domain || within(new URL(story.url).hostname, search.domain)),
    )
    .filter(
      story =>
        (!search.from || story.published >= search.from) &&
        (!search.to || story.published <= search.to),
    )
    .map(story => ({ story, hits: hits(story, wanted) }))
    .filter(
      ({ hits }) => !wanted.length || (search.mode === 'all' ? hits === wanted.length : hits > 0),
    );
  matching.sort((a, b) => b.hits - a.hits || b.story.published.localeCompare(a.story.published));
  return matching.slice(0, search.limit ?? 20).map(({ story }) => story);
}

/** Whether a host is a domain or lies below it. */
export function within(host: string, domain: string): boolean {
  return bareHost(host) === domain || host.endsWith(`.${domain}`);
}

function hits(story: Story, wanted: readonly string[]): number {
  const words = wordSet([story.headline, ...story.paragraphs].join(' '));
  return wanted.filter(word => words.has(word)).length;
}

function wordSet(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter(word => !COMMON.has(word)).map(word => word.replace(/(ing|ed|es|s)$/, '')),
  );
}
