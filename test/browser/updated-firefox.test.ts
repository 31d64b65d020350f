import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LAB_PAGE } from '../lab/lab-browser.ts';
import { type FirefoxTab, gotoExtensionPage } from '../lab/launch-firefox.ts';
import { type FirefoxLab, openFirefoxLab, pageOf } from './open-lab.ts';

// Firefox ends what an extension brought into a page when it replaces the extension: nothing of the
// old version can say so.
let lab: FirefoxLab;
let tab: FirefoxTab;

beforeAll(async () => {
  const page = pageOf(
    'Lamps got cheaper',
    '<p>Lamp prices fell by a fifth in May, the makers said. (techcrunch.com)</p>',
  );
  lab = await openFirefoxLab({ pages: { 'lamps.example': page } });
  tab = await lab.open('https://lamps.example/');
  await lab.browser.send('viewTab', { tab: tab.id });
  await tab.page.bringToFront();
});
afterAll(() => lab?.close());

/** The middles of what is drawn over citations. */
const marks = () =>
  tab.page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap(highlight => [...highlight] as Range[])
      .map(range => range.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );

const cards = () =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('[data-whence]')].map(host => host.shadowRoot?.textContent ?? ''),
  );

async function point(): Promise<void> {
  const { x, y } = (await marks())[0] ?? { x: 0, y: 0 };
  await tab.page.mouse.move(x - 60, y - 20);
  await tab.page.mouse.move(x, y, { steps: 3 });
}

const stands = (page: Page, url: string): Promise<boolean> =>
  gotoExtensionPage(page, url).then(
    () => true,
    () => false,
  );

it('a new version takes over from the old one when it is asked, in Firefox', async () => {
  await expect.poll(async () => (await marks()).length).toBe(1);
  const { origin, desk, browser: firefox } = lab.browser;
  await desk.evaluate(() => void setTimeout(() => browser.runtime.reload(), 50));
  await new Promise(resolve => setTimeout(resolve, 1500));
  await point();
  await new Promise(resolve => setTimeout(resolve, 1000));
  expect(await cards()).toEqual([]);
  const anew = await firefox.newPage();
  await expect.poll(() => stands(anew, `${origin}/${LAB_PAGE}`), { timeout: 15_000 }).toBe(true);
  await anew.evaluate(
    id => browser.runtime.sendMessage({ to: 'worker', name: 'viewTab', payload: { tab: id } }),
    tab.id,
  );
  await tab.page.bringToFront();
  await expect.poll(async () => (await marks()).length, { timeout: 8000 }).toBe(1);
  await point();
  await expect.poll(cards, { timeout: 8000 }).toEqual([expect.stringMatching(/techcrunch/i)]);
});
