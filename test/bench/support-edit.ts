/** One planted edit. */

/** A sound sentence made unsound. */
export interface Edit {
  readonly kind: 'number' | 'date' | 'name' | 'quote' | 'hedge' | 'negation';
  readonly text: string;
  /** "before -> after" */
  readonly note: string;
}

/** The sentence with other words at a place; null where they are the same. */
export function swap(
  kind: Edit['kind'],
  sentence: string,
  at: number,
  before: string,
  after: string,
): Edit | null {
  if (before === after) return null;
  return {
    kind,
    text: sentence.slice(0, at) + after + sentence.slice(at + before.length),
    note: `${before} -> ${after}`,
  };
}
