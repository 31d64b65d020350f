import { describe, expect, it } from 'vitest';
import type { TraceCitation } from '../../../../../utils/trace/model/schema.ts';
import {
  type Resolvers,
  resolveCitations,
} from '../../../../../utils/trace/run/resolving/find-articles.ts';
import { citation, traceOf } from '../../build.ts';
import { recordAround, unasked } from '../../record.ts';
import { STORY } from '../bench.ts';

const mark = (id: string, over: Partial<TraceCitation> = {}) => unasked(citation({ id, ...over }));
const bench = (citations: TraceCitation[], over: Partial<Resolvers> = {}) => {
  const record = recordAround(traceOf({ citations }));
  record.pending = citations.map(k => k.id);
  const calls: string[] = [];
  const ended: string[] = [];
  const abort = new AbortController();
  const resolvers: Resolvers = {
    linked: async (k, address) => void calls.push(`linked ${k.id} ${address}`),
    unlinked: async k => void calls.push(`unlinked ${k.id}`),
    anywhere: async k => void calls.push(`anywhere ${k.id}`),
    bare: async (domain, group) => void calls.push(`bare ${domain} ${group.map(k => k.id)}`),
    ...over,
  };
  const task = {
    record,
    clock: { now: () => new Date('2026-05-20T09:30:00Z') },
    signal: abort.signal,
    ended: (k: TraceCitation) => void ended.push(k.id),
  };
  return { record, calls, ended, abort, run: () => resolveCitations(task, resolvers) };
};

describe('pending citations', () => {
  it('go to whoever resolves their kind, and each ends once', async () => {
    const { record, calls, ended, run } = bench([
      mark('k1'),
      mark('k2', { href: STORY.url }),
      mark('k3', { text: '', outlet: null }),
      mark('k4', { text: '(The Larkholm Gazette)', outlet: null }),
      mark('k5'),
      mark('k6', { href: 'https://www.wired.com/', outlet: null }),
      mark('k7', { href: STORY.url }),
      mark('k8'),
    ]);
    record.pending = record.pending.filter(id => id !== 'k8');
    record.chosen = [{ citation: 'k7', url: '', before: mark('k7').resolution }];
    await run();
    expect(calls.sort()).toEqual([
      'anywhere k3',
      'bare techcrunch.com k1,k5',
      'bare wired.com k6',
      `linked k2 ${STORY.url}`,
      'linked k7 ',
      'unlinked k4',
    ]);
    expect(ended.sort()).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']);
    expect(record.pending).toEqual([]);
  });

  it('that end early are not told of twice', async () => {
    const { ended, run } = bench([mark('k1'), mark('k2')], {
      bare: async (_, group, finished) => {
        for (const k of group.slice(0, 1)) finished(k);
      },
    });
    await run();
    expect(ended).toEqual(['k1', 'k2']);
  });

  it('lose none but their own to a fault, and say it', async () => {
    const { record, ended, run } = bench(
      [mark('k1'), mark('k2'), mark('k3', { href: STORY.url })],
      {
        bare: async (_, [first], finished) => {
          if (first) finished(first);
          throw new Error('boom');
        },
      },
    );
    await run();
    const { citations } = record.trace;
    expect(citations.map(k => k.resolution.status)).toEqual(['skipped', 'failed', 'skipped']);
    expect(citations[1]?.resolution.steps).toMatchObject([
      { did: 'gave-up', what: 'run', outcome: 'an error in Whence: boom' },
    ]);
    expect(ended.sort()).toEqual(['k1', 'k2', 'k3']);
  });

  it('that the end cut short stay pending', async () => {
    const fail = async (k: TraceCitation) => {
      k.resolution.status = k.id === 'k1' ? 'failed' : 'resolved';
      abort.abort();
    };
    const { record, abort, run } = bench(
      [
        mark('k1', { href: STORY.url }),
        mark('k2', { href: STORY.url }),
        mark('k3', { text: '', outlet: null }),
        mark('k4'),
      ],
      { linked: fail },
    );
    await run();
    expect(record.pending).toEqual(['k1', 'k3', 'k4']);
  });
});
