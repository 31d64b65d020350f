/** The pages of one run: each is fetched and read once, and enters the trace only when something rests on it. */
import type { Article } from '../articles/article.ts';
import { readArticle } from '../articles/read-article.ts';
import { appleNewsTarget } from '../origins/apple-news.ts';
import type { Evidence } from '../origins/evidence.ts';
import { evidenceOf } from '../origins/evidence-of.ts';
import { msnDetailUrl, readMsnDetail } from '../origins/msn.ts';
import { unwrapRelay } from '../origins/unwrap.ts';
import { adoptArticle, pageKey } from './adopt.ts';
import { addNeeds, patternOf, type Run } from './run.ts';
import type { Failure, Fetched } from './source.ts';

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

const ARTICLE_CACHE_MS = 24 * 3600e3;

/** Reads pages for a run and takes the ones that count into its trace. */
export interface Shelf {
  /** Fetches and reads a page; the same URL is read once a run, whoever asks. */
  read(url: string): Promise<ReadOutcome>;
  /** Reads an archived copy as if it stood at the article's own address. */
  readCopy(copy: string, original: string): Promise<ReadOutcome>;
  /** Puts a page that was read into the trace; answers its id ("a3"), the same one for the same URL. */
  adopt(page: ReadPage): string;
  /** The page behind an article of this run's trace; null for one known from an index or from an earlier run. */
  pageOf(id: string): ReadPage | null;
}

export function createShelf(run: Run): Shelf {
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
      const answer = await get(run, copy, 'archived copy');
      return answer.ok ? interpret(run, answer, original, false) : { ...answer, asked: original };
    },
    adopt(page) {
      const id = adoptArticle(run, page.article, page.evidence);
      pages.set(id, page);
      return id;
    },
    pageOf: id => pages.get(id) ?? null,
  };
}

async function readPage(run: Run, url: string, leftShell = false): Promise<ReadOutcome> {
  const detail = msnDetailUrl(url);
  const msn = detail && (await readMsn(run, url, detail));
  if (msn) return msn;
  const answer = await get(run, url, 'article');
  if (!answer.ok) return { ...answer, asked: url };
  const target = appleNewsTarget(answer.url, answer.text);
  // Once only: a page that leads back to the shell would go round for ever.
  const behind = target && !leftShell ? await readPage(run, target, true) : null;
  return behind ?? interpret(run, answer, answer.url, answer.redirected && pageKey(answer.url) !== pageKey(url), url);
}

function interpret(run: Run, answer: Fetched, at: string, moved: boolean, asked = at): ReadOutcome {
  const { article, facts } = readArticle(answer.text, at, host => run.directory.domainOf(host));
  if (!article.headline && !article.text) {
    return { ok: false, reason: 'bad-answer', status: answer.status, detail: 'the page has no headline and no text', asked };
  }
  return { ok: true, article, evidence: evidenceOf(facts, article, run.directory), moved, asked };
}

/** MSN's pages are empty shells; the article is in the JSON behind them. Null where that does not know the article. */
async function readMsn(run: Run, url: string, detail: string): Promise<ReadOutcome | null> {
  const answer = await get(run, detail, 'msn article');
  if (!answer.ok) return answer.reason === 'gone' ? null : { ...answer, asked: url };
  const read = readMsnDetail(answer.text, url, run.directory);
  return read && { ok: true, article: read.article, evidence: read.evidence, moved: false, asked: url };
}

async function get(run: Run, url: string, why: string): Promise<Fetched | Failure> {
  const pattern = URL.canParse(url) ? patternOf(url, run.directory) : null;
  if (pattern && !(await run.hasAccess(pattern))) {
    addNeeds(run, [pattern]);
    return { ok: false, reason: 'no-access', status: null, detail: `no access to ${new URL(url).hostname}` };
  }
  return run.fetch({ url, why, cacheMs: ARTICLE_CACHE_MS });
}
