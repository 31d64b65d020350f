/**
 * Every message that crosses between the worker, the pages of the extension and the content script.
 */
import * as z from 'zod/mini';
import { givingSchema } from '../trace/model/giving.ts';
import { liveTraceSchema } from '../trace/model/live.ts';
import { readingSchema } from '../trace/model/page-reading.ts';
import { judgementSchema } from '../trace/model/schema.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
/** A passage has 700 characters; some languages need twice as many. */
const TEXT_LIMIT = 4000;
const nothing = z.null();
const tabId = z.int();
const keys = z.record(z.string(), z.string());
const maybeLive = z.nullable(liveTraceSchema);

const elsewhere = z.optional(
  z.object({ id, url: z.string(), title: z.string(), tracedAt: z.string() }),
);

/** What a tab has to show, or why it has nothing. */
export const tabViewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('trace'),
    live: liveTraceSchema,
    /** A trace of the same text on another site, for the reader to open; never for the page. */
    elsewhere,
  }),
  /** A large trace, which comes in parts to those who watch it. */
  z.object({ kind: z.literal('in-parts'), elsewhere }),
  /** The page was read and cites and names nobody; `claims` says how much prose was seen. */
  z.object({
    kind: z.literal('empty'),
    title: z.string(),
    claims: z.number(),
  }),
  /**
   * The browser lets no extension in (its own pages, the store, PDF viewer, file: without leave), or
   * reading the page failed.
   */
  z.object({
    kind: z.literal('restricted'),
    why: z.enum(['browser-page', 'store', 'pdf', 'file', 'unknown', 'failed']),
  }),
  /** The page could be read but was not: no access to it without a click on the toolbar button. */
  z.object({ kind: z.literal('needs-click') }),
]);

export type TabView = z.infer<typeof tabViewSchema>;

/** A trace of the same text on another site. */
export type TraceElsewhere = NonNullable<Extract<TabView, { kind: 'trace' }>['elsewhere']>;

const summary = z.object({
  id,
  url: z.string(),
  title: z.string(),
  savedAt: z.string(),
  tracedAt: z.string(),
  state: liveTraceSchema.shape.state,
  claims: z.number(),
  citations: z.number(),
  outlets: z.array(z.string()),
  origins: z.number(),
});

export type TraceSummary = z.infer<typeof summary>;

/** Messages the worker answers: name -> the schema of what is sent and of what comes back. */
export const contract = {
  /**
   * Content script: the page reads like this now. Answers the live trace (an old one of the same
   * text included), or null where it neither cites nor names anybody.
   */
  pageRead: { request: readingSchema, response: maybeLive },
  /**
   * Content script of the light scan: brackets were seen that may be citations; the worker brings
   * the reader in.
   */
  pageMayCite: { request: nothing, response: nothing },
  /** Content script: the page has a trace, whose card the worker brings in. Rejects if it cannot. */
  bringCard: { request: nothing, response: nothing },
  /**
   * Popup, side panel: what is there to show for this tab; reads the page first where that is
   * possible. `watched` where the asker watches the tab's trace beside: a large one comes there
   * alone, in parts.
   */
  viewTab: {
    request: z.object({ tab: tabId, watched: z.optional(z.boolean()) }),
    response: tabViewSchema,
  },
  /** One trace by id, whole, for programs that drive the extension; null when it is gone. */
  getTrace: { request: z.object({ id }), response: maybeLive },
  /**
   * Trace the page (again with `fresh`: answers of the last run are not reused), or only some
   * citations.
   */
  startTrace: {
    request: z.object({ id, citations: z.nullable(z.array(id)), fresh: z.boolean() }),
    response: nothing,
  },
  stopTrace: { request: z.object({ id }), response: nothing },
  /**
   * The reader picks a candidate for a citation, says "none of these" (""), or takes the choice
   * back (null).
   */
  choose: {
    request: z.object({ id, citation: id, url: z.nullable(z.string()) }),
    response: nothing,
  },
  /** Read an archived copy of an article that is walled or gone. */
  readArchived: { request: z.object({ id, article: id }), response: nothing },
  /**
   * A text that the reader gives for a citation whose source no lookup could read, and where it
   * stands; null where the citation tells. False where nothing came of it.
   */
  giveText: {
    request: z.extend(givingSchema, { id, citation: id }),
    response: z.boolean(),
  },
  /** False where there was none to take back. */
  takeTextBack: { request: z.object({ id, citation: id }), response: z.boolean() },
  /**
   * Read the page of this tab as an article and complete every trace that waits for it; answers how
   * many citations that were, and the newest trace.
   */
  verifyHere: {
    request: z.object({ tab: tabId }),
    response: z.object({ completed: z.number(), trace: z.nullable(id) }),
  },
  /**
   * Scroll the page of a trace to a claim or a citation and light it up; false when the page is no
   * longer open.
   */
  show: { request: z.object({ id, target: id }), response: z.boolean() },
  /**
   * Open a screen of the extension at the right place for a trace: the card stands in a page, which
   * cannot. "give": where the text of a citation is given.
   */
  openScreen: {
    request: z.object({
      screen: z.enum(['report', 'access', 'give']),
      id,
      citation: z.optional(id),
    }),
    response: nothing,
  },
  /** Library, newest first; every word of the query must occur in page, claim or outlet. */
  listTraces: { request: z.object({ query: z.string() }), response: z.array(summary) },
  /**
   * Takes traces out of the library; until `forgetRemoved` they can be brought back as they were.
   */
  removeTraces: { request: z.object({ ids: z.array(id) }), response: nothing },
  undoRemoval: { request: nothing, response: z.object({ back: z.number() }) },
  forgetRemoved: { request: nothing, response: nothing },
  /**
   * Takes the traces of a backup, each read by itself; answers how many of them were not there
   * already, and how many are none.
   */
  restoreTraces: {
    request: z.object({ traces: z.array(z.unknown()) }),
    response: z.object({ taken: z.number(), unreadable: z.number() }),
  },
  /**
   * A reading made from pasted or selected text: becomes a trace without a tab. `private` where the
   * text comes from a private window.
   */
  addReading: {
    request: z.object({ reading: readingSchema, private: z.boolean() }),
    response: maybeLive,
  },
  /**
   * Options: the keys of the reader's own search services, by source id. The worker alone has them.
   */
  loadKeys: { request: nothing, response: z.object({ keys }) },
  saveKeys: { request: z.object({ keys }), response: nothing },
  /**
   * What a text in a claim's language, a translated passage, says of a claim of a trace. Nothing of
   * it is kept. Rejects for a claim that is not there.
   */
  judgeText: {
    request: z.object({
      id,
      claim: id,
      text: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
      language: z.string().check(z.maxLength(20)),
    }),
    response: judgementSchema,
  },
  /** Bytes kept on the device, by kind. */
  storageUse: { request: nothing, response: z.object({ traces: z.number(), answers: z.number() }) },
  clearAnswers: { request: nothing, response: nothing },
} as const;

/** What may be posted on the port of live traces: see `LiveTarget`. */
export const liveTargetSchema = z.union([
  z.object({ tab: tabId }),
  z.object({ id }),
  z.object({ here: z.literal(true) }),
]);

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Request<N extends MessageName> = z.infer<Contract[N]['request']>;
export type Response<N extends MessageName> = z.infer<Contract[N]['response']>;

/** Messages the content script answers; the worker is the only sender, so types are enough. */
export interface PageContract {
  /** Scroll to a claim or citation and light it up. */
  showTarget: { request: { target: string }; response: boolean };
  /** Keyboard commands of the browser. */
  command: {
    request: { name: 'next-citation' | 'previous-citation' | 'open-card' };
    response: null;
  };
  /**
   * Read the page again and hand the reading over; used where the tab's trace is unknown to a new
   * worker. False where reading failed, which is not the same as to find nothing.
   */
  readAgain: { request: null; response: boolean };
  /** The citations on screen, by the trace's ids: what the reader looks at is looked up first. */
  inView: { request: null; response: { citations: readonly string[] } };
  /** The words the reader selected, as a claim of their own. */
  selection: { request: null; response: { text: string; claim: string | null } };
  /** The page's HTML and address, for "open it and verify there". */
  pageHtml: { request: null; response: { url: string; html: string } };
}

export type PageMessageName = keyof PageContract;
