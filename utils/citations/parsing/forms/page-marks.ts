/** Citations that the page's own markup gives away: a chat product's pill, a footnote mark. */
import type { CitationForm } from '../../citation.ts';
import type { Mark } from '../../page-text.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { linkedOutlet, readLinkLabel } from '../labels/link-label.ts';
import type { BlockScan } from './block-scan.ts';

/** One group a mark; marks that say nothing are left out. */
export function findPageMarks({ block, context }: BlockScan): MarkGroup[] {
  return block.marks.flatMap(mark => {
    const link = readLinkLabel(mark.label ?? '', mark.href, context.directory);
    if (link.outlet === null && mark.href === null && mark.label === null) return [];
    const { start, end, href } = mark;
    const text = block.text.slice(start, end);
    return singleMark({
      start,
      end,
      text,
      form: formOf(mark, text),
      href,
      ...linkedOutlet(link),
    });
  });
}

function formOf({ href, label }: Mark, text: string): CitationForm {
  if (href !== null) return 'link';
  return label === null && /\d/.test(text) ? 'numbered' : 'outlet';
}
