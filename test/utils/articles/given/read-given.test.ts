import { describe, expect, it } from 'vitest';
import {
  givenOfHtml,
  givenOfPdf,
  givenOfPlain,
  kindOfFile,
} from '../../../../utils/articles/given/read-given.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is says the file', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdf'],
    ['\n\n%PDF-1.4', 'pdf'],
    ['<!DOCTYPE html><html>', 'html'],
    ['\ufeff<!-- saved from url=(0042)https://example.org/ -->\n<html lang="en">', 'html'],
    ['<p>A page that speaks of %PDF- files</p><title>x</title>', 'html'],
    ['The council voted on Tuesday. 3 < 4 and 5 > 4.', 'text'],
    ['', 'text'],
  ])('%j', (text, kind) => {
    expect(kindOfFile(bytes(text))).toBe(kind);
  });

  it('knows a page in UTF-16', () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...'<html>'].flatMap(c => [c.charCodeAt(0), 0])]);
    expect(kindOfFile(wide)).toBe('html');
  });
});

describe('a pasted text', () => {
  it('loses the line breaks of a width, and keeps those of paragraphs and lists', () => {
    const pasted =
      'Dock leased\r\n\r\nThe invented council of Port Ellery voted on Tuesday to\r\nlease its old dock.\r\nIt said so twice.\r\n \r\n- kelp\r\n- dulse\r\n';
    expect(givenOfPlain(pasted).text).toBe(
      'Dock leased\n\nThe invented council of Port Ellery voted on Tuesday to lease its old dock.\nIt said so twice.\n\n- kelp\n- dulse',
    );
  });

  it('takes white space of any length in one go', () => {
    expect(givenOfPlain(`a${' \n'.repeat(200_000)}b`).text).toBe('a\n\nb');
  });
});

describe('a page that was saved', () => {
  const story =
    '<p>The invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm.</p><p>The lease runs for 20 years, a made-up clerk said.</p>';

  it('gives its article, and who wrote it when', () => {
    const html = `<!doctype html><html lang="en"><head><title>Dock leased</title><meta property="article:published_time" content="2026-09-15T08:00:00Z"><meta name="author" content="Rosa Imani"></head><body><article><h1>Dock leased</h1>${story}</article></body></html>`;
    expect(givenOfHtml(html, 'https://www.walled-paper.com/dock')).toEqual({
      text: 'Dock leased\n\nThe invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm.\n\nThe lease runs for 20 years, a made-up clerk said.',
      title: 'Dock leased',
      authors: ['Rosa Imani'],
      published: '2026-09-15T08:00:00Z',
      language: 'en',
    });
  });

  it('gives no text where the reader saved the wall', () => {
    const wall =
      '<!doctype html><title>Just a moment...</title><p>Checking your browser before you go on.</p>';
    expect(givenOfHtml(wall, null).text).toBe('');
    expect(givenOfHtml('', null).text).toBe('');
  });
});

it('a PDF keeps its pages', () => {
  const pdf = {
    text: 'A report.',
    marks: [{ at: 0, page: 1 }],
    pages: 1,
    title: 'Report',
    authors: ['Rosa Imani'],
    language: null,
  };
  expect(givenOfPdf(pdf)).toMatchObject({ text: 'A report.', pages: [{ at: 0, page: 1 }] });
});
