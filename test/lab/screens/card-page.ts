/** A page with the card on it and nothing else of the extension: bundled by screens.ts, driven by `globalThis.card`. */
import { mountCard } from '../../../components/card/mount-card.tsx';
import type { LiveTrace } from '../../../utils/trace/live.ts';

const { live } = globalThis as unknown as { live: LiveTrace };

/** The n-th occurrence of a text in the page, as a range. */
function find(text: string, nth: number): Range | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = (node as Text).data.indexOf(text); at >= 0; at = (node as Text).data.indexOf(text, at + 1)) {
      if (seen++ < nth) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      return range;
    }
  }
  return null;
}

function rangeOf(id: string): Range | null {
  const { citations } = live.trace;
  const at = citations.findIndex(citation => citation.id === id);
  const text = citations[at]?.text ?? '';
  return find(text, citations.slice(0, at).filter(citation => citation.text === text).length);
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
  rectsOf: id => [...(rangeOf(id)?.getClientRects() ?? [])],
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

Object.assign(globalThis, { card: { open, host, state, rectOf: (id: string) => rangeOf(id)?.getBoundingClientRect().toJSON() } });
