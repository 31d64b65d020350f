/** Where a label is cut into parts. */
import { anyOf } from '../../../text/word-pattern.ts';
import type { Span } from '../../page-text.ts';

/** "Reuters, AP": ends a part always. */
export const HARD_SEPARATOR = /[,;·|、，；،؛｜•]|\s[—–-]\s|\s(?:&amp;)\s|\n/u;

const AND = ['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'ed', 'en', 'i', 'oraz'];
const AND_NORDIC_TURKISH = ['och', 'og', 've'];
const AND_OTHERS = [
  'ja',
  'és',
  'și',
  'și',
  'και',
  'а',
  'і',
  'та',
  'и',
  'dan',
  'và',
  'और',
  'و',
  'a',
];
/** Written on the word behind it: "رويترز والجزيرة". */
const AND_CLINGING = ['و', 'ו'];
/** Between words of scripts that put no spaces: "路透社和法新社". */
const AND_UNSPACED = ['と', '和', '及', '与', '與', '및', 'และ'];

/**
 * The soft ones, tried in this order: they end a part only when the part as a whole names nothing
 * ("S&P Global" is one name) and one of the pieces does ("Reuters/AP", "Reuters and AP").
 */
export const SOFT_SEPARATORS: readonly RegExp[] = [
  /\s?[/／]\s?/u,
  new RegExp(
    String.raw`\s?[+&＋＆]\s?|\s${anyOf([...AND, ...AND_NORDIC_TURKISH, ...AND_OTHERS])}\s|` +
      String.raw`\s?${anyOf(AND_UNSPACED)}\s?|\s${anyOf(AND_CLINGING)}(?=\p{L})`,
    'iu',
  ),
];

/** A piece of a label between two separators, or a separator. */
export interface LabelCut extends Span {
  readonly isSeparator: boolean;
}

/**
 * Cuts a span of a text at a separator, except inside an address. White space and emphasis at the
 * edges belong to no piece; pieces without anything else are left out.
 */
export function cutAt(text: string, span: Span, separator: RegExp): LabelCut[] {
  const cuts: LabelCut[] = [];
  const put = (start: number, end: number) => {
    const piece = withoutEdges(text, start, end);
    if (piece) cuts.push({ ...piece, isSeparator: false });
  };
  let from = span.start;
  for (let at = from; at < span.end; ) {
    const found = separator.exec(text.slice(at, span.end));
    if (!found) break;
    const start = at + found.index;
    // A comma or a slash inside an address is the address's own.
    const address = endOfAddress(text, from, start, span.end);
    if (address > start) {
      at = address;
      continue;
    }
    put(from, start);
    at = start + found[0].length;
    from = at;
    cuts.push({ start, end: at, isSeparator: true });
  }
  put(from, span.end);
  return cuts;
}

const ADDRESS_BREAK = /[\s,;，；]/;
const ADDRESS =
  /^(?:https?:\/\/|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}\/(?=[\p{Ll}\p{N}_-]))[^\s,;，；]*/u;
/** Longest address that is looked at. UTF-16 units. */
const LONGEST_ADDRESS = 600;

/** Where the address that the separator at `cut` stands in ends; `cut` itself for none. */
function endOfAddress(text: string, from: number, cut: number, end: number): number {
  let start = cut;
  while (start > from && !ADDRESS_BREAK.test(text[start - 1] ?? '')) start--;
  const address = ADDRESS.exec(text.slice(start, Math.min(end, cut + LONGEST_ADDRESS)))?.[0] ?? '';
  return Math.max(cut, start + address.length);
}

/** Emphasis, quotation marks and pictographs: "📰 Reuters", "Reuters 🔒". */
const EDGE = String.raw`(?:[\s*_"“”'‘’\x60~]|\p{Extended_Pictographic}|\uFE0F|\u200D)+`;
const FIRST_EDGE = new RegExp(`^${EDGE}`, 'u');
const LAST_EDGE = new RegExp(String.raw`(?<![\s*_"“”'‘’\x60~\uFE0F])${EDGE}$`, 'u');

function withoutEdges(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const from = FIRST_EDGE.exec(piece)?.[0].length ?? 0;
  if (from === piece.length) return null;
  const to = LAST_EDGE.exec(piece)?.[0].length ?? 0;
  return { start: start + from, end: end - to };
}
