/** What marks of authors point to: the entries of the page's lists of references. */
import type { NumberMark, NumberMember } from './parsing/found.ts';
import { readAuthorMark } from './parsing/references/author-marks.ts';
import { entryNamedIn, entryOfMark, entryOfSpoken } from './parsing/references/match-author.ts';
import type { Reference } from './parsing/references/read-reference.ts';

/** An entry whose words are the record of a work. */
export interface Work<Entry> {
  readonly entry: Entry;
  readonly reference: Reference;
}

/** A member of a mark with the entries that it means: of "Roe, 2024, 2026" two. */
export interface AuthorAnswer<Entry> {
  readonly member: NumberMember;
  readonly works: readonly Work<Entry>[];
}

/**
 * The entries that each part of a mark of authors means; null where one part means none, or one that
 * cannot be told from others: then all of it is text.
 */
export function resolveAuthors<Entry>(
  mark: NumberMark,
  works: readonly Work<Entry>[],
): AuthorAnswer<Entry>[] | null {
  const answers = mark.members.map(member => answerOf(mark, member, works));
  return answers.every(answer => answer !== null) ? answers : null;
}

function answerOf<Entry>(
  mark: NumberMark,
  member: NumberMember,
  works: readonly Work<Entry>[],
): AuthorAnswer<Entry> | null {
  const isSpoken = member.start < mark.start;
  const found = readAuthorMark(member.number).map(one => {
    if (!isSpoken) return { entry: entryOfMark(one, works), skipped: 0 };
    return entryOfSpoken(one, works) ?? { entry: null, skipped: 0 };
  });
  const entries = found.flatMap(({ entry }) => entry ?? []);
  if (entries.length < found.length || entries.length === 0) return null;
  const skipped = found[0]?.skipped ?? 0;
  const { start, text } = member;
  return {
    member: { ...member, start: start + skipped, text: text.slice(skipped) },
    works: [...new Set(entries)],
  };
}

/** Whether a mark prints no year: of a style that tells works by pages and titles. */
export const isYearless = ({ members }: NumberMark): boolean =>
  members.some(({ number }) => readAuthorMark(number).some(({ year }) => year === null));

const SENTENCE_START = /[.!?]["”’)]?\s(?=\p{Lu}|["“])(?!.*[.!?]["”’)]?\s(?=\p{Lu}|["“]))/su;

/** The work whose authors the sentence before an offset names: "Roe and Doe argue … (58)". */
export function workNamedBefore<Entry>(
  text: string,
  at: number,
  works: readonly Work<Entry>[],
): Work<Entry> | null {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const start = SENTENCE_START.exec(before);
  return entryNamedIn(start ? before.slice(start.index + start[0].length) : before, works);
}

/** UTF-16 units. */
const LONGEST_SENTENCE = 400;
