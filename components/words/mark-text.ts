/**
 * A part of a text and how it is drawn: as it is, as a matching word, or as the place where both
 * sides differ.
 */
export interface MarkedPart {
  readonly text: string;
  readonly mark: 'none' | 'match' | 'wrong';
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly at: number;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: 'match' | 'wrong';
}

/**
 * Words too common to be worth marking as a match; the longer ones of English, since words under
 * four letters never are.
 */
const COMMON = new Set(
  (
    'about after also been before from have into more said says than ' +
    'that their them then they this were what when which will with would'
  ).split(' '),
);

/** Every word of four letters or more, and every word with a digit, lower case. */
export function findTellingWords(text: string): Set<string> {
  const words = [...segmentWords(text)].map(({ word }) => word);
  return new Set(words.filter(isTelling));
}

const isTelling = (word: string): boolean =>
  (word.length > 3 && !COMMON.has(word)) || /\p{Nd}|[\p{sc=Han}\p{sc=Katakana}]{2}/u.test(word);

/** Made on first use: it takes longer to make than to use. */
let segmenter: Intl.Segmenter | null = null;

function* segmentWords(text: string): Generator<{ word: string; start: number; end: number }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike)
      yield { word: segment.toLocaleLowerCase(), start: index, end: index + segment.length };
  }
}

/**
 * Cuts a text for drawing: `wrong` are strings that the other side states differently (each first
 * occurrence is marked, in any case), `other` is the other side's text, whose telling words are
 * marked where they occur here. The parts joined are the text.
 */
export function markText(
  text: string,
  wrong: readonly string[],
  other: string | null,
): MarkedPart[] {
  const cuts: Cut[] = [];
  const folded = text.toLocaleLowerCase();
  for (const words of wrong) {
    const start = words === '' ? -1 : folded.indexOf(words.toLocaleLowerCase());
    const end = start + words.length;
    if (start >= 0 && !cuts.some(cut => start < cut.end && end > cut.start))
      cuts.push({ start, end, mark: 'wrong' });
  }
  const telling = other === null ? new Set<string>() : findTellingWords(other);
  for (const { word, start, end } of telling.size > 0 ? segmentWords(text) : []) {
    if (telling.has(word) && !cuts.some(cut => start < cut.end && end > cut.start))
      cuts.push({ start, end, mark: 'match' });
  }
  return splitAtCuts(
    text,
    cuts.sort((a, b) => a.start - b.start),
  );
}

function splitAtCuts(text: string, cuts: readonly Cut[]): MarkedPart[] {
  const out: MarkedPart[] = [];
  let at = 0;
  for (const { start, end, mark } of cuts) {
    if (start > at) out.push({ text: text.slice(at, start), mark: 'none', at });
    out.push({ text: text.slice(start, end), mark, at: start });
    at = end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), mark: 'none', at });
  return out;
}
