import type { Backing, Trace, TraceClaim } from '../trace/model/schema.ts';
import { countTrace } from '../trace/view/claim-rows.ts';
import { asserts, claimState } from '../trace/view/claim-state.ts';
import { differs, signBetween } from '../trace/view/drift-sign.ts';
import { articleOf, outletName } from '../trace/view/outlet-names.ts';
import { escapeHtml } from './escape-html.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { splitName } from './person-names.ts';
import { formatReference } from './reference-styles.ts';
import { listReferences, type Reference, writeNotes } from './references.ts';
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
.row{font-size:.9rem;margin:.25rem 0}.verdict{font-weight:600}.drift{font-size:.9rem}li{margin:.75rem 0}a{color:#0b57d0}
@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16191d}blockquote{color:#aab2bd}a{color:#8ab4f8}}
@media print{a{color:inherit}}`;

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
<body>
${traces.map(trace => writePage(trace, words)).join('\n')}
<h2>${escapeHtml(words.sources)}</h2>
<ol>
${listReferences(traces)
  .map(reference => writeSource(reference, words))
  .join('\n')}
</ol>
</body></html>
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
  const claims = trace.claims.filter(asserts);
  const counts = countTrace({ state: 'done', trace });
  return `<h1 ${quoteAttributes(trace.page.language)}>${writeLink(trace.page.url, trace.page.title)}</h1>
<p>${escapeHtml(words.counts(counts))} · ${escapeHtml(words.traced(trace.tracedAt))}</p>
${claims.map((claim, index) => writeClaim(trace, words, claim, claim.heading !== claims[index - 1]?.heading)).join('\n')}
<p class="row">${escapeHtml(words.hosts(trace.network))}</p>`;
}

function writeClaim(
  trace: Trace,
  words: ReportWords,
  claim: TraceClaim,
  newHeading: boolean,
): string {
  const heading =
    newHeading && claim.heading
      ? `<h2 ${quoteAttributes(trace.page.language)}>${escapeHtml(claim.heading)}</h2>\n`
      : '';
  const rows = claim.backing.map(b => writeBacking(trace, words, b)).join('');
  return `${heading}<p ${quoteAttributes(trace.page.language)}>${escapeHtml(claim.text)}</p>${rows || writeUnbacked(trace, words, claim)}`;
}

/** What stands under a claim that nothing backs: that no source is given, or what came of it. */
function writeUnbacked(trace: Trace, words: ReportWords, claim: TraceClaim): string {
  const state = claimState({ state: 'done', trace }, claim);
  const [sign, word] =
    state === 'no-source'
      ? ['○', words.noSource]
      : state === 'pending'
        ? ['…', words.pending]
        : [SIGNS[state], words.verdict[state]];
  return `<p class="row verdict">${sign} ${escapeHtml(word)}</p>`;
}

/** Both sides of a detail: struck out and put in where they differ, else plain. */
function writeSides(drift: Backing['drift'][number]): string {
  const [own, other] = differs(drift) ? ['del', 'ins'] : ['bdi', 'bdi'];
  return `<${own} dir="auto">${escapeHtml(drift.claim)}</${own}> ${signBetween(drift)} <${other} dir="auto">${escapeHtml(drift.source)}</${other}>`;
}

function writeBacking(trace: Trace, words: ReportWords, backing: Backing): string {
  const article = articleOf(trace, backing.article);
  const outlet = outletName(trace, backing.outlet) || words.unknownOutlet;
  const drift = backing.drift
    .map(d => `<p class="drift">${escapeHtml(words.drift[d.kind])}: ${writeSides(d)}</p>`)
    .join('');
  const basis = backing.basis.map(kind => words.basis[kind]).join(', ');
  const passage = backing.passage
    ? `<blockquote ${quoteAttributes(article?.language ?? null)}>${escapeHtml(backing.passage)}</blockquote>`
    : '';
  const title = article
    ? ` <bdi>${writeLink(backing.link ?? article.url, article.headline)}</bdi>`
    : '';
  return `<p class="row"><span class="verdict">${SIGNS[backing.verdict]} ${escapeHtml(words.verdict[backing.verdict])}</span>${article ? ` (${words.score(backing.score)})` : ''} <bdi>${escapeHtml(outlet)}</bdi> (${escapeHtml(basis)})${title}</p>${passage}${drift}`;
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
    ['rft.type', reference.news ? 'newspaperArticle' : 'webpage'],
    ['rft.title', oneLine(reference.headline)],
    ['rft.source', reference.outlet],
    ...(reference.published
      ? ([['rft.date', dayOf(reference.published)]] as [string, string][])
      : []),
    ...reference.authors.flatMap((author): [string, string][] => {
      const name = splitName(author);
      return 'literal' in name
        ? [['rft.aucorp', name.literal]]
        : [
            ['rft.aulast', name.family],
            ['rft.aufirst', name.given],
          ];
    }),
    ...(reference.language ? ([['rft.language', reference.language]] as [string, string][]) : []),
    ['rft.identifier', reference.url],
    ['rft.description', writeNotes(reference).map(oneLine).join(' ')],
  ];
  return `<span class="Z3988" title="${escapeHtml(new URLSearchParams(fields).toString())}"></span>`;
}
