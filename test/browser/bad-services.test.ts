import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { html, text, xml } from '../web/answers.ts';
import type { WebAnswer } from '../web/loopback.ts';
import type { WebOptions } from '../web/server.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

let lab: Lab | undefined;
afterEach(() => lab?.close());

const SERVICES = ['www.bing.com', 'api.gdeltproject.org'];
const BRIEFING = pageOf(
  'Kelp',
  '<p>Halvard Motors will buy the seaweed binder of Kelpworks for a small city car, from 2028. (cnbc.com) The founder was turned down by 37 investors before the current round. (forbes.com)</p>',
);

/** Traces a page until the trace has ended. */
async function traceOf(
  page: string,
  first: WebOptions['first'] | undefined,
  offline = false,
): Promise<LiveTrace> {
  lab = await openLab({ pages: { 'briefing.example': page }, ...(first && { first }) });
  const tab = await lab.open('https://briefing.example/');
  if (offline) await lab.browser.context.setOffline(true);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await expect
    .poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 45_000 })
    .toBe('done');
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

const LINKS = [
  'javascript:alert(1)',
  'data:text/html,x',
  'http://127.0.0.1/a',
  'https://user:pass@www.forbes.com/a',
  'file:///etc/passwd',
];

async function* endless(): AsyncGenerator<string> {
  yield '<?xml version="1.0"?><rss version="2.0"><channel>';
  for (;;)
    yield '<item><title>Another story</title><link>https://www.example.net/a</link></item>'.repeat(
      1000,
    );
}

const FAULTS: Readonly<Record<string, WebOptions['first']>> = {
  'HTML where a feed or JSON should be': services(
    html('<!doctype html><title>Sorry</title><p>Something went wrong</p>'),
  ),
  'an empty feed': services(
    xml('<rss version="2.0"><channel><title>q</title></channel></rss>', 'application/rss+xml'),
  ),
  'an empty body': services(text('')),
  'a reset': services('reset'),
  'an error of the server': services(text('oops', 500)),
  'too many requests': services({
    status: 429,
    headers: { 'retry-after': '1' },
    body: 'slow down',
  }),
  'a feed of 100,000 items whose links are scripts': services(
    xml(
      `<rss version="2.0"><channel>${Array.from({ length: 100_000 }, (_, i) => `<item><title>37 investors turned Kelpworks down ${i}</title><link>${LINKS[i % LINKS.length]}</link></item>`).join('')}</channel></rss>`,
      'application/rss+xml',
    ),
  ),
  'elements that nobody closes': services(xml(`<rss><channel>${'<item><title>x'.repeat(700_000)}`)),
  'a feed that never ends': services({
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: endless(),
  }),
  'JSON of another shape': services({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"articles":"none","results":7}',
  }),
  'a picture': services({ status: 200, headers: { 'content-type': 'image/png' }, body: 'PNG' }),
  'bytes that are no text': services({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.alloc(5000, 0),
  }),
  'a redirect to the reader’s own network': services({
    status: 302,
    headers: { location: 'http://10.0.0.1/' },
    body: '',
  }),
  'JSON that is cut off': services({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"articles":[{"url":"https://',
  }),
};

describe('a lookup service that answers with', () => {
  it.each(Object.entries(FAULTS))(
    '%s: the trace ends, says so, and the other citation is unharmed',
    async (_, first) => {
      const { trace } = await traceOf(BRIEFING, first);
      const [cnbc, forbes] = trace.citations;
      // CNBC has a sitemap of its own; Forbes is found through the services alone.
      expect(cnbc?.resolution.status).toBe('resolved');
      expect(forbes?.resolution.status).toMatch(/^(not-found|failed)$/);
      expect(
        forbes?.resolution.steps.some(
          step => step.url && SERVICES.includes(new URL(step.url).host),
        ),
      ).toBe(true);
      expect(lab?.web.log.filter(({ url }) => /^(?:10|127|192\.168)\./.test(url.hostname))).toEqual(
        [],
      );
      expect(lab?.complaints).toEqual([]);
    },
  );
});

describe('no network at all', () => {
  it('ends the trace in plain words and loses nothing', async () => {
    const live = await traceOf(BRIEFING, undefined, true);
    expect(live.offline).toBe(true);
    expect(live.trace.claims.length).toBeGreaterThan(1);
    expect(
      live.trace.citations.every(
        k => k.resolution.status === 'failed' && k.resolution.steps.length > 0,
      ),
    ).toBe(true);
    expect(lab?.complaints).toEqual([]);
  });
});

describe('an outlet that answers with', () => {
  const sitemap = 'https://www.cnbc.com/sitemap_news.xml';

  it('a redirect to a private address: nobody is asked there', async () => {
    const { trace } = await traceOf(BRIEFING, ({ url }) =>
      url.host === 'www.cnbc.com'
        ? { status: 302, headers: { location: 'http://192.168.1.1/admin' }, body: '' }
        : null,
    );
    expect(lab?.web.log.filter(({ url }) => url.host === '192.168.1.1')).toEqual([]);
    expect(trace.citations[0]?.resolution.status).not.toBe('resolved');
    expect(trace.citations[1]?.resolution.status).toBe('resolved');
  });

  it('marks of its version: they are never sent back, and one sitemap serves all its citations', async () => {
    const asked: (string | undefined)[] = [];
    const entry = `<url><loc>https://www.cnbc.com/2026/09/15/halvard-motors-seaweed-binder.html</loc><n:news><n:title>Halvard Motors will buy the seaweed binder of Kelpworks</n:title><n:publication_date>2026-09-15T10:00:00Z</n:publication_date></n:news></url>`;
    const two = pageOf(
      'Kelp',
      '<p>Halvard Motors will buy the seaweed binder of Kelpworks. (cnbc.com) The car is small, Halvard Motors said on Tuesday. (cnbc.com)</p>',
    );
    const first: WebOptions['first'] = ({ url, headers }) => {
      if (url.href !== sitemap) return null;
      asked.push(headers['if-none-match'] ?? headers['if-modified-since']);
      const { headers: typed, ...answer } = xml(`<urlset xmlns:n="x">${entry}</urlset>`) as Exclude<
        WebAnswer,
        'reset'
      >;
      return { ...answer, headers: { ...typed, etag: '"v1"' } };
    };
    const { id } = await traceOf(two, first);
    expect(asked).toEqual([undefined]);
    await lab?.browser.send('startTrace', { id, citations: null, fresh: true });
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(2);
    await expect
      .poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 45_000 })
      .toBe('done');
    expect(asked).toEqual([undefined, undefined]);
    const steps = (await lab?.browser.send('getTrace', { id }))?.trace.citations[0]?.resolution
      .steps;
    expect(steps?.find(step => step.what === 'news-sitemap')?.outcome).toBe('1 candidate');
  });

  it('a loop of redirects: the trace ends', async () => {
    const { trace } = await traceOf(BRIEFING, ({ url }) =>
      url.host === 'www.cnbc.com'
        ? { status: 302, headers: { location: `${url.href}x` }, body: '' }
        : null,
    );
    expect(trace.citations[0]?.resolution.status).not.toBe('resolved');
  });

  it('an endless sitemap: it is cut and the trace ends', async () => {
    const row = '<url><loc>https://www.cnbc.com/2026/09/15/another.html</loc></url>'.repeat(
      400_000,
    );
    const { trace } = await traceOf(BRIEFING, ({ url }) =>
      url.href === sitemap ? xml(`<urlset>${row}`) : null,
    );
    expect(trace.citations[1]?.resolution.status).toBe('resolved');
    const asked = trace.network.find(n => n.host === 'www.cnbc.com');
    expect(asked?.bytes ?? 0).toBeLessThan(12e6);
  });
});
