import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfBuild } from '../lab/build-if-stale.ts';
import { type FirefoxTab, gotoExtensionPage, type LabFirefox, launchFirefox } from '../lab/launch-firefox.ts';
import { html } from '../web/answers.ts';
import type { Loopback } from '../web/loopback.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING, serveWeb } from '../web/server.ts';

let web: Loopback;
let lab: LabFirefox;
let tab: FirefoxTab;

beforeAll(async () => {
  const briefing = readFileSync(SAMPLE_BRIEFING, 'utf8');
  web = await serveWeb({ pace: 0, first: ({ url }) => (url.host === 'briefing.example' ? html(briefing) : null) });
  lab = await launchFirefox({
    build: copyOfBuild('firefox'),
    grant: ['*://*/*'],
    pagePort: web.port,
    web: { host: '127.0.0.1', port: web.port },
    now: SAMPLE_WORLD.now,
    pace: 0.02,
  });
  tab = await lab.openTab();
  await tab.load('https://briefing.example/kelpworks', 20_000);
});
afterAll(async () => {
  await lab?.close();
  await web?.close();
});

describe('a briefing in Firefox', () => {
  it('has its citations found and drawn, and its page left alone', async () => {
    const before = await tab.page.content();
    const view = await lab.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    expect(view.live.trace.citations).toHaveLength(12);
    await expect
      .poll(() =>
        tab.page.evaluate(() =>
          [...CSS.highlights.entries()]
            .filter(([name]) => name.startsWith('whence-'))
            .reduce((sum, [, highlight]) => sum + highlight.size, 0),
        ),
      )
      .toBe(12);
    expect(await tab.page.content()).toBe(before);
  });

  it('is traced over the sample web', async () => {
    const view = await lab.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.send('startTrace', { id, citations: null, fresh: false });
    await expect.poll(async () => (await lab.send('getTrace', { id }))?.state, { timeout: 45_000 }).toBe('done');
    const trace = (await lab.send('getTrace', { id }))?.trace;
    const axios = trace?.articles.find(a => a.outlet === 'axios.com');
    expect(axios?.headline).toBe('Kelpworks gets its ferry dock in Port Ellery');
    expect(trace?.origins.find(o => o.outlet === 'techcrunch.com')?.citations).toEqual(expect.arrayContaining(['k1', 'k2', 'k12']));
  });

  it('shows the popup’s screen', async () => {
    const popup = await lab.browser.newPage();
    await gotoExtensionPage(popup, `${lab.origin}/popup.html`);
    // Opened in a tab of its own it looks at itself, which is a page that no extension reads.
    await popup.waitForFunction(() => /Whence cannot read this page|Open Whence on this tab/.test(document.body.innerText), {
      timeout: 10_000,
    });
    await popup.close();
  });

  it('follows no redirect to a private address', async () => {
    const asked = web.log.filter(({ url }) => /^(localhost|127\.|10\.|192\.168\.)/.test(url.host));
    expect(asked).toEqual([]);
  });
});
