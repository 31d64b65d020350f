/** The fixed start of an outlet's article paths in one month, read off its pattern. */

/**
 * What every path of a month begins with, by the outlet's `articlePath`:
 * "^/(?<year>\d{4})/(?<month>\d{2})/…" and "2026-05" give "/2026/05/". Null where the pattern has
 * no year and month before anything that varies.
 */
export function datedPath(articlePath: string, month: string): string | null {
  const [year = '', number = ''] = month.split('-');
  let rest = articlePath.startsWith('^') ? articlePath.slice(1) : null;
  let path = '';
  let dated = 0;
  while (rest) {
    // A literal piece ("/news/articles/", "\."), or the group of the year or the month.
    const literal = /^(?:[\w/-]|\\[./-])+(?![?*+{])/.exec(rest)?.[0];
    const group = /^\(\?<(year|month)>(\\d\{4\}|\\d\{2\}|\\d\{1,2\})\)/.exec(rest);
    if (literal) path += literal.replaceAll('\\', '');
    else if (group?.[1] === 'year' && dated === 0) path += year;
    else if (group?.[1] === 'month' && dated === 1)
      path += group[2] === '\\d{1,2}' ? String(Number(number)) : number;
    else break;
    if (group && !literal) dated++;
    rest = rest.slice((literal ?? group?.[0] ?? '').length);
    if (literal && dated === 2) break;
  }
  return dated === 2 ? path : null;
}
