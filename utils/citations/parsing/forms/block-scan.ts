/** A block on its way through the forms of a mark. */
import type { Block } from '../../page-text.ts';
import type { Anchor } from '../anchors.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { MarkGroup, NumberMark } from '../found.ts';

/** What every form of a mark is given. */
export interface BlockScan {
  readonly block: Block;
  /** All links of the block in order, printed Markdown included. */
  readonly anchors: readonly Anchor[];
  readonly context: DetectionContext;
  /** True for a cell of a column that holds nothing but outlets. */
  readonly ofSources?: boolean;
}

/** The marks of a block that were found so far. */
export interface MarksSoFar {
  readonly groups: readonly MarkGroup[];
  readonly numbers: readonly NumberMark[];
}

/** One form in which a block's text cites. */
export interface BlockForm {
  readonly name: string;
  /** The text it was born from. */
  readonly example: string;
  /** The marks of this form; what stands over a mark of an earlier form is left out. */
  readonly find: (scan: BlockScan, soFar: MarksSoFar) => Partial<MarksSoFar>;
}
