/**
 * Synonyms and antonyms of stems: for English WordNet's pairs and the directions of news ("rose"
 * against "fell"), for other languages groups of words that news says the same by.
 */

import { foldWord } from '../fold-word.ts';
import { stemOf } from '../stems.ts';
import { splitWords } from '../word-pattern.ts';

/** The pairs of the thesaurus, packed: "a b c|d e" pairs a with b and c, and d with e. */
export interface PackedRelations {
  readonly synonyms: string;
  readonly antonyms: string;
}

/**
 * What moves one way and what moves the other; a word of one line against a word of its partner
 * turns the meaning.
 */
const DIRECTIONS: readonly (readonly [string[], string[]])[] = [
  [
    splitWords(
      'rise increase grow growth climb gain jump surge soar boost raise expand widen',
      'accelerate up higher swell balloon strengthen improve rally rebound upgrade escalate',
      'hike uptick',
    ),
    splitWords(
      'fall decrease reduction decline drop shrink sink tumble plunge slump cut lower reduce',
      'narrow slow down dip slide weaken worsen deteriorate downgrade ease halve slash trim',
      'downturn contract dwindle',
    ),
  ],
  [splitWords('win beat defeat victory triumph'), splitWords('lose loss defeated beaten')],
  [
    splitWords(
      'accept approve back support endorse favor welcome agree allow permit legalize ratify',
      'uphold',
    ),
    splitWords(
      'reject oppose block veto deny refuse disapprove ban prohibit forbid criticize overturn',
      'strike',
    ),
  ],
  [splitWords('include contain'), splitWords('exclude omit')],
  [
    splitWords('begin start launch open resume'),
    splitWords('end stop halt close suspend cease finish conclude'),
  ],
  [splitWords('hire recruit appoint'), splitWords('fire dismiss sack layoff')],
  [splitWords('confirm acknowledge admit'), splitWords('deny dispute refute reject')],
  [splitWords('more most'), splitWords('less fewer least')],
  [splitWords('above over exceed'), splitWords('below under')],
  [splitWords('before'), splitWords('after')],
  [splitWords('first'), splitWords('last')],
  [splitWords('success succeed pass'), splitWords('fail failure')],
  [splitWords('arrive enter join'), splitWords('leave exit quit depart withdraw')],
  [splitWords('guilty convict'), splitWords('innocent acquit')],
  [splitWords('import'), splitWords('export')],
  [splitWords('buy acquire purchase'), splitWords('sell')],
  [
    splitWords('best highest largest biggest strongest'),
    splitWords('worst lowest smallest weakest'),
  ],
  [splitWords('alive survive'), splitWords('dead die kill')],
  [splitWords('early'), splitWords('late')],
  [splitWords('majority'), splitWords('minority')],
  [splitWords('maximum'), splitWords('minimum')],
  [splitWords('legal lawful'), splitWords('illegal unlawful')],
  [splitWords('safe'), splitWords('dangerous unsafe')],
  [splitWords('true'), splitWords('false')],
  [splitWords('both all every'), splitWords('neither none')],
  // "Millions" for "billions": the thesaurus has all of them for "very many".
  [['thousand'], ['million']],
  [['million'], ['billion']],
  [['million'], ['trillion']],
  [['billion'], ['trillion']],
];

/** Same thing in a newsroom, different words: one line each. */
const SAME: readonly string[] = [
  'car automobile vehicle',
  'tv television',
  'percent pct',
  'company firm business',
  'child kid',
  'death die kill dead',
  'film movie',
  'law legislation act bill',
  'u.s america american states',
  'u.k britain british',
  'e.u european',
  'chief head leader',
  'photo picture image',
  'job position',
  'cost price',
  'country nation',
  'pc computer',
  'injure wound hurt',
  'lawsuit suit sue',
  'ask request',
  'help aid assist',
  'buy purchase acquire',
  'attack strike assault',
  'deal agreement pact contract',
  'plan intend',
  'study research',
  'month monthly',
  'year annual yearly',
  'week weekly',
  'day daily',
  'worker employee staff',
  'stop halt end',
  'begin start',
  'victory win',
  'shut close',
  'use utilize',
  'roughly approximately about',
  'executive ceo',
];

/** Pairs that a stem brings together by mistake: "leaving" is no "left". */
const UNRELATED: readonly (readonly [string, string])[] = [
  ['leave', 'right'],
  ['question', 'answer'],
  ['like', 'unlike'],
  ['minor', 'major'],
  ['back', 'front'],
  ['man', 'woman'],
];

/** Words of news by language: each line of `same` one thing, each of `opposite` "these/those". */
export type WordGroups = Readonly<
  Record<string, { readonly same: readonly string[]; readonly opposite: readonly string[] }>
>;

/** The relations of each stem to others, both ways: asked of every pair of words in two sentences. */
type Relations = Map<string, Map<string, number>>;
const SYNONYM = 1;
const ANTONYM = -1;
const ENGLISH = 'en';
const known = new Map<string, Relations>();
let packed: PackedRelations | null = null;
let groups: WordGroups = {};

/** Takes the thesaurus in: until then every question of this file throws. */
export function fillWordRelations(pairs: PackedRelations, others: WordGroups = {}): void {
  packed = pairs;
  groups = others;
  known.clear();
}

/** A language's relations, on first use: a worker that wakes for something else need not pay. */
function relationsIn(language: string): Relations {
  const before = known.get(language);
  if (before) return before;
  if (!packed) throw new Error('no word relations yet');
  const relations = language === ENGLISH ? relateEnglish(packed) : relateGroups(language);
  known.set(language, relations);
  return relations;
}

function relateEnglish({ synonyms, antonyms }: PackedRelations): Relations {
  const out: Relations = new Map();
  const stem = (w: string) => stemOf(w, ENGLISH);
  addPacked(out, synonyms, SYNONYM);
  addPacked(out, antonyms, ANTONYM);
  for (const [a, b] of UNRELATED) part(out, stem(a), stem(b));
  for (const line of SAME) {
    const stems = line.split(' ').map(stem);
    addAll(out, stems, stems, SYNONYM);
  }
  for (const [one, other] of DIRECTIONS) {
    const [left, right] = [one.map(stem), other.map(stem)];
    // What the thesaurus says of two words of one side stands.
    for (const side of [left, right])
      addAll(out, side, side, SYNONYM, (a, b) => out.get(a)?.get(b) === undefined);
    addAll(out, left, right, ANTONYM);
  }
  return out;
}

function relateGroups(language: string): Relations {
  const out: Relations = new Map();
  const { same = [], opposite = [] } = groups[language] ?? {};
  const stems = (line: string) => splitWords(line).map(w => stemOf(foldWord(w), language));
  for (const line of same) addAll(out, stems(line), stems(line), SYNONYM);
  for (const line of opposite) {
    const [these = '', those = ''] = line.split('/');
    addAll(out, stems(these), stems(those), ANTONYM);
  }
  return out;
}

/** "a b c|d e": the first word of each line stands in the relation to each of the others. */
function addPacked(relations: Relations, pairs: string, kind: number): void {
  for (const line of pairs.split('|')) {
    const [a = '', ...others] = line.split(' ');
    for (const b of others) relate(relations, a, b, kind);
  }
}

function addAll(
  relations: Relations,
  one: readonly string[],
  other: readonly string[],
  kind: number,
  isWanted: (a: string, b: string) => boolean = () => true,
): void {
  for (const a of one)
    for (const b of other) if (a !== b && isWanted(a, b)) relate(relations, a, b, kind);
}

function relate(relations: Relations, a: string, b: string, kind: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = relations.get(from);
    if (others) others.set(to, kind);
    else relations.set(from, new Map([[to, kind]]));
  }
}

function part(relations: Relations, a: string, b: string): void {
  relations.get(a)?.delete(b);
  relations.get(b)?.delete(a);
}

/**
 * Whether two different stems of a language mean much the same in a common sense. `language`: its
 * tag in two letters.
 */
export const areSynonyms = (a: string, b: string, language = ENGLISH): boolean =>
  relationsIn(language).get(a)?.get(b) === SYNONYM;

/** Whether two stems are opposites, or move in opposite directions. */
export const areOpposites = (a: string, b: string, language = ENGLISH): boolean =>
  relationsIn(language).get(a)?.get(b) === ANTONYM;
