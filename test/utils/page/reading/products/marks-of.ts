import { readDocument } from '../../read-document.ts';

/** The marks that a page's markup gives away: their text, label and address, in page order. */
export function marksOf(html: string): (string | null)[][] {
  document.body.innerHTML = html;
  return readDocument(document).page.blocks.flatMap(({ text, marks }) =>
    marks.map(({ start, end, label, href }) => [text.slice(start, end), label, href]),
  );
}
