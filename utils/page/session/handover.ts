/**
 * Hands readings over to the worker: the first at once, those of a page that still grows when it
 * rests.
 */

export interface Handover<T> {
  /** The newest reading; `now` hands it over without waiting for rest. */
  offer(reading: T, now: boolean): void;
  /** Resolves when the last reading offered was handed over. */
  settled(): Promise<void>;
}

/**
 * A growing page is handed over when it was still for this long, and at the latest after that.
 * Milliseconds.
 */
const REST_MS = 700;
const LATEST_MS = 3000;

/**
 * `send` gets one reading at a time; it must not throw. Nothing is sent after the signal aborts.
 */
export function createHandover<T>(
  send: (reading: T) => Promise<void>,
  signal: AbortSignal,
): Handover<T> {
  let waiting: { reading: T; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sending: Promise<void> = Promise.resolve();

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!waiting || signal.aborted) return;
    const { reading } = waiting;
    waiting = null;
    // One after another: an older reading that arrived last would be what the worker knows.
    sending = sending.then(() => (signal.aborted ? undefined : send(reading)));
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  return {
    offer(reading, now) {
      const at = performance.now();
      // Since the first of those that wait, not the newest: a page that never rests is handed over
      // too.
      waiting = { reading, since: waiting?.since ?? at };
      if (timer !== null) clearTimeout(timer);
      if (now) flush();
      else
        timer = setTimeout(flush, Math.max(0, Math.min(REST_MS, waiting.since + LATEST_MS - at)));
    },
    settled() {
      flush();
      return sending;
    },
  };
}
