import { describe, expect, it } from 'vitest';
import { readFirstPage } from '../../../../utils/articles/pdf/first-page.ts';
import { linesOf, piecesOf } from '../../../../utils/articles/pdf/lines.ts';
import type { PdfItem, PdfLabels } from '../../../../utils/articles/pdf/page-items.ts';
import { item, lines, NO_LABELS } from './made-pages.ts';

const read = (items: readonly PdfItem[], labels: Partial<PdfLabels> = {}) =>
  readFirstPage(linesOf(piecesOf(items)), { ...NO_LABELS, ...labels }, 10);
const BODY = lines(
  ['The ferry dock of Port Ellery rose in the spring.', 'It fell again.'],
  60,
  200,
);
const HEAD = [
  item('Journal of Harbours', 60, 40),
  item('The Cost of Cross-', 60, 80, { size: 18 }),
  item('ing the Northern Bay', 60, 102, { size: 18 }),
];

describe('the title', () => {
  it('is what is set largest, broken words whole', () => {
    expect(read([...HEAD, ...BODY]).title).toBe('The Cost of Crossing the Northern Bay');
  });

  it('is none where nothing is larger than the text', () => expect(read(BODY).title).toBeNull());

  it('is the file’s own where the page prints it too, or none', () => {
    expect(
      read([...HEAD, ...BODY], { title: 'The cost of crossing: the Northern Bay' }).title,
    ).toBe('The cost of crossing: the Northern Bay');
    expect(read(BODY, { title: 'A report on ferries' }).title).toBe('A report on ferries');
    expect(read([...HEAD, ...BODY], { title: 'Template of the office' }).title).toBe(
      'The Cost of Crossing the Northern Bay',
    );
  });

  it.each(['Microsoft Word - Report_final.docx', 'untitled', 'report.indd', 'Dokument1', ''])(
    'is not “%s”',
    title => expect(read(BODY, { title }).title).toBeNull(),
  );
});

describe('the authors', () => {
  it('stand below the title, numbers of their notes left out', () => {
    const names = [
      item('Jane Olsen1, Ben Carter2', 60, 130),
      item('1 University of Sandhaven', 60, 145),
    ];
    expect(read([...HEAD, ...names, ...BODY]).authors).toEqual(['Jane Olsen', 'Ben Carter']);
  });

  it('are none where other words stand there', () => {
    expect(read([...HEAD, item('Abstract', 60, 130), ...BODY]).authors).toEqual([]);
    expect(read([...HEAD, ...BODY]).authors).toEqual([]);
  });

  it('are the file’s where the page names them too: programs name whoever set them up', () => {
    const named = [
      ...HEAD,
      item('A report for the council, by its engineer Jane Olsen. It is long.', 60, 150),
      ...BODY,
    ];
    expect(read(named, { authors: 'Jane Olsen; Some Typist' }).authors).toEqual(['Jane Olsen']);
    expect(read(named, { authors: 'admin' }).authors).toEqual([]);
  });
});
