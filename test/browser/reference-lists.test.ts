/**
 * Lists of references, given as files: each reference is resolved, read and checked, and comes out
 * as an audit, on the screen and in every export.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTraces } from '../../utils/exports/export.ts';
import { EXPORT_FORMATS } from '../../utils/exports/format.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { STORIES } from '../web/sample/stories.ts';
import { answerWorks } from '../web/works/services.ts';
import { type Lab, openLab } from './open-lab.ts';

let lab: Lab;
const folder = mkdtempSync(join(tmpdir(), 'whence-lists-'));

beforeAll(async () => {
  lab = await openLab({ first: answerWorks });
});
afterAll(async () => {
  await lab?.close();
  rmSync(folder, { recursive: true });
});

const [techcrunch] = STORIES;
const BIB = String.raw`
@article{stands, title = {Gull colonies follow trawlers by the sound of their winches}, author = {Fenwick, Ada}, doi = {10.1371/journal.pone.0300002}}
@article{retracted, title = {Night Lights and the Sleep of Lighthouse Keepers}, doi = {10.1371/journal.pone.0300001}}
@article{invented, title = {Goats prefer jazz}, doi = {10.1371/journal.pone.9999999}}
@article{other, title = {Sparse attention halves the bill of large language models}, doi = {10.1371/journal.pone.0300002}}
@online{moved, title = {Skarv{\o}y Lighthouse}, url = {https://en.wikipedia.org/wiki/Skarvoy_Light}}
@online{news, title = {Kelpworks raises \$84 million to hold batteries together with kelp}, url = {${techcrunch?.url}}}
@article{bare, title = {Halvard Motors signs up as first customer of seaweed battery startup Kelpworks}, journal = {CNBC}, year = 2026}
@article{broken, title = {never closed
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function open(path: string): Promise<Page> {
  const { page } = await lab.browser.openTab();
  await page.goto(`chrome-extension://${lab.browser.extensionId}/${path}`);
  return page;
}

/** Drops a file on a screen as a mouse would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([name = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    [name, content],
  );
}

describe('a .bib file', () => {
  let page: Page;
  let trace: Trace;
  const said = (at: number) => page.locator('.references > li').nth(at).innerText();

  it('is told for what it is, with what could not be read', async () => {
    page = await open('report.html#paste');
    await page.locator('input[type=file]').setInputFiles(file('sources.bib', BIB));
    await page.getByText('7 references', { exact: true }).waitFor();
    await page.getByText('1 entry could not be read').click();
    await page.getByText('@article{broken, title = {never closed').first().waitFor();
    expect(await page.getByLabel('Title (if it has one)').inputValue()).toBe('sources.bib');
  });

  it('is looked up reference by reference', async () => {
    await page.getByRole('button', { name: 'Check 7 references' }).click();
    await page.getByRole('heading', { level: 1, name: 'sources.bib' }).waitFor();
    await page.getByRole('button', { name: 'Trace this page' }).click();
    await page.getByRole('button', { name: 'Trace again' }).waitFor({ timeout: 60_000 });
    expect(await said(0)).toContain('article found');
    expect(await said(1)).toContain('Retracted');
    expect(await said(2)).toContain('never seen');
    expect(await said(3)).toContain('This number is of another work');
    expect(await said(4)).toContain('moved');
    expect(await said(5)).toMatch(/The title differs: .*\$84 million.*\$48 million/s);
    expect(await said(6)).toContain('article found');
    expect(await said(0)).not.toContain('The title differs');
    expect(await said(1)).not.toContain('The title differs');
    await page.getByText('1 entry could not be read').waitFor();
  });

  it('has no claim, and says so nowhere', async () => {
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/\b0 claims|Source map|No source given/i);
    expect(text).toContain('7 citations');
  });

  it.each(EXPORT_FORMATS)('comes out in %s, each reference once', async format => {
    const id = new URL(page.url()).searchParams.get('id') ?? '';
    trace = (await lab.browser.send('getTrace', { id }))?.trace ?? expect.fail('it is gone');
    const { text } = exportTraces([trace], format);
    // Those without an article are no sources: Wikipedia is told so, the others have a record.
    for (const words of ['Gull colonies', 'Goats prefer jazz', 'Kelpworks raises'])
      expect(text).toContain(words);
    if (format === 'csv') expect(text.trim().split('\r\n')).toHaveLength(1 + 7);
  });

  it('is told to editors of Wikipedia by what fails, with what to paste', () => {
    const { text } = exportTraces([trace], 'wikipedia-report');
    expect(text).toMatch(
      /^Whence checked the references of “sources.bib”, on [\d-]+: 3 of \d fail/,
    );
    expect(text.match(/^\{\{(?:failed verification|dead link)/gm)?.sort()).toEqual([
      '{{dead link',
      '{{failed verification',
      '{{failed verification',
    ]);
  });
});

describe('what is dropped on the library', () => {
  it('is a backup, or a list that is shown before anything is asked', async () => {
    const page = await open('report.html#library');
    await drop(page, 'list.txt', 'https://a.example/x\nhttps://b.example/y');
    await page.getByRole('button', { name: 'Check 2 references' }).waitFor();
    await page.close();
  });

  it('is refused where it is neither, and nothing is lost', async () => {
    const page = await open('report.html#library');
    await page.getByRole('link', { name: 'sources.bib' }).waitFor();
    await drop(page, 'other.json', '{"neither":1}');
    await page.getByText('This file holds no traces that can be read.').waitFor();
    expect(await page.getByRole('link', { name: 'sources.bib' }).isVisible()).toBe(true);
    await page.close();
  });
});

describe('hard files', () => {
  it('ten thousand references are taken in parts', async () => {
    const page = await open('report.html#paste');
    const lines = Array.from({ length: 10_000 }, (_, n) => `https://a.example/${n}`);
    await page.locator('input[type=file]').setInputFiles(file('many.txt', lines.join('\n')));
    await page.getByRole('button', { name: 'Check 500 references' }).waitFor();
    await page.getByLabel('So many fit into one check: 500.').selectOption('9500');
    await page.getByRole('button', { name: 'Check 500 references' }).click();
    await page.getByRole('heading', { level: 1, name: 'many.txt (9501–10000)' }).waitFor();
    expect(await page.locator('.references > li').count()).toBe(500);
    await page.close();
  });

  it('old encodings are read and said; what is no text leaves the field as it was', async () => {
    const page = await open('report.html#paste');
    const latin = Uint8Array.from('@misc{a, title={M\u00fcller}}', sign => sign.charCodeAt(0));
    await page.locator('input[type=file]').setInputFiles(file('old.bib', latin));
    await page.getByText('This file is not in Unicode.').waitFor();
    const field = page.getByLabel('Text', { exact: true });
    expect(await field.inputValue()).toContain('Müller');
    await page
      .locator('input[type=file]')
      .setInputFiles(file('a.zip', new Uint8Array([80, 75, 0])));
    await page.getByText('This file holds no text.').waitFor();
    expect(await field.inputValue()).toContain('Müller');
    await page.close();
  });
});
