/** Article text -> sentences with offsets, each a verbatim piece of the text. */

/** A sentence of an article; `text` equals the article's text between the offsets. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph (line) it stands in. */
  readonly paragraph: number;
}

// A stop after one of these ends no sentence: "Gov. Hochul", "Oct. 14", "No. 17", "St. Louis", "Mr.
// Smith", "z. B.", "J. Smith".
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Reps|Sens|Gen|Col|Lt|Maj|Sgt|Capt|Cmdr|Adm|Rev|Hon|Pres|St|Ste|Mt|Ft|No|Nos|Nr|vs|v|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|approx|ca|cf|e\.g|i\.e|z\.\s?B|bzw|Art|Fig|Vol|pp|Ave|Blvd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|\p{Lu})\.$/u;
// "U.S. The" may end one, "U.S. officials" does not: only before a word that opens sentences.
const INITIALS = /(?:\p{Lu}\.){2,}$/u;
const OPENER =
  /^["“‘']?(?:The|A|An|In|It|He|She|They|We|But|And|This|That|These|On|At|For|As|If|When|While|However|Its|His|Her|Their|There|What|After|Since|By|With|Some|Many|Most|One|Two|No|Not)\b/;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(language: string | null): Intl.Segmenter {
  const key = language ?? 'en';
  let known = segmenters.get(key);
  if (!known) {
    try {
      known = new Intl.Segmenter(key, { granularity: 'sentence' });
    } catch {
      known = new Intl.Segmenter('en', { granularity: 'sentence' }); // a page's lang attribute may hold anything
    }
    segmenters.set(key, known);
  }
  return known;
}

/** Cuts a text at line breaks and sentence ends; pieces without a letter or digit are dropped. */
export function sentencesOf(text: string, language: string | null): Sentence[] {
  const out: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    for (const piece of merged(line[0], segmenterOf(language)).flatMap(bounded)) {
      const lead = piece.text.length - piece.text.trimStart().length;
      const body = piece.text.trim();
      if (!/[\p{L}\p{N}]/u.test(body)) continue;
      const start = line.index + piece.at + lead;
      out.push({ text: body, start, end: start + body.length, paragraph });
    }
    paragraph++;
  }
  return out;
}

/**
 * Longest sentence kept whole, in characters; a longer one (a table run together, a hostile page)
 * is cut at spaces.
 */
const LONGEST = 1500;

function bounded(piece: { text: string; at: number }): { text: string; at: number }[] {
  if (piece.text.length <= LONGEST) return [piece];
  const out: { text: string; at: number }[] = [];
  for (let from = 0; from < piece.text.length; ) {
    const space = piece.text.lastIndexOf(' ', from + LONGEST);
    const to =
      from + LONGEST >= piece.text.length
        ? piece.text.length
        : space > from
          ? space
          : from + LONGEST;
    out.push({ text: piece.text.slice(from, to), at: piece.at + from });
    from = to;
  }
  return out;
}

function merged(line: string, segmenter: Intl.Segmenter): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const last = out.at(-1);
    if (last && !endsSentence(last.text.trimEnd(), segment)) last.text += segment;
    else out.push({ text: segment, at: index });
  }
  return out;
}

function endsSentence(before: string, after: string): boolean {
  if (!/\.["”’')\]]*$/.test(before))
    return !/^[\p{Ll}]/u.test(after.trimStart()) || !/[!?]["”’')\]]*$/.test(before); // “Why?” he asked.
  if (INITIALS.test(before)) return OPENER.test(after);
  if (ABBREVIATION.test(before)) return false;
  return !/^["”’')\]]*\s*\p{Ll}/u.test(after);
}
