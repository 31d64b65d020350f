import type { Services } from '../../../entrypoints/background/services.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import { loadKnowledge } from '../../../utils/support/load-knowledge.ts';
import { type TraceRecord, toLive } from '../../../utils/trace/model/record.ts';
import { readOwnFile } from '../../own-files.ts';

export interface FakeServices extends Services {
  readonly kept: Map<string, TraceRecord>;
  /** What the handlers had the worker's parts do, in order. */
  readonly did: string[];
}

/** The worker's services over a store in memory; what is asked of the tracer is written down. */
export function fakeServices(...records: TraceRecord[]): FakeServices {
  const kept = new Map(records.map(record => [record.id, record]));
  const did: string[] = [];
  const note = (what: string) => void did.push(what);
  const clock = { now: () => new Date('2026-05-20T09:30:00Z'), sleep: async () => undefined };
  return {
    kept,
    did,
    directory: async () => directory,
    live: async record => toLive(record, null),
    knowledge: () => loadKnowledge(readOwnFile),
    clock: async () => clock,
    wouldAsk: async () => ['*://*.bing.com/*'],
    feed: {
      listen: () => note('listen'),
      publish: ({ id }) => note(`publish ${id}`),
      tabChanged: tab => note(`tab ${tab}`),
    },
    tracer: async () => ({
      start: async (id, citations, fresh) => note(`start ${id} ${citations} ${fresh}`),
      stop: async id => note(`stop ${id}`),
      choose: async (id, citation, url) => note(`choose ${id} ${citation} ${url}`),
      readArchived: async (id, article) => {
        note(`readArchived ${id} ${article}`);
        return true;
      },
      giveText: async (id, citation, { text }, url) => {
        note(`giveText ${id} ${citation} ${text} ${url}`);
        return true;
      },
      takeTextBack: async (id, citation) => {
        note(`takeTextBack ${id} ${citation}`);
        return citation === 'k1';
      },
      resume: async () => note('resume'),
      isRunning: id => kept.get(id)?.state === 'tracing',
    }),
    store: {
      get: async id => kept.get(id) ?? null,
      put: async record => {
        note(`put ${record.id}`);
        kept.set(record.id, record);
        return true;
      },
      withFingerprint: async (...prints) =>
        [...kept.values()].filter(r => prints.includes(r.fingerprint) && !r.private),
      list: async (isPrivate = false) => [...kept.values()].filter(r => r.private === isPrivate),
      waitingFor: async (_, isPrivate) => [...kept.values()].filter(r => r.private === isPrivate),
      remove: async ids => {
        note(`remove ${ids}`);
        for (const id of ids) kept.delete(id);
      },
      discard: async ids => note(`discard ${ids}`),
      bringBack: async () => 3,
      forgetDiscarded: async () => note('forgetDiscarded'),
      unfinished: async () => [...kept.values()].filter(r => r.state === 'tracing'),
    },
  };
}
