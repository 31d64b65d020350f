/**
 * Labels in pictures, where nothing wraps or ends by itself. Widths in columns; East Asian letters
 * take two.
 */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const measureWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** The beginning of a label, in so many columns. */
export function shorten(label: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const letter of label) {
    width += WIDE.test(letter) ? 2 : 1;
    if (width > columns) return `${label.slice(0, end).trimEnd()}…`;
    if (width < columns) end += letter.length;
  }
  return label;
}

/**
 * Where a label may be broken: after spaces, and in East Asian writing, which has none, between
 * words.
 */
function splitLabel(label: string): string[] {
  return label
    .split(/(?<=\s)/)
    .flatMap(word =>
      WIDE.test(word)
        ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(word)].map(
            s => s.segment,
          )
        : [word],
    );
}

/**
 * A label in so many lines of so many columns, broken between words; the last line is shortened.
 */
export function wrap(label: string, columns: number, lines: number): string[] {
  const pieces = splitLabel(label);
  const out: string[] = [];
  while (pieces.length > 0 && out.length < lines - 1) {
    let line = pieces.shift() ?? '';
    while (pieces[0] !== undefined && measureWidth((line + pieces[0]).trimEnd()) <= columns)
      line += pieces.shift();
    out.push(shorten(line.trim(), columns));
  }
  if (pieces.length > 0) out.push(shorten(pieces.join('').trim(), columns));
  return out;
}
