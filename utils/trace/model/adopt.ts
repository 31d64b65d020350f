/** How articles enter a trace. */
import type { Article } from '../../articles/article.ts';
import { recordOfAddress } from '../../articles/records/record-of-address.ts';
import type { WorkKind } from '../../articles/records/work.ts';
import type { Evidence } from '../../origins/evidence.ts';
import type { Directory } from '../../outlets/outlet.ts';
import { readableHost } from '../../urls/international.ts';
import { pageKey } from '../../urls/page-key.ts';
import type { TraceRecord } from './record.ts';
import type { TraceArticle } from './schema.ts';

/** A record that is being filled, and the directory that names its outlets. */
export interface RecordInWork {
  readonly record: TraceRecord;
  readonly directory: Directory;
}

/**
 * Puts an article that was read into the trace, or renews what the trace has of it; answers its id.
 * The outlet is listed too.
 */
export function adoptArticle(
  into: RecordInWork,
  article: Article,
  evidence: readonly Evidence[],
): string {
  const { url, outlet, headline, published, language, access } = article;
  const facts = {
    url,
    outlet,
    headline,
    authors: [...article.authors],
    published,
    language,
    access,
    kind: article.kind ?? guessKind(into.directory, new URL(url).hostname),
    ids: { ...article.ids },
    container: article.container ?? null,
    periodical: article.periodical,
    ...(article.notices && { notices: article.notices.map(notice => ({ ...notice })) }),
    ...(article.extent && { extent: article.extent }),
    ...(article.factChecks && { factChecks: article.factChecks.map(one => ({ ...one })) }),
  };
  // An index may have told of it before: its row keeps its id, which citations point to.
  const known = articleAt(into.record, url);
  const id = known?.id ?? add(into, facts);
  if (known) {
    Object.assign(known, facts);
    // A page that can be read stands in place of what the reader gave for it: there is nothing to
    // take back then, and its citation is looked up like any other.
    delete known.given;
    if (into.record.given)
      into.record.given = into.record.given.filter(given => given.article !== id);
  }
  into.record.bodies[id] = {
    text: article.text,
    canonical: article.canonical,
    evidence: [...evidence],
    ...(article.pages && { pages: article.pages }),
  };
  return id;
}

/** What an index or a failed read tells of an article. */
export type KnownArticle = Pick<TraceArticle, 'url' | 'headline' | 'published' | 'access'>;

/**
 * Puts an article known from an index or a failed read into the trace, leaving one that is known
 * better alone; answers its id. `evidence` that it is a copy is kept where nothing else is known.
 * `domain` is the outlet's where the address tells none.
 */
export function adoptKnown(
  into: RecordInWork,
  known: KnownArticle,
  evidence: readonly Evidence[] = [],
  domain: string | null = null,
): string {
  const host = domain ?? new URL(known.url).hostname;
  const id =
    articleAt(into.record, known.url)?.id ??
    add(into, {
      ...known,
      kind: guessKind(into.directory, host),
      ids: {},
      container: null,
      ...recordOfAddress(known.url),
      outlet: into.directory.domainOf(host) ?? host,
      authors: [],
      language: null,
    });
  if (evidence.length)
    into.record.bodies[id] ??= { text: '', canonical: null, evidence: [...evidence] };
  return id;
}

/** What carries news is news where nothing else is known; of a host nobody knows it is a page. */
function guessKind(directory: Directory, host: string): WorkKind {
  const outlet = directory.ofHost(host)?.kind;
  return outlet === 'publisher' || outlet === 'agency' || outlet === 'aggregator'
    ? 'news'
    : 'webpage';
}

/** Lists an outlet in the trace, once; `printed` names one that the directory lacks. */
export function addOutlet(
  { record, directory }: RecordInWork,
  domain: string | null,
  printed: string | null = null,
): void {
  if (domain === null || record.trace.outlets.some(o => o.domain === domain)) return;
  const known = directory.ofHost(domain);
  record.trace.outlets.push({
    domain,
    name: known?.name ?? printed ?? readableHost(domain),
    kind: known?.kind ?? 'publisher',
    ...(known?.periodical && { periodical: known.periodical }),
  });
}

/**
 * Lists every outlet that the page's own marks and prose name, so that it has its name and kind
 * whether or not an article of it is found.
 */
export function addPrinted(into: RecordInWork): void {
  const { citations, mentions } = into.record.trace;
  for (const { outlet } of [...citations, ...mentions]) addOutlet(into, outlet);
  for (const { copyOf } of mentions) addOutlet(into, copyOf);
}

/** The trace's article at an address, whatever tracking that has. */
export function articleAt(record: TraceRecord, url: string): TraceArticle | undefined {
  return record.trace.articles.find(a => pageKey(a.url) === pageKey(url));
}

function add(
  into: RecordInWork,
  facts: Omit<TraceArticle, 'id' | 'archived' | 'original' | 'agency'>,
): string {
  const { articles } = into.record.trace;
  const id = `a${1 + articles.reduce((most, a) => Math.max(most, Number(a.id.slice(1))), 0)}`;
  articles.push({ ...facts, id, archived: null, original: null, agency: null });
  addOutlet(into, facts.outlet);
  return id;
}
