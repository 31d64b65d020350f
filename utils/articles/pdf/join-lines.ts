/** Joins lines to running text: a word that was broken at the end of a line is one again. */
import { needsSpace } from './lines.ts';

/** Words of a file, lower case, those with a hyphen in them among them: what tells how a word is written. */
export type KnownWords = ReadonlySet<string>;

const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
/** Hyphens that end a line: of the keyboard, of typesetters, and the one that shows only there. */
/** Longer words are not looked at. */
const LONGEST_WORD = 60;
const BROKEN = /(\p{L}+)[-\u2010\u00ad]$/u;

/** Collects the words within lines; those at their ends may be broken. */
export function collectWords(lines: Iterable<string>): KnownWords {
  const words = new Set<string>();
  for (const line of lines) {
    const all = line.match(WORD) ?? [];
    for (const word of line.endsWith('-') ? all.slice(0, -1) : all)
      words.add(word.toLowerCase().replaceAll('\u2010', '-'));
  }
  return words;
}

/** Lines as one text, and where in it each of them begins (UTF-16 offsets). */
export function joinLines(
  lines: readonly string[],
  known: KnownWords,
): { text: string; starts: number[] } {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const piece = next === undefined ? line : joint(line, next, known);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  });
  return { text: pieces.join(''), starts };
}

/** A line as it stands before the next one: with a space behind it, or without its hyphen. */
function joint(line: string, next: string, known: KnownWords): string {
  const stem = BROKEN.exec(line.slice(-LONGEST_WORD))?.[1];
  const rest = /^\p{L}+/u.exec(next)?.[0];
  if (stem !== undefined && rest !== undefined) {
    const keeps = !line.endsWith('\u00ad') && keepsHyphen(stem.toLowerCase(), rest, known);
    return keeps ? line : line.slice(0, -1);
  }
  // "2020-" and "2025": what ends with a hyphen goes on without a space.
  if (/[\p{L}\p{N}][-\u2010]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next)) return line;
  return needsSpace(line, next) ? `${line} ` : line;
}

/**
 * "Anglo-American" and what the file writes with a hyphen elsewhere keep it; a word that goes on in
 * small letters was broken.
 */
function keepsHyphen(stem: string, rest: string, known: KnownWords): boolean {
  if (/^\p{Lu}/u.test(rest)) return true;
  const lower = rest.toLowerCase();
  return known.has(`${stem}-${lower}`) && !known.has(stem + lower);
}
