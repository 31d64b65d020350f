import { beforeEach, describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { completeTraces, verifyOpened } from '../../../entrypoints/background/verify.ts';
import { rememberAwaited } from '../../../utils/storage/awaited-pages.ts';
import { citation, claim, traceOf } from '../../utils/trace/build.ts';
import { recordAround, unasked } from '../../utils/trace/record.ts';
import { page, STORY } from '../../utils/trace/run/bench.ts';
import { fakeServices } from './fake-services.ts';

const waiting = (id: string, over = {}) => ({
  ...recordAround(
    traceOf({
      claims: [claim({})],
      citations: [unasked(citation({ href: STORY.url, form: 'link' }))],
    }),
  ),
  id,
  state: 'done' as const,
  ...over,
});
const opened = { url: STORY.url, html: page(STORY) };
const tab = (over: Partial<Tabs.Tab> = {}) =>
  ({ id: 7, incognito: false, url: STORY.url, ...over }) as Tabs.Tab;

beforeEach(() => fakeBrowser.reset());

describe('a page that the reader has open', () => {
  it('completes every trace that waits for it, and the newest is the one named', async () => {
    const services = fakeServices(waiting('r1'), waiting('r2'));
    const answered = await completeTraces(services, opened, tab());
    expect(answered).toEqual({ completed: 2, trace: 'r1' });
    expect(services.did).toEqual(['publish r1', 'put r1', 'publish r2', 'put r2']);
    expect(services.kept.get('r1')?.trace.citations[0]?.resolution.status).toBe('resolved');
    // Asked again, it answers what it answered when it opened.
    expect(await completeTraces(services, opened, tab())).toEqual({ completed: 2, trace: 'r1' });
    expect(services.did).toHaveLength(4);
    const [another] = [{ completed: 0, trace: null }];
    expect(await completeTraces(services, opened, tab({ id: 8 }))).toEqual(another);
  });

  it('in a private window completes private traces alone', async () => {
    const services = fakeServices(waiting('r1'), waiting('r2', { private: true }));
    const answered = await completeTraces(services, opened, tab({ incognito: true }));
    expect(answered).toEqual({ completed: 1, trace: 'r2' });
  });

  it('that is no article completes nothing', async () => {
    const services = fakeServices(waiting('r1'));
    const wall = { url: STORY.url, html: '<title>Just a moment...</title><p>Checking.</p>' };
    expect(await completeTraces(services, wall, tab())).toEqual({ completed: 0, trace: null });
    expect(services.did).toEqual([]);
  });
});

describe('a page that opens', () => {
  const open = async (shown: Tabs.Tab, html: unknown = page(STORY)) => {
    const services = fakeServices(waiting('r1'));
    let scripts = 0;
    Object.assign(fakeBrowser, {
      scripting: {
        executeScript: async () => {
          scripts++;
          if (html instanceof Error) throw html;
          return [{ result: html }];
        },
      },
    });
    await verifyOpened(services, shown);
    return [scripts, services.did.length];
  };

  it('is read where a trace waits for just this one', async () => {
    await rememberAwaited(waiting('r1'));
    expect(await open(tab())).toEqual([1, 2]);
  });

  it('is not looked at where nobody waits for it, or its address is hidden', async () => {
    expect(await open(tab())).toEqual([0, 0]);
    await rememberAwaited(waiting('r1'));
    expect(await open(tab({ url: 'https://techcrunch.com/another' }))).toEqual([0, 0]);
    const { url: _, ...hidden } = tab();
    expect(await open(hidden as Tabs.Tab)).toEqual([0, 0]);
    expect(await open(tab({ url: 'file:///x.html' }))).toEqual([0, 0]);
  });

  it('that lets no script in is left alone', async () => {
    await rememberAwaited(waiting('r1'));
    expect(await open(tab(), new Error('no access'))).toEqual([1, 0]);
  });
});
