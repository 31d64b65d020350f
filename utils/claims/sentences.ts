/**
 * Sentences of one block: Intl.Segmenter's, repaired where abbreviations, initials and quotation
 * marks mislead it.
 */
import type { Span } from '../citations/page-text.ts';

/**
 * Shortenings that end in a dot and go on: titles, firms, Latin, months, the German and French
 * ones. Compared without regard to case.
 */
const GOES_ON = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st mt no nos vs v fig figs vol approx est ca cf e.g i.e eg ie al op viz dept univ assn bros art sec para pp p ed eds jan feb mar apr jun jul aug sep sept oct nov dec bzw z.b d.h u.a u.ä nr str abs ggf vgl sog inkl exkl mio mrd tsd bspw evtl ff hrsg mme mlle m mgr p.ex env cf sr sra srta ud uds pág págs núm dña prof.ª ej aprox av dott sig ing n.b'.split(
    ' ',
  ),
);
/**
 * Shortenings that may end a sentence as well: they go on only before a lower-case letter, a figure
 * or a name's next part.
 */
const MAY_END = new Set(
  'inc ltd corp co cos jr sr llc plc bros u.s u.k u.n e.u d.c l.a n.y a.m p.m ph.d m.d b.a m.a etc usw'.split(
    ' ',
  ),
);

const LAST_WORD = /(?:^|[\s(“"'’[«„])((?:\p{L}\.)*\p{L}[\p{L}’'ª-]*)\.$/u;
const OPENS_LOWER = /^["“”'‘’«»([]*\p{Ll}/u;
const OPENS_FIGURE = /^\d/;
const NOTHING = /^[\s"”’'»)\]】」』*_.,;:!?–—-]*$/u;

/** Words after which a sentence that ended in "U.S." or "Inc." plainly goes on. */
const NEXT_STARTS =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|Its|His|Her|Their|For|From|With|As|If|When|While|After|Before|However|Meanwhile|According|Both|Some|Many|Most)\b/;

/**
 * Splits a text into sentences; the spans leave out white space around them. Never empty for a text
 * that holds a letter.
 */
export function sentencesOf(text: string, language: string | null): Span[] {
  const spans: Span[] = [];
  let from = -1;
  let to = 0;
  for (const { start, piece } of segmentsOf(text, language)) {
    if (from >= 0 && !belongsTo(text.slice(from, to), piece, text.slice(to, start))) {
      spans.push({ start: from, end: to });
      from = -1;
    }
    if (from < 0) from = start;
    to = start + piece.length;
  }
  if (from >= 0) spans.push({ start: from, end: to });
  return spans;
}

interface Segment {
  readonly start: number;
  readonly piece: string;
}

/**
 * "…group. - Karpathy wrote": the segmenter takes a dash for the sentence going on, in a list whose
 * lines were joined it is the next item.
 */
const JOINED_ITEM = /(?<=[.!?…]["”’)]*\s)[-–•*]\s+(?=["“‘]?\p{Lu})/gu;

/** Without a stop before its last word, or a line end, a text is one sentence. */
const MAY_SPLIT = /[.!?。！？…．؟।][^.!?。！？…]*[\p{L}\p{N}]|\n/u;

/** The segmenter's pieces without the space around them, lists in one line cut at their bullets. */
function segmentsOf(text: string, language: string | null): Segment[] {
  const found: Segment[] = [];
  const put = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const piece = raw.trim();
    if (piece !== '') found.push({ start: from + raw.length - raw.trimStart().length, piece });
  };
  if (!MAY_SPLIT.test(text)) {
    put(0, text.length);
    return found;
  }
  const joined = /^\s*[-–•*]\s/.test(text);
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    let from = index;
    if (joined)
      for (const match of segment.matchAll(JOINED_ITEM)) {
        put(from, index + match.index);
        from = index + match.index;
      }
    put(from, index + segment.length);
  }
  return found;
}

/**
 * A quotation of several sentences stays with the words that introduce it, up to this length.
 * UTF-16 units.
 */
const LONGEST_QUOTATION = 500;
const OPENING = /[“«「『„]/g;
const CLOSING = /[”»」』]/g;

/**
 * True while a quotation mark that tells its two sides apart stands open. German closes with the
 * English opening mark.
 */
function quotes(sentence: string): boolean {
  if (sentence.length > LONGEST_QUOTATION || !/[“«「『]/.test(sentence) || sentence.includes('„'))
    return false;
  return (sentence.match(OPENING)?.length ?? 0) > (sentence.match(CLOSING)?.length ?? 0);
}

/** Whether a segment goes on with the sentence before it. */
function belongsTo(sentence: string, next: string, gap: string): boolean {
  if (gap.includes('\n') || /^(?:#{1,6}|[-–•*])\s/.test(next)) return false;
  if (quotes(sentence) && /[”»」』]/.test(next)) return true;
  const tail = sentence.slice(-24);
  // A closing quotation mark or bracket that the segmenter left for the next sentence.
  if (NOTHING.test(next)) return true;
  const word = tail.endsWith('.') ? LAST_WORD.exec(tail)?.[1]?.toLowerCase() : undefined;
  if (word !== undefined) {
    // "z. B.", "p. ex.", "d. h."
    if (word.length === 1 && /^\p{L}{1,2}\.(?:\s|$)/u.test(next)) return true;
    if (/^\p{L}$/u.test(word) && /(?:^|\s)\p{Lu}\.$/u.test(tail)) return true;
    if (GOES_ON.has(word)) return word !== 'no' && word !== 'nos' ? true : OPENS_FIGURE.test(next);
    if (MAY_END.has(word))
      return (
        OPENS_LOWER.test(next) ||
        OPENS_FIGURE.test(next) ||
        (/^\p{Lu}/u.test(next) && word.includes('.') && !NEXT_STARTS.test(next))
      );
  }
  // "am 3. Mai", "der 2. Senat": German and its neighbours write ordinals with a dot.
  if (
    /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|den|dem|des|bis|seit|ab|den|il|dne|dnia|od|do)\s\d{1,2}\.$/iu.test(
      tail,
    )
  )
    return true;
  // "1." and "a)" number what follows; "Yahoo! said" and "What? he asked" go on in lower case.
  if (sentence.length < 5 && /^\(?(?:\d{1,2}|\p{L})[.)]$/u.test(sentence)) return true;
  // "뭐 씀?”에서": a quotation that the sentence goes on after, with no space between.
  if (gap === '' && /[.!?…]["”’'»)]+$/u.test(tail) && /^\p{L}/u.test(next)) return true;
  return OPENS_LOWER.test(next) && /[.!?…]["”’'»)]*$/u.test(tail);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string | null): Intl.Segmenter {
  const key = language ?? '';
  const known = segmenters.get(key);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    // A page may say lang="english".
    made = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  segmenters.set(key, made);
  return made;
}
