/** A citation that is a link: its page is read; a wall, a dead link and a wrong address are told apart. */
import { adoptKnown } from './adopt.ts';
import { addStep, type Run } from './run.ts';
import type { Resolution, TraceCitation } from './schema.ts';
import type { ReadOutcome, Shelf } from './shelf.ts';
import type { Failure } from './source.ts';

/** Whether a link leads to an article rather than to an outlet's front page, where nothing is to be read. */
export function isArticleLink(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, pathname, search } = new URL(href);
  return /^https?:$/.test(protocol) && (pathname.replace(/\/(index\.html?)?$/, '') !== '' || search !== '');
}

/** Resolves one citation by its address. An empty address is the reader's "none of these". */
export async function resolveLinked(run: Run, shelf: Shelf, citation: TraceCitation, url: string): Promise<void> {
  const { resolution } = citation;
  if (!url) {
    addStep(run, citation, 'chose', 'reader', null, 'none of the candidates is the source');
    resolution.status = 'not-found';
    return;
  }
  const outcome = await shelf.read(url);
  addStep(run, citation, 'read', 'article', url, outcome.ok ? outcome.article.headline : outcome.detail);
  if (outcome.ok) settleRead(shelf, resolution, outcome);
  else await settleFailure(run, shelf, citation, url, outcome);
}

function settleRead(shelf: Shelf, resolution: Resolution, outcome: Extract<ReadOutcome, { ok: true }>): void {
  resolution.status = 'resolved';
  resolution.article = shelf.adopt(outcome);
  resolution.link = outcome.article.access === 'blocked' ? 'blocked' : outcome.moved ? 'moved' : 'live';
  resolution.confidence = 1;
}

async function settleFailure(run: Run, shelf: Shelf, citation: TraceCitation, url: string, failure: Failure): Promise<void> {
  const { resolution } = citation;
  switch (failure.reason) {
    case 'blocked':
      resolution.status = 'resolved';
      resolution.link = 'blocked';
      resolution.confidence = 1;
      resolution.article = adoptKnown(run, { url, headline: headlineFromSlug(url), published: null, access: 'blocked' });
      await noteArchived(run, shelf, citation, url);
      return;
    case 'gone':
      await settleGone(run, shelf, citation, url);
      return;
    case 'no-access':
      resolution.status = 'no-access';
      return;
    default:
      resolution.status = 'failed';
  }
}

async function settleGone(run: Run, shelf: Shelf, citation: TraceCitation, url: string): Promise<void> {
  const { resolution } = citation;
  const archived = await noteArchived(run, shelf, citation, url);
  if (archived === 'unknown') {
    resolution.status = 'failed';
    resolution.link = 'gone';
  } else if (archived) {
    resolution.status = 'resolved';
    resolution.link = 'gone';
    resolution.confidence = 1;
  } else {
    resolution.status = 'not-found';
    resolution.link = 'never-seen';
  }
}

/** Looks for an archived copy and puts it beside the article; 'unknown' when the archive could not be asked: only its plain no means that a page was never seen. */
async function noteArchived(run: Run, shelf: Shelf, citation: TraceCitation, url: string): Promise<boolean | 'unknown'> {
  const found = await run.findArchived(url, run.record.trace.page.published);
  addStep(run, citation, 'asked', 'archive', found.url, found.ok ? (found.copy ? `a copy of ${found.copy.at}` : 'no copy') : found.detail);
  if (!found.ok) return 'unknown';
  if (!found.copy) return false;
  const id = adoptKnown(run, { url, headline: headlineFromSlug(url), published: null, access: 'gone' });
  const row = run.record.trace.articles.find(a => a.id === id);
  if (row) row.archived = { ...found.copy, read: false };
  citation.resolution.article = id;
  if (row && run.readArchived) await readArchivedCopy(run, shelf, id);
  return true;
}

/** Reads the archived copy of an article into the trace under the article's own address. False when it could not be read. */
export async function readArchivedCopy(run: Run, shelf: Shelf, id: string): Promise<boolean> {
  const row = run.record.trace.articles.find(a => a.id === id);
  if (!row?.archived) return false;
  const outcome = await shelf.readCopy(row.archived.url, row.url);
  if (!outcome.ok) return false;
  const { access, archived } = row;
  shelf.adopt(outcome);
  Object.assign(row, { access, archived: { ...archived, read: true } });
  return true;
}

/** The words of an address, for a page that cannot be read: "/2026/05/19/karpathy-joins-anthropic/" gives "Karpathy joins anthropic". */
export function headlineFromSlug(url: string): string {
  const words = (
    new URL(url).pathname
      .split('/')
      .filter(part => /[a-z]{3}.*-|-.*[a-z]{3}/i.test(part))
      .at(-1) ?? ''
  )
    .replace(/\.[a-z]{2,5}$/, '')
    .split('-')
    .filter(word => !/^(\d+|[0-9a-f]{8,})$/.test(word))
    .join(' ');
  return words ? (words[0]?.toUpperCase() ?? '') + words.slice(1) : new URL(url).hostname;
}
