/**
 * Words that make a statement less than a fact: "may", "is considering", "allegedly", "preliminary
 * evidence".
 */
import { HEDGE_PHRASES, type HedgeKind } from './hedge-phrases.ts';
import { splitWords } from './word-pattern.ts';
import type { Word } from './words.ts';

/** A hedge in a sentence. */
export interface Hedge {
  readonly kind: HedgeKind;
  /** Places of its first word and one past its last. */
  readonly from: number;
  readonly to: number;
  /** It stands after what it hedges: "…, according to a lawyer". */
  readonly trailing: boolean;
}

/** Who accuses or defends: what they say is their side of the story. */
const PARTY = new Set(
  splitWords(
    'lawyer lawyers attorney attorneys lawsuit complaint suit indictment prosecutors',
    'prosecution plaintiff plaintiffs accuser accusers critics opponents activists rumors',
    'rumours filing filings affidavit witness witnesses insiders source sources',
  ),
);

interface Phrase {
  readonly kind: HedgeKind;
  readonly words: readonly string[];
}

/** The phrases of a language by their first word. */
const phrasesOf = (language: string): ReadonlyMap<string, readonly Phrase[]> =>
  Map.groupBy(
    Object.entries(HEDGE_PHRASES[language] ?? {}).flatMap(([kind, lines]) =>
      lines
        .flatMap(line => line.split('|'))
        .map(phrase => ({ kind: kind as HedgeKind, words: phrase.trim().split(/\s+/) })),
    ),
    p => p.words[0] ?? '',
  );
const BY_FIRST = new Map(Object.keys(HEDGE_PHRASES).map(tag => [tag, phrasesOf(tag)]));
const NONE: ReadonlyMap<string, readonly Phrase[]> = new Map();

/**
 * All hedges among a sentence's words in a language (BCP 47 tag; null is English), in order; the
 * longest phrase wins.
 */
export function hedgesOf(words: readonly Word[], language: string | null): Hedge[] {
  const phrases = BY_FIRST.get((language ?? 'en').slice(0, 2).toLowerCase()) ?? NONE;
  const out: Hedge[] = [];
  for (let i = 0; i < words.length; i++) {
    const norm = words[i]?.norm ?? '';
    const phrase = (phrases.get(norm) ?? [])
      .filter(p => p.words.every((w, k) => words[i + k]?.norm === w))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (phrase && !isNoun(words, i)) {
      out.push({ kind: phrase.kind, from: i, to: i + phrase.words.length, trailing: false });
      i += phrase.words.length - 1;
    } else if (norm === 'according' && words[i + 1]?.norm === 'to') {
      // "According to police" alleges, "according to Reuters" cites: who is named a few words on
      // decides.
      const party = words.slice(i + 2, i + 8).findIndex(w => PARTY.has(w.norm));
      if (party >= 0) out.push({ kind: 'allegation', from: i, to: i + 3 + party, trailing: i > 4 });
    }
  }
  return out;
}

const MAY_BE_NOUN = new Set(splitWords('claims suspects plant hints chance'));
/** What stands before a noun, not before a verb. */
const BEFORE_NOUN = new Set(
  splitWords(
    'the these those of its their his her insurance jobless two three four five all some',
    'many in and a an conspiracy no',
  ),
);

/**
 * "in May", "the theory", "insurance claims", "the suspects": the same letters as another part of
 * speech.
 */
function isNoun(words: readonly Word[], i: number): boolean {
  const w = words[i];
  const before = words[i - 1]?.norm ?? '';
  if (!w) return true;
  if (w.norm === 'may' && w.capital && i > 0) return true;
  return MAY_BE_NOUN.has(w.norm) && BEFORE_NOUN.has(before);
}

/** Words of a claim that pass what follows on to somebody: it is then no longer told as a fact. */
const ATTRIBUTION = new Set(
  splitWords(
    'said says say saying told tells according allege alleges alleged accuse accuses',
    'accused claim claims claimed report reports reported testified argue argues argued',
    'lawsuit suit complaint indictment prosecutors charges describe describes described',
    'called wrote writes stated states estimate estimates estimated believe believes',
    'believed laut selon segun secondo volgens',
  ),
);

/** Whether the claim names somebody as saying so. */
export const isAttributed = (words: readonly Word[]): boolean =>
  words.some(w => ATTRIBUTION.has(w.norm));

const LOOSE = new Set(
  splitWords(
    'would can if should proposal proposals propose plan plans planned risk risks',
    'potential asked asks urge urges urged believed believe believes thought feared fears',
    'hope hopes suspect attempt attempts tried tries trying seek seeks seeking poised set',
    'prediction predict predicts predicted forecast forecasts estimate estimates',
    'estimated projects projected',
  ),
);

/**
 * Whether a word makes what stands beside it less than a fact without being a hedge of a kind of
 * its own.
 */
export const isLoose = (norm: string): boolean => LOOSE.has(norm);
