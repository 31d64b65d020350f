import type { Backing, Trace, TraceArticle, TraceClaim } from '../trace/schema.ts';
import type { Writer } from './format.ts';
import { chainOf, outletName } from './rows.ts';

/** Markdown for notes: front matter as note apps know it, the claims under the page's headings, one footnote per article. */
export const markdown: Writer = {
  type: 'text/markdown;charset=utf-8',
  extension: 'md',
  write: traces => traces.map((trace, index) => note(trace, traces.length > 1 ? `t${index + 1}-` : '')).join('\n---\n\n'),
};

function note(trace: Trace, prefix: string): string {
  const labels = new Map<string, string>();
  const labelOf = (article: string) => {
    const label = labels.get(article) ?? `${prefix}${labels.size + 1}`;
    labels.set(article, label);
    return label;
  };
  const body: string[] = [];
  let heading: string | null = null;
  for (const claim of trace.claims) {
    if (claim.heading !== heading && claim.heading) body.push('', `## ${inline(claim.heading)}`, '');
    heading = claim.heading;
    body.push(`- ${inline(claim.text)}${marks(claim, labelOf)}`);
  }
  const notes = [...labels].map(([id, label]) => footnote(trace, id, label));
  return `${[frontMatter(trace), '', `# ${inline(trace.page.title)}`, '', ...body, '', ...notes].join('\n')}\n`;
}

function marks(claim: TraceClaim, labelOf: (article: string) => string): string {
  const seen = new Set<string>();
  return claim.backing
    .filter(b => b.article !== null && !seen.has(b.article) && seen.add(b.article))
    .map(b => `[^${labelOf(b.article ?? '')}]${verdict(b)}`)
    .join('');
}

function verdict(backing: Backing): string {
  return backing.verdict === 'supported'
    ? ''
    : ` *(${backing.verdict}${backing.drift.map(d => `: ${inline(d.claim)} ≠ ${inline(d.source)}`).join('')})*`;
}

function footnote(trace: Trace, id: string, label: string): string {
  const article = trace.articles.find(a => a.id === id);
  if (!article) return `[^${label}]: unknown`;
  const via = chainOf(trace, article);
  const original = article.original?.url ?? article.url;
  const parts = [
    `[${inline(article.headline)}](${target(original)})`,
    `*${inline(via.at(-1) ?? outletName(trace, article.outlet))}*`,
    ...(article.published ? [article.published.slice(0, 10)] : []),
  ];
  return `[^${label}]: ${parts.join(', ')}${asides(article, via)}`;
}

function asides(article: TraceArticle, via: readonly string[]): string {
  const notes = [
    ...(via.length > 1 ? [`via [${inline(via[0] ?? '')}](${target(article.url)})`] : []),
    ...(article.archived ? [`archived [copy](${target(article.archived.url)})`] : []),
  ];
  return notes.length ? ` (${notes.join('; ')})` : '';
}

function frontMatter(trace: Trace): string {
  const pairs: [string, string][] = [
    ['title', trace.page.title],
    ['source', trace.page.url],
    ['published', trace.page.published?.slice(0, 10) ?? ''],
    ['created', trace.tracedAt.slice(0, 10)],
    ['description', `${trace.citations.length} citations, ${trace.origins.length} independent origins`],
  ];
  return [
    '---',
    ...pairs.filter(([, value]) => value).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'tags:',
    '  - whence',
    '---',
  ].join('\n');
}

/** Text that stays text: what Markdown would read as markup is escaped, line breaks are folded. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#|<>~^$]/g, '\\$&');
}

/** A link target that brackets and blanks in the address cannot break. */
function target(url: string): string {
  return `<${url.replace(/[<>\s]/g, c => encodeURIComponent(c))}>`;
}
