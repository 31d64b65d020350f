import type { Directory } from '../../utils/outlets/outlet.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Store, TraceRecord } from '../../utils/trace/model/record.ts';
import { save } from '../../utils/trace/model/saver.ts';
import type { Clock } from '../../utils/trace/model/source.ts';
import type { Mark } from '../../utils/trace/run/first-hosts.ts';
import type { Tracer } from '../../utils/trace/run/tracer.ts';
import type { LiveFeed } from './live-feed.ts';

/** What the handlers of the worker work with. */
export interface Services {
  readonly store: Store;
  readonly feed: LiveFeed;
  /** What screens draw of a record. */
  readonly live: (record: TraceRecord) => Promise<LiveTrace>;
  /** Read when first asked for. */
  readonly directory: () => Promise<Directory>;
  /** Resolves once pages can be examined and claims assessed; a tracer has waited for it. */
  readonly knowledge: () => Promise<void>;
  /** Made on first use: the clock of a replay is in storage. */
  readonly tracer: () => Promise<Tracer>;
  readonly clock: () => Promise<Clock>;
  /** Hosts that tracing this reading would ask first, as match patterns. */
  readonly wouldAsk: (citations: readonly Mark[], links: TraceRecord['links']) => Promise<string[]>;
}

/** Stores a changed record and tells the screens. */
export function saveAndShow({ store, feed }: Services, record: TraceRecord): Promise<void> {
  return save({ store, onChange: feed.publish }, record);
}
