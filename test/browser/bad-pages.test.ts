import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnMarks } from '../lab/drawn-marks.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

const claim = 'The council of Port Ellery voted to lease the old dock.';

/** Pages that are not as a briefing should be, each with what a careful reader would find on it. */
const PAGES: Readonly<
  Record<
    string,
    { readonly html: string; readonly finds: readonly string[]; readonly drawnInFrames?: number }
  >
> = {
  'nested.example': {
    html: pageOf(
      'Nested',
      `<p>${claim} (<b>tech<i>crunch</i></b><span>.com</span>) It was <em>clo</em>se. <span>(</span><code></code>axios<wbr>.com<span>)</span></p>`,
    ),
    finds: ['techcrunch.com', 'axios.com'],
  },
  'template.example': {
    html: pageOf(
      'Template',
      `<template><p>${claim} (cnbc.com)</p></template><p>${claim} (dw.com)</p><script type="text/plain">(msn.com)</script>`,
    ),
    finds: ['dw.com'],
  },
  'editable.example': {
    html: pageOf(
      'Editable',
      `<div contenteditable="true"><p>${claim} (cnbc.com)</p></div><textarea>${claim} (msn.com)</textarea><p>${claim} (dw.com)</p>`,
    ),
    finds: ['dw.com'],
  },
  'hidden.example': {
    html: pageOf(
      'Hidden',
      `<p hidden>${claim} (cnbc.com)</p><p style="display:none">${claim} (msn.com)</p><p style="visibility:hidden">${claim} (forbes.com)</p><p>${claim} (dw.com)</p>`,
    ),
    finds: ['dw.com'],
  },
  'iframe.example': {
    // A frame of the page itself is part of what its reader sees; one of another site is a page of
    // its own.
    html: pageOf(
      'Iframe',
      `<iframe srcdoc="<p>${claim} (cnbc.com)</p>"></iframe><iframe src="https://hidden.example/"></iframe><p>${claim} (dw.com)</p>`,
    ),
    finds: ['cnbc.com', 'dw.com'],
    drawnInFrames: 1,
  },
  'rtl.example': {
    html: pageOf(
      'عربي',
      '<p>قالت الشركة يوم الثلاثاء إنها جمعت 48 مليون دولار لبناء مصنعها الأول. (techcrunch.com) ويقول المجلس إن الإيجار يمتد عشرين عامًا. (axios.com)</p>',
      'lang="ar" dir="rtl"',
    ),
    finds: ['techcrunch.com', 'axios.com'],
  },
  'frozen.example': {
    html: pageOf(
      'Frozen prototypes',
      `<script>Object.freeze(Array.prototype); Object.freeze(Object.prototype); document.querySelector = null; window.Range = null;</script><p>${claim} (dw.com)</p>`,
    ),
    finds: ['dw.com'],
  },
  'broken.example': {
    html: `<p>${claim} (dw.com)<p></div></span><table><p>${claim} (axios.com)<table><tr>`,
    finds: ['axios.com', 'dw.com'],
  },
};

const MANY = 5000;
const many = pageOf(
  'Many',
  Array.from(
    { length: MANY },
    (_, i) =>
      `<p>Station number ${i} of the line reported a delay of ${i} minutes on Tuesday. (techcrunch.com)</p>`,
  ).join(''),
);
const ROWS = 20_000;
/** Figures alone, and a sentence with a mark in the last row. */
const rows = pageOf(
  'Rows',
  `<table>${Array.from({ length: ROWS }, (_, i) => `<tr><td>${i}</td><td>${i * 7}.5</td><td>May ${(i % 31) + 1}</td></tr>`).join('')}
   <tr><td>Total</td><td colspan="2">${claim} (dw.com)</td></tr></table><p>${claim} (axios.com)</p>`,
);
const none = pageOf(
  'None',
  `<p>${claim} It is version 2.0 of the plan (see plan.md), as mayor@ellery.example wrote.</p>`,
);

/** Runs in a page: counts the turns that its own work has from now on. */
function countTurns(): void {
  const turns = { count: 0 };
  Object.assign(window, { turns });
  const turn = () => {
    turns.count++;
    setTimeout(turn);
  };
  turn();
}
const turnsSoFar = () => (window as unknown as { turns: { count: number } }).turns.count;

let lab: Lab;
beforeAll(async () => {
  const pages = Object.fromEntries(Object.entries(PAGES).map(([host, { html }]) => [host, html]));
  lab = await openLab({
    pages: {
      ...pages,
      'many.example': many,
      'rows.example': rows,
      'none.example': none,
      'blank.example': '',
    },
  });
});
afterAll(() => lab?.close());

describe('a page that is not as it should be', () => {
  it.each(Object.entries(PAGES))(
    '%s is read as a reader would',
    async (host, { finds, drawnInFrames = 0 }) => {
      const tab = await lab.open(`https://${host}/`);
      const before = await tab.page.content();
      const view = await lab.browser.send('viewTab', { tab: tab.id });
      if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
      expect(view.live.trace.citations.map(k => k.outlet).sort()).toEqual([...finds].sort());
      await expect
        .poll(async () => (await drawnMarks(tab.page)).length)
        .toBe(finds.length - drawnInFrames);
      expect(await tab.page.content()).toBe(before);
      await tab.close();
    },
  );

  it.each(['none.example', 'blank.example'])('%s ends in plain words in the popup', async host => {
    const tab = await lab.open(`https://${host}/`);
    expect(await lab.browser.send('viewTab', { tab: tab.id })).toMatchObject({ kind: 'empty' });
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.body.innerText.includes('No citations on this page')");
    await popup.close();
    await tab.close();
  });

  it('the browser’s own page ends in plain words in the popup', async () => {
    const tab = await lab.open('chrome://version/');
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor(
      "document.body.innerText.includes('Whence cannot read this page') || document.body.innerText.includes('Open Whence on this tab')",
    );
    await popup.close();
    await tab.close();
  });

  it(`${MANY} citations are all found, and the page stays awake`, async () => {
    const tab = await lab.open('https://many.example/');
    await tab.page.evaluate(countTurns);
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    expect(view.live.trace.citations).toHaveLength(MANY);
    await expect
      .poll(async () => (await drawnMarks(tab.page)).length, { timeout: 20_000 })
      .toBe(MANY);
    // The page's own work had its turns in between.
    expect(await tab.page.evaluate(turnsSoFar)).toBeGreaterThan(20);
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor(
      "document.body.innerText.includes('5,000 citations') || document.body.innerText.includes('5000 citations')",
      20_000,
    );
    await popup.close();
    await tab.close();
  });

  it(`${ROWS} rows of figures are read to the last, and the page stays awake`, async () => {
    const tab = await lab.open('https://rows.example/');
    await tab.page.evaluate(countTurns);
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    expect(view.live.trace.citations.map(k => k.outlet)).toEqual(['dw.com', 'axios.com']);
    expect(await tab.page.evaluate(turnsSoFar)).toBeGreaterThan(20);
    await tab.close();
  });

  it('complains of nothing on any console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
