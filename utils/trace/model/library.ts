/** Articles of earlier traces, so that a later one can tell that a text stood elsewhere before. */
import type { TraceRecord } from './record.ts';

/** An article that was read in another trace. */
export interface SeenArticle {
  readonly url: string;
  readonly outlet: string;
  readonly headline: string;
  readonly published: string | null;
  readonly text: string;
}

export interface Library {
  /**
   * Articles of other traces than `trace` whose text may be that of one of these, each page once,
   * their own pages left out. A rough filter: compare the texts before you believe it. Empty where
   * the store cannot be read.
   */
  alike(
    articles: readonly { readonly url: string; readonly text: string }[],
    trace: string,
  ): Promise<SeenArticle[]>;
  /**
   * Remembers the articles of a stored trace, in place of what it remembered of it; nothing of a
   * private one. Never throws.
   */
  remember(record: TraceRecord): Promise<void>;
}
