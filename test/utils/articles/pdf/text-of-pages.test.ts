import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../../utils/articles/pdf/page-items.ts';
import { textOfPages } from '../../../../utils/articles/pdf/text-of-pages.ts';
import { item, lines, NO_LABELS, page } from './made-pages.ts';

const FULL = 'The authority of the harbour said on Tuesday that it'; // 260 points
const read = (...pages: readonly ReturnType<typeof page>[]) => textOfPages(pages, NO_LABELS);

describe('the text of pages', () => {
  const first = page(
    lines([FULL, FULL], 60, 600),
    item('A note at the foot of the page.', 60, 660, { size: 7 }),
    item('1', 290, 800),
  );
  const second = page(
    lines(['would widen the quay.', `${FULL} rose.`], 60, 100),
    item('2', 290, 800),
  );

  it('goes on over a page, notes behind the paragraph that they interrupt', () => {
    const { text, pages } = read(first, second);
    expect(text).toBe(
      `${FULL} ${FULL} would widen the quay.\n\nA note at the foot of the page.\n\n${FULL} rose.`,
    );
    expect(pages).toBe(2);
  });

  it('says on which page each part of it stands', () => {
    const { text, marks } = read(first, second);
    const on = (words: string) => pageAt(marks, text.indexOf(words));
    expect([on(FULL), on('would widen'), on('A note'), pageAt(marks, text.length - 3)]).toEqual([
      1, 2, 1, 2,
    ]);
  });

  it('does not go on behind the end of a sentence, nor with a heading', () => {
    const ended = page(lines([FULL, `${FULL.slice(0, -3)} so.`], 60, 600));
    expect(read(ended, second).text).toContain('so.\n\nwould');
    const heading = page(lines(['2. The Quay', FULL], 60, 100));
    expect(read(first, heading).text).toContain('\n\n2. The Quay');
  });

  it('is empty where pages have no letters', () => {
    expect(read(page(), page())).toMatchObject({ text: '', marks: [], title: null, authors: [] });
  });

  it('takes as long as its pages, also where one is made to have everything on one line', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => item('word', i % 500, 100 + (i % 7)));
    expect(read(page(items)).text).toContain('word');
  });
});
