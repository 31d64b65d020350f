import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTraceHandlers } from '../../../entrypoints/background/trace-handlers.ts';
import { citation, claim, traceOf } from '../../utils/trace/build.ts';
import { recordAround } from '../../utils/trace/record.ts';
import { fakeServices } from './fake-services.ts';

const record = recordAround(traceOf({ claims: [claim({})] }));
const running = { ...record, id: 'r2', state: 'tracing' as const };

describe('messages about traces', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  });
  const sender = {};

  it('give a trace, or null for one that is not kept', async () => {
    const handlers = createTraceHandlers(fakeServices(record));
    expect(await handlers.getTrace({ id: 'r1' }, sender)).toMatchObject({ id: 'r1' });
    expect(await handlers.getTrace({ id: 'r9' }, sender)).toBeNull();
  });

  it('are handed to the tracer as they came', async () => {
    const services = fakeServices(record);
    const handlers = createTraceHandlers(services);
    await handlers.startTrace({ id: 'r1', citations: ['k1', 'k2'], fresh: true }, sender);
    await handlers.choose({ id: 'r1', citation: 'k1', url: null }, sender);
    await handlers.stopTrace({ id: 'r1' }, sender);
    await handlers.readArchived({ id: 'r1', article: 'a1' }, sender);
    const given = { text: 'x', title: null, authors: [], published: null, language: null };
    const asked = { id: 'r1', citation: 'k1' };
    expect(await handlers.giveText({ ...asked, url: null, given }, sender)).toBe(true);
    expect(await handlers.takeTextBack(asked, sender)).toBe(true);
    expect(await handlers.takeTextBack({ ...asked, citation: 'k2' }, sender)).toBe(false);
    await expect
      .poll(() => services.did)
      .toEqual(
        expect.arrayContaining([
          'start r1 k1,k2 true',
          'choose r1 k1 null',
          'stop r1',
          'readArchived r1 a1',
          'giveText r1 k1 x null',
          'takeTextBack r1 k1',
        ]),
      );
  });

  it('judge a text beside a claim, and keep nothing of it', async () => {
    const services = fakeServices(record);
    const { judgeText } = createTraceHandlers(services);
    const [{ id, text } = claim({})] = record.trace.claims;
    const asked = { id: 'r1', claim: id, text, language: 'en' };
    expect(await judgeText(asked, sender)).toMatchObject({
      verdict: expect.stringMatching(/supported|partial/),
      drift: [],
    });
    expect(services.did).toEqual([]);
    await expect(judgeText({ ...asked, claim: 'c99' }, sender)).rejects.toThrow('no such claim');
    await expect(judgeText({ ...asked, id: 'r9' }, sender)).rejects.toThrow('no such claim');
  });

  it('take no choice of an address that was not offered', async () => {
    const found = {
      url: 'https://axios.com/found',
      title: 'Found',
      outlet: 'axios.com',
      published: null,
      score: 0.5,
      source: 'news-search',
    };
    const resolution = { ...citation({}).resolution, candidates: [found] };
    const services = fakeServices(recordAround(traceOf({ citations: [citation({ resolution })] })));
    const choose = (url: string) =>
      createTraceHandlers(services).choose({ id: 'r1', citation: 'k1', url }, sender);
    await expect(choose('https://evil.example/')).rejects.toThrow('not among what was found');
    await choose('https://axios.com/found');
    await choose('');
    await expect
      .poll(() => services.did)
      .toEqual(['choose r1 k1 https://axios.com/found', 'choose r1 k1 ']);
  });

  it('find kept traces by their words', async () => {
    const handlers = createTraceHandlers(fakeServices(record));
    expect(await handlers.listTraces({ query: 'quillon' }, sender)).toMatchObject([{ id: 'r1' }]);
    expect(await handlers.listTraces({ query: 'harbour' }, sender)).toEqual([]);
  });

  it('stop a run before its record is taken away, since it would put that back', async () => {
    const services = fakeServices(record, running);
    await createTraceHandlers(services).removeTraces({ ids: ['r1', 'r2'] }, sender);
    expect(services.did).toEqual(['stop r2', 'discard r1,r2']);
  });

  it('bring back what was removed, or let it go', async () => {
    const services = fakeServices();
    const handlers = createTraceHandlers(services);
    expect(await handlers.undoRemoval(null, sender)).toEqual({ back: 3 });
    await handlers.forgetRemoved(null, sender);
    expect(services.did).toEqual(['forgetDiscarded']);
  });

  it('restore what is not here yet, and say how much that was', async () => {
    const services = fakeServices(record);
    const later = { ...record.trace, tracedAt: '2026-05-21T00:00:00.000Z' };
    const restored = await createTraceHandlers(services).restoreTraces(
      { traces: [record.trace, later, { schema: 'whence/trace@1' }, later, null] },
      sender,
    );
    expect(restored).toEqual({ taken: 1, unreadable: 2 });
    const [, back] = [...services.kept.values()];
    expect(back).toMatchObject({ savedAt: later.tracedAt, private: false });
  });

  it('keep and give the keys of the reader’s services', async () => {
    const handlers = createTraceHandlers(fakeServices());
    await handlers.saveKeys({ keys: { brave: 'secret' } }, sender);
    expect(await handlers.loadKeys(null, sender)).toEqual({ keys: { brave: 'secret' } });
  });
});
