import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxTab, gotoExtensionPage } from '../lab/launch-firefox.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type FirefoxLab, openFirefoxLab } from './open-lab.ts';

let lab: FirefoxLab;
let tab: FirefoxTab;

beforeAll(async () => {
  lab = await openFirefoxLab({
    pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') },
  });
  tab = await lab.open('https://briefing.example/kelpworks');
});
afterAll(() => lab?.close());

describe('a briefing in Firefox', () => {
  it('has its citations found and drawn, and its page left alone', async () => {
    const before = await tab.page.content();
    const view = await lab.browser.send('viewTab', { tab: tab.id });
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
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    await expect
      .poll(async () => (await lab.browser.send('getTrace', { id }))?.state, { timeout: 45_000 })
      .toBe('done');
    const trace = (await lab.browser.send('getTrace', { id }))?.trace;
    const axios = trace?.articles.find(a => a.outlet === 'axios.com');
    expect(axios?.headline).toBe('Kelpworks gets its ferry dock in Port Ellery');
    expect(trace?.origins.find(o => o.outlet === 'techcrunch.com')?.citations).toEqual(
      expect.arrayContaining(['k1', 'k2', 'k12']),
    );
  });

  it('puts references on the clipboard as rich text', async () => {
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const report = await lab.browser.browser.newPage();
    await gotoExtensionPage(report, `${lab.browser.origin}/report.html?id=${view.live.id}`);
    await report.locator('.report-head [aria-haspopup=menu]').click();
    await report.locator('::-p-text(APA)').click();
    await report.waitForFunction(() => document.body.innerText.includes('Copied.'), {
      timeout: 10_000,
    });
    await report.evaluate(() =>
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div id="document" contenteditable>here</div>',
      ),
    );
    await report.locator('#document').click();
    await report.keyboard.down('Control');
    await report.keyboard.press('v');
    await report.keyboard.up('Control');
    expect(await report.$eval('#document', node => node.innerHTML)).toMatch(
      /<i>.+<\/i>.*<a href="https:/,
    );
    await report.close();
  });

  it('shows the popup’s screen', async () => {
    const popup = await lab.browser.browser.newPage();
    await gotoExtensionPage(popup, `${lab.browser.origin}/popup.html`);
    // Opened in a tab of its own it looks at itself, which is a page that no extension reads.
    await popup.waitForFunction(
      () => /Whence cannot read this page|Open Whence on this tab/.test(document.body.innerText),
      {
        timeout: 10_000,
      },
    );
    await popup.close();
  });
});
