import { expect, it } from 'vitest';
import { filingDayIn, filingIndexOf } from '../../../../utils/articles/works/filing-index.ts';

it.each([
  [
    'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm',
    'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/0001234567-26-000012-index.htm',
  ],
  ['https://www.sec.gov/newsroom/press-releases/2026-101', null],
  ['https://example.com/Archives/edgar/data/1234567/000123456726000012/x.htm', null],
])('the index of %s is %s', (url, index) => expect(filingIndexOf(url)).toBe(index));

it('the day of filing is read there, not the end of the period', () => {
  const html =
    '<div class="formGrouping"><div class="infoHead">Filing Date</div>\n<div class="info">2026-08-04</div></div><div class="infoHead">Period of Report</div><div class="info">2026-06-30</div>';
  expect(filingDayIn(html)).toBe('2026-08-04');
  expect(filingDayIn('<p>x</p>')).toBeNull();
});
