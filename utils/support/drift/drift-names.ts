/**
 * Names that differ and roles that were swapped: "Rutgers University" for "Princeton University",
 * "led by Daniel Dae Kim" for "Albert Kim".
 */
import { GENERIC } from '../../text/names/generic-names.ts';
import { couldReplace, kindOf } from '../../text/names/name-kinds.ts';
import type { Name } from '../../text/names/names.ts';
import { areSpellingsOfOne } from '../../text/names/spellings.ts';
import { type SentenceFit, shareOf } from '../alignment/align.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { hasName, isAcronym, namesAgree, tellingWords } from '../alignment/name-match.ts';
import type { DriftRule, Finding, Suspicion } from './finding.ts';
import {
  type Nearness,
  nearness,
  nearnessIn,
  type Surroundings,
  surroundings,
} from './nearness.ts';

/**
 * A name in the same place of the story, at least this well, where the claim's own name is not in
 * the article.
 */
const SAME_PLACE = 0.34;
/** What its surroundings and the rest of its sentence count; more for a name of the same make. */
const BY_PLACE = 0.6;
const BY_REST = 0.4;
const ONE_KIND = 0.15;
const HALF_AGREES = 0.25;
/**
 * Where the claim's name is in the article, another must stand in its place this well, on this much
 * shared weight …
 */
const SWAPPED_PLACE = 0.5;
const ENOUGH = 4;
/** … or this well, where both names stand in one sentence. */
const SWAPPED_WITHIN = 0.7;
/** … and so much better than the claim's own name fits anywhere. */
const CLEARLY = 0.33;
/** Sentences looked at, best first: for a name that is missing, and for one that may be swapped. */
const CLOSE = 6;
const SWAP_CLOSE = 12;
/** Words to either side of a name among which its surroundings are looked for. */
const NAME_REACH = 6;
/** The claim's own name is given more room, so that it is not called swapped for word order. */
const OWN_REACH = 9;

/** A sentence that has this much of the claim, the name aside, tells it of somebody. */
const KIN_STORY = 0.6;

/** Looks up every name of the claim. What stands in quotation marks is checked as a quotation. */
export function checkNames(compared: Comparison): Finding {
  const checked = compared.claim.names
    .filter(name => !isQuoted(compared, name))
    .map(name => ({
      name,
      found: hasName(compared.article, name) || (name.titled && name.words.length > 1),
    }));
  return {
    parts: checked.map(({ name, found }) => ({ kind: 'who' as const, text: name.text, found })),
    suspicions: checked
      .map(({ name, found }) =>
        found
          ? (suspectKin(compared, name) ?? suspectSwap(compared, name))
          : suspectReplacement(compared, name),
      )
      .filter(s => s !== null),
  };
}

/** Whether a name of the claim stands in quotation marks. */
export function isQuoted({ claim: { words, quotes } }: Comparison, name: Name): boolean {
  const start = words[name.from]?.start ?? 0;
  const end = words[name.to - 1]?.end ?? 0;
  return quotes.some(q => start >= q.start && end <= q.end);
}

/**
 * The article lacks the name: what stands where it should? "Ada Brandt" for "Mara Lindqvist", the
 * chief executive who said so.
 */
function suspectReplacement(compared: Comparison, name: Name): Suspicion | null {
  const around = surroundings(compared, name.from, name.to);
  const places = compared.alignment.fits.slice(0, CLOSE).flatMap(fit => {
    const { sentence } = fit;
    return sentence.names
      .filter(other => isRival(compared, sentence, other, name, false))
      .map(other => ({
        other,
        sentence,
        fit:
          BY_PLACE * nearness(compared, around, sentence, other.from, other.to, NAME_REACH) +
          BY_REST * coverWithout(compared, name, fit) +
          (areOfOneKind(other, name) ? ONE_KIND : 0) +
          (agreeByHalf(other, name) ? HALF_AGREES : 0),
      }));
  });
  const best = places.sort((a, b) => b.fit - a.fit)[0];
  if (!best || best.fit < SAME_PLACE) return null;
  return makeSuspicion('name-lacking', name, best, Math.min(1, best.fit + 0.2));
}

/**
 * The sentence that tells the rest has another of the same surname, and the claim's own name stands
 * in none that tells it as well: "Irina Vidal joined the board" where Tomas Vidal did.
 */
function suspectKin(compared: Comparison, name: Name): Suspicion | null {
  const [given = '', surname = ''] = [name.words.at(0), name.words.at(-1)];
  if (name.words.length < 2 || given.length < 3) return null;
  const told = compared.alignment.fits
    .slice(0, CLOSE)
    .map(fit => ({ fit, share: coverWithout(compared, name, fit) }))
    .filter(({ share }) => share >= KIN_STORY);
  if (told.some(({ fit }) => fit.sentence.words.some(w => areSpellingsOfOne(w.norm, given))))
    return null;
  for (const { fit, share } of told) {
    const other = fit.sentence.names.find(
      n =>
        n.words.length > 1 &&
        isOtherGiven(n.words[0] ?? '', given) &&
        areSpellingsOfOne(n.words.at(-1) ?? '', surname) &&
        !isInClaim(compared, n),
    );
    if (other) return makeSuspicion('name-kin', name, { other, sentence: fit.sentence }, share);
  }
  return null;
}

/** "Tom" is short for "Thomas", "Scotto" a slip for "Scott", "J" could be anyone. */
const isOtherGiven = (a: string, b: string): boolean =>
  a.length > 2 && !a.startsWith(b) && !b.startsWith(a);

/**
 * The article has the name, but another stands in its place of the story: "midfielder Tomas Vidal
 * was forced off" where Vidal is the goalkeeper and Ruben Hale was.
 */
function suspectSwap(compared: Comparison, name: Name): Suspicion | null {
  const around = surroundings(compared, name.from, name.to);
  const home = homeOf(compared, name);
  const best = compared.alignment.fits
    .slice(0, SWAP_CLOSE)
    .flatMap(fit => findRivals(compared, name, fit, around, home))
    .sort((a, b) => b.share - a.share)[0];
  if (!best || best.share < SWAPPED_PLACE || best.mass < ENOUGH) return null;
  const better = best.share - bestOwnShare(compared, name, around, home);
  // The sentence before or after may call it by its name: then only a much better place tells.
  const beside =
    !home.includes(best.sentence) && home.some(h => Math.abs(h.index - best.sentence.index) <= 1);
  if (better < (beside ? 2 * CLEARLY : CLEARLY)) return null;
  return makeSuspicion('name-swapped', name, best, Math.min(1, 0.35 + best.share * 0.5));
}

/** The sentences that have the claim's name. */
const homeOf = ({ article }: Comparison, name: Name): IndexedSentence[] =>
  article.sentences.filter(
    s =>
      s.names.some(n => namesAgree(n, name)) ||
      name.words.every(w => s.words.some(x => x.norm === w)),
  );

/** How well the claim's own name suits its place where it suits best. */
function bestOwnShare(
  { alignment }: Comparison,
  name: Name,
  around: Surroundings,
  home: readonly IndexedSentence[],
): number {
  const shares = home.flatMap(s =>
    findName(s, name).map(
      p => nearnessIn(around, alignment.fitOf(s), p.from, p.to, OWN_REACH).share,
    ),
  );
  return Math.max(0, ...shares);
}

/** A name of the article in a place where the claim has another. */
interface RivalPlace extends Nearness {
  readonly other: Name;
  readonly sentence: IndexedSentence;
}

/** The names of a sentence that may stand in the claim's name's place, and how well each does. */
function findRivals(
  compared: Comparison,
  name: Name,
  fit: SentenceFit,
  around: Surroundings,
  home: readonly IndexedSentence[],
): RivalPlace[] {
  const { sentence } = fit;
  const atHome = home.includes(sentence);
  return sentence.names
    .filter(other => isRival(compared, sentence, other, name, true))
    .filter(other => (atHome ? kindOf(other) === kindOf(name) : !hintsAt(sentence, name)))
    .map(other => ({
      other,
      sentence,
      ...nearnessIn(around, fit, other.from, other.to, NAME_REACH),
    }))
    .filter(p => !atHome || p.share >= SWAPPED_WITHIN);
}

/**
 * Whether another name of the article may be what the claim's name was put for. `strict`: of its
 * kind beyond doubt.
 */
export function isRival(
  compared: Comparison,
  sentence: IndexedSentence,
  other: Name,
  name: Name,
  strict: boolean,
): boolean {
  return (
    !namesAgree(other, name) &&
    !isInClaim(compared, other) &&
    isAcronym(other) === isAcronym(name) &&
    !modifies(sentence, other) &&
    couldReplace(other, name, strict)
  );
}

function isInClaim({ claim, words }: Comparison, name: Name): boolean {
  if (claim.names.some(own => namesAgree(own, name))) return true;
  const [only, more] = tellingWords(name);
  return more === undefined && words.some(w => w.word.norm === only);
}

/** "the reserve" for "Pukaki Scientific Reserve": a part of the name stands for it. */
const hintsAt = (s: IndexedSentence, name: Name): boolean =>
  s.words.some(
    (x, i) => name.words.includes(x.norm) && !s.names.some(n => i >= n.from && i < n.to),
  );

/** "the Oscar-winning director", "Houston-based": part of an adjective. */
const modifies = (s: IndexedSentence, n: Name): boolean =>
  /^-\p{Ll}/u.test(s.text.slice(s.words[n.to - 1]?.end ?? 0));

/** Where a sentence has the name, whole or by its last word. */
function findName(s: IndexedSentence, name: Name): { from: number; to: number }[] {
  const named = s.names.filter(n => namesAgree(n, name));
  if (named.length) return named;
  const last = name.words.at(-1);
  return s.words.flatMap((w, i) => (w.norm === last ? [{ from: i, to: i + 1 }] : []));
}

/** How much of the claim, its name aside, a sentence has, 0..1. */
function coverWithout({ words }: Comparison, name: Name, fit: SentenceFit): number {
  return shareOf(
    words.filter(w => w.at < name.from || w.at >= name.to),
    fit,
  );
}

/** "Rishi Sunak" for "Rishi Gaza": one telling word agrees. */
const agreeByHalf = (a: Name, b: Name): boolean =>
  tellingWords(a).some(w => tellingWords(b).includes(w));

/** Both "University", both "Bank": the same kind of thing. */
const areOfOneKind = (a: Name, b: Name): boolean =>
  a.words.some(w => GENERIC.has(w) && b.words.includes(w));

const makeSuspicion = (
  rule: DriftRule,
  name: Name,
  { other, sentence }: { readonly other: Name; readonly sentence: IndexedSentence },
  certainty: number,
): Suspicion => ({
  kind: 'name',
  rule,
  claim: name.text,
  source: other.text,
  certainty,
  sentence: sentence.index,
});
