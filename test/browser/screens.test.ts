import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

// The extension's own pages over the real worker, as a person uses them.
let lab: Lab;

beforeAll(async () => {
  lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
});
afterAll(() => lab?.close());

async function open(path: string): Promise<Page> {
  const { page } = await lab.browser.openTab();
  await page.goto(`chrome-extension://${lab.browser.extensionId}/${path}`);
  return page;
}

const PASTED = `# Seaweed and batteries (invented)

Kelpworks said on September 15 that it had raised $48 million in a round led by Ostrander Capital. (techcrunch.com)

Halvard Motors will buy the binder for a small city car that it plans to sell from 2028. (cnbc.com)`;

describe('a pasted briefing', () => {
  it('is read, traced, mapped, and kept in the library', async () => {
    const page = await open('report.html#paste');
    await page.getByLabel('Text', { exact: true }).fill(PASTED);
    await page.getByLabel('Date of the text').fill('2026-09-16');
    await page.getByRole('button', { name: 'Find citations' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Seaweed and batteries (invented)' })
      .waitFor();
    await page.getByRole('button', { name: 'Trace this page' }).click();
    await page.getByRole('button', { name: 'Trace again' }).waitFor({ timeout: 40_000 });
    expect(await page.locator('.report-sources > li').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.report-claim .v-supported').count()).toBeGreaterThanOrEqual(1);
    expect(await page.getByRole('img', { name: /^Source map of/ }).isVisible()).toBe(true);
    await page.close();
  });

  it('says so when there is no citation in it', async () => {
    const page = await open('report.html#paste');
    await page.getByLabel('Text', { exact: true }).fill('Nobody is named here.');
    await page.getByRole('button', { name: 'Find citations' }).click();
    await page.getByText('No citation was found in this text.').waitFor();
    await page.close();
  });

  it('is found in the library, deleted, and put back', async () => {
    const page = await open('report.html#library');
    const title = page.getByRole('link', { name: 'Seaweed and batteries (invented)' });
    await title.waitFor();
    await page.getByRole('searchbox').fill('halvard cnbc');
    await title.waitFor();
    await page.getByRole('searchbox').fill('elephants');
    await page.getByText('Nothing fits').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Delete: Seaweed and batteries (invented)' }).click();
    await page.getByText('1 trace was deleted.').waitFor();
    expect(await title.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await title.waitFor();
    await page.close();
  });

  it('comes back from a backup', async () => {
    const page = await open('report.html#library');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Back up all' }).click(),
    ]);
    const backup = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(backup)).toMatchObject({
      schema: 'whence/library@1',
      traces: [{ page: { title: 'Seaweed and batteries (invented)' } }],
    });
    await page.locator('input[type=file]').setInputFiles({
      name: 'library.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
    await page.getByText('Everything in this file is here already.').waitFor();
    await page.getByRole('button', { name: 'Delete: Seaweed and batteries (invented)' }).click();
    await page.getByText('1 trace was deleted.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'library.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
    await page.getByText('1 trace was added.').waitFor();
    await page.close();
  });
});

describe('the report', () => {
  it('saves the map as a picture of its own', async () => {
    const page = await open('report.html#library');
    await page.getByRole('link', { name: 'Seaweed and batteries (invented)' }).first().click();
    for (const [kind, begins] of [
      ['SVG', '<svg'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      await page.getByRole('button', { name: 'Save the map' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: kind }).click(),
      ]);
      expect(readFileSync(await download.path(), 'latin1').startsWith(begins), kind).toBe(true);
    }
    await page.close();
  });

  it('is checked again from the library, and saves what somebody needs to see a wrong source', async () => {
    const page = await open('report.html#library');
    await page
      .getByRole('button', { name: 'Check again: Seaweed and batteries (invented)' })
      .first()
      .click();
    await page
      .getByRole('heading', { level: 1, name: 'Seaweed and batteries (invented)' })
      .waitFor();
    await page.getByRole('button', { name: 'Trace again' }).waitFor({ timeout: 40_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Report a wrong source' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^whence-wrong-source-k\d+\.json$/);
    const said = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(said).toMatchObject({
      schema: 'whence/wrong-source@1',
      citation: { text: expect.any(String) },
      article: { url: expect.any(String) },
    });
    await page.close();
  });

  it('is used by the keyboard alone', async () => {
    const page = await open('report.html#library');
    await page.getByRole('link', { name: 'Seaweed and batteries (invented)' }).first().focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('button', { name: 'Export' });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menuitem]:focus').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('<!doctype html>');
    expect(await menu.evaluate(button => button === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe('a claim selected on a page', () => {
  it.each([
    [
      'at one outlet',
      'Halvard Motors will buy the binder for a small city car that it plans to sell from 2028.',
      'cnbc.com',
      'Halvard Motors signs up',
    ],
    [
      'wherever it stands',
      'Kelpworks said that it had raised $48 million in a round led by Ostrander Capital.',
      '',
      'Kelpworks raises $48 million',
    ],
  ])(
    'is traced from the context menu, %s, and no address holds its words',
    async (_, selected, outlet, headline) => {
      const tab = await lab.open('https://briefing.example/kelpworks');
      const [worker] = lab.browser.context.serviceWorkers();
      const opening = lab.browser.context.waitForEvent('page');
      // What the browser does when the menu's entry is clicked over a selection.
      await worker?.evaluate(
        async ({ id, selectionText }) => {
          const api = chrome as unknown as {
            tabs: { get(id: number): Promise<object> };
            contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
          };
          api.contextMenus.onClicked.dispatch(
            { menuItemId: 'trace-selection', selectionText },
            await api.tabs.get(id),
          );
        },
        { id: tab.id, selectionText: selected },
      );
      const page = await opening;
      await page.getByText(selected).waitFor();
      expect(page.url()).not.toMatch(/halvard|kelpworks/i);
      await page.getByLabel('Look at one outlet only (its domain)').fill(outlet);
      await page.getByRole('button', { name: 'Trace this claim' }).click();
      await page.getByText(headline).first().waitFor({ timeout: 40_000 });
      await page.close();
      await tab.close();
    },
  );
});

describe('options', () => {
  it('keep what was chosen, keys apart from what is synced', async () => {
    const page = await open('options.html');
    await page.getByLabel('GDELT', { exact: true }).uncheck();
    await page.getByLabel('Key for Kagi').fill('secret');
    await page.getByLabel('Key for Kagi').blur();
    await page.getByLabel('Outlets to leave out').fill('https://www.rumours.example/today');
    await page.keyboard.press('Enter');
    await page.getByText('rumours.example').waitFor();
    await page.reload();
    await page.getByText('rumours.example').waitFor();
    expect(await page.getByLabel('GDELT', { exact: true }).isChecked()).toBe(false);
    const synced = await page.evaluate(() => chrome.storage.sync.get(null));
    expect(JSON.stringify(synced)).not.toContain('secret');
    // As they arrive from another device of the reader's.
    await lab.browser.desk.evaluate(async () => {
      const { settings } = (await chrome.storage.sync.get('settings')) as { settings: object };
      await chrome.storage.sync.set({
        settings: { ...settings, off: ['elsewhere.example'], detect: 'every-page' },
      });
    });
    await page.getByText('elsewhere.example').waitFor();
    expect(await page.getByLabel('Key for Kagi').inputValue()).toBe('secret');
    await page.getByRole('button', { name: 'Remove elsewhere.example' }).click();
    await page.getByLabel(/^Only when I click/).click();
    await page.getByLabel('GDELT', { exact: true }).check();
    await page.getByRole('button', { name: 'Remove rumours.example' }).click();
    await page.getByLabel('Key for Kagi').fill('');
    await page.getByLabel('Key for Kagi').blur();
    await page.close();
  });
});

describe('welcome', () => {
  it('lets its sample be tried by the keyboard, and ends', async () => {
    const page = await open('welcome.html');
    await page.getByRole('button', { name: '(portal.example)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Says otherwise').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText('Says otherwise').count()).toBe(0);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => page.isClosed()).toBe(true);
  });
});

describe('all of it', () => {
  it('put nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
