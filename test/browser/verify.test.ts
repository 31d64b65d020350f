import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { drawnMarks, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { html } from '../web/answers.ts';
import type { WebRequest } from '../web/loopback.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

// An outlet that shows its pages to readers and to nobody else: what a program asks for it answers
// with a wall.
const STORY = 'https://www.cnbc.com/2026/09/15/quillon-hires-cartographers.html';
const CLAIM = 'Quillon said on Tuesday that it had hired 40 cartographers to draw its atlas.';
const BRIEFING = pageOf(
  'Quillon draws an atlas (invented)',
  `<p>${CLAIM} (<a href="${STORY}">CNBC</a>)</p>`,
);
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quillon hires 40 cartographers</title>
<meta property="og:title" content="Quillon hires 40 cartographers"><meta property="article:published_time" content="2026-09-15T12:00:00Z"></head>
<body><article><h1>Quillon hires 40 cartographers</h1>
<p>Quillon, an invented firm, said on Tuesday that it had hired 40 cartographers to draw its atlas of places that do not exist.</p>
<p>The cartographers come from three invented survey offices and start this week in the town of Larkholm.</p>
<p>This story is sample text: no such firm, no such atlas and no such town exist.</p></article></body></html>`;

const walled = ({ url, headers }: WebRequest) => {
  if (url.host !== 'www.cnbc.com') return null;
  return headers['sec-fetch-dest'] === 'document'
    ? html(ARTICLE)
    : html('<title>Are you a robot?</title>', 403);
};

let lab: Lab;
let tab: ChromiumTab;

beforeAll(async () => {
  lab = await openLab({ pages: { 'briefing.example': BRIEFING }, first: walled });
  tab = await lab.open('https://briefing.example/quillon');
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(1), 10_000);
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await vi.waitFor(
    async () => expect(await lab.browser.send('getTrace', { id })).toMatchObject({ state: 'done' }),
    40_000,
  );
});
afterAll(() => lab?.close());

const card = () => tab.page.locator('[data-whence]').getByRole('dialog');

it('a walled article is opened from the card and read where the reader has it open; Whence says so when it is clicked there', async () => {
  await tab.page.bringToFront();
  await pointAt(tab.page, 'CNBC');
  await card().getByText('This site lets no program read the article.').waitFor();
  const [opened] = await Promise.all([
    lab.browser.context.waitForEvent('page'),
    card().getByRole('link', { name: 'Open and verify there' }).click(),
  ]);
  await opened.waitForURL(STORY);
  const [shown] = await lab.browser.desk.evaluate(url => chrome.tabs.query({ url }), STORY);
  if (!shown) return expect.fail('the article is in no tab');

  const popup = await openToolbarPopup(lab.browser, { ...tab, id: shown.id, page: opened });
  await popup.waitFor(
    "document.body.innerText.includes('This page answered 1 citation that was waiting for it.')",
  );
  await popup.close();

  await tab.page.bringToFront();
  await tab.page.mouse.move(5, 5);
  await pointAt(tab.page, 'CNBC');
  await card().getByText('Supported').waitFor();
  expect(await card().textContent()).toContain(
    'hired 40 cartographers to draw its atlas of places that do not exist',
  );
});

it('asked the outlet once, without a cookie, and not again for it', () => {
  const asked = lab.web.log.filter(
    ({ url, headers }) => url.href === STORY && headers['sec-fetch-dest'] !== 'document',
  );
  expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined]);
  expect(lab.complaints).toEqual([]);
});
