/**
 * Words that make a statement less than a fact: "may", "is considering", "allegedly", "preliminary
 * evidence".
 */
import { splitWords } from './word-pattern.ts';
import type { Word } from './words.ts';

/**
 * modal: possible, not certain · plan: intended or weighed, not done · allegation: somebody's
 * accusation · preliminary: not yet proven.
 */
export type HedgeKind = 'modal' | 'plan' | 'allegation' | 'preliminary';

/** A hedge in a sentence. */
export interface Hedge {
  readonly kind: HedgeKind;
  /** Places of its first word and one past its last. */
  readonly from: number;
  readonly to: number;
  /** It stands after what it hedges: "…, according to a lawyer". */
  readonly trailing: boolean;
}

/** Phrases by kind, each word a normalised form; "_" stands for any one word. */
const PHRASES: Readonly<Record<HedgeKind, readonly string[]>> = {
  modal: [
    'may|might|could|possibly|perhaps|maybe|potentially|probably|likely|unlikely',
    'apparently|appears to|appear to|appeared to|seems to|seem to|seemed to',
    'is expected to|are expected to|expected to|is believed to|are believed to',
    'believed to|thought to|is thought to|expects|expected|possible that|possibility',
    'chance of|at risk of|könnte|könnten|vielleicht|möglicherweise|wahrscheinlich',
    'pourrait|pourraient|peut-être|podria|podrian|quizas|poderia|talvez|potrebbe|forse',
    'misschien',
  ],
  plan: [
    'considering|is considering|weighing|mulling|exploring|explore|proposes|proposed',
    'proposing|plans to|plan to|planned to|planning to|hopes to|hope to|hoped to',
    'hoping to|aims to|aim to|aimed to|wants to|want to|wanted to|intends to|intend to',
    'intended to|seeks to|seek to|sought to|discussing|in talks|negotiating|threatened to',
    'threatens to|pledged to|promised to|promises to|vowed to|vows to|if approved|floated',
    'mooted|erwagt|plant|envisage|considera|estudia',
  ],
  allegation: [
    'alleged|allegedly|alleges|allege|alleging|allegation|allegations|accused|accuses',
    'accuse|accusing|accusation|accusations|claims|claimed|claim that|claiming|purported',
    'purportedly|suspected|suspects|reportedly|rumored|rumoured|unconfirmed|angeblich',
    'mutmaßlich|soll|sollen|présumé|presunto|presunta|supuestamente|alegadamente',
    'presumibilmente',
  ],
  preliminary: [
    'preliminary|tentative|tentatively|early evidence|suggests|suggest|suggested',
    'suggesting|hints|hinted|hint at|indicates|indicate|indicated|needs to be confirmed',
    'not yet proven|not been proven|inconclusive|unproven|hypothesize|hypothesized',
  ],
};

/** Who accuses or defends: what they say is their side of the story. */
const PARTY = new Set(
  splitWords(
    'lawyer lawyers attorney attorneys lawsuit complaint suit indictment prosecutors',
    'prosecution plaintiff plaintiffs accuser accusers critics opponents activists rumors',
    'rumours filing filings affidavit witness witnesses insiders source sources',
  ),
);

const WORDS = (Object.entries(PHRASES) as [HedgeKind, string[]][]).flatMap(([kind, lines]) =>
  lines
    .flatMap(line => line.split('|'))
    .map(phrase => ({
      kind,
      words: phrase
        .trim()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .split(/\s+/),
    })),
);
const BY_FIRST = Map.groupBy(WORDS, p => p.words[0] ?? '');

/** All hedges among a sentence's words, in order; the longest phrase wins. */
export function hedgesOf(words: readonly Word[]): Hedge[] {
  const out: Hedge[] = [];
  for (let i = 0; i < words.length; i++) {
    const norm = words[i]?.norm ?? '';
    const phrase = (BY_FIRST.get(norm) ?? [])
      .filter(p => p.words.every((w, k) => words[i + k]?.norm === w))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (phrase && !isNoun(words, i)) {
      out.push({ kind: phrase.kind, from: i, to: i + phrase.words.length, trailing: false });
      i += phrase.words.length - 1;
    } else if (norm === 'according' && words[i + 1]?.norm === 'to') {
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
