/**
 * One regular expression of many alternatives, written as rows (one a language or a kind) so that
 * each can be read and added to. `before` and `after` stand around all of them: "\\b", "^", "$".
 * Rows are expression source, joined by "|".
 */
export function anyOf(rows: readonly string[], before: string, after: string, flags = 'i'): RegExp {
  return new RegExp(`${before}(?:${rows.join('|')})${after}`, flags);
}
