/** Tables of rules, each tried on the text it was born from and on texts that it must leave alone. */
import { expect, it } from 'vitest';
import { anchorsOf } from '../../../utils/citations/parsing/anchors.ts';
import { bracketsIn } from '../../../utils/citations/parsing/brackets.ts';
import { detectionContextOf } from '../../../utils/citations/parsing/detection-context.ts';
import { readLinkLabel } from '../../../utils/citations/parsing/labels/link-label.ts';
import { readLabel } from '../../../utils/citations/parsing/labels/read-label.ts';
import {
  type BracketSubject,
  bracketSubject,
} from '../../../utils/citations/parsing/look-alikes/bracket-subject.ts';
import type { LinkSubject } from '../../../utils/citations/parsing/look-alikes/link-rules.ts';
import { firstRule, type Rule } from '../../../utils/citations/parsing/look-alikes/rule.ts';
import { blockOf, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

/** The context of an English page of the small directory's outlets. */
export const context = detectionContextOf(pageOf([]), smallDirectory);

/** The last outermost bracket of a text, as the rules are given it. */
export function bracketSubjectOf(text: string): BracketSubject {
  const bracket = bracketsIn(text, anchorsOf(blockOf(text))).at(-1);
  if (!bracket) throw new Error(`no bracket in ${text}`);
  const inside = { start: bracket.start + 1, end: bracket.end - 1 };
  return bracketSubject(text, bracket, readLabel(text, inside, [], context), context);
}

/** The last link of a text in Markdown, as the rules are given it. */
export function linkSubjectOf(text: string): LinkSubject {
  const anchor = anchorsOf(blockOf(text)).at(-1);
  if (!anchor) throw new Error(`no link in ${text}`);
  const label = text.slice(anchor.labelStart, anchor.labelEnd);
  const link = readLinkLabel(label, anchor.href, smallDirectory);
  return { link, isOwn: link.host === context.pageHost };
}

/** Texts that a rule fits beside its own example, and such that it must not fit. */
interface RuleTexts {
  readonly fits?: readonly string[];
  readonly spares: readonly string[];
}

/**
 * Tests of a table. Its rules decide about their own examples within `order`, the whole table as it
 * is run; `texts` has an entry for each rule, by its name.
 */
export function describeRules<Subject>(
  rules: readonly Rule<Subject>[],
  subjectOf: (text: string) => Subject,
  texts: Readonly<Record<string, RuleTexts>>,
  order: readonly Rule<Subject>[] = rules,
): void {
  it.each(rules)('$name decides about the text it was born from', ({ name, example }) =>
    expect(firstRule(order, subjectOf(example))?.name).toBe(name),
  );

  it('has a name of its own for each rule, and each is tried on what it must leave alone', () => {
    const names = rules.map(rule => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(texts).sort()).toEqual(names.sort());
    expect(Object.values(texts).every(({ spares }) => spares.length > 0)).toBe(true);
  });

  const tried = (pick: (one: RuleTexts) => readonly string[]) =>
    Object.entries(texts).flatMap(([name, one]) => pick(one).map(text => ({ name, text })));
  const fits = (name: string, text: string) =>
    rules.find(rule => rule.name === name)?.fits(subjectOf(text));

  it.each(tried(one => one.fits ?? []))('$name fits: $text', ({ name, text }) =>
    expect(fits(name, text)).toBe(true),
  );
  it.each(tried(one => one.spares))('$name spares: $text', ({ name, text }) =>
    expect(fits(name, text)).toBe(false),
  );
}
