import { writeFullName } from '../text/names/person-names.ts';
import type { Trace, TraceCitation } from '../trace/model/schema.ts';
import { countTrace } from '../trace/view/claim-rows.ts';
import { type FindingRow, findingRows } from '../trace/view/finding-rows.ts';
import { encodePart } from '../urls/encode.ts';
import { alsoOn, outletOfRow, sayDrift, sayFinding, sayNotices, scoreOf } from './finding-words.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { listReferences, type Reference } from './references/references.ts';
import { ENGLISH, tellMoment } from './report-words.ts';

/**
 * Markdown for notes: front matter as note apps know it, the claims under the page's headings, one
 * footnote per source.
 */
export const markdown: Writer = {
  type: 'text/markdown;charset=utf-8',
  extension: 'md',
  write(traces) {
    const sources = listReferences(traces);
    const labels = new Map(
      sources.flatMap(source =>
        source.claims.map(({ original }) => [original?.url ?? '', labelOf(source)] as const),
      ),
    );
    const notes = sources.map(source => `[^${labelOf(source)}]: ${writeFootnote(source)}`);
    const pages = traces.map(trace => writePage(trace, labels));
    return `${[writeFrontMatter(traces), ...pages, ENGLISH.scoreMeans, notes.join('\n')].join('\n\n')}\n`;
  },
};

/**
 * Named after the source, not numbered: two exports can be pasted into one note without one's
 * footnotes becoming the other's.
 */
const labelOf = (source: Reference): string => source.key.replaceAll('_', '-');

type Labels = ReadonlyMap<string, string>;

function writePage(trace: Trace, labels: Labels): string {
  const rows = Map.groupBy(findingRows([trace]), ({ claim }) => claim);
  const body: string[] = [
    `# ${escapeInline(trace.page.title)}`,
    '',
    `${writeAddress(trace.page.url)} · Traced ${tellMoment(trace.tracedAt)}`,
    '',
  ];
  let heading: string | null = null;
  for (const claim of trace.claims) {
    if (claim.heading !== heading && claim.heading)
      body.push('', `## ${escapeInline(claim.heading)}`, '');
    heading = claim.heading;
    body.push(`- ${writeText(claim.text)}`);
    for (const row of rows.get(claim) ?? []) body.push(`  - ${writeFinding(row, labels)}`);
  }
  for (const row of rows.get(null) ?? [])
    body.push(`- ${writeMarks(row)}`, `  - ${writeFinding(row, labels)}`);
  return body.join('\n');
}

/**
 * What was found, on one line under the claim: there the mark of a footnote stands beside its
 * outlet, where no address at the end of the claim can swallow it.
 */
function writeFinding(row: FindingRow, labels: Labels): string {
  const { original, citations, backing, claim } = row;
  const label = labels.get(original?.url ?? '');
  const score = scoreOf(row);
  const copies = alsoOn(row);
  const outlet = outletOfRow(row);
  const parts = [
    `*${escapeInline(sayFinding(row))}*${score === null ? '' : ` (${ENGLISH.score(score)})`}`,
    ...(outlet ? [`${escapeInline(outlet)}${label ? ` [^${label}]` : ''}`] : []),
    ...(copies.length > 0 ? [escapeInline(ENGLISH.alsoOn(copies))] : []),
    ...(claim === null ? [] : citations).map(citation => ENGLISH.citedAs(writeMark(citation))),
    ...[...sayNotices(row), ...sayDrift(row)].map(escapeInline),
  ];
  const passage = backing?.passage ? `: “${escapeInline(backing.passage)}”` : '';
  return `${parts.join(' · ')}${passage}`;
}

const writeMarks = ({ citations }: FindingRow): string => citations.map(writeMark).join(' ');

/** The mark as printed, leading where it leads. */
function writeMark({ text, outlet, href }: TraceCitation): string {
  const mark = escapeInline(text || (outlet ?? ''));
  return href ? `[${mark}](${escapeTarget(href)})` : mark;
}

/**
 * A bracket at its end is its own where it opened it: "https://en.wikipedia.org/wiki/Wire_(band)",
 * not "(https://a.example/x)".
 */
const ADDRESS = /https?:\/\/[^\s<>]*(?<=\([^\s<>():]*\)|[^\s<>.,;:!?'"”’)\]])/g;

/** Text in which addresses stay addresses: signs that are escaped elsewhere are part of them. */
function writeText(text: string): string {
  const plain = oneLine(text);
  const addresses = plain.match(ADDRESS) ?? [];
  return plain
    .split(ADDRESS)
    .map((part, index) => {
      const address = addresses[index];
      const blank = /^\s/.test(part) ? ' ' : '';
      const end = /\s$/.test(part) ? ' ' : '';
      const written = part.trim() ? `${blank}${escapeInline(part)}${end}` : part;
      return `${written}${address ? writeAddress(address) : ''}`;
    })
    .join('');
}

/** A web address as a link of itself. */
function writeAddress(url: string): string {
  return /^https?:/.test(url) ? escapeTarget(url) : escapeInline(url);
}

/**
 * `[Headline](<url>), *Outlet*, 2026-05-19, accessed 2026-05-20 (MSN ← Outlet; via [MSN](<url>);
 * archived [copy](<url>)).`
 */
function writeFootnote(source: Reference): string {
  const parts = [
    source.url
      ? `[${escapeInline(source.headline)}](${escapeTarget(source.url)})`
      : escapeInline(source.headline),
    ...source.authors.map(writeFullName).map(escapeInline),
    `*${escapeInline(source.outlet)}*`,
    ...(source.published ? [dayOf(source.published)] : []),
    `accessed ${dayOf(source.accessed)}`,
  ];
  const asides = [
    ...(source.chain ? [escapeInline(source.chain)] : []),
    ...source.via.map(copy => `via [${escapeInline(copy.outlet)}](${escapeTarget(copy.url)})`),
    ...(source.agency ? [`agency ${escapeInline(source.agency)}`] : []),
    ...(source.archived ? [`archived [copy](${escapeTarget(source.archived.url)})`] : []),
  ];
  return `${parts.join(', ')}${asides.length ? ` (${asides.join('; ')})` : ''}.`;
}

/** One front matter for the whole note, under the keys that web clippers write. */
function writeFrontMatter(traces: readonly Trace[]): string {
  const only = traces.length === 1 ? traces[0] : undefined;
  const pairs: [string, string][] = [
    ['title', only?.page.title ?? `${traces.length} pages traced`],
    ['source', only?.page.url ?? ''],
    ['published', dayOf(only?.page.published ?? null)],
    ['created', dayOf(traces[0]?.tracedAt ?? null)],
    ['description', only ? ENGLISH.counts(countTrace({ state: 'done', trace: only })) : ''],
  ];
  return [
    '---',
    ...pairs.filter(([, value]) => value).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'tags:',
    '  - whence',
    '---',
  ].join('\n');
}

/**
 * Text that stays text: what Markdown (and Obsidian: `==`, `%%`) reads as markup is escaped,
 * entities too; line breaks are folded.
 */
function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#|<>~^$=%]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, (_, mark: string) =>
      /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );
}

/** A link target that brackets, blanks and entities in the address cannot break. */
function escapeTarget(url: string): string {
  return `<${url.replace(/[<>\s\\]/g, encodePart).replace(/&(?=#?\w+;)/g, '&amp;')}>`;
}
