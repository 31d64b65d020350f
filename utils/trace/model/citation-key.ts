/** What a citation and a claim are recognised by in another reading of their page. */
import { marksOf } from './marks.ts';
import type { Trace } from './schema.ts';

/** What is needed of a reading of a page: the one of a trace, or one still to be traced. */
export interface KeyedReading {
  readonly claims: readonly Pick<Trace['claims'][number], 'id' | 'text'>[];
  readonly citations: readonly (Pick<
    Trace['citations'][number],
    'id' | 'text' | 'outlet' | 'href'
  > & { readonly claims: readonly string[] })[];
}

/**
 * The key of each claim by its id: its text, and which of the claims of that text it is, in page
 * order. No two claims of a reading share a key.
 */
export function claimKeys({ claims }: Pick<KeyedReading, 'claims'>): Map<string, string> {
  return countKeys(claims, ({ text }) => text);
}

/**
 * The key of each citation by its id: its text, outlet and link, the text of the first claim it
 * backs, and which of the citations that read the same it is, in page order. Ids will not do, since
 * they are numbers that shift with every line above, and without the last part two marks of one
 * sentence that stands twice would be one. No two citations of a reading share a key.
 */
export function citationKeys({ claims, citations }: KeyedReading): Map<string, string> {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return countKeys(citations, ({ text, outlet, href, claims: [first = ''] }) =>
    JSON.stringify([text, outlet, href, texts.get(first) ?? null]),
  );
}

function countKeys<T extends { readonly id: string }>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    items.map(item => {
      const words = wordsOf(item);
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      return [item.id, `${count} ${words}`];
    }),
  );
}

/** The keys of the marks that are looked up: of citations, or of what a page without any names. */
export function markKeys(
  page: Pick<Trace, 'claims' | 'citations' | 'mentions'>,
): Map<string, string> {
  return citationKeys({ claims: page.claims, citations: marksOf(page) });
}

/** The ids of one reading to those of another, by their keys; what has no counterpart is absent. */
export function pairByKey(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = new Map([...to].map(([id, key]) => [key, id]));
  return new Map(
    [...from].flatMap(([id, key]) => {
      const other = ids.get(key);
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
}
