import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { liveTargetSchema } from '../../utils/messaging/contract.ts';
import { LIVE_PORT, type LiveTarget } from '../../utils/messaging/envelope.ts';
import { createLiveWriter, type LivePost } from '../../utils/messaging/live-parts.ts';
import { isContentScript } from '../../utils/messaging/server.ts';
import { tabTraces } from '../../utils/storage/tabs.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Store, TraceRecord } from '../../utils/trace/model/record.ts';

/** Tells every open screen and page of its trace, at once and after every change. */
export interface LiveFeed {
  /** Call it synchronously when the worker starts. */
  listen(): void;
  /** A record changed. */
  publish(record: TraceRecord): void;
  /** A tab shows another record now. */
  tabChanged(tab: number): void;
}

/** A screen that watches. */
interface Watcher {
  readonly target: LiveTarget;
  /** Shows it a record, or where one is on its way that one's successor: the newest that came. */
  show(record: TraceRecord): void;
}

/** `show` makes of a record what screens draw. */
export function createLiveFeed(
  store: Store,
  show: (record: TraceRecord) => Promise<LiveTrace>,
): LiveFeed {
  const watchers = new Map<Runtime.Port, Watcher>();

  const idOf = async (port: Runtime.Port, target: LiveTarget): Promise<string | null> => {
    if ('id' in target) return target.id;
    const tab = 'tab' in target ? target.tab : port.sender?.tab?.id;
    return tab === undefined ? null : tabTraces.get(tab);
  };
  // It may have closed while something was read; posting to a closed port throws.
  const post = (port: Runtime.Port, message: LivePost) => {
    if (watchers.has(port)) port.postMessage(message);
  };
  const watch = (port: Runtime.Port, target: LiveTarget): Watcher => {
    const write = createLiveWriter(message => post(port, message));
    let next: TraceRecord | null = null;
    let isBusy = false;
    const drain = async () => {
      isBusy = true;
      try {
        for (let record = next; record; record = next) {
          next = null;
          await write(await show(record));
        }
      } finally {
        // Within the turn that saw nothing left: what comes later starts anew.
        isBusy = false;
      }
    };
    return {
      target,
      show(record) {
        next = record;
        // A fault leaves the screen as it is, until the next change.
        if (!isBusy) void drain().catch(() => undefined);
      },
    };
  };
  const find = async (port: Runtime.Port, target: LiveTarget) => {
    const id = await idOf(port, target);
    return id === null ? null : store.get(id);
  };
  const refresh = async (port: Runtime.Port, { target, show }: Watcher) => {
    // A store that fails has nothing to show: whoever waits is told so, too.
    const record = await find(port, target).catch(() => null);
    if (record) show(record);
    else if ('id' in target) post(port, { gone: true });
  };

  return {
    listen() {
      browser.runtime.onConnect.addListener(port => {
        if (port.name !== LIVE_PORT) return;
        port.onDisconnect.addListener(() => watchers.delete(port));
        port.onMessage.addListener(message => {
          const { data: target } = liveTargetSchema.safeParse(message);
          // A content script is told of its own page alone: ids and tabs are for screens.
          if (!target || (isContentScript(port.sender) && !('here' in target))) return;
          const watcher = watch(port, target);
          watchers.set(port, watcher);
          void refresh(port, watcher);
        });
      });
    },
    publish(record) {
      for (const [port, watcher] of watchers)
        void idOf(port, watcher.target).then(
          id => (id === record.id ? watcher.show(record) : undefined),
          () => undefined,
        );
    },
    tabChanged(tab) {
      for (const [port, watcher] of watchers) {
        const { target } = watcher;
        if (
          ('tab' in target && target.tab === tab) ||
          ('here' in target && port.sender?.tab?.id === tab)
        )
          void refresh(port, watcher);
      }
    },
  };
}
