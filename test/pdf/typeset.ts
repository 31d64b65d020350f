/** Breaks paragraphs into lines and columns as typesetters do, for any way of drawing. */

/** What lines are measured and broken by. */
export interface Setting {
  readonly size: number;
  /** Width of a text, points. */
  readonly measure: (text: string) => number;
  readonly width: number;
  /** Whether long words are broken at the ends of lines. */
  readonly hyphens?: boolean;
  /** First lines stand in by so many points. */
  readonly indent?: number;
  /** True for scripts that break anywhere. */
  readonly unspaced?: boolean;
}

export interface SetLine {
  readonly text: string;
  readonly indent: number;
  /** The last of its paragraph. */
  readonly ends: boolean;
}

/** The lines of a paragraph. */
export function breakLines(paragraph: string, setting: Setting): SetLine[] {
  const { unspaced = false, indent = 0, width } = setting;
  const lines: string[] = [];
  let line = '';
  for (const part of cutUp(paragraph, unspaced)) {
    const before = line === '' || unspaced ? line : `${line} `;
    const [full, rest] = addPart(before, part, width - (lines.length === 0 ? indent : 0), setting);
    if (full !== null) lines.push(full.trimEnd());
    line = rest;
  }
  return [...lines, line].map((text, i) => makeLine(text, i, lines.length + 1, indent));
}

/** A line that is full now, or null, and what the next one begins with. */
function addPart(
  before: string,
  part: string,
  room: number,
  setting: Setting,
): [string | null, string] {
  if (before === '' || setting.measure(before + part) <= room) return [null, before + part];
  const [head, tail] = cutWord(part, setting, room - setting.measure(before));
  return [before + head, tail];
}

const makeLine = (text: string, i: number, of: number, indent: number): SetLine => ({
  text,
  indent: i === 0 ? indent : 0,
  ends: i === of - 1,
});

/** What of a word goes into the rest of a line, with its hyphen, and what into the next. */
function cutWord(word: string, { hyphens, measure }: Setting, room: number): [string, string] {
  const [head, tail] = hyphens ? breakWord(word) : ['', word];
  return head !== '' && measure(`${head}-`) <= room ? [`${head}-`, tail] : ['', word];
}

/** What may stand on a line by itself; closing signs begin none. */
const cutUp = (text: string, unspaced: boolean): readonly string[] =>
  unspaced ? (text.match(/(?:\d+|\P{N})[，。、」）]*/gu) ?? []) : text.split(' ');

/** In the midst of a long word, behind a vowel. */
function breakWord(word: string): [string, string] {
  const match = /^(\p{Ll}{3,}?[aeiouyäöüéè])(\p{Ll}{4,}\P{L}*)$/u.exec(
    word.replace(/^\p{Lu}/u, l => l.toLowerCase()),
  );
  const head = match?.[1] ?? '';
  return head === '' ? ['', word] : [word.slice(0, head.length), word.slice(head.length)];
}

/** A column on a page; y runs downwards. */
export interface Column {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line in its place. */
export interface PlacedLine extends SetLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Pours paragraphs into columns, each line `leading` below the one before; throws where they are full. */
export function pour(
  paragraphs: readonly SetLine[][],
  columns: readonly Column[],
  leading: number,
  between = 0,
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let at = 0;
  let y = columns[0]?.top ?? 0;
  for (const lines of paragraphs) {
    for (const line of lines) {
      if (y > (columns[at]?.bottom ?? 0)) y = columns[++at]?.top ?? 0;
      const column = columns[at];
      if (!column) throw new Error('the columns are full');
      placed.push({ ...line, page: column.page, x: column.x, y });
      y += leading;
    }
    y += between;
  }
  return placed;
}
