import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLiveFeed } from '../../../entrypoints/background/live-feed.ts';
import { LIVE_PORT } from '../../../utils/messaging/envelope.ts';
import type { LivePost } from '../../../utils/messaging/live-parts.ts';
import { tabTraces } from '../../../utils/storage/tabs.ts';
import { toLive } from '../../../utils/trace/model/record.ts';
import { traceOf } from '../../utils/trace/build.ts';
import { recordAround } from '../../utils/trace/record.ts';
import { fakeServices } from './fake-services.ts';

const one = recordAround(traceOf({}));
const two = { ...one, id: 'r2' };

interface FakePort {
  readonly got: string[];
  send(target: unknown): void;
  close(): void;
}
let connect: (port: unknown) => void;
/** A screen's port, or with a tab that of the page in it. */
const open = (name: string, tab?: number): FakePort => {
  const got: string[] = [];
  let send: (target: unknown) => void = () => {};
  let close = () => {};
  connect({
    name,
    sender:
      tab === undefined
        ? { url: fakeBrowser.runtime.getURL('/popup.html') }
        : { url: 'https://briefing.example/', tab: { id: tab } },
    postMessage: (message: LivePost) =>
      void got.push('whole' in message ? message.whole.id : Object.keys(message).join()),
    onMessage: { addListener: (listener: typeof send) => (send = listener) },
    onDisconnect: { addListener: (listener: typeof close) => (close = listener) },
  });
  return { got, send: target => send(target), close: () => close() };
};
const settle = () => new Promise(resolve => setTimeout(resolve, 20));

const feedOver = () => {
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: typeof connect) => (connect = listener) },
  });
  const feed = createLiveFeed(fakeServices(one, two).store, async record => toLive(record, null));
  feed.listen();
  return feed;
};

describe('screens that watch', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await tabTraces.set(7, 'r1');
  });

  it('get their trace at once and after each change of it, and no other', async () => {
    const feed = feedOver();
    const [byId, byTab, here, stranger] = [
      open(LIVE_PORT),
      open(LIVE_PORT),
      open(LIVE_PORT, 7),
      open('another'),
    ];
    byId.send({ id: 'r2' });
    byTab.send({ tab: 7 });
    here.send({ here: true });
    stranger.send({ id: 'r1' });
    await settle();
    expect([byId.got, byTab.got, here.got, stranger.got]).toEqual([['r2'], ['r1'], ['r1'], []]);
    feed.publish(one);
    await settle();
    expect([byId.got, byTab.got, here.got]).toEqual([['r2'], ['r1', 'r1'], ['r1', 'r1']]);
  });

  it('of a tab get what it shows now', async () => {
    const feed = feedOver();
    const [byId, byTab, here, other] = [
      open(LIVE_PORT),
      open(LIVE_PORT),
      open(LIVE_PORT, 7),
      open(LIVE_PORT, 8),
    ];
    byId.send({ id: 'r1' });
    byTab.send({ tab: 7 });
    here.send({ here: true });
    other.send({ here: true });
    await settle();
    await tabTraces.set(7, 'r2');
    feed.tabChanged(7);
    await settle();
    expect([byId.got, byTab.got, here.got, other.got]).toEqual([
      ['r1'],
      ['r1', 'r2'],
      ['r1', 'r2'],
      [],
    ]);
  });

  it('for what is not kept hear that it is gone; a tab without a trace says nothing', async () => {
    feedOver();
    const [byId, byTab] = [open(LIVE_PORT), open(LIVE_PORT)];
    byId.send({ id: 'r9' });
    byTab.send({ tab: 9 });
    await settle();
    expect([byId.got, byTab.got]).toEqual([['gone'], []]);
  });

  it('get the newest of changes that come while one is on its way', async () => {
    const feed = feedOver();
    const port = open(LIVE_PORT);
    port.send({ id: 'r1' });
    await settle();
    for (let i = 0; i < 9; i++) feed.publish(one);
    await settle();
    expect(port.got.length).toBeGreaterThan(1);
    expect(port.got.length).toBeLessThan(5);
  });

  it('hear of a trace that the store cannot give that it is gone, and of the next change', async () => {
    const { store } = fakeServices(one);
    let fails = true;
    const get = async (id: string) => {
      if (fails) throw new Error('the store is broken');
      return store.get(id);
    };
    Object.assign(fakeBrowser.runtime, {
      onConnect: { addListener: (listener: typeof connect) => (connect = listener) },
    });
    const feed = createLiveFeed({ ...store, get }, async record => {
      if (fails) throw new Error('cannot be shown');
      return toLive(record, null);
    });
    feed.listen();
    const port = open(LIVE_PORT);
    port.send({ id: 'r1' });
    await settle();
    feed.publish(one);
    await settle();
    fails = false;
    feed.publish(one);
    await settle();
    expect(port.got).toEqual(['gone', 'r1']);
  });

  it('that are closed get nothing more', async () => {
    const feed = feedOver();
    const port = open(LIVE_PORT);
    port.send({ id: 'r1' });
    await settle();
    feed.publish(one);
    port.close();
    await settle();
    feed.publish(one);
    await settle();
    expect(port.got).toEqual(['r1']);
  });

  it('from a page hear of that page alone, whatever they ask for', async () => {
    const feed = feedOver();
    const page = open(LIVE_PORT, 8);
    for (const target of [{ id: 'r1' }, { tab: 7 }, { id: 'r1', tab: 7 }, null, 'r1', {}])
      page.send(target);
    await settle();
    feed.publish(one);
    feed.tabChanged(7);
    await settle();
    expect(page.got).toEqual([]);
  });

  it('with nonsense disturb nobody else', async () => {
    const feed = feedOver();
    const [sound, broken] = [open(LIVE_PORT), open(LIVE_PORT)];
    sound.send({ id: 'r1' });
    for (const nonsense of [null, undefined, 7, { tab: 'x' }, { id: '' }, { here: false }])
      broken.send(nonsense);
    await settle();
    feed.publish(one);
    await settle();
    expect([sound.got, broken.got]).toEqual([['r1', 'r1'], []]);
  });
});
