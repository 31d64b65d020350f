/** Marks and entries that are told by author and year: "(Roe & Doe, 2026)". */

/** "Roe, 2026", "Roe & Doe, 2026a", "Roe et al., 2026, p. 4", "World Harbour Office, 2025". */
const MARK =
  /^(?:(?:see|cf\.|e\.g\.,?|vgl\.|siehe|voir|véase)\s)?(\p{Lu}[\p{L}\p{M}'’. -]{0,60}?)(?:,?\s(?:&|and|und|et|y|e)\s\p{Lu}[\p{L}\p{M}'’. -]{0,60}|\set al\.?)?,?\s((?:19|20)\d\d[a-z]?)(?:,\s?pp?\.\s?[\d–-]{1,9})?$/u;

/** The keys of the entries that a mark names; none where one part of it is anything else. */
export function authorKeys(inside: string): string[] {
  const keys = inside.split(/\s?[;；]\s?/u).map(part => {
    const match = MARK.exec(part.trim());
    return match ? keyOf(match[1] ?? '', match[2] ?? '') : null;
  });
  return keys.every(key => key !== null) ? keys : [];
}

/** "Roe, J., & Doe, A. (2026, March 8). Title. …", "World Harbour Office. (2025). …" */
const ENTRY =
  /^\s*(\p{Lu}[^()\n]{0,200}?)\.?\s?\(((?:19|20)\d\d[a-z]?)(?:,[^()]{1,30})?\)[.,:]?\s/u;

/** The key of an entry of a list of references; null for one of another form. */
export function authorOfEntry(text: string): string | null {
  const match = ENTRY.exec(text.slice(0, 300));
  return match && keyOf((match[1] ?? '').split(/[,&]|\.\s/)[0] ?? '', match[2] ?? '');
}

/** Never a number, so that it meets no number of another list. */
const keyOf = (author: string, year: string): string =>
  `${author.trim().replace(/\.$/, '').toLowerCase()} ${year}`;
