/**
 * Synonyms and antonyms of English stems: WordNet's pairs and the directions of news ("rose"
 * against "fell").
 */

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

/** The relations of each stem to others, both ways: asked of every pair of words in two sentences. */
const relations = new Map<string, Map<string, number>>();
const SYNONYM = 1;
const ANTONYM = -1;
const relationOf = (a: string, b: string) => relations.get(a)?.get(b);
const stem = (w: string) => stemOf(w, 'en');
let packed: PackedRelations | null = null;
let filled = false;

/** Takes the thesaurus in: until then every question of this file throws. */
export function fillWordRelations(pairs: PackedRelations): void {
  packed = pairs;
  filled = false;
  relations.clear();
}

/** On first use: a worker that wakes to do something else need not pay for it. */
function fill(): void {
  if (!packed) throw new Error('no word relations yet');
  filled = true;
  addPacked(packed.synonyms, SYNONYM);
  addPacked(packed.antonyms, ANTONYM);
  for (const [a, b] of UNRELATED) part(stem(a), stem(b));
  for (const line of SAME) {
    const stems = line.split(' ').map(stem);
    addAll(stems, stems, SYNONYM);
  }
  for (const [one, other] of DIRECTIONS) {
    const [left, right] = [one.map(stem), other.map(stem)];
    // What the thesaurus says of two words of one side stands.
    for (const side of [left, right])
      addAll(side, side, SYNONYM, (a, b) => relationOf(a, b) === undefined);
    addAll(left, right, ANTONYM);
  }
}

/** "a b c|d e": the first word of each line stands in the relation to each of the others. */
function addPacked(packed: string, kind: number): void {
  for (const line of packed.split('|')) {
    const [a = '', ...others] = line.split(' ');
    for (const b of others) relate(a, b, kind);
  }
}

function addAll(
  one: readonly string[],
  other: readonly string[],
  kind: number,
  isWanted: (a: string, b: string) => boolean = () => true,
): void {
  for (const a of one) for (const b of other) if (a !== b && isWanted(a, b)) relate(a, b, kind);
}

function relate(a: string, b: string, kind: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = relations.get(from);
    if (known) known.set(to, kind);
    else relations.set(from, new Map([[to, kind]]));
  }
}

function part(a: string, b: string): void {
  relations.get(a)?.delete(b);
  relations.get(b)?.delete(a);
}

/** Whether two different stems mean much the same in a common sense. */
export function areSynonyms(a: string, b: string): boolean {
  if (!filled) fill();
  return relationOf(a, b) === SYNONYM;
}

/** Whether two stems are opposites, or move in opposite directions. */
export function areOpposites(a: string, b: string): boolean {
  if (!filled) fill();
  return relationOf(a, b) === ANTONYM;
}
