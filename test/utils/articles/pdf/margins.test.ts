import { describe, expect, it } from 'vitest';
import { linesOf, piecesOf } from '../../../../utils/articles/pdf/lines.ts';
import { dropMargins } from '../../../../utils/articles/pdf/margins.ts';
import type { PdfItem } from '../../../../utils/articles/pdf/page-items.ts';
import { item, lines } from './made-pages.ts';

const kept = (...pages: readonly PdfItem[][]) =>
  dropMargins(pages.map(items => ({ height: 842, pieces: piecesOf(items) }))).map(pieces =>
    linesOf(pieces).map(({ text }) => text),
  );
const body = (name: string) =>
  lines([`${name} begins here`, `${name} goes on`, 'and ends.'], 60, 90);

describe('running heads and feet', () => {
  it('are left out, those of left and right pages too, with the numbers of pages', () => {
    const pages = Array.from({ length: 6 }, (_, i) => [
      item(i % 2 ? 'Ferries of the Bay' : `Olsen and Carter ${i + 1}`, 60, 40),
      ...body(`text ${i}`),
      item(`${i + 1}`, 290, 800),
    ]);
    expect(kept(...pages)).toEqual(
      Array.from({ length: 6 }, (_, i) => [
        `text ${i} begins here`,
        `text ${i} goes on`,
        'and ends.',
      ]),
    );
  });

  it.each(['7', '- 7 -', 'Page 7 of 20', 'Seite 7', 'iv', '第 7 页', '７'])(
    'a page number may look so: %s',
    number => {
      expect(kept([...body('text'), item(number, 290, 800)])[0]).not.toContain(number);
    },
  );

  it('are not what is said once, nor a line of text that another page has alike', () => {
    expect(kept([item('Title of a report', 60, 40), ...body('text')])[0]?.[0]).toBe(
      'Title of a report',
    );
    // They belong to the text they stand in, however alike two pages begin.
    const alike = [...body('text')];
    expect(kept(alike, alike, alike)[0]).toHaveLength(3);
  });

  it('are not rows of figures', () => {
    const rows = [item('2025', 60, 740), item('17', 160, 740)];
    expect(kept(...[1, 2, 3].map(() => [...body('text'), ...rows]))[0]).toContain('2025 17');
  });

  it('do not take the only line of a page for one', () => {
    expect(kept([item('A page of one line.', 60, 400)])[0]).toEqual(['A page of one line.']);
  });
});
