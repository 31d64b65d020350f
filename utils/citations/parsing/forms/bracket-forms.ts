/** The forms in which a bracket without links cites. */
import type { Directory } from '../../../outlets/outlet.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import type { FoundCitation } from '../found.ts';
import { isNote, type OutletPart } from '../labels/label-parts.ts';
import { unknownNames } from '../labels/unknown-names.ts';
import { BRACKET_RULES } from '../look-alikes/bracket-rules.ts';
import type { BracketSubject } from '../look-alikes/bracket-subject.ts';
import { LABEL_RULES } from '../look-alikes/label-rules.ts';
import type { Rule } from '../look-alikes/rule.ts';
import { readHost } from '../printed-host.ts';
import type { SourceIntroduction } from '../source-words.ts';
import { dateIn, outletCitation, unknownCitation } from './outlet-citation.ts';

/** One form of a citation in a bracket. */
export interface BracketForm {
  readonly name: string;
  /** The text it was born from. */
  readonly example: string;
  /** The citations of a bracket of this form; null for a bracket of another form. */
  readonly read: (subject: BracketSubject) => FoundCitation[] | null;
  /** Rules that may say that a bracket of this form is no citation, in their order. */
  readonly rules: readonly Rule<BracketSubject>[];
}

/** In this order; the first form that a bracket has decides. */
export const BRACKET_FORMS: readonly BracketForm[] = [
  {
    name: 'carrier that nobody knows',
    example: 'The harbour closed, writes AP (via KTVB).',
    read: readUnknownCarrier,
    rules: [],
  },
  {
    name: 'source that nobody knows',
    example: 'The harbour closed for nine days (Sources: 30MPC; Lavender blog).',
    read: readUnknownSource,
    rules: [],
  },
  {
    name: 'name and date in square brackets',
    example: 'The harbour closed for nine days [Lock Weekly, 4 May].',
    read: readDatedName,
    rules: [],
  },
  {
    name: 'original and carrier on both sides',
    example: 'The harbour closed, writes Reuters (via wtvbam.com).',
    read: readCarriage,
    rules: LABEL_RULES,
  },
  {
    name: 'outlets and domains',
    example: 'The ferry harbour closed for nine days (Reuters; techcrunch.com, May 19).',
    read: readOutlets,
    rules: [...LABEL_RULES, ...BRACKET_RULES],
  },
];

/** "AP (via KTVB)": the carrier is unknown, the original is not. */
function readUnknownCarrier({ label, before, context }: BracketSubject): FoundCitation[] | null {
  const [only] = label.items;
  if (label.outlets.length > 0 || label.introduction !== 'via' || !only) return null;
  const isName = label.items.length === 1 && /^\p{Lu}/u.test(only.text);
  const original = isName ? outletAtEnd(before, context.directory) : null;
  return original === null ? [] : [{ ...unknownCitation(only, 'via'), outlet: original }];
}

/** A name longer than this is a sentence. UTF-16 units. */
const LONGEST_UNKNOWN = 60;

/** "(Sources: 30MPC; Lavender blog)": said to be a source, and nobody the directory knows. */
function readUnknownSource({ label }: BracketSubject): FoundCitation[] | null {
  if (label.outlets.length > 0 || label.introduction !== 'source') return null;
  const notes = label.items.filter(isNote);
  const [first] = notes;
  if (!first || !mayBeName(first.text)) return [];
  return notes
    .filter(({ text }) => text.length <= LONGEST_UNKNOWN)
    .map(note => unknownCitation(note, 'source'));
}

/** "[Lock Weekly, 4 May]": round brackets hold events and people in that shape, square ones nobody. */
function readDatedName({ label, open }: BracketSubject): FoundCitation[] | null {
  if (label.outlets.length > 0 || label.introduction !== null || !SQUARE.has(open)) return null;
  const [name, date, ...more] = label.items;
  if (!name || date?.kind !== 'date' || more.length > 0 || EDITED.test(name.text)) return [];
  const names = unknownNames(label);
  return names.map(one => ({ ...unknownCitation(one, 'dated'), date: date.text }));
}

/** "[UPDATED: Oct. 3, 2022]": when somebody worked on the page, and no name as "Stand News". */
const EDITED = new RegExp(
  String.raw`^${anyOf([
    ...['update', 'updated', 'edited', 'corrected', 'correction', 'published', 'aktualisiert'],
    ...['stand', 'mis à jour', 'actualizado', 'atualizado', 'aggiornato', 'bijgewerkt'],
    ...['aktualizacja', 'обновлено'],
  ])}\s?(?:[:：]|$)`,
  'iu',
);

const SQUARE: ReadonlySet<string> = new Set(['[', '［', '〔']);

/** A capital, a letter without case or a digit; no identifier, address or file. */
const mayBeName = (text: string): boolean =>
  /^\p{Lu}|^\p{Lo}|^\d/u.test(text) &&
  text.length <= LONGEST_UNKNOWN &&
  !/_|\/\/|\.\w+$/.test(text);

/**
 * An original and its carrier on both sides of the bracket: "Reuters (via wtvbam.com)", "wtvbam.com
 * (Reuters)".
 */
function readCarriage(subject: BracketSubject): FoundCitation[] | null {
  const [only] = subject.label.outlets;
  if (!only || subject.label.outlets.length > 1) return null;
  const carriage = carriageOf(subject, only);
  return carriage && citationsOf(subject).map(citation => ({ ...citation, ...carriage }));
}

function carriageOf(
  { label, before, context: { directory } }: BracketSubject,
  only: OutletPart,
): Pick<FoundCitation, 'outlet' | 'carrier'> | null {
  if (label.introduction === 'via') {
    const original = outletAtEnd(before, directory);
    const isOther = original !== null && original !== only.outlet;
    return isOther ? { outlet: original, carrier: only.outlet } : null;
  }
  if (label.introduction !== null || only.kind !== 'name') return null;
  const carrier = readHost(/\S+$/.exec(before.trimEnd())?.[0] ?? '', directory)?.domain;
  return carrier && carrier !== only.outlet ? { outlet: only.outlet, carrier } : null;
}

function readOutlets(subject: BracketSubject): FoundCitation[] | null {
  return subject.label.outlets.length > 0 ? citationsOf(subject) : null;
}

function citationsOf({ label, open }: BracketSubject): FoundCitation[] {
  const date = dateIn(label);
  const said: SourceIntroduction | null = label.introduction;
  return label.outlets.map(part => {
    const citation = outletCitation(part, said, date);
    return open === '【' ? { ...citation, form: 'bracketed' } : citation;
  });
}

/** An outlet's name has up to so many words. */
const MOST_WORDS = 4;

/** The domain of the publisher or agency whose name ends a text ("… Reuters"); null for none. */
function outletAtEnd(before: string, directory: Directory): string | null {
  const words = before.replace(/[*_"“”\s]+$/u, '').split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count >= 1; count--) {
    const outlet = directory.ofName(words.slice(-count).join(' '));
    if (outlet) return ['publisher', 'agency'].includes(outlet.kind) ? outlet.domain : null;
  }
  return null;
}
