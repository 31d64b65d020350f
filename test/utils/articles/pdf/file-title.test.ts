import { expect, it } from 'vitest';
import { titleOfFile } from '../../../../utils/articles/pdf/file-title.ts';

it.each([
  ['inline; filename="Ferry_Cost_Assessment_2026.pdf"', 'Ferry Cost Assessment 2026'],
  ['attachment; filename=ferry-cost-assessment.pdf', 'ferry cost assessment'],
  [
    'attachment; filename="f.pdf"; filename*=UTF-8\'\'F%C3%A4hren%20im%20Sund.pdf',
    'Fähren im Sund',
  ],
  ['inline; filename*=utf-8\'\'Ferry%20Cost%20Plan.pdf; filename="Ferry.pdf"', 'Ferry Cost Plan'],
  ["inline; filename*=UTF-8'en'Ferry%20Cost.pdf", 'Ferry Cost'],
  ["inline; filename*=UTF-8'de-AT'F%C3%A4hren%20im%20Sund.pdf", 'Fähren im Sund'],
  ['attachment; filename="C:\\\\tmp\\\\Cost of ferries.PDF"', 'Cost of ferries'],
  ['inline; filename="download.pdf"', null],
  ['inline; filename="doc_2026-03_17.pdf"', null],
  ["inline; filename*=UTF-8''%E0%A4%A", null],
  ['inline', null],
  ['', null],
  [null, null],
])('%s: %s', (disposition, title) => {
  expect(titleOfFile(disposition)).toBe(title);
});
