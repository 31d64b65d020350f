import type { Backing, Trace, TraceClaim } from '../trace/schema.ts';
import { dayOf, oneLine } from './day.ts';
import { escapeHtml } from './escape-html.ts';
import type { Writer } from './format.ts';
import { nameOf } from './names.ts';
import { noteLines, type Reference, references } from './reference.ts';
import { formatReference } from './styles.ts';

const SIGNS: Readonly<Record<Backing['verdict'], string>> = {
  supported: '● supported',
  partial: '◐ partly supported',
  unsupported: '○ not supported',
  contradicted: '▲ contradicted',
  unknown: '? can’t tell',
};

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}blockquote{margin:.25rem 0 .25rem 1rem;color:#4a5360}
.row{font-size:.9rem;margin:.25rem 0}.verdict{font-weight:600}.drift{font-size:.9rem}li{margin:.75rem 0}a{color:#0b57d0}
@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16191d}blockquote{color:#aab2bd}a{color:#8ab4f8}}
@media print{a{color:inherit}}`;

/** One self-contained page: claims beside their sources, and the sources as a list that reference managers can read (COinS). No script, nothing loaded. */
export const html: Writer = {
  type: 'text/html;charset=utf-8',
  extension: 'html',
  write(traces) {
    const first = traces[0];
    const title = traces.length === 1 && first ? first.page.title : `${traces.length} pages traced`;
    const language = first?.page.language ?? 'en';
    return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} – traced by Whence</title><style>${STYLE}</style></head>
<body>
${traces.map(pageSection).join('\n')}
<h2>Sources</h2>
<ol>
${references(traces).map(source).join('\n')}
</ol>
</body></html>
`;
  },
};

function link(url: string, text: string): string {
  return /^https?:/.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text);
}

function pageSection(trace: Trace): string {
  const asked = trace.network.map(n => `${n.host} (${n.requests}: ${n.why})`).join(', ');
  const claims = trace.claims.filter(c => c.role !== 'connective');
  return `<h1 dir="auto">${link(trace.page.url, trace.page.title)}</h1>
<p>${trace.claims.filter(c => c.role === 'claim').length} claims · ${trace.citations.length} citations · ${trace.outlets.length} outlets · ${trace.origins.length} origins. Traced ${escapeHtml(trace.tracedAt)}.</p>
${claims.map((claim, index) => claimSection(trace, claim, claim.heading !== claims[index - 1]?.heading)).join('\n')}
<p class="row">Hosts asked: ${escapeHtml(asked || 'none')}.</p>`;
}

function claimSection(trace: Trace, claim: TraceClaim, newHeading: boolean): string {
  const heading = newHeading && claim.heading ? `<h2 dir="auto">${escapeHtml(claim.heading)}</h2>\n` : '';
  const rows = claim.backing.map(b => backingRow(trace, b)).join('');
  return `${heading}<p dir="auto">${escapeHtml(claim.text)}</p>${rows || '<p class="row verdict">○ no source</p>'}`;
}

function backingRow(trace: Trace, backing: Backing): string {
  const article = trace.articles.find(a => a.id === backing.article);
  const outlet = trace.outlets.find(o => o.domain === backing.outlet)?.name ?? backing.outlet ?? 'unknown outlet';
  const drift = backing.drift
    .map(d => `<p class="drift">${escapeHtml(d.kind)}: <del>${escapeHtml(d.claim)}</del> ≠ <ins>${escapeHtml(d.source)}</ins></p>`)
    .join('');
  const passage = backing.passage ? `<blockquote dir="auto">${escapeHtml(backing.passage)}</blockquote>` : '';
  const title = article ? ` ${link(backing.link ?? article.url, article.headline)}` : '';
  return `<p class="row"><span class="verdict">${SIGNS[backing.verdict]}</span>${article ? ` (${backing.score.toFixed(2)})` : ''} ${escapeHtml(outlet)} (${backing.basis.join(', ')})${title}</p>${passage}${drift}`;
}

function source(reference: Reference): string {
  const formatted = formatReference(reference, 'apa');
  const notes = [
    escapeHtml(reference.chain),
    ...reference.via.map(copy => `via ${link(copy.url, copy.outlet)}`),
    reference.archived ? link(reference.archived.url, 'archived copy') : '',
    `accessed ${reference.accessed.slice(0, 10)}`,
  ].filter(Boolean);
  return `<li id="${escapeHtml(reference.key)}" dir="auto">${formatted.html}<br>${notes.join(' · ')}${coins(reference)}</li>`;
}

/** A COinS span: what lets Zotero's connector save the source from this page. In its Dublin Core form, the only one that Zotero reads news from. */
function coins(reference: Reference): string {
  const fields: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', reference.news ? 'newspaperArticle' : 'webpage'],
    ['rft.title', oneLine(reference.headline)],
    ['rft.source', reference.outlet],
    ...(reference.published ? ([['rft.date', dayOf(reference.published)]] as [string, string][]) : []),
    ...reference.authors.flatMap((author): [string, string][] => {
      const name = nameOf(author);
      return 'literal' in name
        ? [['rft.aucorp', name.literal]]
        : [
            ['rft.aulast', name.family],
            ['rft.aufirst', name.given],
          ];
    }),
    ...(reference.language ? ([['rft.language', reference.language]] as [string, string][]) : []),
    ['rft.identifier', reference.url],
    ['rft.description', noteLines(reference).map(oneLine).join(' ')],
  ];
  return `<span class="Z3988" title="${escapeHtml(new URLSearchParams(fields).toString())}"></span>`;
}
