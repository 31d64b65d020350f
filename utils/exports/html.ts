import type { Backing, Trace, TraceCitation, TraceClaim } from '../trace/model/schema.ts';
import { countTrace } from '../trace/view/claim-rows.ts';
import { CLAIM_STATES } from '../trace/view/claim-state.ts';
import { differs, signBetween } from '../trace/view/drift-sign.ts';
import { type FindingRow, findingRows } from '../trace/view/finding-rows.ts';
import { escapeHtml } from './escape-html.ts';
import { alsoOn, outletOfRow, sayFinding, sayNotices, scoreOf } from './finding-words.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { formatReference } from './references/reference-styles.ts';
import { listReferences, type Reference } from './references/references.ts';
import { SOURCE_TYPES } from './references/source-types.ts';
import { ENGLISH, type ReportWords } from './report-words.ts';

const SIGNS: Readonly<Record<Backing['verdict'], string>> = {
  supported: '●',
  partial: '◐',
  unsupported: '○',
  contradicted: '▲',
  unknown: '?',
};

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}blockquote{margin:.25rem 0;margin-inline-start:1rem;color:#4a5360}
.row{font-size:.9rem;margin:.25rem 0}main{overflow-wrap:anywhere}.verdict,.found{font-weight:600}.drift{font-size:.9rem;margin:.25rem 0}li{margin:.75rem 0}a{color:#0b57d0}
@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16191d}blockquote{color:#aab2bd}a{color:#8ab4f8}}
@media print{a{color:inherit}.row,blockquote,li{break-inside:avoid}.row:has(+blockquote){break-after:avoid}h2{break-after:avoid}}`;

/**
 * One self-contained page: claims beside their sources, and the sources as a list that reference
 * managers can read (COinS). No script, nothing loaded.
 */
export const html: Writer = {
  type: 'text/html;charset=utf-8',
  extension: 'html',
  write(traces, words = ENGLISH) {
    const first = traces[0];
    const title = traces.length === 1 && first ? first.page.title : words.pages(traces.length);
    return `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${words.direction}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.by(title))}</title><style>${STYLE}</style></head>
<body><main>
${traces.map(trace => writePage(trace, words)).join('\n')}
<h2>${escapeHtml(words.sources)}</h2>
<ol>
${listReferences(traces)
  .map(reference => writeSource(reference, words))
  .join('\n')}
</ol>
</main></body></html>
`;
  },
};

function writeLink(url: string, text: string): string {
  return /^https?:/.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text);
}

/** Attributes of text quoted from a page: in the page's language, running its own way. */
const quoteAttributes = (language: string | null): string =>
  `dir="auto"${language === null ? '' : ` lang="${escapeHtml(language)}"`}`;

function writePage(trace: Trace, words: ReportWords): string {
  const found = findingRows([trace]);
  const claims = [...Map.groupBy(found, ({ claim }) => claim)].flatMap(([claim, rows]) =>
    claim ? [[claim, rows] as const] : [],
  );
  const lone = found.filter(({ claim }) => claim === null);
  const counts = countTrace({ state: 'done', trace });
  const scored = claims.some(([, rows]) => rows.some(row => scoreOf(row) !== null));
  return `<h1 ${quoteAttributes(trace.page.language)}>${writeLink(trace.page.url, trace.page.title)}</h1>
${found.length > 0 ? `<p class="found">${escapeHtml(words.checked(counts, trace.tracedAt, sayStates(claims, lone, words)))}</p>` : ''}<p class="row"><bdi>${escapeHtml(trace.page.url)}</bdi></p><p class="row">${escapeHtml(words.counts(counts))}</p>${scored ? `<p class="row">${escapeHtml(words.scoreMeans)}</p>` : ''}
${claims.map(([claim, rows], index) => writeClaim(words, claim, rows, claim.heading !== claims[index - 1]?.[0].heading)).join('\n')}
${lone.length > 0 ? `<ol>${lone.map(row => writeLone(row, words)).join('')}</ol>\n` : ''}<p class="row">${escapeHtml(words.hosts(trace.network))}</p>`;
}

/** How many claims stand how: "Supported: 16 · Says otherwise: 1"; of a list its references. */
function sayStates(
  claims: readonly (readonly [TraceClaim, readonly FindingRow[]])[],
  lone: readonly FindingRow[],
  words: ReportWords,
): string {
  const states = Map.groupBy(claims, ([, [row]]) => row?.state ?? 'no-source');
  const labels = { ...words.verdict, 'no-source': words.noSource, pending: words.pending };
  const ends = Map.groupBy(lone, row => sayFinding(row, words));
  return [
    ...CLAIM_STATES.map(state => [labels[state], states.get(state)?.length ?? 0] as const),
    ...[...ends].map(([end, rows]) => [end, rows.length] as const),
  ]
    .flatMap(([label, count]) => (count > 0 ? [`${label}: ${count}`] : []))
    .join(' · ');
}

function writeClaim(
  words: ReportWords,
  claim: TraceClaim,
  rows: readonly FindingRow[],
  newHeading: boolean,
): string {
  const quoted = quoteAttributes(rows[0]?.trace.page.language ?? null);
  const heading =
    newHeading && claim.heading ? `<h2 ${quoted}>${escapeHtml(claim.heading)}</h2>\n` : '';
  const found = rows.map(row => writeFinding(row, words)).join('');
  return `${heading}<p ${quoted}>${escapeHtml(claim.text)}</p>${found}`;
}

/** A reference of a list: as it is printed, with what was found for it. */
function writeLone(row: FindingRow, words: ReportWords): string {
  return `<li>${row.citations.map(writeMark).join(' ')}${writeFinding(row, words)}</li>`;
}

/** Both sides of a detail: struck out and put in where they differ, else plain. */
function writeSides(drift: Backing['drift'][number]): string {
  const [own, other] = differs(drift) ? ['del', 'ins'] : ['bdi', 'bdi'];
  return `<${own} dir="auto">${escapeHtml(drift.claim)}</${own}> ${signBetween(drift)} <${other} dir="auto">${escapeHtml(drift.source)}</${other}>`;
}

/** The sign of a row: its verdict's where it has one. */
function signOf({ original, backing, citations, claim, state }: FindingRow): string {
  if (original === null && citations[0]?.resolution.status === 'skipped') return '…';
  if (claim === null && original !== null) return '';
  if (original === null && citations.length > 0) return SIGNS.unknown;
  if (state === 'no-source') return SIGNS.unsupported;
  return state === 'pending' && !backing ? '…' : SIGNS[backing?.verdict ?? 'unknown'];
}

function writeFinding(row: FindingRow, words: ReportWords): string {
  const { article, backing, claim, citations } = row;
  const score = scoreOf(row);
  const copies = alsoOn(row);
  const aside = [
    ...(copies.length > 0 ? [escapeHtml(words.alsoOn(copies))] : []),
    ...(claim === null ? [] : citations).map(citation =>
      escapeHtml(words.citedAs(PLACE)).replace(PLACE, () => writeMark(citation)),
    ),
  ];
  const said = [
    `<span class="verdict">${[signOf(row), escapeHtml(sayFinding(row, words))].filter(Boolean).join(' ')}</span>`,
    ...(score === null ? [] : [`(${escapeHtml(words.score(score))})`]),
    ...writeOutlet(row, words),
    ...(article ? [`<bdi>${writeLink(backing?.link ?? article.url, article.headline)}</bdi>`] : []),
  ].join(' ');
  const passage = backing?.passage
    ? `<blockquote ${quoteAttributes(article?.language ?? null)}>${escapeHtml(backing.passage)}</blockquote>`
    : '';
  const notices = sayNotices(row, words)
    .map(said => `<p class="drift">${escapeHtml(said)}</p>`)
    .join('');
  const drift = (backing?.drift ?? [])
    .map(d => `<p class="drift">${escapeHtml(words.drift[d.kind])}: ${writeSides(d)}</p>`)
    .join('');
  return `<p class="row">${[said, ...aside].join(' · ')}</p>${passage}${notices}${drift}`;
}

/** Who says it, and what that rests on; nobody where nobody is given. */
function writeOutlet(row: FindingRow, words: ReportWords): string[] {
  if (!row.backing && row.citations.length === 0) return [];
  const outlet = outletOfRow(row) || words.unknownOutlet;
  const basis = (row.backing?.basis ?? []).map(kind => words.basis[kind]).join(', ');
  return [`<bdi>${escapeHtml(outlet)}</bdi>`, ...(basis ? [`(${escapeHtml(basis)})`] : [])];
}

/** A citation as printed, leading where it leads. */
function writeMark({ text, outlet, href }: TraceCitation): string {
  const mark = text || (outlet ?? '');
  return `<bdi>${href ? writeLink(href, mark) : escapeHtml(mark)}</bdi>`;
}

/** Stands in a label where a link comes. */
const PLACE = '\ue000';

function writeSource(reference: Reference, words: ReportWords): string {
  const formatted = formatReference(reference, 'apa');
  const notes = [
    escapeHtml(reference.chain),
    ...reference.via.map(copy =>
      escapeHtml(words.via(PLACE)).replace(PLACE, () => writeLink(copy.url, copy.outlet)),
    ),
    reference.archived ? writeLink(reference.archived.url, words.archivedCopy) : '',
    escapeHtml(words.accessed(reference.accessed.slice(0, 10))),
  ].filter(Boolean);
  return `<li id="${escapeHtml(reference.key)}" dir="auto">${formatted.html}<br>${notes.join(' · ')}${writeCoins(reference)}</li>`;
}

/**
 * A COinS span: what lets Zotero's connector save the source from this page. In its Dublin Core
 * form, the only one that Zotero reads news from.
 */
function writeCoins(reference: Reference): string {
  const fields: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', SOURCE_TYPES[reference.kind].zotero],
    ['rft.title', oneLine(reference.headline)],
    ['rft.source', reference.outlet],
    ...(reference.published
      ? ([['rft.date', dayOf(reference.published)]] as [string, string][])
      : []),
    ...reference.authors.flatMap((name): [string, string][] =>
      'literal' in name
        ? [['rft.aucorp', name.literal]]
        : [
            ['rft.aulast', name.family],
            ['rft.aufirst', name.given],
          ],
    ),
    ...(reference.language ? ([['rft.language', reference.language]] as [string, string][]) : []),
    // No description: Zotero makes it the Abstract, where claims of a briefing would pass for the
    // article's own words.
    ['rft.identifier', reference.url],
  ];
  return `<span class="Z3988" title="${escapeHtml(new URLSearchParams(fields).toString())}"></span>`;
}
