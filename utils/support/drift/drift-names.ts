/**
 * Names that differ and roles that were swapped: "Rutgers University" for "Princeton University",
 * "led by Daniel Dae Kim" for "Albert Kim".
 */

import { GENERIC } from '../../text/names/generic-names.ts';
import { compatible, kindOf } from '../../text/names/name-kinds.ts';
import type { Name } from '../../text/names/names.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { hasName, isAcronym, namesAgree, tellingWords } from '../alignment/name-match.ts';
import type { WeighedWord } from '../alignment/weighed-words.ts';
import type { Finding, Suspicion } from './finding.ts';
import { nearness, nearnessIn, surroundings } from './nearness.ts';

/**
 * A name in the same place of the story, at least this well, where the claim's own name is not in
 * the article.
 */
const SAME_PLACE = 0.34;
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
/** Sentences looked at, best first. */
const CLOSE = 6;
const SWAP_CLOSE = 12;
/** Words to either side of a name among which its surroundings are looked for. */
const NAME_REACH = 6;

/** Looks up every name of the claim. */
export function checkNames(compared: Comparison): Finding {
  // What stands in quotation marks is checked as a quotation.
  const quoted = (n: Name) =>
    compared.claim.quotes.some(
      q =>
        (compared.claim.words[n.from]?.start ?? 0) >= q.start &&
        (compared.claim.words[n.to - 1]?.end ?? 0) <= q.end,
    );
  const checked = compared.claim.names
    .filter(n => !quoted(n))
    .map(name => ({
      name,
      found: hasName(compared.article, name) || (name.titled && name.words.length > 1),
    }));
  return {
    parts: checked.map(({ name, found }) => ({ kind: 'who' as const, text: name.text, found })),
    suspicions: checked.flatMap(({ name, found }) => suspect(compared, name, found)),
  };
}

function suspect(compared: Comparison, name: Name, found: boolean): Suspicion[] {
  return found ? swapped(compared, name) : replaced(compared, name);
}

/** The article lacks the name: what stands where it should? */
function replaced(compared: Comparison, name: Name): Suspicion[] {
  const around = surroundings(compared, name.from, name.to);
  const rest = coverWithout(compared, name);
  const places = compared.alignment.fits.slice(0, CLOSE).flatMap(({ sentence }) =>
    sentence.names
      .filter(n => rivals(compared, sentence, n, name, false))
      .map(n => ({
        n,
        sentence,
        fit:
          0.6 * nearness(compared, around, sentence, n.from, n.to, NAME_REACH) +
          0.4 * rest(sentence) +
          (sameKind(n, name) ? 0.15 : 0) +
          (halfAgrees(n, name) ? 0.25 : 0),
      })),
  );
  const best = places.sort((a, b) => b.fit - a.fit)[0];
  if (!best || best.fit < SAME_PLACE) return [];
  return [
    {
      kind: 'name',
      claim: name.text,
      source: best.n.text,
      certainty: Math.min(1, best.fit + 0.2),
      sentence: best.sentence.index,
    },
  ];
}

/** The article has the name, but another stands in its place of the story. */
function swapped(compared: Comparison, name: Name): Suspicion[] {
  const around = surroundings(compared, name.from, name.to);
  const { fitOf, fits } = compared.alignment;
  const home = compared.article.sentences.filter(
    s =>
      s.names.some(n => namesAgree(n, name)) ||
      name.words.every(w => s.words.some(x => x.norm === w)),
  );
  const own = Math.max(
    0,
    ...home.flatMap(s =>
      placesOf(s, name).map(p => nearnessIn(around, fitOf(s), p.from, p.to, NAME_REACH + 3).share),
    ),
  );
  const nearHome = (s: IndexedSentence) => home.some(h => Math.abs(h.index - s.index) <= 1);
  const places = fits.slice(0, SWAP_CLOSE).flatMap(fit =>
    fit.sentence.names
      .filter(
        n =>
          rivals(compared, fit.sentence, n, name, true) &&
          (home.includes(fit.sentence) ? kindOf(n) === kindOf(name) : !hints(fit.sentence, name)),
      )
      .map(n => ({
        n,
        sentence: fit.sentence,
        ...nearnessIn(around, fit, n.from, n.to, NAME_REACH),
      }))
      .filter(p => !home.includes(p.sentence) || p.share >= SWAPPED_WITHIN),
  );
  const best = places.sort((a, b) => b.share - a.share)[0];
  if (!best || best.share < SWAPPED_PLACE || best.mass < ENOUGH || best.share - own < CLEARLY)
    return [];
  // The sentence before or after may call it by its name: then only a much better place tells.
  if (!home.includes(best.sentence) && nearHome(best.sentence) && best.share - own < 2 * CLEARLY)
    return [];
  return [
    {
      kind: 'name',
      claim: name.text,
      source: best.n.text,
      certainty: Math.min(1, 0.35 + best.share * 0.5),
      sentence: best.sentence.index,
    },
  ];
}

function rivals(
  compared: Comparison,
  sentence: IndexedSentence,
  n: Name,
  name: Name,
  strict: boolean,
): boolean {
  return (
    !namesAgree(n, name) &&
    !isInClaim(compared, n) &&
    isAcronym(n) === isAcronym(name) &&
    !modifies(sentence, n) &&
    compatible(n, name, strict)
  );
}

/** "the reserve" for "Pukaki Scientific Reserve": a part of the name stands for it. */
const hints = (s: IndexedSentence, name: Name) =>
  s.words.some(
    (x, i) => name.words.includes(x.norm) && !s.names.some(n => i >= n.from && i < n.to),
  );

/** "the Oscar-winning director", "Houston-based": part of an adjective. */
const modifies = (s: IndexedSentence, n: Name) =>
  /^-\p{Ll}/u.test(s.text.slice(s.words[n.to - 1]?.end ?? 0));

/** Where a sentence has the name, whole or by its last word. */
function placesOf(s: IndexedSentence, name: Name): { from: number; to: number }[] {
  const named = s.names.filter(n => namesAgree(n, name));
  if (named.length) return named;
  const last = name.words.at(-1);
  return s.words.flatMap((w, i) => (w.norm === last ? [{ from: i, to: i + 1 }] : []));
}

/** How much of the claim, its name aside, a sentence has. */
function coverWithout(compared: Comparison, name: Name): (s: IndexedSentence) => number {
  const inName = (w: WeighedWord) => w.at >= name.from && w.at < name.to;
  const total = compared.words.reduce((sum, w) => sum + (inName(w) ? 0 : w.weight), 0) || 1;
  return sentence => {
    const fit = compared.alignment.fits.find(f => f.sentence === sentence);
    return (
      compared.words.reduce(
        (sum, w, i) => sum + (inName(w) ? 0 : w.weight * (fit?.hits[i]?.strength ?? 0)),
        0,
      ) / total
    );
  };
}

/** "Rishi Sunak" for "Rishi Gaza": one telling word agrees. */
const halfAgrees = (a: Name, b: Name) => tellingWords(a).some(w => tellingWords(b).includes(w));

/** Both "University", both two words long: the same kind of thing. */
const sameKind = (a: Name, b: Name) => a.words.some(w => GENERIC.has(w) && b.words.includes(w));

function isInClaim(compared: Comparison, n: Name): boolean {
  if (compared.claim.names.some(own => namesAgree(own, n))) return true;
  const own = tellingWords(n);
  return own.length === 1 && compared.words.some(w => w.word.norm === own[0]);
}
