/** Citations that the page's own markup gives away: a chat product's pill, a footnote mark. */
import type { CitationForm } from '../../citation.ts';
import type { Mark } from '../../page-text.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { linkedOutlet, readLinkLabel } from '../labels/link-label.ts';
import { readEntry } from '../labels/read-entry.ts';
import type { BlockScan } from './block-scan.ts';
import { NUMBER_LABEL } from './outlet-citation.ts';

/** One group a mark; marks that say nothing are left out. */
export function findPageMarks({ block, context }: BlockScan): MarkGroup[] {
  return block.marks.flatMap(mark => {
    const { start, end, href, label } = mark;
    const link = readLinkLabel(label ?? '', href, context.directory);
    if (link.outlet === null && href === null && label === null) return [];
    const text = block.text.slice(start, end);
    const cited = { start, end, text, form: formOf(mark, text), href, ...linkedOutlet(link) };
    if (link.outlet !== null || label === null) return singleMark(cited);
    // The title of a source, or the words of a footnote without an address.
    const { outlet, date } = readEntry(label, context.directory);
    if (!NUMBER_LABEL.test(text)) return singleMark({ ...cited, outlet, date });
    return outlet === null ? [] : singleMark({ ...cited, form: 'numbered', outlet, date });
  });
}

function formOf({ href, label }: Mark, text: string): CitationForm {
  if (href !== null) return 'link';
  return label === null && /\d/.test(text) ? 'numbered' : 'outlet';
}
