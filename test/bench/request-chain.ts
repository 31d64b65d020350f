/** How early each request of a trace could have gone out, by what it had to wait for alone. */
import { mannersFor } from '../../utils/network/host-manners.ts';

/** One request on the wire; times in ms since the start. */
export interface Sent {
  readonly url: string;
  /** The outlet it was sent for. */
  readonly group: string;
  /** True where all that came before had to be there first, as with originals. */
  readonly late: boolean;
  readonly asked: number;
  readonly sent: number;
  done: number;
}

/** When a request could have begun and ended at the earliest, and in which wave. */
export interface Link {
  readonly begins: number;
  readonly ends: number;
  readonly wave: number;
}

/**
 * The earliest times of all requests: each waits for the answers its outlet had when it was asked
 * for, for its turn at its host, and, where it is late, for all that came before; nothing is
 * computed and any number may be under way.
 */
export function chainOf(
  requests: readonly Sent[],
  latency: number,
  pace: number,
): ReadonlyMap<Sent, Link> {
  const links = new Map<Sent, Link>();
  const lastAt = new Map<string, Sent>();
  for (const request of [...requests].sort((a, b) => a.sent - b.sent)) {
    const before = requests.filter(
      r => r.done <= request.asked && (request.late || r.group === request.group),
    );
    const manners = mannersFor(new URL(request.url).hostname);
    const previous = lastAt.get(manners.queue);
    const behind = previous && links.get(previous);
    const spacing = manners.spacingMs * pace;
    const turn = behind
      ? Math.max(behind.ends, (manners.fromEnd ? behind.ends : behind.begins) + spacing)
      : 0;
    const begins = Math.max(turn, 0, ...before.map(r => links.get(r)?.ends ?? 0));
    const wave = 1 + Math.max(0, ...before.map(r => links.get(r)?.wave ?? 0));
    links.set(request, { begins, ends: begins + latency, wave });
    if (!new URL(request.url).pathname.startsWith('/robots.txt'))
      lastAt.set(manners.queue, request);
  }
  return links;
}

/** When what a group had at a time could have been there at the earliest, ms. */
export function earliestOf(
  links: ReadonlyMap<Sent, Link>,
  group: string | null,
  at: number,
): number {
  const had = [...links].filter(
    ([request]) => request.done <= at && (group === null || request.group === group),
  );
  return Math.max(0, ...had.map(([, link]) => link.ends));
}
