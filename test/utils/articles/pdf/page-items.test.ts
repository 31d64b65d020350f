import { expect, it } from 'vitest';
import { pageAt } from '../../../../utils/articles/pdf/page-items.ts';

it('a page is that of the last mark before an offset', () => {
  const marks = [
    { at: 0, page: 1 },
    { at: 10, page: 2 },
    { at: 20, page: 1 },
  ];
  expect([0, 9, 10, 19, 25].map(at => pageAt(marks, at))).toEqual([1, 1, 2, 2, 1]);
  expect(pageAt([], 3)).toBeNull();
});
