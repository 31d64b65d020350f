import { describe, expect, it } from 'vitest';
import type { TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { TracerDeps } from '../../../../utils/trace/run/tracer.ts';
import { citation } from '../build.ts';
import { noLibrary } from '../record.ts';
import {
  answering,
  archive,
  bare,
  linked,
  memoryStore,
  offering,
  page,
  STORY,
  traced,
  tracerOver,
} from './bench.ts';

describe('the reader’s choice', () => {
  const OTHER = {
    url: 'https://techcrunch.com/2026/05/19/other/',
    headline: 'Larkholm, invented, gets a survey office',
    text: ['The invented town of Larkholm gets a survey office.', 'This is sample text.'],
  };
  const pages = { [STORY.url]: page(STORY), [OTHER.url]: page(OTHER) };
  const bench = async (over: Partial<TracerDeps> = {}) => {
    const store = memoryStore([bare()]);
    const asked: string[] = [];
    const answer = answering(pages);
    const tracer = tracerOver(store, {
      settings: async () => ({
        sources: [offering([{}, { url: OTHER.url, title: OTHER.headline }])],
        readArchived: false,
      }),
      fetchFor: run => async request => {
        asked.push(request.url);
        return answer(run)(request);
      },
      ...over,
    });
    return {
      store,
      tracer,
      asked,
      resolution: () => store.saved()?.trace.citations[0]?.resolution,
    };
  };
  const urlOf = (record: TraceRecord | undefined) => {
    const id = record?.trace.citations[0]?.resolution.article;
    return record?.trace.articles.find(one => one.id === id)?.url;
  };

  it('is read, is kept when the page is traced again, and leaves the other candidates on offer', async () => {
    const { store, tracer, resolution } = await bench();
    await tracer.start('r1', null, false);
    expect(urlOf(store.saved())).toBe(STORY.url);
    await tracer.choose('r1', 'k1', OTHER.url);
    expect(store.saved()?.freshSince).toBeNull();
    expect(urlOf(store.saved())).toBe(OTHER.url);
    await tracer.start('r1', null, true);
    expect(urlOf(store.saved())).toBe(OTHER.url);
    expect(resolution()?.candidates.map(one => one.url)).toContain(STORY.url);
  });

  it('taken back gives what stood there before, without asking anybody', async () => {
    const { store, tracer, asked, resolution } = await bench();
    await tracer.start('r1', null, false);
    const before = structuredClone(resolution());
    await tracer.choose('r1', 'k1', OTHER.url);
    await tracer.choose('r1', 'k1', '');
    expect(resolution()).toMatchObject({ status: 'not-found', article: null });
    expect(
      store
        .saved()
        ?.trace.claims[0]?.backing.some(row => row.citation === 'k1' && row.article !== null),
    ).toBe(false);
    const sofar = asked.length;
    await tracer.choose('r1', 'k1', null);
    expect(resolution()).toEqual(before);
    expect(store.saved()).toMatchObject({ state: 'done', chosen: [] });
    expect(store.saved()?.trace.claims[0]?.backing[0]).toMatchObject({
      citation: 'k1',
      verdict: 'supported',
    });
    expect(asked.length).toBe(sofar);
  });

  it('made while a run is under way is not lost to it', async () => {
    let go = () => {};
    const held = new Promise<void>(resolve => {
      go = resolve;
    });
    const { store, tracer } = await bench({
      fetchFor: run => async request => {
        await held;
        return answering(pages)(run)(request);
      },
    });
    const first = tracer.start('r1', null, false);
    await expect.poll(() => tracer.isRunning('r1')).toBe(true);
    const chosen = tracer.choose('r1', 'k1', OTHER.url);
    go();
    await Promise.all([first, chosen]);
    expect(urlOf(store.saved())).toBe(OTHER.url);
    expect(store.saved()?.chosen).toMatchObject([{ citation: 'k1', url: OTHER.url }]);
  });
});

describe('a private window', () => {
  it('asks without keeping what was asked', async () => {
    const kept: boolean[] = [];
    await traced(
      { ...bare(), private: true },
      {
        fetchFor: run => {
          kept.push(run.keep);
          return answering({ [STORY.url]: page(STORY) })(run);
        },
      },
      [offering([{}])],
    );
    expect(kept).toEqual([false]);
  });
});

describe('an archived copy that the reader asks for', () => {
  const copy = archive(STORY.url).copy?.url ?? '';
  const over: Partial<TracerDeps> = {
    findArchived: async url => archive(url),
    fetchFor: answering({
      [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' },
      [copy]: page(STORY),
    }),
  };

  it('is read under the article’s own address, judged, and remembered', async () => {
    const store = memoryStore([linked(STORY.url)]);
    const remembered: string[] = [];
    const remember = async ({ id }: TraceRecord) => void remembered.push(id);
    const tracer = tracerOver(store, { ...over, library: { ...noLibrary, remember } });
    await tracer.start('r1', null, false);
    expect(store.saved()?.trace.articles[0]?.archived).toMatchObject({ url: copy, read: false });
    expect(await tracer.readArchived('r1', 'a1')).toBe(true);
    expect(store.saved()?.trace.articles).toMatchObject([
      { url: STORY.url, outlet: 'techcrunch.com', headline: STORY.headline, access: 'blocked' },
    ]);
    expect(store.saved()?.trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1' });
    expect(store.saved()?.trace.claims[0]?.backing[0]?.verdict).not.toBe('unknown');
    expect(remembered).toEqual(['r1', 'r1']);
    // It says no more the second time.
    expect(await tracer.readArchived('r1', 'a1')).toBe(false);
    expect(remembered).toHaveLength(2);
  });

  it('is none of a trace that is not kept', async () => {
    const tracer = tracerOver(memoryStore([]), over);
    expect(await tracer.readArchived('r1', 'a1')).toBe(false);
    await tracer.choose('r1', 'k1', STORY.url);
    await tracer.start('r1', null, false);
    expect(tracer.isRunning('r1')).toBe(false);
  });
});

describe('texts that are given or taken back at the same moment', () => {
  const text = STORY.text.join('\n\n');
  const given = { text, title: null, authors: [], published: null, language: null };
  const failed = { ...citation({}).resolution, status: 'failed' as const, article: null };
  const left = (): TraceRecord => {
    const record = bare();
    record.trace.claims[0]!.citations = ['k1', 'k2'];
    record.trace.citations = ['k1', 'k2'].map(id =>
      citation({
        id,
        href: `https://techcrunch.com/2026/05/19/${id}-quillon-atlas/`,
        resolution: {
          ...failed,
          steps: [{ at: '', did: 'asked', what: 'gdelt', url: null, outcome: 'nothing found' }],
        },
      }),
    );
    return { ...record, state: 'done' };
  };
  const givenOf = (record: TraceRecord | undefined) => record?.given?.map(one => one.citation);

  it('all stand: none writes over another', async () => {
    const store = memoryStore([left()]);
    const tracer = tracerOver(store, {});
    const give = (id: string) => tracer.giveText('r1', id, given, null);
    expect(await Promise.all([give('k1'), give('k2')])).toEqual([true, true]);
    expect(givenOf(store.saved())).toEqual(['k1', 'k2']);
    const back = [tracer.takeTextBack('r1', 'k1'), tracer.takeTextBack('r1', 'k2')];
    expect(await Promise.all(back)).toEqual([true, true]);
    expect(givenOf(store.saved())).toEqual([]);
  });

  it('are not lost to a trace that begins meanwhile', async () => {
    const store = memoryStore([left()]);
    const tracer = tracerOver(store, {});
    await Promise.all([tracer.giveText('r1', 'k1', given, null), tracer.start('r1', null, true)]);
    expect(givenOf(store.saved())).toEqual(['k1']);
    expect(store.saved()?.trace.citations.map(k => k.resolution.article !== null)[0]).toBe(true);
    expect(store.saved()?.state).toBe('done');
  });

  it('hold nothing up where one of them fails', async () => {
    const store = memoryStore([left()]);
    let fails = true;
    const tracer = tracerOver(
      {
        ...store,
        get: async id => {
          if (fails) throw new Error('no disk');
          return store.get(id);
        },
      },
      {},
    );
    await expect(tracer.giveText('r1', 'k1', given, null)).rejects.toThrow('no disk');
    fails = false;
    expect(await tracer.giveText('r1', 'k2', given, null)).toBe(true);
  });
});

describe('a page that is kept back', () => {
  const over = (record: TraceRecord) => {
    const store = memoryStore([record]);
    const asked: string[] = [];
    const tracer = tracerOver(store, {
      mayTrace: async ({ url }) => url !== record.trace.page.url,
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: () => async request => {
        asked.push(request.url);
        return { ok: false, reason: 'network', status: null, detail: '' };
      },
    });
    return { store, tracer, asked };
  };

  it('is not traced, whatever is wanted of it, and stays as it was', async () => {
    const record = bare();
    const before = structuredClone(record);
    const { store, tracer, asked } = over(record);
    await tracer.start('r1', null, true);
    await tracer.choose('r1', 'k1', 'https://techcrunch.com/a');
    expect(await tracer.readArchived('r1', 'a1')).toBe(false);
    expect(asked).toEqual([]);
    expect(await store.get('r1')).toEqual(before);
  });

  it('is not gone on with, though its run had begun', async () => {
    const record = bare();
    Object.assign(record, { state: 'tracing', pending: ['k1'], total: 1 });
    const { store, tracer, asked } = over(record);
    await tracer.resume();
    expect(asked).toEqual([]);
    expect((await store.get('r1'))?.state).toBe('stopped');
  });
});
