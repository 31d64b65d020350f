import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../../utils/trace/model/source.ts';
import { createLookup } from '../../../../../utils/trace/run/resolving/lookup.ts';
import { QUESTION, sourceOf } from '../bench.ts';

const lookupOver = (source: Source, granted: boolean) => {
  const record = { asking: null as string | null, needs: [] as string[] };
  let changes = 0;
  const lookup = createLookup({
    record,
    sources: [source],
    fetch: async () => ({ ok: false, reason: 'network', status: null, detail: '' }),
    hasAccess: async () => granted,
    clock: { now: () => new Date('2026-05-20T09:30:00Z'), sleep: async () => undefined },
    signal: new AbortController().signal,
    placeOf: () => 0,
    changed: () => void changes++,
  });
  return { record, ask: () => lookup.ask(source, QUESTION), changes: () => changes };
};

describe('asking a source', () => {
  it('says what it answered, and meanwhile that it is being asked', async () => {
    const { record, ask, changes } = lookupOver(sourceOf('gdelt', []), true);
    const { answer, step } = await ask();
    expect(answer).toMatchObject({ ok: true, candidates: [] });
    expect(step).toMatchObject({
      did: 'asked',
      what: 'gdelt',
      url: 'https://gdelt.example/',
      said: { text: '0 candidates' },
    });
    expect(record).toEqual({ asking: 'gdelt', asks: [], needs: [] });
    expect(changes()).toBe(1);
  });

  it('that is not granted asks nobody and remembers the need', async () => {
    const silent: Source = {
      ...sourceOf('gdelt', []),
      find: () => Promise.reject(new Error('was asked')),
    };
    const { record, ask, changes } = lookupOver(silent, false);
    expect(await ask()).toMatchObject({
      answer: null,
      step: {
        did: 'asked',
        what: 'gdelt',
        url: null,
        said: { text: 'no access to gdelt.example' },
      },
    });
    expect(record).toEqual({ asking: null, needs: ['*://*.gdelt.example/*'] });
    expect(changes()).toBe(0);
  });

  it('where the reader wants few words told, gives two of a claim at most', async () => {
    const told: (readonly string[])[] = [];
    const source: Source = {
      ...sourceOf('gdelt', []),
      find: async ({ words }) => {
        told.push(words);
        return { ok: true, candidates: [], note: '', url: null };
      },
    };
    const words = ['one', 'two', 'three', 'four'];
    for (const fewerWords of [true, false])
      await createLookup({
        record: { asking: null, needs: [] },
        sources: [source],
        fewerWords,
        fetch: async () => ({ ok: false, reason: 'network', status: null, detail: '' }),
        hasAccess: async () => true,
        clock: { now: () => new Date('2026-05-20T09:30:00Z'), sleep: async () => undefined },
        signal: new AbortController().signal,
        placeOf: () => 0,
        changed: () => undefined,
      }).ask(source, { ...QUESTION, words });
    expect(told).toEqual([['one', 'two'], words]);
  });
});
