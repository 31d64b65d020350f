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
import { excerpt } from './excerpt.ts';
import type { Suspicion } from './finding.ts';

/**
 * Share of the claim's words that must stand in the sentence in the same order, and how many at
 * least.
 */
const COPIED = 0.75;
const COPIED_LEAST = 7;
/** Sentences looked at, best first. */
const CLOSE = 3;
/**
 * Words of a claim and of a sentence that are laid beside each other; what is longer is no
 * sentence.
 */
const MOST_WORDS = 120;
/** A place where more words than this differ is told in other words. */
const GAP = 5;
/**
 * Words that must agree in a row on one side of a change, where on the other side one is enough.
 */
const HELD = 2;
const CERTAINTY = 0.9;

/**
 * Words of the claim (from, to) that stand where the sentence has others (at, end), between words
 * that agree.
 */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  /** Enough agrees around it to say that one stands for the other. */
  readonly held: boolean;
}

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

/** Where claim and sentence part; null where the claim is no near copy. */
function gapsOf(claim: readonly Word[], sentence: readonly Word[]): Gap[] | null {
  if (claim.length > MOST_WORDS || sentence.length > MOST_WORDS) return null;
  const pairs = commonWords(claim, sentence);
  if (pairs.length < COPIED_LEAST || pairs.length < COPIED * claim.length) return null;
  const ends = [...pairs, { a: claim.length, b: sentence.length }];
  return ends.flatMap(({ a, b }, i): Gap[] => {
    const last = pairs[i - 1];
    const [from, at] = last ? [last.a + 1, last.b + 1] : [a, b];
    const open = last !== undefined && i < pairs.length;
    return open && (from < a || at < b)
      ? [{ from, to: a, at, end: b, held: isHeld(pairs, i) }]
      : [];
  });
}

function isHeld(pairs: readonly { readonly a: number; readonly b: number }[], i: number): boolean {
  const run = (step: number, start: number) => {
    let n = 1;
    for (let k = start; ; k += step) {
      const [x, y] = [pairs[k], pairs[k + step]];
      if (!x || !y || Math.abs(x.a - y.a) !== 1 || Math.abs(x.b - y.b) !== 1) return n;
      n++;
    }
  };
  return Math.max(run(-1, i - 1), run(1, i)) >= HELD;
}

/** The longest common run of words, in order, gaps allowed (longest common subsequence). */
function commonWords(
  claim: readonly Word[],
  sentence: readonly Word[],
): { a: number; b: number }[] {
  const width = sentence.length + 1;
  const best = new Uint16Array((claim.length + 1) * width);
  const value = (a: number, b: number) => best[a * width + b] ?? 0;
  for (let a = claim.length - 1; a >= 0; a--)
    for (let b = sentence.length - 1; b >= 0; b--)
      best[a * width + b] =
        claim[a]?.norm === sentence[b]?.norm
          ? value(a + 1, b + 1) + 1
          : Math.max(value(a + 1, b), value(a, b + 1));
  const out: { a: number; b: number }[] = [];
  for (let a = 0, b = 0; a < claim.length && b < sentence.length; ) {
    if (claim[a]?.norm === sentence[b]?.norm) out.push({ a: a++, b: b++ });
    else if (value(a + 1, b) >= value(a, b + 1)) a++;
    else b++;
  }
  return out;
}

/** Whether few words differ, between words that agree: then one side stands for the other. */
const isExchange = ({ from, to, at, end, held }: Gap): boolean =>
  held && to - from <= GAP && end - at <= GAP;

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
  if (!only || more || !deniesPlainly(only.word) || !isExchange(only.gap)) return [];
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

/** "Elm River" where the sentence has "Ash River", and neither name is on the other side at all. */
function suspectChangedNames(
  { claim }: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
): Suspicion[] {
  return gaps.filter(isExchange).flatMap((gap): Suspicion[] => {
    const own = onlyName(claim.names, gap.from, gap.to);
    const other = onlyName(sentence.names, gap.at, gap.end);
    if (!own || !other || hasNameOf(sentence, own) || hasNameOf(claim, other)) return [];
    return [
      {
        kind: 'name',
        rule: 'name-copied',
        claim: own.text,
        source: other.text,
        certainty: CERTAINTY,
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
  const isSaid = (text: string) =>
    alignment.fits.slice(0, CLOSE).some(f => f.sentence.text.includes(text));
  return gaps.filter(isExchange).flatMap((gap): Suspicion[] => {
    const mine = detailIn(own, claim.words.slice(gap.from, gap.to));
    const theirs = detailIn(other, sentence.words.slice(gap.at, gap.end));
    // Where a sentence as near has the claim's own, that one is meant.
    if (!mine || !theirs || isSaid(mine.text)) return [];
    if (saySame(mine, theirs)) return [];
    const rule = kind === 'date' ? 'date-copied' : 'number-copied';
    const sides = { claim: mine.text, source: theirs.text };
    return [{ kind, rule, ...sides, certainty: CERTAINTY, sentence: sentence.index }];
  });
}

type Detail = DateMention | Quantity;

const saySame = (a: Detail, b: Detail): boolean =>
  'printed' in a
    ? 'printed' in b && compareQuantities(a, b) === 'same'
    : !('printed' in b) && compareDates(a, b) === 'same';

/** The dates of a text, or its amounts that stand for themselves: no bound, no label, no range. */
const detailsOf = (
  kind: 'date' | 'number',
  { dates, quantities }: Pick<IndexedSentence, 'dates' | 'quantities'>,
): readonly Detail[] =>
  kind === 'date'
    ? dates.filter(d => d.stated)
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
