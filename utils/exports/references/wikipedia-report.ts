/** The references of a page that fail, for editors of Wikipedia. */
import type { Trace, TraceCitation } from '../../trace/model/schema.ts';
import { differs } from '../../trace/view/drift-sign.ts';
import type { FindingRow } from '../../trace/view/finding-rows.ts';
import { articleOf } from '../../trace/view/outlet-names.ts';
import { sayMark, sayMismatches } from '../finding-words.ts';
import type { Writer } from '../format.ts';
import { dayOf } from '../iso-day.ts';
import { ENGLISH } from '../report-words.ts';
import { showArchive } from './archive-address.ts';
import { listRecords, type Reference } from './references.ts';
import {
  escapeAddress,
  escapeValue,
  monthOf,
  sayFailing,
  speaksAgainst,
  tagFailed,
} from './wikitext.ts';

/** One thing that is wrong with a reference, and the wikitext that mends or marks it. */
interface Failure {
  /** The lines that tell it: the claim, what differs, what the source says. */
  readonly told: readonly string[];
  /** Where the wikitext goes. */
  readonly place: string;
  readonly paste: string;
}

/**
 * A report for editors of Wikipedia: of each reference that fails (says otherwise, has other
 * details, has none of it, is gone, is another work) the claim, what differs, and the template that
 * marks it. It is wikitext for a talk page, on which the templates stay text. What the prose names
 * without a citation is no reference.
 */
export const wikipediaReport: Writer = {
  type: 'text/plain;charset=utf-8',
  extension: 'report.wiki.txt',
  write: traces => traces.map(writePage).join('\n'),
};

function writePage(trace: Trace): string {
  const records = listRecords([trace]).map(record => ({
    ...record,
    claims: record.claims.filter(({ citations }) => citations.length > 0),
  }));
  const failed = records.flatMap(record => {
    const failures = listFailures(record);
    return failures.length > 0 ? [{ record, failures }] : [];
  });
  return [
    writeFirst(
      trace,
      records.flatMap(({ claims }) => claims),
    ),
    ...failed.map(({ record, failures }, index) => writeRecord(record, failures, index + 1)),
  ].join('\n');
}

/** What was checked, when, and what was found: each printed citation counts as one reference. */
function writeFirst(trace: Trace, rows: readonly FindingRow[]): string {
  const printed = rows.flatMap(row => row.citations.map(citation => [citation, row] as const));
  const byCitation = Map.groupBy(printed, ([citation]) => citation);
  const citations = [...byCitation.keys()];
  const rowsOf = (one: TraceCitation) => (byCitation.get(one) ?? []).map(([, row]) => row);
  const fails = (one: TraceCitation) =>
    failLink(trace, one).length > 0 || rowsOf(one).some(row => failClaim(row).length > 0);
  const failed = citations.filter(fails);
  const open = citations.filter(one => !fails(one) && !rowsOf(one).some(isChecked));
  const { title, url } = trace.page;
  const what = [`“${escapeValue(title)}”`, url && escapeAddress(url)].filter(Boolean).join(', ');
  const said = `${failed.length} of ${citations.length} ${failed.length === 1 ? 'fails' : 'fail'}`;
  const unchecked = open.length > 0 ? `, ${open.length} could not be checked` : '';
  return `Whence checked the references of ${what}, on ${dayOf(trace.tracedAt)}: ${said}${unchecked}.\n`;
}

/** True where the source was held against the claim, or the reference of a list was found. */
const isChecked = ({ claim, original, backing }: FindingRow): boolean =>
  claim === null ? original !== null : (backing?.verdict ?? 'unknown') !== 'unknown';

function writeRecord(record: Reference, failures: readonly Failure[], number: number): string {
  const marks = new Set(record.claims.flatMap(({ citations }) => citations.map(sayMark)));
  const facts = [record.outlet, dayOf(record.published)].filter(Boolean).map(escapeValue);
  const address = record.url ? [escapeAddress(record.url)] : [];
  const printed = [...marks].map(mark => escapeValue(ENGLISH.citedAs(mark)));
  return [
    `== ${number}. ${escapeValue(record.headline)} ==`,
    `* Reference: ${[...facts, ...address, ...printed].join(', ')}`,
    ...failures.flatMap(({ told, place, paste }) => [
      ...told.map(line => `* ${escapeValue(line)}`),
      `* To paste ${place}:`,
      // Of all tags the one that shows entities as they are written.
      '<syntaxhighlight lang="wikitext">',
      paste,
      '</syntaxhighlight>',
    ]),
    '',
  ].join('\n');
}

function listFailures({ claims }: Reference): Failure[] {
  const [row] = claims;
  const citations = new Set(claims.flatMap(one => one.citations));
  return [
    ...claims.flatMap(failClaim),
    ...[...citations].flatMap(citation => (row ? failLink(row.trace, citation) : [])),
  ];
}

function failClaim(row: FindingRow): Failure[] {
  const { claim, number, backing } = row;
  const isOtherwise = backing?.verdict === 'partial' && backing.drift.some(differs);
  const reasons = [
    ...(speaksAgainst(row) || isOtherwise ? sayFailing(row) : []),
    ...sayMismatches(row),
  ];
  const passage = backing?.passage ?? null;
  const told = [
    ...(claim === null ? [] : [`Claim ${number}: “${claim.text}”`]),
    `What differs: ${reasons.join('; ')}`,
    ...(passage === null ? [] : [`The source says: “${passage}”`]),
  ];
  return reasons.length > 0
    ? [{ told, place: 'after the reference', paste: tagFailed(row, reasons) }]
    : [];
}

/** A page that is gone: its archived copy where one is known, else the template that says so. */
function failLink(trace: Trace, { resolution }: TraceCitation): Failure[] {
  const { link } = resolution;
  if (link !== 'gone' && link !== 'never-seen') return [];
  const told = [`What differs: ${ENGLISH.link[link]}`];
  const archived = articleOf(trace, resolution.article)?.archived;
  if (archived) {
    const paste = `|archive-url=${escapeAddress(showArchive(archived.url))} |archive-date=${dayOf(archived.at)} |url-status=dead`;
    return [{ told, place: 'into the template of the reference', paste }];
  }
  // Nothing of it in an archive either: bots need not look again.
  const sought = link === 'never-seen' ? '|fix-attempted=yes' : '';
  const paste = `{{dead link|date=${monthOf(trace.tracedAt)}${sought}}}`;
  return [{ told, place: 'at the end of the reference, inside it', paste }];
}
