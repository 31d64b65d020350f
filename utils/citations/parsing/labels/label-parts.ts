/**
 * What a label is made of. A label is the inside of a bracket ("Reuters, May 19; see also AP"), or
 * the line behind "Sources:".
 */
import type { Span } from '../../page-text.ts';
import type { Anchor } from '../anchors.ts';
import type { PrintedHost } from '../printed-host.ts';
import type { SourceIntroduction } from '../source-words.ts';

/** One part of a label; its span is its place in the block's text. */
interface Part extends Span {
  readonly text: string;
}

/** A part that says something, as against what joins or introduces the others. */
interface Item extends Part {
  /** How a source word beside it introduces it: "source" in "Source: BBC"; null without one. */
  readonly said: SourceIntroduction | null;
}

/** An outlet that the directory knows by name: "Reuters", "CNBC Jul 31", "Reuters via Yahoo". */
export interface NamePart extends Item {
  readonly kind: 'name';
  /** The directory's domain. */
  readonly outlet: string;
  /** Domain of the outlet that carries it ("Reuters via Yahoo"); else null. */
  readonly carrier: string | null;
  /** A date printed in the same part: "Jul 31" of "CNBC Jul 31"; else null. */
  readonly date: string | null;
}

/** A printed domain or address: "techcrunch.com", "https://techcrunch.com/a". */
export interface HostPart extends Item {
  readonly kind: 'host';
  readonly host: PrintedHost;
  /** The domain it counts under. */
  readonly outlet: string;
  /** As in `NamePart`. */
  readonly carrier: string | null;
  /** As in `NamePart`. */
  readonly date: string | null;
}

/** A link, with its label as the text. */
export interface LinkPart extends Item {
  readonly kind: 'link';
  readonly anchor: Anchor;
}

/** A date or a time: "May 19", "8:45 ET". */
export interface DatePart extends Item {
  readonly kind: 'date';
}

/** Digits alone that are no date: "12". */
export interface NumberPart extends Item {
  readonly kind: 'number';
}

/** Any other words: "with a photo". */
export interface WordsPart extends Item {
  readonly kind: 'words';
}

/** "Source:", "via", "laut", "によると". */
export interface SourceWordPart extends Part {
  readonly kind: 'source-word';
  readonly introduces: SourceIntroduction;
}

/** What stands between two items: ", ", "; ", " and ", "/". */
export interface ConnectivePart extends Part {
  readonly kind: 'connective';
}

/** A part that names an outlet without a link. */
export type OutletPart = NamePart | HostPart;
/** A part that says something. */
export type LabelItem = OutletPart | LinkPart | DatePart | NumberPart | WordsPart;
/** Any part of a label. */
export type LabelPart = LabelItem | SourceWordPart | ConnectivePart;

/** A label that was read. */
export interface Label {
  /** As printed, without the brackets. */
  readonly text: string;
  /** All parts in order. Every view below is taken from them. */
  readonly parts: readonly LabelPart[];
  /** The parts that say something, in order. */
  readonly items: readonly LabelItem[];
  /** The items that name an outlet or a domain without a link, in order. */
  readonly outlets: readonly OutletPart[];
  /** How the first item is introduced: "(via The Verge)"; null where no source word does. */
  readonly introduction: SourceIntroduction | null;
}

/** True for a part that names an outlet or a domain without a link. */
export const isOutletPart = (part: LabelPart): part is OutletPart =>
  part.kind === 'name' || part.kind === 'host';

/** True for a part that says something. */
export const isItem = (part: LabelPart): part is LabelItem =>
  part.kind !== 'connective' && part.kind !== 'source-word';

/** True for words or digits that name no outlet, no link and no date. */
export const isNote = (part: LabelPart): part is WordsPart | NumberPart =>
  part.kind === 'words' || part.kind === 'number';

/** The date that a part is or holds, as printed; null for none. */
export function dateOf(part: LabelPart): string | null {
  if (part.kind === 'date') return part.text;
  return isOutletPart(part) ? part.date : null;
}
