/** The headline that an entry of a list of sources prints. */

/** Marks that stand around a headline, opening and closing. */
const QUOTED = /[“„«「『](.+?)[”“»」』]|"([^"\n]+)"/u;
/**
 * A headline says something: "Ferries stop sailing". Less is a desk or a name ("Live", “AP”), and
 * any outlet has many of that title.
 */
const TELLING = /(?:\S+\s+){2}\S|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]{8}/u;
/** A part of a sentence goes on behind these; behind all other ends another thing is said. */
const GOES_ON = /^[,;:，；：、]\s*$/u;

/** A part of an entry, with what it is as far as another has read it. */
export interface EntryPart {
  readonly start: number;
  readonly end: number;
  /** True for an outlet, a date or a note about them. */
  readonly isKnown: boolean;
}

/**
 * The headline in quotation marks, else the longest stretch that is neither outlet nor date:
 * "Reuters, Ferries stop, harbour shut, 14 September 2026". Null where nothing tells enough.
 */
export function headlineOfEntry(text: string, parts: readonly EntryPart[]): string | null {
  const [, curly, straight] = QUOTED.exec(text) ?? [];
  const quoted = trimHeadline(curly ?? straight ?? '');
  if (TELLING.test(quoted)) return quoted;
  const longest = stretchesOf(text, parts)
    .map(trimHeadline)
    .sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && TELLING.test(longest) ? longest : null;
}

/** American style has the comma inside the quotation marks: “Ferries stop,” CNBC. */
const trimHeadline = (text: string): string =>
  text.replace(/^[\s*_'’‘]+|[\s*_,.'’‘]+$/g, '').replace(/\s+/g, ' ');

/** Neighbouring unknown parts between which the sentence goes on, as one text each. */
function stretchesOf(text: string, parts: readonly EntryPart[]): string[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end, isKnown } of parts) {
    if (isKnown) continue;
    const last = stretches.at(-1);
    if (last && GOES_ON.test(text.slice(last.end, start))) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => text.slice(start, end));
}
