import { i18n } from '#i18n';
import type { Backing, Trace, TraceArticle, TraceClaim } from '../../utils/trace/model/schema.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { nameState } from '../shared/VerdictBadge.tsx';
import { showDate } from './format.ts';
import { isWebUrl } from './search-link.ts';

/**
 * What a document takes of a citation that is dragged into it: rich text, plain text, and an
 * address.
 */
export interface DragContent {
  readonly html: string;
  readonly text: string;
  readonly url: string;
}

/** A claim with what the article says of it. */
interface Held {
  readonly claim: TraceClaim;
  readonly row: Backing;
}

/**
 * One line that names an article for pasting: authors, headline, outlet, date, address, the copy it
 * was cited through, and an archived copy.
 */
export function formatCitation(trace: Trace, article: TraceArticle): string {
  const { lead, source, tail, asides } = collectParts(trace, article);
  const further = asides.map(({ name, url }) => `${name}: ${url}`).join('; ');
  return `${lead}“${source.headline}”${tail}. ${source.url}${further && ` (${further})`}`;
}

/**
 * An article for dragging, with what it says of claims: the same line, and the verdict and passage
 * of each.
 */
export function makeDragContent(
  trace: Trace,
  article: TraceArticle,
  held: readonly Held[],
): DragContent {
  const { lead, source, tail, asides } = collectParts(trace, article);
  const further = asides.map(({ name, url }) => linkTo(url, name)).join('; ');
  const headline = `“${linkTo(source.url, source.headline)}”`;
  const line = `${escapeHtml(lead)}${headline}${escapeHtml(tail)}${further && ` (${further})`}.`;
  const said = held.map(({ claim, row }) => ({
    verdict: `${nameState(row.verdict)}: ${claim.text}`,
    passage: row.passage === null ? '' : `“${row.passage}”`,
  }));
  const quote = (passage: string) => passage && `<blockquote>${escapeHtml(passage)}</blockquote>`;
  return {
    html: [
      `<p>${line}</p>`,
      ...said.map(s => `<p>${escapeHtml(s.verdict)}</p>${quote(s.passage)}`),
    ].join('\n'),
    text: [formatCitation(trace, article), ...said.flatMap(s => [s.verdict, s.passage])]
      .filter(Boolean)
      .join('\n'),
    url: source.url,
  };
}

/** Who had it first, and what stands around the headline. */
function collectParts(trace: Trace, article: TraceArticle) {
  const original = trace.articles.find(({ id }) => id === article.original?.article);
  const source = original ?? article;
  const archived = source.archived ?? article.archived;
  const date = source.published === null ? [] : [showDate(source.published)];
  return {
    lead: source.authors.length > 0 ? `${source.authors.join(', ')}: ` : '',
    source,
    tail: ['', outletName(trace, source.outlet), ...date].join(', '),
    asides: [
      ...(original
        ? [{ name: i18n.t('file.via', [outletName(trace, article.outlet)]), url: article.url }]
        : []),
      ...(archived ? [{ name: i18n.t('card.archived'), url: archived.url }] : []),
    ],
  };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`);
const linkTo = (url: string, text: string): string =>
  isWebUrl(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
