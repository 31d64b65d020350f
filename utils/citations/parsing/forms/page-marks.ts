/** Citations that the page's own markup gives away: a chat product's pill, a footnote mark. */
import type { CitationForm } from '../../citation.ts';
import type { Block, Mark } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { linkedOutlet, readLinkLabel } from '../labels/link-label.ts';
import { readEntry, readFootnoteEntry } from '../labels/read-entry.ts';
import { readName } from '../labels/read-name.ts';
import type { BlockScan } from './block-scan.ts';
import { NUMBER_LABEL } from './outlet-citation.ts';

/** One group a mark; marks that say nothing are left out. */
export function findPageMarks({ block, context }: BlockScan): MarkGroup[] {
  return block.marks.flatMap(mark => {
    const { start, end, href, label } = mark;
    const link = readLinkLabel(label ?? '', href, context.directory);
    if (link.outlet === null && href === null && label === null) return [];
    if (mark.isSmallPrint && !isNameAtEnd(block, mark, context)) return [];
    const text = block.text.slice(start, end);
    const cited = { start, end, text, form: formOf(mark, text), href, ...linkedOutlet(link) };
    if (link.outlet !== null || label === null) return singleMark(cited);
    // The title of a source, or the words of a footnote without an address.
    if (!NUMBER_LABEL.test(text)) {
      const { outlet, date } = readEntry(label, context.directory);
      return singleMark({ ...cited, outlet, date });
    }
    const entry = readFootnoteEntry(label, context.directory);
    return entry === null ? [] : singleMark({ ...cited, form: 'numbered', ...entry });
  });
}

/** Small print cites where it is an outlet's name behind what was said, at the end of the block. */
function isNameAtEnd({ text, kind }: Block, mark: Mark, context: DetectionContext): boolean {
  const named = readName(mark.label ?? '', context.directory);
  const isReporter =
    named?.host === null &&
    ['publisher', 'agency'].includes(context.directory.ofHost(named.outlet)?.kind ?? '');
  const before = text.slice(0, mark.start);
  return (
    isReporter &&
    kind !== 'heading' &&
    // First: what stands before is looked over for one mark of a block at most.
    /^[\s.]*$/.test(text.slice(mark.end)) &&
    /\S\s+\S+\s+\S/.test(before) &&
    !SPOKEN_OF.test(before)
  );
}

/** "the deal with <em>CNBC</em>": a name that the sentence goes on with. */
const SPOKEN_OF =
  /(?:^|\s)(?:the|a|an|with|to|by|of|in|on|for|from|at|told|and|or|der|die|das|mit|von|bei|in|an|le|la|les|de|du|à|par|avec|dans|el|los|con|en|por|il|lo|da|di|per|su|o|os|com|em|het|van|met|op|w|z|na|do|в|на|с|для)\s+["“]?$/iu;

function formOf({ href, label }: Mark, text: string): CitationForm {
  if (href !== null) return 'link';
  return label === null && /\d/.test(text) ? 'numbered' : 'outlet';
}
