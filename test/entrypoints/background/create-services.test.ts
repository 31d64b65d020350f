import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createServices } from '../../../entrypoints/background/create-services.ts';
import { loadPreferences, savePreferences } from '../../../utils/storage/preferences.ts';
import { tabTraces } from '../../../utils/storage/tabs.ts';
import { claim, traceOf } from '../../utils/trace/build.ts';
import { recordAround } from '../../utils/trace/record.ts';

beforeEach(() => {
  fakeBrowser.reset();
  const event = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser, {
    webRequest: { onHeadersReceived: event, onBeforeRedirect: event, onResponseStarted: event },
  });
});

describe('the worker’s services', () => {
  it('would ask the sources that are on: those of the start, as the reader switched them', async () => {
    const { wouldAsk } = createServices();
    const hosts = () => wouldAsk([{ text: '(wired.com)', outlet: 'wired.com', href: null }], []);
    const before = await hosts();
    expect(before).toContain('*://*.wired.com/*');
    expect(before.some(host => host.includes('bing.com'))).toBe(true);
    expect(before.some(host => host.includes('duckduckgo'))).toBe(false);
    const { sources } = await loadPreferences();
    await savePreferences({ sources: { ...sources, 'bing-news': false, duckduckgo: true } });
    const after = await hosts();
    expect(after.some(host => host.includes('bing.com'))).toBe(false);
    expect(after.some(host => host.includes('duckduckgo'))).toBe(true);
  });

  it('draw a record in its tab, without outlets that the reader does not trust', async () => {
    const row = {
      outlet: 'wired.com',
      article: null,
      citation: null,
      basis: [],
      verdict: 'unknown' as const,
      score: 0,
      passage: null,
      link: null,
      drift: [],
      parts: [],
    };
    const record = recordAround(traceOf({ claims: [claim({ backing: [row] })] }));
    await tabTraces.set(7, 'r1');
    const { live } = createServices();
    expect((await live(record)).trace.claims[0]?.backing).toHaveLength(1);
    await savePreferences({ hidden: ['wired.com'] });
    const shown = await live(record);
    expect(shown.tab).toBe(7);
    expect(shown.trace.claims[0]?.backing).toEqual([]);
  });

  it('have one tracer', async () => {
    const { tracer } = createServices();
    expect(await tracer()).toBe(await tracer());
  });

  it('say of a page that is kept back that it is, and ask for no access', async () => {
    const record = recordAround(traceOf({}));
    const { live } = createServices();
    expect((await live(record)).keptBack).toBeUndefined();
    await savePreferences({ keptBack: ['briefing.example'] });
    expect(await live({ ...record, needs: ['*://*.cnbc.com/*'], wouldAsk: ['x'] })).toMatchObject({
      keptBack: true,
      needs: [],
      wouldAsk: [],
    });
  });
});
