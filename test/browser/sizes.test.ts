import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDirectoryTexts, trimForPage } from '../../utils/outlets/load-directory.ts';
import { copyOfBuild, type Target } from '../lab/build-if-stale.ts';

/**
 * Most that each script may weigh, in kB as the browser reads it. What grows past its line is moved
 * to a file that is read when needed, or the line is moved in the change that needs it, with the
 * reason in docs/decisions.md.
 */
const BUDGETS: readonly (readonly [script: string, most: number])[] = [
  // Started and stopped all day.
  ['background.js', 800],
  // Runs in every page where the reader allowed it.
  ['page-scan.js', 3.6],
  // Comes to pages with something to judge, and its card to those with a mark.
  ['page-session.js', 280],
  ['card.js', 85],
];
/** Most that a page with something to judge is handed at first, with the directory. */
const MOST_FOR_A_READING = 440;

interface Measured {
  readonly scripts: ReadonlyMap<string, number>;
  /** What a page is handed of the directory. */
  readonly handed: number;
  readonly scanGzipped: number;
  /** The screens and pages that load pdf.js without being asked for a PDF. */
  readonly loadPdfJs: readonly string[];
}

async function measure(target: Target): Promise<Measured> {
  const folder = copyOfBuild(target, 'production');
  try {
    const read = (path: string) => readFileSync(join(folder, path));
    const texts = await readDirectoryTexts(async path => Uint8Array.from(read(path)).buffer);
    return {
      scripts: new Map(BUDGETS.map(([script]) => [script, read(script).length / 1000])),
      handed: Buffer.byteLength(Object.values(trimForPage(texts)).join('')) / 1000,
      loadPdfJs: readdirSync(folder)
        .filter(name => /\.(?:html|js)$/.test(name))
        .filter(name => /chunks\/pdf-|pdf\.worker|GlobalWorkerOptions/.test(String(read(name)))),
      scanGzipped: gzipSync(read('page-scan.js')).length / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', async target => {
  const { scripts, handed, scanGzipped, loadPdfJs } = await measure(target);

  it.each(BUDGETS)('has a %s of at most %d kB', (script, most) => {
    expect(scripts.get(script)).toBeLessThanOrEqual(most);
    // A line far above what stands there would hold nothing back.
    expect(scripts.get(script)).toBeGreaterThan(most * 0.85);
  });

  it(`brings at most ${MOST_FOR_A_READING} kB into a page that is read, the directory included`, () => {
    expect((scripts.get('page-session.js') ?? 0) + handed).toBeLessThanOrEqual(MOST_FOR_A_READING);
  });

  it('has pdf.js in files that the document for PDFs alone loads', () => {
    expect(loadPdfJs).toEqual(['pdf.html']);
  });

  it('sends less than 6 kB, packed, to a page where nothing is found', () => {
    expect(scanGzipped).toBeLessThan(6);
  });
});
