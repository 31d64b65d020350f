/** Reads one page as an article: through relays and shells, with walls and error pages told apart. */
import type { Article } from '../../articles/article.ts';
import { refreshTarget } from '../../articles/extraction/meta-refresh.ts';
import { readArticle } from '../../articles/extraction/read-article.ts';
import type { Said } from '../../articles/messages.ts';
import { articleOfPdf } from '../../articles/pdf/article-of-pdf.ts';
import { leadsToListing } from '../../articles/records/listing.ts';
import { appleNewsTarget } from '../../origins/evidence/apple-news.ts';
import { evidenceOf } from '../../origins/evidence/evidence-of.ts';
import { msnDetailUrl, readMsnDetail } from '../../origins/evidence/msn.ts';
import type { Evidence } from '../../origins/evidence.ts';
import type { Directory } from '../../outlets/outlet.ts';
import { leadsToFront } from '../../urls/address.ts';
import { recordPageOf } from '../../urls/identifiers.ts';
import { pageKey } from '../../urls/page-key.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { say, sayFailure } from '../model/messages.ts';
import type { Clock, Failure, Fetched, FetchPolitely } from '../model/source.ts';
import { readWork } from './read-work.ts';

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
/** Pages that only send their reader on, one after the other; more is a loop. */
const MOST_RELAYS = 3;
/** A page that only sends its reader on says no more than this. */
const RELAY_CHARS = 200;

/** Says what reading a page gave: its headline, or why there is none. */
export function sayRead(outcome: ReadOutcome): Said {
  if (!outcome.ok) return sayFailure(outcome, outcome.asked);
  const { article, moved } = outcome;
  return moved ? say('moved', article.headline, article.url) : say('asPrinted', article.headline);
}

/** What reading a page takes: the way out, who owns a host, and the day it is. */
export interface PageReaderDeps {
  readonly fetch: FetchPolitely;
  readonly directory: Directory;
  readonly clock: Pick<Clock, 'now'>;
}

/** Reads pages; keeps nothing itself. */
export interface PageReader {
  /** Fetches and reads a page, following pages that only send their reader on. Never throws. */
  read(url: string): Promise<ReadOutcome>;
  /**
   * Reads an archived copy as if it stood at the article's own address: outlet, links and evidence
   * are those of `original`, never the archive's.
   */
  readCopy(copy: string, original: string): Promise<ReadOutcome>;
}

/** Makes a reader over one run's fetch. */
export function createPageReader(deps: PageReaderDeps): PageReader {
  return {
    read: url => readPage(deps, url, 0),
    async readCopy(copy, original) {
      const answer = await deps.fetch({
        url: copy,
        why: 'archived copy',
        cacheMs: ARTICLE_CACHE_MS,
        pdf: true,
      });
      const at = { url: original, asked: original, moved: false };
      return answer.ok ? interpret(deps, answer, at) : { ...answer, asked: original };
    },
  };
}

async function readPage(deps: PageReaderDeps, url: string, relays: number): Promise<ReadOutcome> {
  const detail = msnDetailUrl(url);
  const told = (detail && (await readMsn(deps, url, detail))) || (await readWork(deps, url));
  if (told) return told;
  const page = recordPageOf(url);
  const answer = await deps.fetch({
    url: page,
    why: 'article',
    cacheMs: ARTICLE_CACHE_MS,
    pdf: true,
  });
  if (!answer.ok) return { ...answer, asked: url };
  const target = wikiTarget(answer);
  const moved = target !== null || (answer.redirected && pageKey(answer.url) !== pageKey(page));
  const read = interpret(deps, answer, { url: target ?? answer.url, asked: url, moved });
  const next = relays < MOST_RELAYS ? relayTarget(answer, read) : null;
  return next ? readPage(deps, unwrapRelay(next), relays + 1) : read;
}

/**
 * A wiki shows under an old name the article that was moved or merged, and says so on it: its own
 * address. Null for any other page. https://www.mediawiki.org/wiki/Help:Redirects
 */
function wikiTarget({ text, url }: Fetched): string | null {
  if (!/class="mw-redirectedfrom"/.test(text)) return null;
  const href = /<link\b[^>]{0,200}\brel="canonical"[^>]{0,200}\bhref="([^"]{1,500})"/.exec(
    text,
  )?.[1];
  const target = href && URL.canParse(href, url) ? new URL(href, url) : null;
  return target?.host === new URL(url).host ? target.href : null;
}

/** Where a page that is no article itself sends its reader; null for any other. */
function relayTarget(answer: Fetched, read: ReadOutcome): string | null {
  const apple = appleNewsTarget(answer.url, answer.text);
  if (apple) return apple;
  // Live pages of real outlets refresh themselves too: with a text of its own it is no relay.
  return read.ok && read.article.text.length > RELAY_CHARS
    ? null
    : refreshTarget(answer.text, answer.url);
}

/** Where a body counts as standing, what was asked for it, and whether the two differ. */
interface Place {
  readonly url: string;
  readonly asked: string;
  readonly moved: boolean;
}

/** Takes a body that arrived for an article, or says what it is instead. */
function interpret(
  { directory, clock }: Pick<PageReaderDeps, 'directory' | 'clock'>,
  answer: Fetched,
  { url, asked, moved }: Place,
): ReadOutcome {
  const not = (reason: 'gone' | 'blocked' | 'bad-answer', detail: string): ReadOutcome => ({
    ok: false,
    reason,
    status: answer.status,
    detail,
    asked,
  });
  if (moved && (leadsToFront(asked, url) || leadsToListing(asked, url, answer.text)))
    return not('gone', `it leads to ${url} now, which is no article`);
  const domainOf = (host: string) => directory.domainOf(host);
  if (answer.pdf) {
    const article = articleOfPdf(answer.pdf, url, domainOf);
    return { ok: true, article, evidence: [], moved, asked };
  }
  const { article, facts } = readArticle(answer.text, url, domainOf, clock.now());
  // Sites say so with status 200 too.
  if (article.access === 'gone') return not('gone', `the page says: ${article.headline}`);
  if (article.access === 'blocked')
    return not('blocked', `a page that comes before the article: ${article.headline}`);
  if (!article.headline && !article.text)
    return not('bad-answer', 'the page has no headline and no text');
  return { ok: true, article, evidence: evidenceOf(facts, article, directory), moved, asked };
}

/**
 * MSN's pages are empty shells; the article is in the JSON behind them. Null where that does not
 * know the article: then the page itself may still say that it is gone.
 */
async function readMsn(
  deps: Pick<PageReaderDeps, 'fetch' | 'directory'>,
  url: string,
  detail: string,
): Promise<ReadOutcome | null> {
  const answer = await deps.fetch({ url: detail, why: 'msn article', cacheMs: ARTICLE_CACHE_MS });
  if (!answer.ok) return answer.reason === 'gone' ? null : { ...answer, asked: url };
  const read = readMsnDetail(answer.text, url, deps.directory);
  return (
    read && { ok: true, article: read.article, evidence: read.evidence, moved: false, asked: url }
  );
}
