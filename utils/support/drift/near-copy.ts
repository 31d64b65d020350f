/**
 * Claims that repeat a sentence of the article nearly word for word: where the two part, the change
 * lies open.
 */

import { compareDates, type DateMention } from '../../text/dates/dates.ts';
import type { Name } from '../../text/names/names.ts';
import { deniesPlainly, deniesSomehow } from '../../text/negations.ts';
import type { Quantity } from '../../text/quantities/quantities.ts';
import { compareQuantities } from '../../text/quantities/quantity-compare.ts';
import type { Word } from '../../text/words.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { namesAgree } from '../alignment/name-match.ts';
import { type Gap, gapsOf, isExchange } from './copy-gaps.ts';
import { excerpt } from './excerpt.ts';
import type { DriftRule, Suspicion } from './finding.ts';

/** Sentences looked at, best first. */
const CLOSE = 3;
const CERTAINTY = 0.9;
/** Where the article has the claim's own name too: another may be meant. */
const LESS_CERTAIN = 0.6;

/** Whether a sentence says the claim to the word: then nothing differs. */
export function isVerbatim(compared: Comparison): boolean {
  const claim = ` ${compared.claim.words.map(w => w.norm).join(' ')} `;
  return compared.alignment.fits.some(({ sentence }) =>
    ` ${sentence.words.map(w => w.norm).join(' ')} `.includes(claim),
  );
}

/** A change that a near copy may show: what it finds among the gaps. */
type ChangeRule = (
  compared: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
) => Suspicion[];

const RULES: readonly ChangeRule[] = [
  suspectChangedDenial,
  suspectChangedNames,
  (compared, sentence, gaps) => suspectChangedDetail('date', compared, sentence, gaps),
  (compared, sentence, gaps) => suspectChangedDetail('number', compared, sentence, gaps),
];

/**
 * What was changed where a claim repeats a sentence nearly word for word: a negation put in or left
 * out, a name put for another. Empty where no sentence is so near.
 */
export function changesOf(compared: Comparison): Suspicion[] {
  for (const { sentence } of compared.alignment.fits.slice(0, CLOSE)) {
    const gaps = gapsOf(compared.claim.words, sentence.words) ?? [];
    const found = RULES.flatMap(rule => rule(compared, sentence, gaps));
    if (found.length) return found;
  }
  return [];
}

/**
 * One plain denial more on one side ("has not moved" for "has moved"), and nothing anywhere that
 * could make up for it.
 */
function suspectChangedDenial(
  { claim }: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
): Suspicion[] {
  const denials = gaps.flatMap(gap =>
    [...claim.words.slice(gap.from, gap.to), ...sentence.words.slice(gap.at, gap.end)]
      .filter(deniesSomehow)
      .map(word => ({ gap, word })),
  );
  const [only, more] = denials;
  if (!only || more || !deniesPlainly(only.word)) return [];
  if (only.gap.atEnd || !isExchange(only.gap)) return [];
  if (isLeftOutOpenly(claim, only.gap) || isAside(sentence, only.gap)) return [];
  const { from, to, at, end } = only.gap;
  // With a word of what agrees on each side: "has not moved" reads by itself, "not" does not.
  return [
    {
      kind: 'negation',
      rule: 'denial-copied',
      claim: excerpt(claim.text, claim.words, from - 1, to),
      source: excerpt(sentence.text, sentence.words, at - 1, end),
      certainty: CERTAINTY,
      sentence: sentence.index,
    },
  ];
}

/** What parts an aside from its sentence: "the hospital, which never closed, is ready". */
const ASIDE = /[,;:–—()（）、，]/;
/** "the hospital […] is ready": the claim says itself that words were left out. */
const ELLIPSIS = /…|\.{3}/;

function isLeftOutOpenly({ words, text }: Comparison['claim'], { from, to }: Gap): boolean {
  return ELLIPSIS.test(text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? text.length));
}

/** The words that the claim lacks stand between commas or dashes: what denies there denies the aside. */
function isAside({ words, text }: IndexedSentence, { from, to, at, end }: Gap): boolean {
  const parted = (i: number) =>
    ASIDE.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length));
  return from === to && end - at > 1 && parted(at) && parted(end);
}

/**
 * "Elm River" where the sentence has "Ash River", and neither name is on the other side at all;
 * where one is, that is told as other words.
 */
function suspectChangedNames(
  { claim }: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
): Suspicion[] {
  return gaps.filter(isExchange).flatMap((gap): Suspicion[] => {
    const own = onlyName(claim.names, gap.from, gap.to);
    const other = onlyName(sentence.names, gap.at, gap.end);
    if (!own || !other || namesAgree(own, other)) return [];
    const isThere = hasNameOf(sentence, own) || hasNameOf(claim, other);
    return [
      {
        kind: 'name',
        rule: isThere ? 'name-moved' : 'name-copied',
        claim: own.text,
        source: other.text,
        certainty: isThere ? LESS_CERTAIN : CERTAINTY,
        sentence: sentence.index,
      },
    ];
  });
}

/** "In 2015" where the sentence has "in 2019": one date or amount put for another. */
function suspectChangedDetail(
  kind: 'date' | 'number',
  { claim, alignment }: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
): Suspicion[] {
  const own = detailsOf(kind, claim);
  const other = detailsOf(kind, sentence);
  // Where another sentence repeats the claim as well, with the claim's own, that one is meant.
  const near = alignment.fits.slice(0, CLOSE).map(f => f.sentence);
  const isMeant = (text: string) =>
    near.some(
      s => s !== sentence && s.text.includes(text) && gapsOf(claim.words, s.words) !== null,
    );
  return gaps.filter(isExchange).flatMap((gap): Suspicion[] => {
    const mine = detailIn(own, claim.words.slice(gap.from, gap.to));
    const theirs = detailIn(other, sentence.words.slice(gap.at, gap.end));
    if (!mine || !theirs || isMeant(mine.text) || saySame(mine, theirs)) return [];
    const isThere = near.some(s => s.text.includes(mine.text));
    const rule: DriftRule = isThere ? `${kind}-elsewhere` : `${kind}-copied`;
    const sides = { claim: mine.text, source: theirs.text };
    const certainty = isThere ? LESS_CERTAIN : CERTAINTY;
    return [{ kind, rule, ...sides, certainty, sentence: sentence.index }];
  });
}

type Detail = DateMention | Quantity;

function saySame(a: Detail, b: Detail): boolean {
  if ('printed' in a) return 'printed' in b && compareQuantities(a, b) === 'same';
  if ('printed' in b) return false;
  return isWeekday(a) && isWeekday(b) ? a.weekday === b.weekday : compareDates(a, b) === 'same';
}

/** "On Tuesday", and no more. */
const isWeekday = (d: DateMention): boolean => d.weekday !== null && !d.stated;

/** The dates of a text, or its amounts that stand for themselves: no bound, no label, no range. */
const detailsOf = (
  kind: 'date' | 'number',
  { dates, quantities }: Pick<IndexedSentence, 'dates' | 'quantities'>,
): readonly Detail[] =>
  kind === 'date'
    ? dates.filter(d => d.stated || isWeekday(d))
    : quantities.filter(q => q.manner === 'exact' && q.upper === null && !q.label);

/** The one detail that the words of a gap belong to, all of them; null for none or several. */
function detailIn(details: readonly Detail[], words: readonly Word[]): Detail | null {
  const [only, more] = details.filter(d => words.some(w => w.start < d.end && w.end > d.start));
  return only && !more && words.every(w => w.start >= only.start && w.end <= only.end)
    ? only
    : null;
}

/** The one name that stands, in part at least, at places `from`..`to`; null for none or several. */
function onlyName(names: readonly Name[], from: number, to: number): Name | null {
  const [only, more] = names.filter(n => n.to > from && n.from < to);
  return more ? null : (only ?? null);
}

/** Whether a claim or sentence names it too, or has all its words. */
const hasNameOf = (
  { names, words }: { readonly names: readonly Name[]; readonly words: readonly Word[] },
  name: Name,
): boolean =>
  names.some(n => namesAgree(n, name)) || name.words.every(w => words.some(x => x.norm === w));
