import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../utils/storage/database.ts';
import { createLibrary } from '../../../utils/storage/library.ts';
import { createStore } from '../../../utils/storage/traces.ts';
import { clearAnswers, measureStorage } from '../../../utils/storage/use.ts';
import type { TraceRecord } from '../../../utils/trace/model/record.ts';
import { sentences } from '../origins/texts.ts';
import { article, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const store = createStore();
const library = createLibrary();
const story = sentences(30, 1);
const copy = {
  url: 'https://www.wired.com/copy',
  text: [...sentences(2, 9), ...story.slice(0, 20)].join(' '),
};

const record = (id: string, over: Partial<TraceRecord> = {}): TraceRecord => ({
  ...recordAround(traceOf({ articles: [article({ id: 'a1', headline: `Headline of ${id}` })] })),
  id,
  state: 'done',
  bodies: { a1: { text: story.join(' '), canonical: null, evidence: [] } },
  ...over,
});

async function keep(one: TraceRecord): Promise<void> {
  await store.put(one);
  await library.remember(one);
}
const found = async (trace = 'now') =>
  (await library.alike([copy], trace)).map(({ headline }) => headline);
const sketches = async () => (await openDatabase()).count('sketches');

beforeEach(async () => {
  fakeBrowser.reset();
  const db = await openDatabase();
  await Promise.all([db.clear('traces'), db.clear('answers'), db.clear('sketches')]);
});

describe('the library', () => {
  it('finds the article of an earlier trace by its text, with the text', async () => {
    await keep(record('before'));
    expect(await library.alike([copy], 'now')).toEqual([
      {
        url: article({}).url,
        outlet: 'techcrunch.com',
        headline: 'Headline of before',
        published: '2026-05-19T15:02:00Z',
        text: story.join(' '),
      },
    ]);
  });
  it('passes over the trace itself, its pages in other traces, and other stories', async () => {
    await keep(record('before'));
    expect(await found('before')).toEqual([]);
    expect(
      await library.alike([{ ...copy, url: article({}).url.replace('//', '//www.') }], 'now'),
    ).toEqual([]);
    expect(await library.alike([{ ...copy, text: sentences(30, 4).join(' ') }], 'now')).toEqual([]);
    expect(await library.alike([], 'now')).toEqual([]);
  });
  it('names a page once, however many traces read it', async () => {
    await keep(record('one'));
    await keep(record('two'));
    expect(await found()).toHaveLength(1);
  });
  it('knows a page by another trace of it while one is removed and may come back', async () => {
    for (const removed of ['a', 'b']) {
      await keep(record('a'));
      await keep(record('b'));
      await store.discard([removed]);
      expect(await found()).toEqual([`Headline of ${removed === 'a' ? 'b' : 'a'}`]);
      await store.bringBack();
    }
  });
  it('remembers what a trace holds now, not what it held', async () => {
    await keep(record('before'));
    await keep(
      record('before', {
        bodies: { a1: { text: sentences(30, 5).join(' '), canonical: null, evidence: [] } },
      }),
    );
    expect(await found()).toEqual([]);
    expect(await sketches()).toBe(1);
  });
  it('passes over what a trace held when it was remembered and holds no more', async () => {
    await keep(record('before'));
    await store.put(record('before', { bodies: {} }));
    expect(await found()).toEqual([]);
    await store.put(record('before', { trace: traceOf({}) }));
    expect(await found()).toEqual([]);
  });
  it('keeps nothing of an article without a text to tell it by', async () => {
    for (const text of ['', 'Three words only'])
      await keep(record('bare', { bodies: { a1: { text, canonical: null, evidence: [] } } }));
    await keep(record('unread', { bodies: {} }));
    expect(await sketches()).toBe(0);
  });
  it('keeps nothing of a private window, nor of a trace that was deleted meanwhile', async () => {
    await keep(record('private', { private: true }));
    await library.remember(record('deleted'));
    expect(await sketches()).toBe(0);
  });
  it('goes with the trace, and with the answers', async () => {
    await keep(record('one'));
    await keep(
      record('two', {
        trace: traceOf({ articles: [article({ id: 'a1', url: 'https://time.com/2' })] }),
      }),
    );
    const { answers } = await measureStorage();
    expect(answers).toBeGreaterThan(1000);
    await store.remove(['one']);
    expect(await found()).toHaveLength(1);
    expect(await sketches()).toBe(1);
    await clearAnswers();
    expect(await sketches()).toBe(0);
    expect(await found()).toEqual([]);
    expect(await store.list()).toHaveLength(1);
  });
});
