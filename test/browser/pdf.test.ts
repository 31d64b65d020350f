/**
 * Cited PDFs, in real browsers: read by the text, shown with the page; what gives no text says why.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { bombPdf, brokenPdf, lockedPdf, longPdf, scannedPdf } from '../pdf/bad-pdfs.ts';
import { drawWithKit, writeLine } from '../pdf/kit.ts';
import { html } from '../web/answers.ts';
import type { WebAnswer } from '../web/loopback.ts';
import { openFirefoxLab, openLab } from './open-lab.ts';

const SAYS = 'The Calder ferry carried 48,215 passengers in the second quarter of 2026';

/** Three pages; the sentence stands on the second. Invented. */
const report = (): Promise<Uint8Array> =>
  drawWithKit(
    kit => {
      for (let page = 1; page <= 3; page++) {
        kit.addPage();
        if (page === 1) writeLine(kit, 'Calder Ferry Report 2026 (invented)', 60, 80, 20);
        for (let line = 0; line < 20; line++)
          writeLine(
            kit,
            `Line ${line} of page ${page} describes the quay of Calder.`,
            60,
            130 + 14 * line,
            11,
          );
        if (page === 2) writeLine(kit, `${SAYS}.`, 60, 450, 11);
        writeLine(kit, `Calder Ferry Report · ${page}`, 60, 800, 9);
      }
    },
    { info: { Title: 'Calder Ferry Report 2026 (invented)' } },
  );

const answer = (body: Uint8Array | string, type: string): WebAnswer => ({
  status: 200,
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : Buffer.from(body),
});
const PAGE = `<title>Calder ferry figures (invented)</title><article><h1>Calder ferry figures</h1><p>${SAYS}, and the quay will be widened before the winter.</p>${[
  'The council heard the operator of the line for an hour and set no date for the works.',
  'Two members asked whether the older of the boats could be sold before the season ends.',
  'The operator answered that nobody had made an offer for it, and that none was expected.',
  'The harbour master said the channel would stay open to the fishing boats in the meantime.',
]
  .map(text => `<p>${text}</p>`)
  .join('')}</article>`;

interface Case {
  readonly path: string;
  readonly answer: () => WebAnswer | Promise<WebAnswer>;
  /** The page of the passage; null for a page of HTML; what its steps say where it is not read. */
  readonly want: { readonly page: number | null } | { readonly says: RegExp };
}

const CASES: Readonly<Record<string, Case>> = {
  'a PDF under its own name': {
    path: '/files/report.pdf',
    answer: async () => answer(await report(), 'application/pdf'),
    want: { page: 2 },
  },
  'a PDF without a name, sent as bytes': {
    path: '/download?id=7',
    answer: async () => answer(await report(), 'application/octet-stream'),
    want: { page: 2 },
  },
  'a PDF that is sent as a page': {
    path: '/native/rendition',
    answer: async () => answer(await report(), 'text/html'),
    want: { page: 2 },
  },
  'a page under the name of a PDF': {
    path: '/files/shell.pdf',
    answer: () => html(PAGE),
    want: { page: null },
  },
  'a page that is sent as a PDF': {
    path: '/files/mistaken.pdf',
    answer: () => answer(PAGE, 'application/pdf'),
    want: { page: null },
  },
  'a locked one': {
    path: '/files/locked.pdf',
    answer: async () => answer(await lockedPdf(), 'application/pdf'),
    want: { says: /asks for a password/ },
  },
  'a scanned one': {
    path: '/files/scanned.pdf',
    answer: () => answer(scannedPdf(), 'application/pdf'),
    want: { says: /of pictures/ },
  },
  'a broken one': {
    path: '/files/broken.pdf',
    answer: () => answer(brokenPdf(), 'application/pdf'),
    want: { says: /damaged/ },
  },
  'one of 401 pages': {
    path: '/files/long.pdf',
    answer: () => answer(longPdf(401), 'application/pdf'),
    want: { says: /more than 400 pages/ },
  },
  'one that unpacks to a thousand times its size': {
    path: '/files/bomb.pdf',
    answer: () => answer(bombPdf(20, 'spaces'), 'application/pdf'),
    want: { says: /damaged|pictures|took more than/ },
  },
};

const hostOf = (i: number) => `calder-papers-${i}.com`;
const links = Object.entries(CASES).map(([, { path }], i) => `https://${hostOf(i)}${path}`);
const BRIEFING = `<!doctype html><html lang="en"><title>Ferries (invented)</title><article><h1>Ferries</h1>${links
  .map(href => `<p>${SAYS} (<a href="${href}">source</a>).</p>`)
  .join('')}</article></html>`;

describe.each(['chrome', 'firefox'] as const)('in %s', target => {
  let trace: LiveTrace['trace'];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const options = {
      pages: { 'ferries.example': BRIEFING },
      first: async ({ url }: { readonly url: URL }) => {
        const found = Object.values(CASES).find(
          ({ path }, i) => url.host === hostOf(i) && url.pathname + url.search === path,
        );
        return (await found?.answer()) ?? null;
      },
    };
    const lab = target === 'chrome' ? await openLab(options) : await openFirefoxLab(options);
    close = () => lab.close();
    const tab = await lab.open('https://ferries.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    const state = async () => (await lab.browser.send('getTrace', { id }))?.state;
    for (const end = Date.now() + 150_000; Date.now() < end && (await state()) !== 'done'; )
      await new Promise(resolve => setTimeout(resolve, 300));
    trace = (await lab.browser.send('getTrace', { id }))?.trace ?? expect.fail('no trace');
  }, 240_000);
  afterAll(() => close?.());

  it.each(Object.entries(CASES).map(([name, one], i) => [name, one, i] as const))(
    '%s',
    (_, { want }, i) => {
      const citation = trace.citations.find(({ href }) => href === links[i]);
      const { resolution } = citation ?? expect.fail(`no citation of ${links[i]}`);
      const said = resolution.steps.map(({ what, outcome }) => `${what}: ${outcome}`).join('\n');
      const row = trace.claims
        .flatMap(({ backing }) => backing)
        .find(one => one.citation === citation?.id);
      expect(resolution, said).toMatchObject({ status: 'resolved', link: 'live' });
      if ('says' in want) {
        expect(said).toMatch(want.says);
        return expect(row?.verdict).toBe('unknown');
      }
      expect(row?.verdict, said).toBe('supported');
      expect(row?.passage).toContain('48,215 passengers');
      // A page was read as a page, whatever it was called.
      if (want.page === null) return expect(said).toContain('article: Calder ferry figures');
      expect(row?.page).toBe(want.page);
      expect(row?.link).toBe(`${links[i]}#page=${want.page}`);
    },
  );

  it('names a report by its title', () => {
    const { article } = trace.citations[0]?.resolution ?? {};
    expect(trace.articles.find(({ id }) => id === article)).toMatchObject({
      headline: 'Calder Ferry Report 2026 (invented)',
      kind: 'report',
      access: 'full',
    });
  });
});
