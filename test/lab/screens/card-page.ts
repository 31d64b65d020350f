/**
 * A page with the card on it and nothing else of the extension: bundled by screens.ts, driven by
 * `globalThis.card`.
 */
import { mountCard } from '../../../components/card/mount-card.tsx';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';

const { live } = globalThis as unknown as { live: LiveTrace };

/** The text of a citation in the page, as a range. */
function rangeOf(id: string): Range | null {
  const text = document.querySelector(`[data-mark="${id}"]`)?.firstChild;
  if (!text) return null;
  const range = new Range();
  range.selectNodeContents(text);
  return range;
}

const listeners = new Set<(live: LiveTrace) => void>();
const state = { closed: 0, orphaned: false };

const host = mountCard({
  reading: () => null,
  live: () => live,
  onLive(callback) {
    listeners.add(callback);
    return () => listeners.delete(callback);
  },
  measureRects: id => [...(rangeOf(id)?.getClientRects() ?? [])],
  light() {},
  step(direction) {
    const ids = live.trace.citations.map(({ id }) => id);
    const next = ids[ids.indexOf(host.current() ?? '') + direction];
    if (next) open(next);
  },
  closed() {
    state.closed++;
  },
  orphaned: () => state.orphaned,
  signal: new AbortController().signal,
});

function open(id: string, reason: 'pointer' | 'keyboard' = 'keyboard'): void {
  rangeOf(id)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const rect = rangeOf(id)?.getBoundingClientRect();
  if (rect) scrollBy(rect.left - innerWidth / 2, rect.top - innerHeight / 2);
  host.open(id, [...(rangeOf(id)?.getClientRects() ?? [])], reason);
}

Object.assign(globalThis, {
  card: {
    open,
    host,
    state,
    rectOf: (id: string) => rangeOf(id)?.getBoundingClientRect().toJSON(),
  },
});
