/**
 * The pages of one run: each is fetched and read once, and enters the trace only when something
 * rests on it.
 */
import type { Evidence } from '../../origins/evidence.ts';
import { pageKey } from '../../urls/page-key.ts';
import { twinKey } from '../../urls/page-twin.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { adoptArticle, adoptKnown, type KnownArticle, type RecordInWork } from '../model/adopt.ts';
import type { TraceRecord } from '../model/record.ts';
import type { PageReader, ReadOutcome, ReadPage } from './read-page.ts';

/** Reads pages for a run and takes the ones that count into its trace. */
export interface PageCache {
  /**
   * Fetches and reads a page; the same page is read once a run, whoever asks. The page that is
   * traced, or another view of it, is refused ("own-page"): it would bear out all that it says.
   */
  read(url: string): Promise<ReadOutcome>;
  /** Reads an archived copy as if it stood at the article's own address. */
  readCopy(copy: string, original: string): Promise<ReadOutcome>;
  /**
   * Puts a page that was read into the trace; answers its id ("a3"), the same one for the same URL.
   */
  adopt(page: ReadPage): string;
  /**
   * Puts an article into the trace of which only an index or a failed read tells; what is known
   * better stays. Answers its id.
   */
  adoptKnown(known: KnownArticle, evidence?: readonly Evidence[]): string;
  /**
   * The page behind an article of the trace, also of one that an earlier worker or run has read;
   * null for one known from an index alone.
   */
  pageOf(id: string): ReadPage | null;
}

/** Makes the cache of one run over a reader and the record that its pages enter. */
export function createPageCache(reader: PageReader, into: RecordInWork): PageCache {
  // Promises, not outcomes: two citations of one address that ask at the same moment share a fetch.
  const reading = new Map<string, Promise<ReadOutcome>>();
  const pages = new Map<string, ReadPage>();
  const own = twinKey(into.record.trace.page.url);
  const isOwn = (url: string | null) => url !== null && twinKey(url) === own;
  const readOther = async (target: string): Promise<ReadOutcome> => {
    if (isOwn(target)) return refuseOwn(target);
    const page = await reader.read(target);
    return page.ok && (isOwn(page.article.url) || isOwn(page.article.canonical))
      ? refuseOwn(target)
      : page;
  };
  return {
    read(url) {
      const target = unwrapRelay(url);
      const key = pageKey(target);
      const outcome = reading.get(key) ?? readOther(target);
      reading.set(key, outcome);
      return outcome;
    },
    readCopy: reader.readCopy,
    adopt(page) {
      const id = adoptArticle(into, page.article, page.evidence);
      pages.set(id, page);
      return id;
    },
    adoptKnown: (known, evidence) => adoptKnown(into, known, evidence),
    pageOf: id => pages.get(id) ?? pageFromRecord(into.record, id),
  };
}

const refuseOwn = (asked: string): ReadOutcome => ({
  ok: false,
  reason: 'own-page',
  status: null,
  detail: 'it leads to this page itself',
  asked,
});

function pageFromRecord(record: TraceRecord, id: string): ReadPage | null {
  const row = record.trace.articles.find(a => a.id === id);
  const body = record.bodies[id];
  // What the reader gave was read at no address.
  if (!row || row.given || !body?.text) return null;
  const { canonical, text, pages } = body;
  const article = { ...row, canonical, description: null, text, ...(pages && { pages }) };
  return { ok: true, article, evidence: body.evidence, moved: false, asked: row.url };
}
