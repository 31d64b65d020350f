/**
 * The pages of one run: each is fetched and read once, and enters the trace only when something
 * rests on it.
 */
import type { Article } from '../../articles/article.ts';
import { refreshTarget } from '../../articles/extraction/meta-refresh.ts';
import { readArticle } from '../../articles/extraction/read-article.ts';
import type { Said } from '../../articles/messages.ts';
import { appleNewsTarget } from '../../origins/evidence/apple-news.ts';
import { evidenceOf } from '../../origins/evidence/evidence-of.ts';
import { msnDetailUrl, readMsnDetail } from '../../origins/evidence/msn.ts';
import type { Evidence } from '../../origins/evidence.ts';
import { leadsToFront } from '../../urls/address.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { adoptArticle, pageKey } from '../model/adopt.ts';
import { say, sayFailure } from '../model/messages.ts';
import type { Failure, Fetched } from '../model/source.ts';
import type { Run } from './run.ts';

/** A page that was read, not yet part of the trace. */
export interface ReadPage {
  readonly ok: true;
  readonly article: Article;
  readonly evidence: readonly Evidence[];
  /** True where the answer came from another path than was asked. */
  readonly moved: boolean;
  readonly asked: string;
}

export type ReadOutcome = ReadPage | (Failure & { readonly asked: string });

/** Says what reading a page gave: its headline, or why there is none. */
export function sayRead(outcome: ReadOutcome): Said {
  if (!outcome.ok) return sayFailure(outcome, outcome.asked);
  const { article, moved } = outcome;
  return moved ? say('moved', article.headline, article.url) : say('asPrinted', article.headline);
}

const ARTICLE_CACHE_MS = 24 * 3600e3;
/** Pages that only send their reader on, one after the other; more is a loop. */
const MOST_RELAYS = 3;
/** A page that only sends its reader on says no more than this. */
const RELAY_CHARS = 200;

/** Reads pages for a run and takes the ones that count into its trace. */
export interface PageCache {
  /** Fetches and reads a page; the same URL is read once a run, whoever asks. */
  read(url: string): Promise<ReadOutcome>;
  /** Reads an archived copy as if it stood at the article's own address. */
  readCopy(copy: string, original: string): Promise<ReadOutcome>;
  /**
   * Puts a page that was read into the trace; answers its id ("a3"), the same one for the same URL.
   */
  adopt(page: ReadPage): string;
  /**
   * The page behind an article of the trace, also of one that an earlier worker or run has read;
   * null for one known from an index alone.
   */
  pageOf(id: string): ReadPage | null;
}

export function createPageCache(run: Run): PageCache {
  const reading = new Map<string, Promise<ReadOutcome>>();
  const pages = new Map<string, ReadPage>();
  return {
    read(url) {
      const target = unwrapRelay(url);
      const key = URL.canParse(target) ? pageKey(target) : target;
      const outcome = reading.get(key) ?? readPage(run, target);
      reading.set(key, outcome);
      return outcome;
    },
    async readCopy(copy, original) {
      const answer = await run.fetch({
        url: copy,
        why: 'archived copy',
        cacheMs: ARTICLE_CACHE_MS,
      });
      return answer.ok ? interpret(run, answer, original, false) : { ...answer, asked: original };
    },
    adopt(page) {
      const id = adoptArticle(run, page.article, page.evidence);
      pages.set(id, page);
      return id;
    },
    pageOf: id => pages.get(id) ?? pageFromRecord(run, id),
  };
}

function pageFromRecord({ record }: Run, id: string): ReadPage | null {
  const row = record.trace.articles.find(a => a.id === id);
  const body = record.bodies[id];
  if (!row || !body?.text) return null;
  const article = { ...row, canonical: body.canonical, description: null, text: body.text };
  return { ok: true, article, evidence: body.evidence, moved: false, asked: row.url };
}

async function readPage(run: Run, url: string, relays = 0): Promise<ReadOutcome> {
  const detail = msnDetailUrl(url);
  const msn = detail && (await readMsn(run, url, detail));
  if (msn) return msn;
  const answer = await run.fetch({ url, why: 'article', cacheMs: ARTICLE_CACHE_MS });
  if (!answer.ok) return { ...answer, asked: url };
  const read = interpret(
    run,
    answer,
    answer.url,
    answer.redirected && pageKey(answer.url) !== pageKey(url),
    url,
  );
  const next = relays < MOST_RELAYS ? relayTarget(answer, read) : null;
  return next ? readPage(run, unwrapRelay(next), relays + 1) : read;
}

/** Where a page that is no article itself sends its reader; null for any other. */
function relayTarget(answer: Fetched, read: ReadOutcome): string | null {
  const apple = appleNewsTarget(answer.url, answer.text);
  if (apple) return apple;
  return read.ok && read.article.text.length > RELAY_CHARS
    ? null
    : refreshTarget(answer.text, answer.url);
}

function interpret(run: Run, answer: Fetched, at: string, moved: boolean, asked = at): ReadOutcome {
  const not = (reason: 'gone' | 'blocked' | 'bad-answer', detail: string): ReadOutcome => ({
    ok: false,
    reason,
    status: answer.status,
    detail,
    asked,
  });
  if (moved && leadsToFront(asked, at))
    return not('gone', `it leads to ${at} now, which is no article`);
  const { article, facts } = readArticle(
    answer.text,
    at,
    host => run.directory.domainOf(host),
    run.clock.now(),
  );
  // Sites say so with status 200 too.
  if (article.access === 'gone') return not('gone', `the page says: ${article.headline}`);
  if (article.access === 'blocked')
    return not('blocked', `a page that comes before the article: ${article.headline}`);
  if (!article.headline && !article.text)
    return not('bad-answer', 'the page has no headline and no text');
  return { ok: true, article, evidence: evidenceOf(facts, article, run.directory), moved, asked };
}

/**
 * MSN's pages are empty shells; the article is in the JSON behind them. Null where that does not
 * know the article.
 */
async function readMsn(run: Run, url: string, detail: string): Promise<ReadOutcome | null> {
  const answer = await run.fetch({ url: detail, why: 'msn article', cacheMs: ARTICLE_CACHE_MS });
  if (!answer.ok) return answer.reason === 'gone' ? null : { ...answer, asked: url };
  const read = readMsnDetail(answer.text, url, run.directory);
  return (
    read && { ok: true, article: read.article, evidence: read.evidence, moved: false, asked: url }
  );
}
