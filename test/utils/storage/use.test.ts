import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCache } from '../../../utils/storage/answers.ts';
import { openDatabase } from '../../../utils/storage/database.ts';
import { createStore } from '../../../utils/storage/traces.ts';
import { clearAnswers, measureStorage } from '../../../utils/storage/use.ts';
import { claim, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const store = createStore();
const record = { ...recordAround(traceOf({ claims: [claim({})] })), state: 'done' as const };

beforeEach(async () => {
  fakeBrowser.reset();
  const db = await openDatabase();
  await Promise.all([db.clear('traces'), db.clear('answers'), db.clear('sketches')]);
});

it('is nothing at first', async () => {
  expect(await measureStorage()).toEqual({ traces: 0, answers: 0 });
});

it('counts traces as UTF-16, answers as they say, and what copies are known by with the answers', async () => {
  await store.put(record);
  await answerCache.put('GET https://techcrunch.com/', { at: 0 } as never, 1234);
  await answerCache.put('GET https://cnbc.com/', { at: 0 } as never, 1000);
  const [kept] = await (await openDatabase()).getAll('traces');
  expect(await measureStorage()).toEqual({
    traces: 2 * JSON.stringify(kept).length,
    answers: 2234,
  });
  await (await openDatabase()).put('sketches', {
    trace: 'r1',
    article: 'a1',
    page: 'cnbc.com/1',
    sketch: { runs: 3, lanes: new Uint32Array(128) },
  });
  // 128 numbers of four bytes, and fourteen characters of two.
  expect((await measureStorage()).answers).toBe(2234 + 512 + 28);
});

it('clearing answers takes the sketches with them and leaves traces', async () => {
  await store.put(record);
  await answerCache.put('GET https://techcrunch.com/', { at: 0 } as never, 1234);
  await (await openDatabase()).put('sketches', {
    trace: 'r1',
    article: 'a1',
    page: 'cnbc.com/1',
    sketch: { runs: 3, lanes: new Uint32Array(128) },
  });
  await clearAnswers();
  expect((await measureStorage()).answers).toBe(0);
  expect(await (await openDatabase()).count('sketches')).toBe(0);
  expect(await store.list()).toHaveLength(1);
});
