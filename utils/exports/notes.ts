/** What stands in the note of a reference. */

import { isReferenceList } from '../trace/model/lone-citations.ts';
import type { Trace } from '../trace/model/schema.ts';
import type { FindingRow } from '../trace/view/finding-rows.ts';
import { alsoOn, sayDrift, sayFinding, sayMark, sayNotices, scoreOf } from './finding-words.ts';
import type { Reference } from './references/references.ts';
import { ENGLISH } from './report-words.ts';

/**
 * The lines of a note: the chains with the addresses of the copies; of each page that was traced
 * its title, address and time, and under it a line a claim with what was found; the archived copy;
 * what the score is. No line begins like "Word: value", which pandoc and Zotero take for a field of
 * its own.
 */
export function writeNotes(reference: Reference): string[] {
  const { chain, via, archived, claims } = reference;
  const pages = Map.groupBy(claims, ({ trace }) => trace);
  return [
    ...(chain ? [`Chain ${chain}${via.map(copy => `, seen at ${copy.url}`).join('')}`] : []),
    ...[...pages].flatMap(([trace, rows]) => [writePage(trace), ...rows.map(writeClaim)]),
    ...(archived ? [`Archived at ${archived.url}`] : []),
    ...(claims.some(row => scoreOf(row) !== null) ? [ENGLISH.scoreMeans] : []),
  ];
}

/** Which page made the claims, or which list has the references, and when it was checked. */
export function writePage(trace: Trace): string {
  const { page, tracedAt } = trace;
  const what = isReferenceList(trace) ? 'References' : 'Claims';
  return [`${what} of “${page.title}”`, page.url, `traced ${tracedAt}`].filter(Boolean).join(', ');
}

/** One claim, or one reference of a list, with what was found for it, on one line. */
export function writeClaim(row: FindingRow): string {
  const score = scoreOf(row);
  const copies = alsoOn(row);
  const { passage = null } = row.backing ?? {};
  return [
    ...(row.claim === null
      ? [`Reference ${row.number} ${row.citations.map(sayMark).join(', ')}`]
      : [
          `Claim ${row.number} “${row.claim.text}”`,
          ...row.citations.map(citation => ENGLISH.citedAs(sayMark(citation))),
        ]),
    sayFinding(row),
    ...(score === null ? [] : [ENGLISH.score(score)]),
    ...sayNotices(row),
    ...sayDrift(row),
    ...(copies.length > 0 ? [ENGLISH.alsoOn(copies)] : []),
    ...(passage === null ? [] : [`passage “${passage}”`]),
  ].join(' – ');
}
