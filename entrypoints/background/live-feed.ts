import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { liveTargetSchema } from '../../utils/messaging/contract.ts';
import { LIVE_PORT, type LiveTarget } from '../../utils/messaging/envelope.ts';
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

/** `show` makes of a record what screens draw. */
export function createLiveFeed(
  store: Store,
  show: (record: TraceRecord) => Promise<LiveTrace>,
): LiveFeed {
  const ports = new Map<Runtime.Port, LiveTarget>();

  const idOf = async (port: Runtime.Port, target: LiveTarget): Promise<string | null> => {
    if ('id' in target) return target.id;
    const tab = 'tab' in target ? target.tab : port.sender?.tab?.id;
    return tab === undefined ? null : tabTraces.get(tab);
  };
  const post = async (port: Runtime.Port, record: TraceRecord) => {
    const live = await show(record);
    // It may have closed while the record was read; posting to a closed port throws.
    if (ports.has(port)) port.postMessage(live);
  };
  const refresh = async (port: Runtime.Port, target: LiveTarget) => {
    const id = await idOf(port, target);
    const record = id && (await store.get(id));
    if (record) await post(port, record);
  };

  return {
    listen() {
      browser.runtime.onConnect.addListener(port => {
        if (port.name !== LIVE_PORT) return;
        port.onDisconnect.addListener(() => ports.delete(port));
        port.onMessage.addListener(message => {
          const { data: target } = liveTargetSchema.safeParse(message);
          // A content script is told of its own page alone: ids and tabs are for screens.
          if (!target || (isContentScript(port.sender) && !('here' in target))) return;
          ports.set(port, target);
          void refresh(port, target);
        });
      });
    },
    publish(record) {
      for (const [port, target] of ports)
        void idOf(port, target).then(id => (id === record.id ? post(port, record) : undefined));
    },
    tabChanged(tab) {
      for (const [port, target] of ports)
        if (
          ('tab' in target && target.tab === tab) ||
          ('here' in target && port.sender?.tab?.id === tab)
        )
          void refresh(port, target);
    },
  };
}
