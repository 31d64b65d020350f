import PQueue from 'p-queue';
import type { Clock } from '../trace/source.ts';

/** Milliseconds between the starts of two requests to one host; the lookup services' own limits are in FORMATS' words: GDELT one in 8 to 15 s, Bing 2 to 4 s, the archive 24 a minute. */
const SPACING: readonly (readonly [RegExp, number])[] = [
  [/(^|\.)gdeltproject\.org$/, 10_000],
  [/(^|\.)bing\.com$/, 2_500],
  [/(^|\.)archive\.org$/, 3_000],
  [/(^|\.)duckduckgo\.com$/, 5_000],
  [/(^|\.)news\.google\.com$/, 4_000],
];
const DEFAULT_SPACING_MS = 1_000;
/** Requests under way at once, over all hosts. */
const AT_ONCE = 6;

/** Runs work for hosts: one at a time each, spaced, a few hosts side by side. */
export interface HostQueue {
  /** Runs the work when the host's turn has come; rejects with the signal's reason when it is aborted before. */
  run<T>(host: string, work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createHostQueue(clock: Clock, pace: number): HostQueue {
  const overall = new PQueue({ concurrency: AT_ONCE });
  const hosts = new Map<string, { readonly queue: PQueue; free: number }>();
  return {
    run(host, work, signal) {
      const line = hosts.get(host) ?? { queue: new PQueue({ concurrency: 1 }), free: 0 };
      hosts.set(host, line);
      const spacing = (SPACING.find(([pattern]) => pattern.test(host))?.[1] ?? DEFAULT_SPACING_MS) * pace;
      return line.queue.add(async () => {
        const wait = line.free - clock.now().getTime();
        if (wait > 0) await clock.sleep(wait);
        signal.throwIfAborted();
        line.free = clock.now().getTime() + spacing;
        return overall.add(work);
      });
    },
  };
}
