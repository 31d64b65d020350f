/** Near-duplicates among the articles of a trace, and which of them had the story first. */
import type { OutletKind } from '../../outlets/outlet.ts';
import { isRelay } from '../../urls/relays.ts';
import { compareShingles, leastSharedOf } from './same-story.ts';
import { type Shingles, shinglesOf } from './shingles.ts';

/** What grouping needs of an article. */
export interface Groupable {
  readonly id: string;
  /** Domain of its outlet. */
  readonly outlet: string;
  readonly kind: OutletKind;
  readonly headline: string;
  readonly text: string;
  /** ISO 8601, date only or with time; null when unknown. */
  readonly published: string | null;
}

/**
 * Two texts of one outlet share its boilerplate; they are one story only when nearly all is the
 * same.
 */
const SAME_OUTLET_AT = 0.75;

/**
 * The articles as groups of copies, every id in exactly one group, groups and members in the order
 * given. Exact: the answer is that of comparing every pair, without comparing them: an index of
 * word runs finds the pairs that have enough in common. A group is joined only where at least half
 * of the pairs across are the same, so that a round-up of two stories does not make them one.
 */
export function groupCopies(articles: readonly Groupable[]): string[][] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const pairs = findSamePairs(articles, shingles);
  const groupOf = articles.map((_, at) => at);
  const members = new Map<number, number[]>(articles.map((_, at) => [at, [at]]));
  const same = new Set(pairs.map(({ a, b }) => a * articles.length + b));
  const areSame = (a: number, b: number) =>
    same.has(Math.min(a, b) * articles.length + Math.max(a, b));
  for (const { a, b } of pairs) {
    const [left = a, right = b] = [groupOf[a], groupOf[b]];
    if (left === right) continue;
    const [here = [], there = []] = [members.get(left), members.get(right)];
    // Looked at as groups, not as a chain of pairs: through a round-up two stories would be one.
    const across = here.reduce(
      (sum, one) => sum + there.filter(other => areSame(one, other)).length,
      0,
    );
    if (across * 2 < here.length * there.length) continue;
    members.set(left, [...here, ...there]);
    members.delete(right);
    for (const at of there) groupOf[at] = left;
  }
  return [...members.values()]
    .map(group => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map(group => group.flatMap(at => articles[at]?.id ?? []));
}

/**
 * An index of word runs: adds a text under its number, and tells how many runs it has in common with
 * each text added before, those without any left out.
 */
function createRunIndex(): (text: Shingles, number: number) => ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>();
  return ({ distinct }, number) => {
    const shared = new Map<number, number>();
    for (const run of distinct) {
      const before = holders.get(run);
      for (const other of before ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (before) before.push(number);
      else holders.set(run, [number]);
    }
    return shared;
  };
}

/** Every pair that is one story, those that have most in common first. */
function findSamePairs(
  articles: readonly Groupable[],
  shingles: readonly Shingles[],
): { a: number; b: number; containment: number }[] {
  const countShared = createRunIndex();
  const pairs: { a: number; b: number; containment: number }[] = [];
  for (const [b, here] of shingles.entries()) {
    // The index counts runs in any order; the alignment, which is dear, looks only at what passed.
    for (const [a, shared] of countShared(here, b)) {
      const there = shingles[a];
      if (!there || shared < leastSharedOf(Math.min(there.distinct.size, here.distinct.size)))
        continue;
      const { same, containment } = compareShingles(there, here);
      if (same && (articles[a]?.outlet !== articles[b]?.outlet || containment >= SAME_OUTLET_AT))
        pairs.push({ a, b, containment });
    }
  }
  return pairs.sort((x, y) => y.containment - x.containment || x.b - y.b || x.a - y.a);
}

/**
 * Id of the article of a group of copies that had the story first: the earliest by a publisher or
 * agency. Null where that cannot be told: all are aggregators, platforms or relays, none has a date
 * (one agency among them leads all the same), or dates without a time leave two houses level. Among
 * those an agency comes first. Undated houses do not compete with dated ones.
 */
export function firstPublisher(group: readonly Groupable[]): string | null {
  const houses = group.filter(isHouse);
  const [only] = houses;
  if (!only || houses.length === 1) return only?.id ?? null;
  const dated = houses.filter(isDated);
  const agencies = houses.filter(({ kind }) => kind === 'agency');
  if (dated.length === 0) return agencies.length === 1 ? (agencies[0]?.id ?? null) : null;
  return dated.find(a => dated.every(b => a === b || isBefore(a, b)))?.id ?? null;
}

/** Whether an article stands with somebody who writes: no aggregator, platform or relay. */
export function isHouse({ kind, outlet }: Pick<Groupable, 'kind' | 'outlet'>): boolean {
  return kind !== 'aggregator' && kind !== 'platform' && !isRelay(outlet);
}

/** Whether it is known when an article was published. */
export function isDated({ published }: Pick<Groupable, 'published'>): boolean {
  return published !== null && !Number.isNaN(Date.parse(published));
}

function isBefore(a: Groupable, b: Groupable): boolean {
  const [left, right] = [a.published ?? '', b.published ?? ''];
  const exact = left.includes('T') && right.includes('T');
  const apart = exact
    ? Date.parse(left) - Date.parse(right)
    : Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10));
  return apart < 0 || (apart === 0 && a.kind === 'agency' && b.kind !== 'agency');
}
