import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../entrypoints/shared/pdf/read-pdf.ts';
import { bombPdf, brokenPdf, lockedPdf, longPdf, scannedPdf } from './bad-pdfs.ts';
import type { MadePdf } from './made-pdf.ts';
import { makePdfs } from './made-pdfs.ts';

const CMAPS = fileURLToPath(new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url));
const LEAST_FOUND = 0.97;
/** Pages of the one whose time is printed. */
const LONG = 20;

interface Read {
  readonly made: MadePdf;
  readonly answer: Awaited<ReturnType<typeof readPdf>>;
  readonly found: number;
}

describe('made PDFs of many structures', () => {
  let all: Read[] = [];
  const times: number[] = [];
  let long = 0;

  beforeAll(async () => {
    for (const made of await makePdfs()) {
      const start = performance.now();
      const answer = await readPdf(made.bytes, CMAPS);
      if (answer.ok) times.push(performance.now() - start);
      if (answer.ok && answer.pdf.pages === LONG) long = performance.now() - start;
      const text = answer.ok ? answer.pdf.text : '';
      const found = made.sentences.filter(sentence => text.includes(sentence)).length;
      all.push({ made, answer, found });
    }
  }, 240_000);

  it('are twenty, and their sentences found as they are printed', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const [found, printed] = [
      sum(all.map(r => r.found)),
      sum(all.map(r => r.made.sentences.length)),
    ];
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const ms = (time: number) => `${Math.round(time)} ms`;
    console.log(
      `${found} of ${printed} sentences; ${ms(median)} a file (median), ${ms(long)} for ${LONG} pages`,
    );
    expect(all).toHaveLength(20);
    expect(found / printed).toBeGreaterThanOrEqual(LEAST_FOUND);
    const poor = all.filter(r => r.found < 0.9 * r.made.sentences.length);
    expect(poor.map(({ made }) => made.name)).toEqual([]);
  });

  it('have the titles and authors that they print, and no others', () => {
    for (const { made, answer } of all)
      if (answer.ok)
        expect(answer.pdf, made.name).toMatchObject({
          title: made.title ?? null,
          authors: made.authors ?? [],
        });
    all = [];
  });
});

describe('a PDF without a text', () => {
  it.each([
    ['locked', lockedPdf],
    ['pictures', scannedPdf],
    ['broken', brokenPdf],
    ['too-long', () => longPdf(401)],
  ] as const)('is %s', async (why, make) => {
    expect(await readPdf(await make(), CMAPS)).toEqual({ ok: false, why });
  });

  it('that draws without end is read no further than any page goes', async () => {
    const answer = await readPdf(bombPdf(8, 'text'), CMAPS);
    expect(answer.ok ? answer.pdf.text.length : 0).toBeLessThan(500_000);
  }, 60_000);
});
