/** A bracket with what stands around it: what the rules for bare brackets judge. */
import type { Span } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { Label, NamePart, OutletPart } from '../labels/label-parts.ts';

/** A bracket without links whose label was read. */
export interface BracketSubject {
  readonly label: Label;
  /** The character that opens it. */
  readonly open: string;
  /**
   * The text of the block before it and before other brackets right before it, the last 240 units
   * at most.
   */
  readonly before: string;
  /** The text right before it as printed, other brackets included, the last 80 units at most. */
  readonly lead: string;
  /** What `before` says since its last stop, colon, bar or bullet; see `clauseAtEnd`. */
  readonly clause: string;
  /** The text after it, the first 80 units at most. */
  readonly after: string;
  readonly context: DetectionContext;
}

/** Marks right before a mark: "(mlb.com) (seattletimes.com)". */
const BRACKETS_BEFORE = /(?:\s*[(（【[][^()（）【】[\]]{1,80}[)）】\]])+\s*$/u;
const UNITS_BEFORE = 240;
/** Behind the bracket, and before it where other brackets count. */
const UNITS_AFTER = 80;

/** Puts a label together with what stands around its bracket. */
export function bracketSubject(
  text: string,
  { start, end, open }: Span & { readonly open: string },
  label: Label,
  context: DetectionContext,
): BracketSubject {
  const before = text.slice(Math.max(0, start - UNITS_BEFORE), start).replace(BRACKETS_BEFORE, '');
  const after = text.slice(end, end + UNITS_AFTER);
  const lead = text.slice(Math.max(0, start - UNITS_AFTER), start);
  return { label, open, before, lead, clause: clauseAtEnd(before), after, context };
}

const CLAUSE_ENDS = [
  ...['. ', '! ', '? ', '。', '！', '？', ';', ':', '：', '|', '•', '▶', '·'],
  ...[' — ', ' – ', ' - ', '\n', '━'],
];

/**
 * The words of a text since its last stop, colon, bar or bullet; brackets count as words of the
 * clause.
 */
export function clauseAtEnd(before: string): string {
  const text = before.trimEnd();
  const cut = Math.max(...CLAUSE_ENDS.map(end => text.lastIndexOf(end)));
  return text
    .slice(cut + 1)
    .replace(/^[\s—–-]+/, '')
    .trim();
}

/** True where the directory knows none of the hosts, and nothing but hosts is named. */
export const namesUnknownHosts = ({ label, context }: BracketSubject): boolean =>
  label.outlets.every(part => part.kind === 'host' && !context.directory.ofHost(part.host.host));

/** True where the text before the bracket ends a sentence. */
export const endsSentence = ({ before }: BracketSubject): boolean =>
  /[.!?。！？]["”’)*_]*\s*$/u.test(before);

/** True where the sentence goes on in lower case right after the bracket, with no stop between. */
export const goesOn = ({ after }: BracketSubject): boolean => /^\s*\p{Ll}/u.test(after);

/** Domains alone name sites; one with a path names a text on it. */
export const namesSites = ({ label }: BracketSubject): boolean =>
  label.outlets.every(part => part.kind === 'host' && /^\/?$/.test(part.host.path));

/** True where every outlet is a domain, with no date and no source word beside it. */
export const namesDomainsOnly = ({ label }: BracketSubject): boolean =>
  label.outlets.every(part => part.kind === 'host') &&
  !label.items.some(item => item.said !== null || item.kind === 'date');

/** The outlet's name where the bracket names one outlet and does so by name; null otherwise. */
export function onlyName({ label }: BracketSubject): NamePart | null {
  const [only] = label.outlets;
  return label.outlets.length === 1 && only?.kind === 'name' ? only : null;
}

/** The first outlet that the bracket names. Rules are asked only about brackets that name one. */
export const firstOutlet = ({ label }: BracketSubject): OutletPart | null =>
  label.outlets[0] ?? null;
