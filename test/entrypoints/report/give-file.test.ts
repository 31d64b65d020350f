import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readGiven } from '../../../entrypoints/report/give-file.ts';
import { useMessages } from '../../components/use-messages.ts';

const answer = vi.hoisted(() => ({ pdf: null as unknown }));
vi.mock('../../../entrypoints/shared/pdf/own-pdf-reader.ts', () => ({
  readPdfHere: async () => answer.pdf,
}));

beforeAll(() => useMessages());

const STORY =
  'The invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm.';
const file = (content: BlobPart, name = 'source') => new File([content], name);
const why = async (source: string | File) => {
  const read = await readGiven(source, null);
  return read.ok ? read.given.text : read.why;
};

describe('what the reader gives', () => {
  it.each([
    ['a pasted text', STORY, STORY],
    ['a text file', file(STORY), STORY],
    [
      'a saved page under any name',
      file(
        `<!doctype html><title>Dock</title><article><h1>Dock</h1><p>${STORY}</p><p>The lease runs for 20 years, a made-up clerk said.</p></article>`,
        'a.txt',
      ),
      `Dock\n\n${STORY}`,
    ],
  ])('%s is read', async (_, source, text) => {
    expect(await why(source)).toContain(text);
  });

  it.each([
    ['nothing', ' \n ', 'This is too short to hold a claim against.'],
    ['a few words', 'Dock leased.', 'This is too short to hold a claim against.'],
    ['an empty file', file(''), 'This file holds no text.'],
    [
      'a picture',
      file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      'This file holds no text.',
    ],
    [
      'a text that is too long',
      'x'.repeat(1_000_001),
      'This text is longer than 1,000,000 characters. Give the part that matters.',
    ],
    [
      'a saved wall',
      file('<!doctype html><title>Just a moment...</title><p>Checking your browser.</p>'),
      'No article could be read in this page. Copy its text and paste it.',
    ],
    [
      'a file that no PDF is as long as',
      Object.defineProperty(file(''), 'size', { value: 40_000_001 }),
      'This file is larger than 40 MB.',
    ],
  ])('%s is not, and says why', async (_, source, words) => {
    expect(await why(source)).toBe(words);
  });

  it('a PDF is read as one from the web is, under any name', async () => {
    const pdf = {
      text: STORY,
      marks: [{ at: 0, page: 1 }],
      pages: 1,
      title: 'Dock',
      authors: [],
      language: null,
    };
    answer.pdf = { ok: true, pdf };
    expect(await readGiven(file('%PDF-1.7', 'a.html'), null)).toMatchObject({
      ok: true,
      given: { text: STORY, title: 'Dock', pages: [{ at: 0, page: 1 }] },
    });
  });

  it.each([
    ['locked', 'a PDF that asks for a password'],
    ['pictures', 'a PDF of pictures: it holds no text'],
    ['broken', 'a PDF that is damaged'],
    ['too-long', 'a PDF of more than 400 pages'],
    ['too-slow', 'a PDF that took more than 20 s to read'],
  ])('a PDF that is %s says so', async (refusal, words) => {
    answer.pdf = { ok: false, why: refusal };
    expect(await why(file('%PDF-1.7'))).toMatchObject({ text: words });
  });
});
