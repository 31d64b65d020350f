import { expect, it } from 'vitest';
import type { PdfAnswer } from '../../../utils/articles/pdf/pdf-answer.ts';
import { readAttached } from '../../../utils/network/attached-pdf.ts';
import { failure } from '../../../utils/network/read-answer.ts';
import type { Fetched } from '../../../utils/trace/model/source.ts';

const CAME: Fetched = {
  ok: true,
  status: 200,
  url: 'https://calder.example/report',
  redirected: false,
  type: 'application/pdf',
  text: '',
  truncated: false,
  fromCache: false,
};
const PDF = {
  text: 'Invented.',
  pages: 1,
  title: null,
  authors: [],
  language: null,
  marks: [{ page: 1, at: 0 }],
};
const bytes = new Uint8Array([1]);
const reading = (answer: PdfAnswer) => () => Promise.resolve(answer);

it('gives a PDF as its text', async () => {
  const read = await readAttached(
    { outcome: CAME, pdf: bytes, response: null },
    reading({ ok: true, pdf: PDF }),
  );
  expect(read).toEqual({ ...CAME, pdf: PDF });
});

it.each([
  ['locked', /password/],
  ['pictures', /no text/],
  ['broken', /damaged/],
  ['too-long', /400 pages/],
  ['too-slow', /20 s/],
] as const)('says of a PDF that is %s why', async (why, words) => {
  const read = await readAttached(
    { outcome: CAME, pdf: bytes, response: null },
    reading({ ok: false, why }),
  );
  expect(read).toMatchObject({ ok: false, reason: `pdf-${why}`, status: 200 });
  expect('detail' in read && read.detail).toMatch(words);
});

it('leaves what is no PDF, or what nobody reads, as it is', async () => {
  const broken = reading({ ok: false, why: 'broken' });
  const gone = failure('gone', 404, 'gone');
  expect(await readAttached({ outcome: CAME, response: null }, broken)).toBe(CAME);
  expect(await readAttached({ outcome: CAME, pdf: bytes, response: null }, undefined)).toBe(CAME);
  expect(await readAttached({ outcome: gone, pdf: bytes, response: null }, broken)).toBe(gone);
});

it('calls a PDF without a title as the file is called', async () => {
  const headers = { 'content-disposition': 'inline; filename="Ferry_Cost_2026.pdf"' };
  const named = { outcome: CAME, pdf: bytes, response: new Response('', { headers }) };
  expect(await readAttached(named, reading({ ok: true, pdf: PDF }))).toMatchObject({
    pdf: { title: 'Ferry Cost 2026' },
  });
  const titled = { ...PDF, title: 'The cost of ferries' };
  expect(await readAttached(named, reading({ ok: true, pdf: titled }))).toMatchObject({
    pdf: { title: 'The cost of ferries' },
  });
});
