// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

it('takes each product’s marks for what they are where one page has several', () => {
  const page =
    '<p>Lamps fell.<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/a"><span>CNBC</span></a></span></p>' +
    '<p>Sofas rose<button class="citation-number" title="Source 3: bbc.com"><span>[3]</span></button></p>' +
    '<p>Chairs<sup><a href="https://ft.com/a">1</a></sup></p>';
  expect(marksOf(page)).toEqual([
    ['CNBC', 'CNBC', 'https://cnbc.com/a'],
    ['[3]', 'bbc.com', null],
    ['1', null, 'https://ft.com/a'],
  ]);
});

it('finds none in markup of no product', () => {
  expect(marksOf('<p>Lamps <button class="more">1</button> <b>fell</b></p>')).toEqual([]);
});
