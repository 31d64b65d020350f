/**
 * A card whose code comes later, in a script of its own: most of what a page session would weigh,
 * and nothing that a page without citations needs.
 */
import type { CardHost, CardReason, MountCard } from './card.ts';

/** The name under which the card's script leaves itself, in the world that the session shares. */
const KEY = 'whenceCard';

/** Leaves the card where a session that had its script brought finds it. */
export function leaveCard(mount: MountCard): void {
  (globalThis as { [KEY]?: MountCard })[KEY] = mount;
}

/**
 * A card that has its script brought by `bring` once the page has a live trace, or is first asked
 * for; what was asked last is done when it is there. Where the script cannot come, the card is told
 * to have closed, and the next question tries again.
 */
export function mountCardLater(bring: () => Promise<unknown>): MountCard {
  return deps => {
    let card: CardHost | null = null;
    let coming = false;
    let wanted: ((card: CardHost) => void) | null = null;
    const takeWanted = () => {
      const taken = wanted;
      wanted = null;
      return taken;
    };
    const mount = async () => {
      await bring();
      const mountCard = (globalThis as { [KEY]?: MountCard })[KEY];
      if (!mountCard) throw new Error('no card came');
      // Bringing it takes a while, in which the session may have ended.
      if (deps.signal.aborted) return;
      card = mountCard(deps);
      takeWanted()?.(card);
    };
    const bringOnce = () => {
      if (card || coming || deps.signal.aborted) return;
      coming = true;
      void mount()
        .catch(() => takeWanted() && deps.closed())
        .finally(() => {
          coming = false;
        });
    };
    const ask = (what: (card: CardHost) => void) => {
      if (card) return what(card);
      wanted = what;
      bringOnce();
    };
    // At once, not under the pointer: a card that is wanted later may find the worker gone for good.
    const stop = deps.onLive(() => {
      stop();
      bringOnce();
    });
    return {
      prepare: citation => (card ? card.prepare(citation) : bringOnce()),
      open: (citation: string, rects: readonly DOMRect[], reason: CardReason) =>
        ask(one => one.open(citation, rects, reason)),
      announce: citation => ask(one => one.announce(citation)),
      close() {
        if (takeWanted()) deps.closed();
        card?.close();
      },
      current: () => card?.current() ?? null,
      owns: event => card?.owns(event) ?? false,
    };
  };
}
