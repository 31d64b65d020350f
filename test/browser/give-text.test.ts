/**
 * What no lookup could read the reader gives: pasted, or as a file. It is held against the claims on
 * this device, and nothing of it leaves the browser.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { gotoExtensionPage } from '../lab/launch-firefox.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { scannedPdf } from '../pdf/bad-pdfs.ts';
import { drawWithKit, writeLine } from '../pdf/kit.ts';
import { html } from '../web/answers.ts';
import type { WebRequest } from '../web/loopback.ts';
import {
  askedSince,
  type FirefoxLab,
  type Lab,
  openFirefoxLab,
  openLab,
  pageOf,
  untilStill,
} from './open-lab.ts';

const DOCK =
  'The invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm.';
const FERRY = 'The Calder ferry carried 48,215 passengers in the second quarter of 2026.';
const WALLED = 'https://www.walled-paper.com/2026/09/15/dock-leased';
const LOST = 'https://www.lost-files.org/files/calder-ferry-report';
const BRIEFING = pageOf(
  'Docks',
  `<p>${DOCK} (<a href="${WALLED}">walled-paper.com</a>)</p><p>${FERRY} (<a href="${LOST}">lost-files.org</a>)</p>`,
);
const PASTED = `Dock leased\n\n${DOCK} The lease runs for 20 years,\na made-up clerk of the town said.\n`;

const answers = ({ url }: WebRequest) => {
  if (url.host === 'www.walled-paper.com') return html('no', 403);
  return url.host === 'www.lost-files.org' ? html('not here', 404) : null;
};

/** Two pages; the sentence stands on the second. Invented. */
const report = (): Promise<Uint8Array> =>
  drawWithKit(kit => {
    for (let page = 1; page <= 2; page++) {
      kit.addPage();
      for (let line = 0; line < 12; line++)
        writeLine(
          kit,
          `Line ${line} of page ${page} tells of the quay of Calder.`,
          60,
          130 + 14 * line,
          11,
        );
      if (page === 2) writeLine(kit, FERRY, 60, 450, 11);
    }
  });

const inPage = {
  words: () => document.body.innerText,
  press: (name: string) => {
    const found = [...document.querySelectorAll('button')].find(
      button => button.textContent?.trim() === name,
    );
    found?.click();
    return found !== undefined;
  },
  paste: (text: string) => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field.tagName;
  },
  giveFile: (bytes: number[]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'source.pdf'));
    const input = document.querySelector<HTMLInputElement>('form.give input[type=file]');
    if (!input) throw new Error('no box is open');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** Waits until a page of the extension says this. */
async function untilSays(
  page: { evaluate(run: () => string): Promise<string> },
  words: string | RegExp,
): Promise<void> {
  await expect.poll(() => page.evaluate(inPage.words), { timeout: 30_000 }).toMatch(words);
}

async function traced(lab: Lab | FirefoxLab): Promise<{ id: string; live(): Promise<LiveTrace> }> {
  const tab = await lab.open('https://briefing.example/');
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  const live = async () =>
    (await lab.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  while ((await live()).state !== 'done') await new Promise(resolve => setTimeout(resolve, 200));
  return { id, live };
}

const verdictOf = ({ trace }: LiveTrace, claim: number) => trace.claims[claim]?.backing[0];

describe('in Chromium', () => {
  let lab: Lab;
  let id: string;
  let live: () => Promise<LiveTrace>;
  const openReport = async (hash = '') => {
    const page = await lab.browser.context.newPage();
    await page.goto(`chrome-extension://${lab.browser.extensionId}/report.html?id=${id}${hash}`);
    return page;
  };

  beforeAll(async () => {
    lab = await openLab({ pages: { 'briefing.example': BRIEFING }, first: answers });
    ({ id, live } = await traced(lab));
    await untilStill(lab);
  }, 120_000);
  afterAll(() => lab?.close());

  it('a pasted text is judged, said to be given, kept, and sent to nobody', async () => {
    expect(verdictOf(await live(), 0)).toMatchObject({ verdict: 'unknown' });
    const before = lab.web.log.length;
    const page = await openReport(`#give-${(await live()).trace.citations[0]?.id}`);
    await untilSays(page, 'Text of the source');
    expect(await page.evaluate(inPage.paste, PASTED)).toBe('TEXTAREA');
    expect(await page.evaluate(inPage.press, 'Hold it against the claims')).toBe(true);
    await untilSays(page, 'Take the text back');
    expect(verdictOf(await live(), 0)).toMatchObject({ verdict: 'supported', passage: DOCK });
    expect((await live()).trace.articles[0]).toMatchObject({ given: true, access: 'blocked' });
    await page.reload();
    await untilSays(page, /Supported\s+text given by you/);
    await page.close();
    expect(askedSince(lab, before)).toEqual([]);
  });

  it('outlives the browser, and the popup says where the verdict comes from', async () => {
    await lab.restart();
    expect(verdictOf(await live(), 0)).toMatchObject({ verdict: 'supported' });
    const tab = await lab.open('https://briefing.example/');
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.body.innerText.includes('text given by you')");
    await popup.close();
  });

  it('a PDF of pictures says so; one with a text is judged by its pages', async () => {
    const page = await openReport(`#give-${(await live()).trace.citations[1]?.id}`);
    await untilSays(page, 'Text of the source');
    await page.evaluate(inPage.giveFile, [...scannedPdf()]);
    await untilSays(page, 'a PDF of pictures: it holds no text');
    await page.evaluate(inPage.giveFile, [...(await report())]);
    await untilSays(page, 'passage on page 2');
    expect(verdictOf(await live(), 1)).toMatchObject({ verdict: 'supported', page: 2, link: null });
    await page.close();
  });

  it('is taken back as if it had never been given', async () => {
    const page = await openReport();
    for (const _ of [1, 2]) {
      await expect.poll(() => page.evaluate(inPage.press, 'Take the text back')).toBe(true);
      await untilSays(page, 'The text was taken back.');
    }
    await expect
      .poll(async () => [verdictOf(await live(), 0)?.verdict, verdictOf(await live(), 1)?.verdict])
      .toEqual(['unknown', 'unknown']);
    expect((await live()).trace.articles.some(({ given }) => given)).toBe(false);
    expect(lab.complaints).toEqual([]);
    await page.close();
  });
});

it('in Firefox a PDF that is given is read and judged', async () => {
  const lab = await openFirefoxLab({ pages: { 'briefing.example': BRIEFING }, first: answers });
  try {
    const { id, live } = await traced(lab);
    const [, lost] = (await live()).trace.citations;
    const page = await lab.browser.browser.newPage();
    await gotoExtensionPage(page, `${lab.browser.origin}/report.html?id=${id}#give-${lost?.id}`);
    await untilSays(page, 'Text of the source');
    await page.evaluate(inPage.giveFile, [...(await report())]);
    await untilSays(page, 'passage on page 2');
    expect(verdictOf(await live(), 1)).toMatchObject({ verdict: 'supported', page: 2 });
  } finally {
    await lab.close();
  }
}, 180_000);
