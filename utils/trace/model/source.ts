/**
 * What the tracer asks of the world: sources to look articles up, and a polite fetch under them.
 */
import type { Candidate } from '../../articles/article.ts';
import type { PrintedWork } from '../../articles/matching/same-reference.ts';
import type { Saying } from '../../articles/messages.ts';
import type { PdfText } from '../../articles/pdf/page-items.ts';
import type { PdfRefusal } from '../../articles/pdf/pdf-answer.ts';
import type { Outlet } from '../../outlets/outlet.ts';

/**
 * Every source, in the order in which they are asked: the outlet's own first. Also the keys of the
 * reader's switches.
 */
export type SourceId =
  | 'page-links'
  | 'news-sitemap'
  | 'wordpress'
  | 'wordpress-feed'
  | 'feed'
  | 'guardian'
  | 'archive-sitemap'
  | 'arxiv'
  | 'crossref'
  | 'datacite'
  | 'europe-pmc'
  | 'wikipedia'
  | 'reddit'
  | 'github'
  | 'edgar'
  | 'bing-news'
  | 'gdelt'
  | 'wayback-cdx'
  | 'searxng'
  | 'brave'
  | 'kagi'
  | 'exa'
  | 'tavily'
  | 'duckduckgo'
  | 'google-news';

/** One thing to look up; shared by all citations of one outlet where it can be. */
export interface Question {
  /** Domain whose article is sought; null to search every outlet. */
  readonly domain: string | null;
  /**
   * The host as printed where it is another than the domain: a part of it ("tech.yahoo.com") or
   * another domain of the outlet ("bbc.co.uk"); null otherwise.
   */
  readonly host: string | null;
  /** The directory's entry for the domain; null where it lacks one. */
  readonly outlet: Outlet | null;
  /** 3 to 6 distinctive words of the claim, best first. */
  readonly words: readonly string[];
  /** The exact headline where it is known (an original known by name alone); else null. */
  readonly title: string | null;
  /** Window in which the article was published, ISO dates, inclusive; null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** BCP 47 of the page; null where unknown. */
  readonly language: string | null;
  /** The record of a work that an entry of a list of references prints; missing for all others. */
  readonly reference?: PrintedWork;
}

export type FailureReason =
  | 'blocked' // a wall: 401, 402, 403, 406, 451, a robot page
  | 'gone' // 404, 410
  | 'rate-limited' // 429, "please limit requests"
  | 'timeout'
  | 'offline' // the browser has no network
  | 'network' // reset, refused, name not found
  | 'server' // 5xx
  | 'too-large'
  | `pdf-${PdfRefusal}` // a PDF without a text that can be read
  | 'bad-answer' // not what this host answers: HTML for JSON, garbage
  | 'private' // a private or loopback address, credentials in the URL, a scheme that is not http(s)
  | 'home' // the answer came from the reader's own machine or network
  | 'own-page' // the page whose citations are looked up: it is no source for itself
  | 'redirects' // too many
  | 'no-access' // the reader has not granted this host
  | 'robots' // its robots.txt asks not to
  | 'budget' // this page's requests are used up
  | 'stopped'; // the reader stopped it

/** Why nothing came back, in a form that steps can print. */
export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
  /** HTTP status where there was one. */
  readonly status: number | null;
  /** A few plain words: "403 Forbidden: a robot page". */
  readonly detail: string;
  /** Where a redirect led, when it is that address which failed. */
  readonly at?: string;
}

/** A body that arrived. */
export interface Fetched {
  readonly ok: true;
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  readonly redirected: boolean;
  /** Media type without parameters, lower case; "" when the host gave none. */
  readonly type: string;
  /** Decoded by header, byte order mark or meta charset; gzip bodies unpacked. */
  readonly text: string;
  /** True where the limit cut it. */
  readonly truncated: boolean;
  readonly fromCache: boolean;
  /** What a PDF holds; `text` is empty then. */
  readonly pdf?: PdfText | undefined;
}

export type FetchOutcome = Fetched | Failure;

/** A key of the reader's for the one service that is asked. */
export interface ServiceKey {
  readonly in: 'header' | 'query';
  /** Of the header or the parameter. */
  readonly name: string;
  readonly value: string;
}

export interface FetchRequest {
  readonly url: string;
  /**
   * Put in as the request goes out: it stands in no address that is kept or shown, and no redirect
   * takes it to another origin.
   */
  readonly key?: ServiceKey;
  /** True where the reader typed the address into the options: it may be a private one. */
  readonly typed?: boolean;
  /** Two or three words for the network ledger: "wordpress search". */
  readonly why: string;
  readonly method?: 'GET' | 'POST';
  /** No keys among them: those have a place of their own. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Default 3 MB; sitemaps up to 10 MB. */
  readonly maxBytes?: number;
  /** How long an answer (and a negative one) may be reused, in ms; 0 for never. */
  readonly cacheMs?: number;
  /** True for a search of the site itself: asked only where its robots.txt lets everybody. */
  readonly respectRobots?: boolean;
  /**
   * What an answer with a good status says of the pace: "refused" (something else came in its
   * place: left alone for a while), "hurried" (empty, which may be due to haste: after two in a row
   * the next one waits longer), or null.
   */
  readonly paceOf?: (answer: Fetched) => 'refused' | 'hurried' | null;
  /**
   * Of several requests that wait for one host the lowest goes first; 0 where it is not given.
   */
  readonly rank?: number;
  /** Media types accepted, as prefixes; default HTML, XML, JSON and text. */
  readonly accept?: readonly string[];
  /** Whether a PDF is read too, up to 40 MB of it; without it a PDF is no answer. */
  readonly pdf?: boolean;
}

/**
 * One entry for the network ledger: a request as it goes out (no bytes yet), or the bytes of one
 * that was entered before.
 */
export interface RequestNote {
  readonly host: string;
  /**
   * 1 for a request, 0 for what came back for one, -1 for one that the browser did not send after
   * all.
   */
  readonly requests: number;
  /** Received, before unpacking. */
  readonly bytes: number;
  readonly why: string;
}

/** The only way out: polite, bounded, cached, never throws. */
export type FetchPolitely = (request: FetchRequest) => Promise<FetchOutcome>;

/** What a source answered: candidates (none is an answer too), or why there is no answer. */
export type SourceAnswer =
  | {
      readonly ok: true;
      readonly candidates: readonly Candidate[];
      /** What to write into the steps: "3 candidates". */
      readonly note: string;
      /** The same for screens, in parts that they say in the reader's language. */
      readonly say?: readonly Saying[];
      /** The address asked, for the steps; null where nothing was asked. */
      readonly url: string | null;
    }
  | (Failure & { readonly url: string | null });

/** A lookup service. */
export interface Source {
  readonly id: SourceId;
  /**
   * Whether it can answer this question at all (an outlet's sitemap is known, the window is not too
   * old …).
   */
  applies(question: Question, now: Date): boolean;
  /** Match patterns of the hosts it would ask: "*://techcrunch.com/*". */
  hosts(question: Question): readonly string[];
  /** Never throws; candidates unjudged, in the source's own order. */
  find(question: Question, fetch: FetchPolitely, now: Date): Promise<SourceAnswer>;
}

/** Time, handed in so that replays and tests have their own. */
export interface Clock {
  now(): Date;
  /** Resolves after ms. */
  sleep(ms: number): Promise<void>;
}

/**
 * Whether an archive has a copy of a page: `copy` is null on its plain no, and a failure is no
 * answer at all.
 */
export type ArchiveAnswer =
  | {
      readonly ok: true;
      readonly copy: { readonly url: string; readonly at: string } | null;
      readonly url: string;
    }
  | (Failure & { readonly url: string });

/** Asks the archive for the copy nearest to a day (ISO date, null for the newest). Never throws. */
export type FindArchived = (
  url: string,
  near: string | null,
  fetch: FetchPolitely,
) => Promise<ArchiveAnswer>;
