/** Who did what to whom: "Nordvia bought Castellan" where the article has it the other way round. */
import type { Name } from '../../text/names/names.ts';
import { splitWords } from '../../text/word-pattern.ts';
import type { Word } from '../../text/words.ts';
import type { SentenceFit } from '../alignment/align.ts';
import { isEnglish } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { WeighedWord } from '../alignment/weighed-words.ts';
import { excerpt } from './excerpt.ts';
import { suspectExchange } from './exchanged-sides.ts';
import type { Finding, Suspicion } from './finding.ts';

/** The sentence must say this much of the claim; more where neither side is a name. */
const SAME_STORY = 0.5;
const NEAR_COPY = 0.75;
/** Sentences looked at, best first. */
const CLOSE = 5;
/** Words before and after a verb among which its two sides are looked for. */
const BEFORE = 6;
const AFTER = 10;
/** A word of the sentence found this surely is the claim's own. */
const FOUND = 0.85;
const CERTAINTY = 0.7;
/** Signs between a verb and its sides: what stands behind them belongs to another verb. */
const BREAK = /[,;:—–()“”"]/;
/** What opens a clause with a verb of its own. */
const OPENS = new Set(
  splitWords(
    'and but while when after before because that who which whose as if than',
    'und aber weil dass der die das während et mais que qui y pero e ma che en maar dat die',
  ),
);
/** Who acts in a passive stands behind one of these. */
const AGENT = new Set(splitWords('by von vom durch par por da dal dalla dai pelo pela door'));
const ELIDED_AGENT = /^(?:dall|d)'/;
/** Before a participle, within so many words: a passive, or a compound past. */
const AUXILIARY_REACH = 3;
const AUXILIARY = new Set(
  splitWords(
    'is are was were be been being wurde wurden worden wird werden ist sind est sont ete fut furent',
    'fue fueron sido es son e fu furono stato stata stati venne viene foi foram sao werd is zijn',
  ),
);
/** Articles and prepositions by language: French "a" is a verb, English "a" is none. */
const BEFORE_NOUN = new Map(
  Object.entries({
    en: 'a an the its his her their our my your of in on at by for from with this that no',
    de: 'ein eine einen einem einer der die das den dem des sein seine ihr ihre von zur zum im am',
    fr: 'un une le la les des du de son sa ses leur leurs ce cette au aux par pour en',
    es: 'un una el la los las su sus de del al por para en',
    it: 'un una il lo la gli i le di del dei della al alla suo sua per in',
    pt: 'um uma o os as de do da dos das no na seu sua por para em',
    nl: 'een het de zijn haar hun van voor in te',
  }).map(([tag, words]) => [tag, new Set(splitWords(words))]),
);
/** An agent stands within so many words behind its preposition. */
const AGENT_REACH = 4;
/** What two do with each other has no direction; stems. */
const MUTUAL = new Set(
  splitWords(
    'meet marri merg talk negoti agre clash compar fight face play draw tie share discuss',
    'cooper collabor join signed differ heirat treff',
  ),
);
/** Before a verb in its base form. */
const BEFORE_VERB = new Set(splitWords('to will would may can could should must did not'));

/**
 * Looks for two names that changed places, and for a verb of the claim whose two sides the article
 * has exchanged; tells one at most.
 */
export function checkRelations(compared: Comparison): Finding {
  const exchange = suspectExchange(compared);
  if (exchange) return { parts: [], suspicions: [exchange] };
  const fits = compared.alignment.fits.slice(0, CLOSE).filter(f => f.cover >= SAME_STORY);
  for (const verb of compared.words) {
    if (!mayRelate(compared, verb)) continue;
    const found = fits.map(fit => suspectSwap(compared, verb, fit));
    // One sentence that says it as the claim does settles it.
    if (found.includes('same')) continue;
    const suspicion = found.find(f => typeof f === 'object' && f !== null);
    if (suspicion && typeof suspicion === 'object') return { parts: [], suspicions: [suspicion] };
  }
  return { parts: [], suspicions: [] };
}

/** A verb in English by its form; elsewhere any content word may be one. */
function mayRelate({ claim, article }: Comparison, { word, at, named }: WeighedWord): boolean {
  if (claim.text[word.start - 1] === '-') return false; // "Japan-based" is no verb
  if (named || word.digit || word.capital || MUTUAL.has(word.stem)) return false;
  if (!isEnglish(article.language)) return true;
  const inflected = /(?:ed|ing)$/.test(word.norm) || !word.norm.startsWith(word.stem.slice(0, -1));
  return (
    inflected ||
    BEFORE_VERB.has(claim.words[at - 1]?.norm ?? '') ||
    claim.names.some(a => a.to === at && claim.names.some(b => isRightBehind(claim.words, at, b)))
  );
}

/** "Orrin beat the Nordvia": between two names stands a verb, whatever its form. */
const isRightBehind = (words: readonly Word[], at: number, { from }: Name): boolean =>
  from > at && words.slice(at + 1, from).every(w => w.stop) && from - at <= 2;

/** 'same': as the claim has it; null: not told. */
function suspectSwap(
  compared: Comparison,
  verb: WeighedWord,
  fit: SentenceFit,
): Suspicion | 'same' | null {
  const at = onlyPlace(fit, verb);
  const { language } = compared.article;
  if (at === null || isNoun(compared.claim.words, verb.at, language)) return null;
  if (isNoun(fit.sentence.words, at, language)) return null;
  const all = pairsOf(compared, verb, fit, at);
  // Where names stand on both sides, they tell who does it to whom, and not what else is said.
  const named = all.filter(({ x, y }) => isNamed(x) && isNamed(y));
  const pairs = named.length ? named : all;
  if (pairs.some(p => p.same)) return 'same';
  const turned = pairs.find(p => isTelling(compared, fit, p));
  return turned ? makeSuspicion(compared, fit, turned) : null;
}

/** Two words of the claim, one on each side of its verb, and where the sentence has them. */
interface Pair {
  readonly x: WeighedWord;
  readonly y: WeighedWord;
  readonly atX: number;
  readonly atY: number;
  /** The sentence has them in the same roles. */
  readonly same: boolean;
}

function pairsOf(compared: Comparison, verb: WeighedWord, fit: SentenceFit, at: number): Pair[] {
  const { claim, words } = compared;
  const own = sidesOf(claim.words, claim.text, verb.at);
  const isTime = ({ word }: WeighedWord) =>
    word.digit || claim.dates.some(d => word.start >= d.start && word.end <= d.end);
  const placed = words.flatMap(w => {
    const place = isTime(w) ? null : onlyPlace(fit, w);
    return place === null ? [] : [{ w, place }];
  });
  const [before, after] = [own.before, own.after].map(side => placed.filter(p => side.has(p.w.at)));
  return (before ?? []).flatMap(x =>
    (after ?? []).flatMap(y => {
      const same = compareRoles(compared, fit, [verb.at, x.w.at, y.w.at], [at, x.place, y.place]);
      return same === null ? [] : [{ x: x.w, y: y.w, atX: x.place, atY: y.place, same }];
    }),
  );
}

/**
 * Whether a verb's two sides have the same roles in claim and sentence; places of the verb and of
 * both. null where the sentence does not tell.
 */
function compareRoles(
  { claim }: Comparison,
  { sentence }: SentenceFit,
  [verb, , behind]: readonly [number, number, number],
  [at, atX, atY]: readonly [number, number, number],
): boolean | null {
  const { before, after } = sidesOf(sentence.words, sentence.text, at);
  const straight = before.has(atX) && after.has(atY);
  if (!straight && !(before.has(atY) && after.has(atX))) return null;
  const [own, other] = [
    voiceOf(claim.words, verb, behind),
    voiceOf(sentence.words, at, straight ? atY : atX),
  ];
  return own === 'unclear' || other === 'unclear' ? null : (own === other) === straight;
}

/** Two names, or in a near copy any two words; the parts of one name are no two sides. */
function isTelling(compared: Comparison, fit: SentenceFit, { x, y, atX, atY }: Pair): boolean {
  const together = (names: readonly Name[], a: number, b: number) =>
    names.some(n => a >= n.from && a < n.to && b >= n.from && b < n.to);
  if (together(compared.claim.names, x.at, y.at) || together(fit.sentence.names, atX, atY))
    return false;
  return (
    (isNamed(x) && isNamed(y)) || (isEnglish(compared.article.language) && fit.cover >= NEAR_COPY)
  );
}

const makeSuspicion = (
  { claim }: Comparison,
  { sentence }: SentenceFit,
  { x, y, atX, atY }: Pair,
): Suspicion => ({
  kind: 'relation',
  rule: 'roles-swapped',
  claim: excerpt(claim.text, claim.words, x.at, y.at),
  source: excerpt(sentence.text, sentence.words, Math.min(atX, atY), Math.max(atX, atY)),
  certainty: CERTAINTY,
  sentence: sentence.index,
});

const isNamed = ({ named, word }: WeighedWord): boolean => named || word.capital;

/** Where a word surely stands, where that is one place alone. */
function onlyPlace(fit: SentenceFit, word: WeighedWord): number | null {
  const [only, more] = (fit.places[word.index] ?? []).filter(h => h.strength >= FOUND);
  return only && !more ? only.at : null;
}

/** The places of a verb's own clause before and after it. */
function sidesOf(
  words: readonly Word[],
  text: string,
  at: number,
): { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } {
  const walk = (step: 1 | -1, reach: number) => {
    const out = new Set<number>();
    for (let i = at + step; out.size < reach; i += step) {
      const [from, to] = step > 0 ? [words[i - 1], words[i]] : [words[i], words[i + 1]];
      if (!from || !to || BREAK.test(text.slice(from.end, to.start))) break;
      if (OPENS.has(words[i]?.norm ?? '')) break;
      out.add(i);
    }
    return out;
  };
  return { before: walk(-1, BEFORE), after: walk(1, AFTER) };
}

/**
 * Who acts stands behind the verb in a passive with "by", before it else; a passive that does not
 * say who acts has no two sides to compare.
 */
function voiceOf(
  words: readonly Word[],
  verb: number,
  behind: number,
): 'active' | 'passive' | 'unclear' {
  const before = words.slice(Math.max(0, behind - AGENT_REACH), behind);
  const agent = before.some(w => AGENT.has(w.norm)) || ELIDED_AGENT.test(words[behind]?.norm ?? '');
  const aided =
    !words[verb]?.norm.endsWith('ing') &&
    words.slice(Math.max(0, verb - AUXILIARY_REACH), verb).some(w => AUXILIARY.has(w.norm));
  if (aided) return agent ? 'passive' : 'unclear';
  return agent ? 'unclear' : 'active';
}

/** "a book", "son livre", "der Verkauf": behind an article or preposition stands no verb. */
const isNoun = (words: readonly Word[], at: number, language: string | null): boolean =>
  BEFORE_NOUN.get((language ?? 'en').slice(0, 2).toLowerCase())?.has(words[at - 1]?.norm ?? '') ??
  false;
