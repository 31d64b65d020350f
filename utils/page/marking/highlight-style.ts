/**
 * How citations are drawn: only what ::highlight() can carry (colour, background, text decoration).
 * Screen only, never in print.
 */

/**
 * The names in the page's highlight registry, in drawing order: a later one is drawn over an
 * earlier one.
 */
export const HIGHLIGHTS = [
  'whence-claim',
  'whence-cited',
  'whence-unknown',
  'whence-supported',
  'whence-partial',
  'whence-unsupported',
  'whence-contradicted',
  'whence-current',
] as const;

/** The name of one of the page's highlights. */
export type HighlightName = (typeof HIGHLIGHTS)[number];

/**
 * Middle tones with a contrast of at least 3 to 1 on white and on black, since a page's colours are
 * not known; a line style of its own for each verdict.
 */
const LINES: Record<
  Exclude<HighlightName, 'whence-claim' | 'whence-current'>,
  readonly [colour: string, style: string, thickness: string]
> = {
  'whence-cited': ['#2b87a3', 'dotted', '2px'],
  'whence-unknown': ['#7a7f92', 'dotted', '2px'],
  'whence-supported': ['#1f8f4e', 'solid', '2px'],
  'whence-partial': ['#a86f00', 'dashed', '2px'],
  'whence-unsupported': ['#c2541b', 'double', '4px'],
  'whence-contradicted': ['#d93a31', 'wavy', '2px'],
};

/** The style sheet of every tree that highlights are drawn in. */
export const HIGHLIGHT_CSS = `@media screen {
${Object.entries(LINES)
  .map(
    ([name, [colour, style, thickness]]) =>
      `::highlight(${name}) { text-decoration: underline ${style} ${thickness} ${colour};` +
      ` background-color: ${colour}1f; }`,
  )
  .join('\n')}
::highlight(whence-claim) { background-color: #f2c84b55; }
::highlight(whence-current) {
  background-color: #2b87a366; text-decoration: underline solid 3px #2b87a3;
}
@media (forced-colors: active) {
  ::highlight(whence-claim), ::highlight(whence-current) {
    background-color: Mark; color: MarkText;
  }
}
}`;
