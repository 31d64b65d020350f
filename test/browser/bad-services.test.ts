import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/live.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { html, text, xml } from '../web/answers.ts';
import type { WebAnswer } from '../web/loopback.ts';
import { SAMPLE_BRIEFING, type WebOptions } from '../web/server.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

let lab: Lab | undefined;
afterEach(() => lab?.close());

const SERVICES = ['www.bing.com', 'api.gdeltproject.org'];
const BRIEFING = pageOf(
  'Kelp',
  '<p>Halvard Motors will buy the seaweed binder of Kelpworks for a small city car, from 2028. (cnbc.com) The founder was turned down by 37 investors before the current round. (forbes.com)</p>',
);

/** Traces a page until the trace has ended. */
async function traceOf(page: string, first: WebOptions['first'] | undefined, offline = false): Promise<LiveTrace> {
  lab = await openLab({ pages: { 'briefing.example': page }, ...(first && { first }) });
  const tab = await lab.open('https://briefing.example/');
  if (offline) await lab.browser.context.setOffline(true);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await expect.poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 45_000 }).toBe('done');
  const popup = await openToolbarPopup(lab.browser, tab);
  await popup.waitFor("document.body.innerText.includes('Trace again')");
  await popup.close();
  return (await lab.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');
}

/** A service that answers like this, whatever it is asked. */
const services =
  (answer: WebAnswer): WebOptions['first'] =>
  ({ url }) =>
    SERVICES.includes(url.host) ? answer : null;

const FAULTS: Readonly<Record<string, WebOptions['first']>> = {
  'HTML where a feed or JSON should be': services(html('<!doctype html><title>Sorry</title><p>Something went wrong</p>')),
  'an empty feed': services(xml('<rss version="2.0"><channel><title>q</title></channel></rss>', 'application/rss+xml')),
  'an empty body': services(text('')),
  'a reset': services('reset'),
  'an error of the server': services(text('oops', 500)),
  'too many requests': services({ status: 429, headers: { 'retry-after': '1' }, body: 'slow down' }),
  'JSON that is cut off': services({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"articles":[{"url":"https://' }),
};

describe('a lookup service that answers with', () => {
  it.each(Object.entries(FAULTS))('%s: the trace ends, says so, and the other citation is unharmed', async (_, first) => {
    const { trace } = await traceOf(BRIEFING, first);
    const [cnbc, forbes] = trace.citations;
    // CNBC has a sitemap of its own; Forbes is found through the services alone.
    expect(cnbc?.resolution.status).toBe('resolved');
    expect(forbes?.resolution.status).toMatch(/^(not-found|failed)$/);
    expect(forbes?.resolution.steps.some(step => step.url && SERVICES.includes(new URL(step.url).host))).toBe(true);
    expect(lab?.complaints).toEqual([]);
  });
});

describe('no network at all', () => {
  it('ends the trace in plain words and loses nothing', async () => {
    const live = await traceOf(BRIEFING, undefined, true);
    expect(live.offline).toBe(true);
    expect(live.trace.claims.length).toBeGreaterThan(1);
    expect(live.trace.citations.every(k => k.resolution.status === 'failed' && k.resolution.steps.length > 0)).toBe(true);
    expect(lab?.complaints).toEqual([]);
  });
});

describe('an outlet that answers with', () => {
  const sitemap = 'https://www.cnbc.com/sitemap_news.xml';

  it('a redirect to a private address: nobody is asked there', async () => {
    const { trace } = await traceOf(BRIEFING, ({ url }) =>
      url.host === 'www.cnbc.com' ? { status: 302, headers: { location: 'http://192.168.1.1/admin' }, body: '' } : null,
    );
    expect(lab?.web.log.filter(({ url }) => url.host === '192.168.1.1')).toEqual([]);
    expect(trace.citations[0]?.resolution.status).not.toBe('resolved');
    expect(trace.citations[1]?.resolution.status).toBe('resolved');
  });

  it('a loop of redirects: the trace ends', async () => {
    const { trace } = await traceOf(BRIEFING, ({ url }) =>
      url.host === 'www.cnbc.com' ? { status: 302, headers: { location: `${url.href}x` }, body: '' } : null,
    );
    expect(trace.citations[0]?.resolution.status).not.toBe('resolved');
  });

  it('an endless sitemap: it is cut and the trace ends', async () => {
    const row = '<url><loc>https://www.cnbc.com/2026/09/15/another.html</loc></url>'.repeat(400_000);
    const { trace } = await traceOf(BRIEFING, ({ url }) => (url.href === sitemap ? xml(`<urlset>${row}`) : null));
    expect(trace.citations[1]?.resolution.status).toBe('resolved');
    const asked = trace.network.find(n => n.host === 'www.cnbc.com');
    expect(asked?.bytes ?? 0).toBeLessThan(12e6);
  });
});

describe('a worker that is killed in the middle', () => {
  it('goes on where it was, and asks nobody for the same article again', async () => {
    const { stopWorkers } = await import('../lab/launch-chromium.ts');
    let slow = true;
    lab = await openLab({
      pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') },
      // The services take their time, so that the worker dies with questions open.
      first: ({ url }) => (slow && SERVICES.includes(url.host) ? new Promise(resolve => setTimeout(() => resolve('reset'), 3000)) : null),
    });
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    const progress = async () => (await lab?.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');
    await expect.poll(async () => (await progress()).progress.done, { timeout: 20_000 }).toBeGreaterThan(0);
    const before = await progress();
    expect(before.state).toBe('tracing');
    await stopWorkers(lab.browser.desk);
    slow = false;

    await expect
      .poll(async () => (await lab?.browser.send('getTrace', { id }).catch(() => null))?.state ?? 'asleep', { timeout: 45_000 })
      .toBe('done');
    const { trace } = await progress();
    for (const citation of before.trace.citations.filter(k => k.resolution.status === 'resolved')) {
      expect(trace.citations.find(k => k.id === citation.id)?.resolution.status).toBe('resolved');
    }
    expect(trace.citations.every(k => k.resolution.status !== 'skipped')).toBe(true);
    const articles = lab.web.log.filter(
      ({ url }) => url.href === 'https://www.axios.com/2026/09/11/kelpworks-ferry-dock-lease-port-ellery',
    );
    expect(articles.length).toBeLessThanOrEqual(2);
  });
});
