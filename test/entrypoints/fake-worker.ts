import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '../../utils/messaging/contract.ts';
import type { LiveTarget } from '../../utils/messaging/envelope.ts';
import type { LivePost } from '../../utils/messaging/live-parts.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';

type Answers = Partial<Record<MessageName, unknown>>;

export interface FakeWorker {
  /** Every message asked, in order. */
  readonly asked: { readonly name: MessageName; readonly payload: unknown }[];
  /** Addresses of tabs that screens opened. */
  readonly opened: string[];
  /** Posts a trace to every screen that watches. */
  publish(live: LiveTrace): void;
}

const listeners = { addListener() {}, removeListener() {} };

/**
 * Stands in for the worker and the browser behind the extension's pages: answers by message name;
 * an Error is answered as a failure.
 */
export function fakeWorker(
  answers: Answers,
  tab: { url?: string; incognito?: boolean } = { url: 'https://briefing.example/a' },
): FakeWorker {
  const asked: FakeWorker['asked'] = [];
  const opened: string[] = [];
  const watchers = new Set<(message: LivePost) => void>();
  const tell = (message: LivePost) => {
    for (const listener of watchers) listener(message);
  };
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://whence${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: async ({ name, payload }: { name: MessageName; payload: unknown }) => {
      asked.push({ name, payload });
      const answer = answers[name];
      return answer instanceof Error
        ? { ok: false, error: answer.message }
        : { ok: true, value: answer ?? null };
    },
    connect: () => ({
      onMessage: { addListener: (callback: (message: LivePost) => void) => watchers.add(callback) },
      onDisconnect: listeners,
      postMessage: (target: LiveTarget) => {
        const { getTrace } = answers;
        if ('id' in target && getTrace !== undefined)
          tell(getTrace ? { whole: getTrace as LiveTrace } : { gone: true });
      },
      disconnect() {},
    }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, windowId: 1, active: true, incognito: false, ...tab }],
    create: async ({ url }: { url: string }) =>
      void opened.push(url.replace('chrome-extension://whence', '')),
    sendMessage: async () => ({ ok: true, value: { text: ' A kiln burned. ', claim: null } }),
  });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => true,
      request: async () => true,
      getAll: async () => ({ origins: [] }),
      onAdded: listeners,
      onRemoved: listeners,
    },
    commands: { getAll: async () => [] },
  });
  return {
    asked,
    opened,
    publish: live => tell({ whole: live }),
  };
}
