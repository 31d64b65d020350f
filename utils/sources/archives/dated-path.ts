/** The fixed start of an outlet's article paths in one month, read off its pattern. */

/** A literal piece of a pattern: "/news/articles/", "\."; none that may repeat or be missing. */
const LITERAL = /^(?:[\w/-]|\\[./-])+(?![?*+{])/;
/** The group of the year or the month: "(?<year>\d{4})". */
const GROUP = /^\(\?<(year|month)>(\\d\{4\}|\\d\{2\}|\\d\{1,2\})\)/;

/**
 * What every path of a month begins with, by the outlet's `articlePath`:
 * "^/(?<year>\d{4})/(?<month>\d{2})/…" and "2026-05" give "/2026/05/". Null where the pattern has
 * no year and month before anything that varies.
 */
export function buildDatedPath(articlePath: string, month: string): string | null {
  if (!articlePath.startsWith('^')) return null;
  const dates = [
    { name: 'year', short: null, value: month.slice(0, 4) },
    { name: 'month', short: String(Number(month.slice(5, 7))), value: month.slice(5, 7) },
  ];
  let rest = articlePath.slice(1);
  let path = '';
  for (const { name, short, value } of dates) {
    const before = takeLiteral(rest);
    const group = GROUP.exec(before.rest);
    if (group?.[1] !== name) return null;
    path += before.text + (short !== null && group[2] === '\\d{1,2}' ? short : value);
    rest = before.rest.slice(group[0].length);
  }
  return path + takeLiteral(rest).text;
}

function takeLiteral(pattern: string): { readonly text: string; readonly rest: string } {
  const literal = LITERAL.exec(pattern)?.[0] ?? '';
  return { text: literal.replaceAll('\\', ''), rest: pattern.slice(literal.length) };
}
