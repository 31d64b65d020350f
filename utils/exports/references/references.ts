/**
 * What the bibliography formats share: every source once, under who had it first, with all the
 * claims it was held against.
 */

import { type Name, splitName } from '../../text/names/person-names.ts';
import type { Trace, TraceArticle } from '../../trace/model/schema.ts';
import { chainNames, chainOf, type Original } from '../../trace/view/chain.ts';
import { type FindingRow, findingRows } from '../../trace/view/finding-rows.ts';
import { outletName } from '../../trace/view/outlet-names.ts';
import { webAddress } from '../page-iri.ts';
import { showArchive } from './archive-address.ts';
import { isOrganisation, kindOf, type SourceKind } from './source-kind.ts';

/** One source to cite: the original where it is known, with the copies it was seen on. */
export interface Reference {
  /** ASCII, unique in the export: "techcrunch_quillon_2026". */
  readonly key: string;
  readonly headline: string;
  /** Who wrote it; empty when the page names nobody. */
  readonly authors: readonly Name[];
  /** Name of the outlet that published it first, as far as is known. */
  readonly outlet: string;
  readonly kind: SourceKind;
  /** True where a body publishes for itself, not a periodical. */
  readonly organisation: boolean;
  /** ISO date or date-time; null when unknown. */
  readonly published: string | null;
  readonly language: string | null;
  /** '' for a printed mark, or a text given by the reader, that has none. */
  readonly url: string;
  /** Identifiers of the work, by their kind: doi, arxiv, isbn … */
  readonly ids: NonNullable<TraceArticle['ids']>;
  readonly container: Partial<NonNullable<TraceArticle['container']>>;
  /** Copies of it: "MSN", with address and chain. Empty when none was met. */
  readonly via: readonly Copy[];
  /** Who had it first where only a name is known and the address is a copy's; null otherwise. */
  readonly named: string | null;
  readonly agency: string | null;
  /** True where the address no longer answers with the article. */
  readonly gone: boolean;
  readonly archived: { readonly url: string; readonly at: string } | null;
  /** ISO time of the trace. */
  readonly accessed: string;
  /** "MSN ← TechCrunch" for each copy; "" where there is no chain. */
  readonly chain: string;
  readonly claims: readonly FindingRow[];
}

/** A copy of a report. */
interface Copy {
  readonly outlet: string;
  readonly url: string;
}

/** The sources of some traces, each once, in the order in which the page first rests on them. */
export function listReferences(traces: readonly Trace[]): Reference[] {
  return buildReferences(findingRows(traces), new Set());
}

/**
 * The same and, after them, every printed citation that led to no article: each mark once, titled
 * as it is printed, with its address where it has one.
 */
export function listRecords(traces: readonly Trace[]): Reference[] {
  const rows = findingRows(traces);
  const taken = new Set<string>();
  return [...buildReferences(rows, taken), ...buildMarkReferences(rows, taken)];
}

function buildReferences(rows: readonly FindingRow[], taken: Set<string>): Reference[] {
  const byUrl = new Map<string, { original: Original; rows: FindingRow[] }>();
  for (const row of rows) {
    const { original } = row;
    if (!original) continue;
    const draft = byUrl.get(original.url) ?? { original, rows: [] };
    draft.rows.push(row);
    byUrl.set(original.url, draft);
  }
  return [...byUrl.values()].map(draft => finishReference(draft.original, draft.rows, taken));
}

function finishReference(
  { article, url, outlet: domain }: Original,
  rows: readonly FindingRow[],
  taken: Set<string>,
): Reference {
  const trace = rows[0]?.trace as Trace;
  // Each copy once, with the trace it came from: ids mean nothing in another trace.
  const copies = [
    ...new Map(rows.flatMap(r => r.copies.map(copy => [copy.url, { trace: r.trace, copy }]))),
  ].map(([, seen]) => seen);
  const first = copies[0]?.copy;
  const kind = kindOf(trace, article, domain);
  const { ids = {}, container } = article;
  // The original's own first: a copy's archive shows the copy's page.
  const archived = article.archived ?? first?.archived ?? null;
  return {
    key: makeKey(article, outletName(trace, domain), taken),
    headline: article.headline,
    authors: article.authors.map(author => nameOf(trace, kind, author)),
    outlet: outletName(trace, domain),
    kind,
    organisation: isOrganisation(trace, domain),
    published: article.published,
    language: article.language,
    url: webAddress(url),
    ids,
    container: container ?? {},
    via: copies.map(seen => ({
      outlet: outletName(seen.trace, seen.copy.outlet),
      url: seen.copy.url,
    })),
    named: nameOnly(trace, article),
    agency: article.agency ?? first?.agency ?? null,
    gone: article.access === 'gone',
    archived: archived && { ...archived, url: showArchive(archived.url) },
    accessed: trace.tracedAt,
    chain: writeChains(trace, article, copies),
    claims: rows,
  };
}

/** The way from each copy to who had it first, each once. */
function writeChains(
  trace: Trace,
  article: TraceArticle,
  copies: readonly { readonly trace: Trace; readonly copy: TraceArticle }[],
): string {
  const from = copies.length > 0 ? copies : [{ trace, copy: article }];
  const chains = from.map(seen => chainNames(seen.trace, seen.copy));
  return [...new Set(chains.filter(({ length }) => length > 1).map(c => c.join(' ← ')))].join('; ');
}

function nameOnly(trace: Trace, article: TraceArticle): string | null {
  const last = chainOf(trace, article).hops.at(-1);
  return last && last.url === null && last.evidence.length > 0 ? last.name : null;
}

/** What makes a film or a podcast is a channel as often as a person: its name stays whole. */
function nameOf(trace: Trace, kind: SourceKind, printed: string): Name {
  const isChannel = kind === 'video' || kind === 'podcast';
  const isOutlet = trace.outlets.some(({ name }) => name === printed);
  return isChannel || isOutlet ? { literal: printed } : splitName(printed);
}

/** Marks that are printed alike and ended alike are one record. */
function buildMarkReferences(rows: readonly FindingRow[], taken: Set<string>): Reference[] {
  const marks = Map.groupBy(
    rows.filter(({ original, citations }) => original === null && citations.length > 0),
    ({ citations: [mark] }) => `${mark?.text} ${mark?.href} ${mark?.resolution.status}`,
  );
  return [...marks.values()].flatMap(alike => {
    const [row] = alike;
    const mark = row?.citations[0];
    return row && mark ? [buildMarkReference(row.trace, mark, alike, taken)] : [];
  });
}

function buildMarkReference(
  trace: Trace,
  { text, outlet, href, headline }: FindingRow['citations'][number],
  rows: readonly FindingRow[],
  taken: Set<string>,
): Reference {
  const name = outletName(trace, outlet);
  return {
    // Without an article the mark is all there is: it stands for the title, and nothing is made up
    // beside it.
    key: makeKey({ headline: '', published: null, outlet: outlet ?? 'mark' }, name, taken),
    headline: headline ?? (text || name),
    authors: [],
    outlet: name,
    kind: 'webpage',
    organisation: outlet !== null && isOrganisation(trace, outlet),
    published: null,
    language: null,
    url: href ?? '',
    ids: {},
    container: {},
    via: [],
    named: null,
    agency: null,
    gone: false,
    archived: null,
    accessed: trace.tracedAt,
    chain: '',
    claims: rows,
  };
}

function makeKey(
  source: Pick<TraceArticle, 'headline' | 'published' | 'outlet'>,
  outlet: string,
  taken: Set<string>,
): string {
  const foldToAscii = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '')
      .toLowerCase();
  const word =
    source.headline
      .split(/\s+/)
      .map(foldToAscii)
      .find(w => w.length > 3) ?? '';
  const stem = [
    foldToAscii(outlet) || foldToAscii(source.outlet),
    word,
    source.published?.slice(0, 4) ?? 'nd',
  ]
    .filter(Boolean)
    .join('_');
  let key = stem;
  for (let n = 2; taken.has(key); n++) key = `${stem}_${n}`;
  taken.add(key);
  return key;
}
