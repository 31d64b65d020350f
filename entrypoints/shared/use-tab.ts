import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabTrouble } from '../../components/popup/TabNotice.tsx';
import { send, watchTrace } from '../../utils/messaging/client.ts';
import type { TabView, TraceElsewhere } from '../../utils/messaging/contract.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';

/** The tab that popup and side panel speak of. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number | undefined;
  /** Null where the browser does not say: no access to this tab. */
  readonly url: string | null;
  /** True in a private window. */
  readonly private: boolean;
}

/**
 * The active tab of this window; with `follow` the one that becomes active or loads another page
 * later too. `visit` counts those.
 */
export function useActiveTab(follow: boolean): { tab: ActiveTab | null; visit: number } {
  const [state, setState] = useState<{ tab: ActiveTab | null; visit: number }>({
    tab: null,
    visit: 0,
  });
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return;
      const active = {
        id: tab.id,
        windowId: tab.windowId,
        url: tab.url ?? null,
        private: tab.incognito,
      };
      setState(({ visit }) => ({ tab: active, visit: visit + 1 }));
    };
    const activated = () => void look();
    const updated = (
      _id: number,
      change: { status?: string | undefined },
      tab: { active: boolean },
    ) => {
      // Of any window: looking again asks for this one's active tab, which costs little.
      if (change.status === 'complete' && tab.active) void look();
    };
    void look();
    if (!follow) return;
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [follow]);
  return state;
}

type Seen = { readonly kind: 'trace'; readonly live: LiveTrace } | TabTrouble;

/**
 * What there is to show for a tab, kept up to date while its trace grows. `reload` asks the worker
 * again.
 */
export function useTabView(
  tab: number | null,
  visit: number,
): { seen: Seen; elsewhere: TraceElsewhere | null; reload(): void } {
  const [seen, setSeen] = useState<Seen>({ kind: 'loading' });
  const [elsewhere, setElsewhere] = useState<TraceElsewhere | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit or a reload asks again although nothing else changed
  useEffect(() => {
    if (tab === null) return;
    let gone = false;
    const show = (next: Seen) => {
      if (!gone) setSeen(next);
    };
    setSeen({ kind: 'loading' });
    setElsewhere(null);
    send('viewTab', { tab, watched: true }).then(
      view => {
        const next = readView(view);
        if (next) show(next);
        if (!gone && 'elsewhere' in view) setElsewhere(view.elsewhere ?? null);
      },
      (error: Error) => show({ kind: 'error', words: error.message }),
    );
    // Beside the first answer, not after it: a change in between would be missed.
    const unwatch = watchTrace({ tab }, live => show({ kind: 'trace', live }));
    return () => {
      gone = true;
      unwatch();
    };
  }, [tab, visit, round]);
  return { seen, elsewhere, reload: () => setRound(round + 1) };
}

/** Null where the trace is on its way to whoever watches it. */
function readView(view: TabView): Seen | null {
  if (view.kind === 'in-parts') return null;
  if (view.kind === 'trace') return { kind: 'trace', live: view.live };
  if (view.kind !== 'empty') return view;
  return { kind: 'empty', claims: view.claims };
}
