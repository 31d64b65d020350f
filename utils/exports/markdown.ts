import type { Backing, Trace, TraceClaim } from '../trace/model/schema.ts';
import { signBetween } from '../trace/view/drift-sign.ts';
import { encodePart } from '../urls/encode.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { listReferences, type Reference } from './references.ts';

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
        source.claims.map(({ backing }) => [backing, labelOf(source)] as const),
      ),
    );
    const notes = sources.map(source => `[^${labelOf(source)}]: ${writeFootnote(source)}`);
    const pages = traces.map(trace => writePage(trace, labels));
    return `${[writeFrontMatter(traces), ...pages, notes.join('\n')].join('\n\n')}\n`;
  },
};

/**
 * Named after the source, not numbered: two exports can be pasted into one note without one's
 * footnotes becoming the other's.
 */
const labelOf = (source: Reference): string => source.key.replaceAll('_', '-');

type Labels = ReadonlyMap<Backing, string>;

function writePage(trace: Trace, labels: Labels): string {
  const body: string[] = [`# ${escapeInline(trace.page.title)}`, ''];
  let heading: string | null = null;
  for (const claim of trace.claims) {
    if (claim.heading !== heading && claim.heading)
      body.push('', `## ${escapeInline(claim.heading)}`, '');
    heading = claim.heading;
    body.push(`- ${escapeInline(claim.text)}${writeMarks(claim, labels)}`);
  }
  return body.join('\n');
}

function writeMarks(claim: TraceClaim, labels: Labels): string {
  const seen = new Set<string>();
  return claim.backing
    .flatMap(backing => {
      const label = labels.get(backing);
      if (!label || seen.has(label)) return [];
      seen.add(label);
      return [`[^${label}]${writeVerdict(backing)}`];
    })
    .join('');
}

function writeVerdict(backing: Backing): string {
  const drift = backing.drift
    .map(d => `; ${escapeInline(d.claim)} ${signBetween(d)} ${escapeInline(d.source)}`)
    .join('');
  return ` *(${backing.verdict} ${backing.score.toFixed(2)}${drift})*`;
}

/**
 * `[Headline](<url>), *Outlet*, 2026-05-19, accessed 2026-05-20 (via [MSN](<url>); archived
 * [copy](<url>)). “Passage”`
 */
function writeFootnote(source: Reference): string {
  const parts = [
    `[${escapeInline(source.headline)}](${escapeTarget(source.url)})`,
    ...source.authors.map(escapeInline),
    `*${escapeInline(source.outlet)}*`,
    ...(source.published ? [dayOf(source.published)] : []),
    `accessed ${dayOf(source.accessed)}`,
  ];
  const asides = [
    ...source.via.map(copy => `via [${escapeInline(copy.outlet)}](${escapeTarget(copy.url)})`),
    ...(source.agency ? [`agency ${escapeInline(source.agency)}`] : []),
    ...(source.archived ? [`archived [copy](${escapeTarget(source.archived.url)})`] : []),
  ];
  const passages = new Set(
    source.claims.flatMap(({ backing }) =>
      backing.passage ? [` “${escapeInline(backing.passage)}”`] : [],
    ),
  );
  return `${parts.join(', ')}${asides.length ? ` (${asides.join('; ')})` : ''}.${[...passages].join('')}`;
}

/** One front matter for the whole note, under the keys that web clippers write. */
function writeFrontMatter(traces: readonly Trace[]): string {
  const only = traces.length === 1 ? traces[0] : undefined;
  const pairs: [string, string][] = [
    ['title', only?.page.title ?? `${traces.length} pages traced`],
    ['source', only?.page.url ?? ''],
    ['published', dayOf(only?.page.published ?? null)],
    ['created', dayOf(traces[0]?.tracedAt ?? null)],
    [
      'description',
      only ? `${only.citations.length} citations, ${only.origins.length} independent origins` : '',
    ],
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
