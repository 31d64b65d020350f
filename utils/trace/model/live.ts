/** A trace together with how far it is: what every screen draws while the worker works. */
import * as z from 'zod/mini';
import { traceSchema } from './schema.ts';

/** read: detected, nothing asked yet · tracing · done · stopped: by the reader, or out of time. */
export const liveTraceSchema = z.object({
  /** The store's key; stable for as long as the record is kept. */
  id: z.string(),
  /** The tab it is shown in; null for one opened from the library or pasted. */
  tab: z.nullable(z.number()),
  state: z.enum(['read', 'tracing', 'done', 'stopped']),
  progress: z.object({
    done: z.number(),
    total: z.number(),
    /** What is being asked right now, a host or a source id; null when nothing is. */
    asking: z.nullable(z.string()),
    /** Lookup services that are being asked or waited for, each once. */
    asks: z.array(z.string()),
    /** Citations of the page that have an article. */
    found: z.number(),
    /** Articles of the trace whose text was read. */
    read: z.number(),
    /** How many of `done` have their verdict, or no text that one could rest on. */
    judged: z.number(),
  }),
  /** Match patterns of hosts that were needed and not granted. */
  needs: z.array(z.string()),
  /** The hosts tracing would ask first: what "Trace this page" says it will do. */
  wouldAsk: z.array(z.string()),
  /** True where the last requests failed because the browser has no network. */
  offline: z.boolean(),
  /** True where the disk is full: the trace is kept for this session alone. */
  unsaved: z.boolean(),
  /** True where the reader's settings keep the page back: it is not traced. */
  keptBack: z.optional(z.boolean()),
  /** True in a private window: nothing of it is kept. */
  private: z.boolean(),
  /** ISO time the record was first made. */
  savedAt: z.string(),
  /**
   * What changed since the trace it replaced, in words ready for a list; empty for a first trace.
   */
  changes: z.array(
    z.object({
      claim: z.nullable(z.string()),
      kind: z.enum(['verdict', 'article', 'link', 'passage', 'new', 'lost']),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** Citations where the reader chose among the candidates; they stay chosen. */
  chosen: z.array(z.object({ citation: z.string(), url: z.nullable(z.string()) })),
  /** Citations whose text the reader gave; it can be taken back. Missing for none. */
  given: z.optional(z.array(z.string())),
  trace: traceSchema,
});

export type LiveTrace = z.infer<typeof liveTraceSchema>;
