import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnMarks, letCardSettle, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { askedSince, type Lab, openLab, untilStill } from './open-lab.ts';

// What Whence says of pages it knows, pages it may not read, and a browser without a network.
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>',
);
const briefing = readFileSync(SAMPLE_BRIEFING, 'utf8');

let lab: Lab;

beforeAll(async () => {
  lab = await openLab({
    pages: { 'briefing.example': briefing },
    first: ({ url }) =>
      url.host === 'paper.example'
        ? { status: 200, headers: { 'content-type': 'application/pdf' }, body: PDF }
        : null,
  });
});
afterAll(() => lab?.close());

async function popupOver(tab: ChromiumTab): Promise<string> {
  const popup = await openToolbarPopup(lab.browser, tab);
  await popup.waitFor(
    "document.body.innerText.length > 20 && !document.body.innerText.includes('Reading the page')",
  );
  const words = await popup.evaluate<string>('document.body.innerText');
  await popup.close();
  return words;
}

const read = async (url: string): Promise<{ tab: ChromiumTab; id: string }> => {
  const tab = await lab.open(url);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
  return { tab, id: view.live.id };
};

const ended = (id: string) =>
  vi.waitFor(
    async () => expect((await lab.browser.send('getTrace', { id }))?.state).toMatch(/done|stopped/),
    {
      timeout: 40_000,
      interval: 100,
    },
  );

describe('without a network', () => {
  it('says so on the card and in the popup, and loses nothing', async () => {
    const { tab, id } = await read('https://briefing.example/offline');
    await lab.browser.context.setOffline(true);
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    await ended(id);
    expect(await popupOver(tab)).toContain('You are offline');
    await pointAt(tab.page, 'axios.com');
    const card = tab.page.locator('[data-whence]').getByRole('dialog');
    await card.getByText('You are offline: this one is still to be looked up.').waitFor();
    await lab.browser.context.setOffline(false);
    await letCardSettle(tab.page);
    await card.getByRole('button', { name: 'Try again' }).click();
    await card
      .getByText('Kelpworks gets its ferry dock in Port Ellery')
      .waitFor({ timeout: 30_000 });
    // Its other citations are still looked up: whoever counts requests next would count theirs.
    await untilStill(lab);
    await tab.close();
  });
});

describe('a page that is known by its text', () => {
  it('shows its old trace at once under another address of its site, and is refreshed on demand', async () => {
    const first = await read('https://briefing.example/kelpworks');
    await lab.browser.send('startTrace', { id: first.id, citations: null, fresh: false });
    await untilStill(lab);
    await ended(first.id);
    await first.tab.close();
    const asked = lab.web.log.length;
    const second = await read('https://briefing.example/the-same?utm_source=mail');
    expect(second.id).toBe(first.id);
    const words = await popupOver(second.tab);
    expect(words).toContain('Trace again');
    expect(words).toMatch(/Traced .*2026/);
    await pointAt(second.tab.page, 'axios.com');
    await second.tab.page
      .locator('[data-whence]')
      .getByText('Kelpworks gets its ferry dock in Port Ellery')
      .waitFor();
    expect(askedSince(lab, asked).filter(({ url }) => url.host !== 'briefing.example')).toEqual([]);

    const popup = await openToolbarPopup(lab.browser, second.tab);
    await popup.waitFor("document.body.innerText.includes('Trace again')");
    await popup.click(
      "[...document.querySelectorAll('button')].find(b => b.textContent === 'Trace again')",
    );
    await popup.waitFor("document.querySelector('progress')");
    await popup.waitFor("document.body.innerText.includes('Trace again')", 40_000);
    await popup.close();
    expect(lab.web.log.slice(asked).some(({ url }) => url.host.endsWith('axios.com'))).toBe(true);
    await second.tab.close();
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['chrome://version/', 'Your browser lets no extension into its own pages.'],
    ['https://paper.example/report', 'PDF pages cannot be read.'],
  ])('%s: the popup says why', async (url, why) => {
    const tab = await lab.browser.openTab();
    await tab.page.goto(url);
    const words = await popupOver(tab);
    expect(words).toContain('Whence cannot read this page');
    expect(words).toContain(why);
    await tab.close();
  });

  it('puts nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
