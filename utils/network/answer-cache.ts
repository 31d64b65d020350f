/**
 * Answers kept between requests and runs: what is kept, how long it counts, and a store in memory.
 */
import * as z from 'zod/mini';
import { pdfText } from '../articles/pdf/pdf-answer.ts';
import type { FailureReason, FetchOutcome } from '../trace/model/source.ts';

const HOUR = 3600e3;

const fetched = z.object({
  ok: z.literal(true),
  status: z.number(),
  url: z.string(),
  redirected: z.boolean(),
  type: z.string(),
  text: z.string(),
  truncated: z.boolean(),
  fromCache: z.boolean(),
  pdf: z.optional(pdfText),
});
const failure = z.object({
  ok: z.literal(false),
  reason: z.string(),
  status: z.nullable(z.number()),
  detail: z.string(),
});

const keptAnswer = z.object({
  /** When it came, ms. */
  at: z.number(),
  outcome: z.discriminatedUnion('ok', [fetched, failure]),
  until: z.optional(z.number()),
});

/**
 * One answer as it is kept. Without the marks that hosts give their answers (ETag, Last-Modified):
 * sent back, they tell a host as well as a cookie who asks again.
 */
export interface KeptAnswer {
  readonly at: number;
  readonly outcome: FetchOutcome;
  /** For a host that asked to be left alone: until when, ms. */
  readonly until?: number | undefined;
}

/** Where answers are kept. Neither call may throw; what is lost is asked again. */
export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | null>;
  /** `bytes` is roughly what it takes, for whoever keeps the store small. */
  put(key: string, answer: KeptAnswer, bytes: number): Promise<void>;
}

/**
 * Failures worth remembering and for how long: they say something of the page, not of the moment.
 */
const NEGATIVE_MS: Partial<Record<FailureReason, number>> = {
  gone: 6 * HOUR,
  blocked: HOUR,
  'bad-answer': HOUR,
  'too-large': 6 * HOUR,
  robots: 6 * HOUR,
  'pdf-locked': 6 * HOUR,
  'pdf-pictures': 6 * HOUR,
  'pdf-broken': HOUR,
  'pdf-too-long': 6 * HOUR,
  'pdf-too-slow': HOUR,
};

/**
 * How long an outcome may be reused, ms, where the caller allows `cacheMs` for a body that came; a
 * failure has an age of its own. 0 for not at all.
 */
export function keepFor(outcome: FetchOutcome, cacheMs: number): number {
  return outcome.ok || cacheMs === 0 ? cacheMs : (NEGATIVE_MS[outcome.reason] ?? 0);
}

/** The kept answer under a key; null where there is none or it is of another version's shape. */
export async function readKept(cache: AnswerCache, key: string): Promise<KeptAnswer | null> {
  const parsed = keptAnswer.safeParse(await cache.get(key));
  return parsed.success ? (parsed.data as KeptAnswer) : null;
}

/**
 * Keeps answers in memory, the most recently kept `most` of them: for tests and private windows.
 */
export function createMemoryCache(most = 200): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  return {
    get: async key => kept.get(key) ?? null,
    async put(key, answer) {
      kept.delete(key);
      kept.set(key, answer);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}
