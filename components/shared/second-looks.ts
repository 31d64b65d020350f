import { createContext } from 'preact';
import type { Backing, TraceClaim } from '../../utils/trace/model/schema.ts';

/** A claim beside a passage, as a screen shows it. */
export interface LookedAt {
  /** Of the trace. */
  readonly trace: string;
  readonly claim: TraceClaim;
  readonly row: Backing;
  readonly passage: string;
}

/** Between which languages something is translated, as tags. */
export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** What a passage says once it is translated. */
export interface TranslatedLook {
  readonly passage: string;
  readonly verdict: Backing['verdict'];
  readonly drift: Backing['drift'];
}

/** What the browser's own model says of a verdict. */
export interface OpinionLook {
  /** The same verdict or a lower one. */
  readonly verdict: Backing['verdict'];
  readonly why: string;
}

/**
 * What the browser on this device can add to a verdict, on a click. Each rejects when it cannot, and
 * when `signal` aborts.
 */
export interface SecondLooks {
  canTranslate(languages: LanguagePair): Promise<boolean>;
  translate(at: LookedAt, languages: LanguagePair, signal: AbortSignal): Promise<TranslatedLook>;
  /** Null where the reader has not switched it on, or there is no such model. */
  readonly ask: ((at: LookedAt, signal: AbortSignal) => Promise<OpinionLook | null>) | null;
}

/** Null on screens that offer none of it. */
export const SecondLooksContext = createContext<SecondLooks | null>(null);
