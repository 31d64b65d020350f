/** The partition of a trace's citations by who published the story first. */
import { pageKey } from '../../urls/page-key.ts';

/** What the partition needs of an article. */
export interface OriginArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly published?: string | null;
  /**
   * Decision about it; null for an original as far as was seen. `article` is the id of the original
   * where it was found.
   */
  readonly original: {
    readonly article: string | null;
    readonly url: string | null;
    readonly outlet: string | null;
  } | null;
}

/** A citation that was resolved to an article. */
export interface OriginCitation {
  readonly id: string;
  readonly article: string;
}

/** One story with all its copies; the shape of a trace's `origins`. */
export interface OriginRow {
  id: string;
  /** Domain of who had it first: the original's outlet, or the outlet named as such. */
  outlet: string;
  /**
   * Id of the original where it is an article of the trace; null while only its name or address is
   * known.
   */
  article: string | null;
  /** Ids of the original and its copies, the original first, then by date. */
  articles: string[];
  /** Ids of the citations that come down to it, in the order given. */
  citations: string[];
}

/**
 * Groups the citations by origin: chains of copies are followed to their end (a loop ends where it
 * began), articles with the same original address are one story, and so are the members of a copy
 * group. Articles that nobody cites appear only beside one that somebody does. Rows stand in the
 * order of their first citation, ids "o1", "o2" …
 */
export function originsOf(
  articles: readonly OriginArticle[],
  citations: readonly OriginCitation[],
  copyGroups: readonly (readonly string[])[] = [],
): OriginRow[] {
  const ids = new Set(articles.map(({ id }) => id));
  const stories = createUnion([...ids]);
  uniteOriginals(articles, stories);
  for (const [first, ...others] of copyGroups)
    for (const other of others) if (first) stories.unite(first, other);
  const rows = new Map<string, OriginRow>();
  for (const { id, article } of citations.filter(({ article }) => ids.has(article))) {
    const root = stories.rootOf(article);
    // Only for a story's first citation: the others find its row made.
    const story = () => articles.filter(other => stories.rootOf(other.id) === root);
    const row = rows.get(root) ?? rowOf(`o${rows.size + 1}`, story());
    row.citations.push(id);
    rows.set(root, row);
  }
  return [...rows.values()];
}

/** Puts each copy with its original, and copies that name one absent original with each other. */
function uniteOriginals(articles: readonly OriginArticle[], { unite }: Union): void {
  const byAddress = new Map(articles.map(({ id, url }) => [pageKey(url), id]));
  for (const { id, original } of articles) {
    if (original?.article) unite(id, original.article);
    if (!original?.url) continue;
    const key = pageKey(original.url);
    const known = byAddress.get(key);
    if (known) unite(id, known);
    else byAddress.set(key, id);
  }
}

function rowOf(id: string, story: readonly OriginArticle[]): OriginRow {
  const leader = leaderOf(story);
  // The outlet that the last of the chain names: MSN names Yahoo's page, which was read and names
  // Reuters.
  const isLast = (outlet: string) => !story.some(article => article.outlet === outlet);
  const names = story.flatMap(({ original }) => original?.outlet ?? []);
  const named = names.find(isLast) ?? names[0];
  const others = story.filter(article => article !== leader).sort(compareTimes);
  return {
    id,
    outlet: leader?.outlet ?? named ?? story[0]?.outlet ?? '',
    article: leader?.id ?? null,
    articles: [...(leader ? [leader] : []), ...others].map(article => article.id),
    citations: [],
  };
}

/**
 * The article that is nobody's copy, the one most others point to where there are several; null
 * where every one is the copy of an absent original.
 */
function leaderOf(story: readonly OriginArticle[]): OriginArticle | null {
  const countPointers = (id: string) =>
    story.filter(({ original }) => original?.article === id).length;
  const free = story.filter(({ original }) => original === null);
  if (free.length > 0)
    return (
      [...free].sort(
        (a, b) => countPointers(b.id) - countPointers(a.id) || compareTimes(a, b),
      )[0] ?? null
    );
  // A loop of copies: each points to another of them, so the earliest leads.
  const looping = story.every(({ original }) => story.some(({ id }) => id === original?.article));
  return looping ? ([...story].sort(compareTimes)[0] ?? null) : null;
}

/** Earliest first, undated last. */
function compareTimes(a: OriginArticle, b: OriginArticle): number {
  const [left, right] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')];
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return left - right;
}

/** Sets of ids that grow together. */
interface Union {
  /** One id that stands for the set of a known id. */
  rootOf(id: string): string;
  /** Joins the sets of two ids; nothing where one of them is unknown. */
  unite(a: string, b: string): void;
}

/** Union-find over known ids: https://en.wikipedia.org/wiki/Disjoint-set_data_structure */
function createUnion(ids: readonly string[]): Union {
  const parent = new Map(ids.map(id => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(id, root);
    return root;
  };
  return {
    rootOf,
    unite(a, b) {
      if (!parent.has(a) || !parent.has(b)) return;
      const [left, right] = [rootOf(a), rootOf(b)];
      if (left !== right) parent.set(right, left);
    },
  };
}
