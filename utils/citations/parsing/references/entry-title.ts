/** The title of a work in an entry of a list of references, in quotation marks or without. */

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
export const QUOTED =
  /^(?:“([^”]{3,300})”|"([^"]{3,300})"|«([^»]{3,300})»|„([^“”]{3,300})[“”]|‘(.{3,300}?)’(?!\p{L})|'(.{3,300}?)'(?!\p{L})|[「『]([^」』]{3,300})[」』])/u;

/** The title with which a text begins, and what stands behind it. */
export function titleOf(text: string, mayEndInComma: boolean): { title: string; tail: string } {
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const title = quoted.slice(1).find(one => one !== undefined) ?? '';
    return { title: trimTitle(title), tail: text.slice(quoted[0].length) };
  }
  const end = titleEnd(text, mayEndInComma);
  return { title: trimTitle(text.slice(0, end)), tail: text.slice(end) };
}

/** "Title of a report (Report No. 12)", "Title [Data set]": what the work is, not what it is called. */
const trimTitle = (title: string): string =>
  title
    .slice(0, MOST_TITLE)
    .replace(
      /\s?(?:\[[^\]]{1,40}\]|\((?:[^()]*\b(?:no|ed|vol|report|edn?)\b\.?[^()]*)\))[.\s]*$/iu,
      '',
    )
    .replace(/^[\s“"«‘']+|[\s.,;:”"»’']+$/gu, '')
    .trim();

/** No title is longer; what trims its end takes the square of its length. */
const MOST_TITLE = 1000;

/** Words of an entry that stops do not end: "vol. 3", "St. Olaf". */
const SHORTENED =
  /(?:^|[\s(.])(?:\p{Lu}|vol|no|nr|pp?|ed|eds|vs|st|dr|mr|mrs|jr|u\.s|cf|ca|bd|ch|fig|approx)\.$/iu;

/**
 * Where a title without quotation marks ends: at its stop, before " // " or "[J]", before "In:" or,
 * where nothing but commas parts the entry, before its place or year.
 */
function titleEnd(text: string, mayEndInComma: boolean): number {
  const marked =
    /\s\/{1,2}\s|[.,]\s(?:In|Em|En|Dans):\s|\[(?:[JMDCRNSPZ]|EB\/OL|J\/OL|OL)\]|\s[–—-]\s(?:М|СПб|Л)\.?\s?:/u.exec(
      text,
    );
  if (marked) return marked.index;
  for (const stop of text.matchAll(/[.?!。？！](?=\s|$|[”"])/gu)) {
    const end = stop.index + 1;
    const next = text.slice(end, end + MOST_TITLE).trimStart();
    if (
      stop[0] === '.' &&
      (SHORTENED.test(text.slice(Math.max(0, end - 9), end)) || /^\p{Ll}/u.test(next))
    )
      continue;
    // "Do ports pay? Evidence from six cities. Ports and Cities, 4": a title in two sentences.
    if (
      /[?!？！]/u.test(stop[0]) &&
      (/^\p{Ll}/u.test(next) || /.{8,}\.\s\p{Lu}\p{L}{2}/u.test(next))
    )
      continue;
    return cutAtComma(text, end, mayEndInComma);
  }
  return cutAtComma(text, text.length, mayEndInComma);
}

/** "Title, Journal, vol. 3, 2024." of a style that only commas part. */
function cutAtComma(text: string, end: number, mayEndInComma: boolean): number {
  if (!mayEndInComma) return end;
  const detail = new RegExp(
    String.raw`,\s(?:vol|no|pp?|Bd|nr)\.?\s?\d|,\s${YEAR}\b|\s\(${YEAR}\)`,
    'iu',
  ).exec(text.slice(0, end));
  return detail ? detail.index : end;
}
