/** Which words of a sentence stand under a negation. */
import { anyOf, splitWords } from './word-pattern.ts';
import type { Word } from './words.ts';

/** A negation and what it reaches. */
export interface Negation {
  /** Place of its first word. */
  readonly at: number;
  /** Places of the content words it reaches, nearest first. */
  readonly reach: readonly number[];
  /**
   * "rather than", "without", "failing to": answers another negation, but alone turns no statement.
   */
  readonly weak: boolean;
}

/**
 * Cues by language: Italian "mai" is never, in German it is a month; Spanish "sin" is without, in
 * English a wrong.
 */
const CUES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'not no never neither nor none nobody nothing without cannot hardly barely unable',
    de: 'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder kaum',
    fr: 'pas jamais aucun aucune sans ni personne rien',
    es: 'no nunca sin ningun ninguna ninguno nadie nada tampoco ni jamas',
    pt: 'nao nunca sem nenhum nenhuma ninguem nada nem jamais',
    it: 'non mai senza nessun nessuna nessuno niente nulla ne',
    nl: 'niet geen nooit zonder niemand niets noch',
  }).map(([tag, words]) => [tag, new Set(splitWords(words))]),
);
const CUE = new Set(Object.values(CUES).flatMap(words => [...words]));
const cuesOf = (language: string | null) =>
  CUES[(language ?? 'en').slice(0, 2).toLowerCase()] ?? CUE;
const CONTRACTED = /n’t$/;
const PLAIN = new Set(
  splitWords('not never cannot nicht kein keine keinen nie pas jamais nunca nao niet nooit'),
);
/** Verbs that deny what follows them: "failed to agree", "refused to say", "denied taking". */
const DENYING = new Set(
  splitWords(
    'fail fails failed failing refuse refuses refused refusing deny denies denied denying',
    'declined declines stop stops stopped end ends ended avoid avoids avoided prevent',
    'prevents prevented lack lacks lacked ruled',
  ),
);
const PHRASES: readonly (readonly string[])[] = [
  ['yet', 'to'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['far', 'from'],
  ['no', 'longer'],
];
const WEAK = new Set(
  splitWords(
    'without avoid avoids avoided prevent prevents prevented stop stops stopped end ends',
    'ended failing refusing denying lack lacks lacked rather instead far ohne sans sin',
    'senza hardly barely',
  ),
);
const BREAK = /[,;:.!?—–()]/;
const CLAUSE = new Set(
  splitWords(
    'but although though while because however whereas which who since and when where',
    'after before until if as aber mais pero mas ma maar',
  ),
);
/** Content words a negation reaches; "neither" opens a subject and reaches the verb behind it. */
const REACH = 5;
const LONG_REACH = 14;
/** Words looked at for them: where all are stop words, the negation is of nothing. */
const FARTHEST = 100;

/** All negations of a sentence in a language (BCP 47 tag; null is English). "not only" is none. */
export function negationsOf(
  words: readonly Word[],
  text: string,
  language: string | null,
): Negation[] {
  const cues = cuesOf(language);
  const out: Negation[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = measureCue(words, i, cues);
    if (length === 0 || isNone(words, i)) continue;
    const norm = words[i]?.norm ?? '';
    const reach = norm === 'neither' || norm === 'nor' ? LONG_REACH : REACH;
    out.push({ at: i, weak: WEAK.has(norm), reach: reachOf(words, text, i + length, reach) });
    // A phrase denies once: "no" of "no longer" is not looked at again.
    i += length - 1;
  }
  return out;
}

/** How many words the cue that begins at a place has; 0 where none does. */
function measureCue(words: readonly Word[], i: number, cues: ReadonlySet<string>): number {
  const word = words[i];
  if (!word) return 0;
  const phrase = PHRASES.find(p => p.every((w, k) => words[i + k]?.norm === w));
  if (phrase) return phrase.length;
  // Capitalised it is a part of a name or a title more often than a verb.
  const denies = DENYING.has(word.norm) && !word.capital;
  return cues.has(word.norm) || CONTRACTED.test(word.norm) || denies ? 1 : 0;
}

/** "not only", "not the only", "no doubt", "no less", "No. 10": they deny nothing. */
function isNone(words: readonly Word[], i: number): boolean {
  if (words[i]?.norm === 'no' && words[i + 1]?.digit) return true;
  const next = words.slice(i + 1, i + 3).map(w => w.norm);
  return (
    /^(?:only|just|least|matter|doubt|one|less|fewer|more|merely|simply)$/.test(next[0] ?? '') ||
    (/^(?:the|a|its|my)$/.test(next[0] ?? '') && next[1] === 'only')
  );
}

function reachOf(words: readonly Word[], text: string, from: number, reach: number): number[] {
  const out: number[] = [];
  const end = Math.min(words.length, from + FARTHEST);
  for (let i = from; i < end && out.length < reach; i++) {
    const w = words[i];
    const before = words[i - 1];
    if (!w) break;
    if (
      reach === REACH &&
      before &&
      i > from &&
      (BREAK.test(text.slice(before.end, w.start)) || (CLAUSE.has(w.norm) && out.length > 0))
    )
      break;
    if (!w.stop) out.push(i);
  }
  return out;
}

// Verbs and adjectives that deny without a "not": "declined", "skipped", "banned", "few"; stems of
// verbs first, whole words after.
const IMPLICIT_STEMS = new RegExp(
  `^${anyOf(
    splitWords(
      'declin reject refus skip boycott deny deni lack fail miss withdr withh cancel drop',
      'abandon halt scrap avoid exempt exclud bann prohibit absen stop quit ceas prevent',
      'oppos postpon suspend forbid dismiss block',
    ),
  )}[a-z]*$`,
);
const IMPLICIT_WORDS = new Set(
  splitWords(
    'ban bans bar bars barred end ends ended free false ruled lose lost loss losing',
    'little few only ever any anyone anything rather instead yet unlikely despite far',
    'hard difficult impossible',
  ),
);
// "unhealthy", "disagree", "nonprofit" turn a word round; "under", "union", "district", "discuss"
// do not.
const NO_UN = splitWords('der til ion it ique ivers iform cle');
const NO_DIS = splitWords(
  'cuss trict play tan cover aster ease h patch ch cr cs cl solv tribut tin',
);
const TURNED = new RegExp(
  `^(?:un(?!${anyOf(NO_UN)})|dis(?!${anyOf(NO_DIS)})|non)[a-z]{4}|[a-z]{4}less$`,
);

/** Whether a word is a plain denial by itself: "not", "never", "can’t". */
export function deniesPlainly(word: Word): boolean {
  return CONTRACTED.test(word.norm) || PLAIN.has(word.norm);
}

/** Whether a word denies something in any way: a wide net, for making sure that nothing does. */
export function deniesSomehow(word: Word): boolean {
  return (
    CUE.has(word.norm) ||
    CONTRACTED.test(word.norm) ||
    IMPLICIT_STEMS.test(word.norm) ||
    IMPLICIT_WORDS.has(word.norm) ||
    TURNED.test(word.norm)
  );
}
