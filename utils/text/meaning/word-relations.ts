/**
 * Synonyms and antonyms of English stems: WordNet's pairs and the directions of news ("rose"
 * against "fell").
 */

import { stemOf } from '../stems.ts';
import data from './word-relations.json' with { type: 'json' };

/**
 * What moves one way and what moves the other; a word of one line against a word of its partner
 * turns the meaning.
 */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  [
    'rise increase grow growth climb gain jump surge soar boost raise expand widen accelerate up higher swell balloon strengthen improve rally rebound upgrade escalate hike uptick',
    'fall decrease reduction decline drop shrink sink tumble plunge slump cut lower reduce narrow slow down dip slide weaken worsen deteriorate downgrade ease halve slash trim downturn contract dwindle',
  ],
  ['win beat defeat victory triumph', 'lose loss defeated beaten'],
  [
    'accept approve back support endorse favor welcome agree allow permit legalize ratify uphold',
    'reject oppose block veto deny refuse disapprove ban prohibit forbid criticize overturn strike',
  ],
  ['include contain', 'exclude omit'],
  ['begin start launch open resume', 'end stop halt close suspend cease finish conclude'],
  ['hire recruit appoint', 'fire dismiss sack layoff'],
  ['confirm acknowledge admit', 'deny dispute refute reject'],
  ['more most', 'less fewer least'],
  ['above over exceed', 'below under'],
  ['before', 'after'],
  ['first', 'last'],
  ['success succeed pass', 'fail failure'],
  ['arrive enter join', 'leave exit quit depart withdraw'],
  ['guilty convict', 'innocent acquit'],
  ['import', 'export'],
  ['buy acquire purchase', 'sell'],
  ['best highest largest biggest strongest', 'worst lowest smallest weakest'],
  ['alive survive', 'dead die kill'],
  ['early', 'late'],
  ['majority', 'minority'],
  ['maximum', 'minimum'],
  ['legal lawful', 'illegal unlawful'],
  ['safe', 'dangerous unsafe'],
  ['true', 'false'],
  ['both all every', 'neither none'],
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

const pairs = new Map<string, number>();
const SYNONYM = 1;
const ANTONYM = -1;
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const stem = (w: string) => stemOf(w, 'en');
let filled = false;

function fill(): void {
  filled = true;
  const add = (packed: string, kind: number) => {
    for (const line of packed.split('|')) {
      const [a = '', ...others] = line.split(' ');
      for (const b of others) pairs.set(key(a, b), kind);
    }
  };
  add(data.synonyms, SYNONYM);
  add(data.antonyms, ANTONYM);
  for (const [a, b] of UNRELATED) pairs.delete(key(stem(a), stem(b)));
  for (const line of SAME) {
    const stems = line.split(' ').map(stem);
    for (const a of stems) for (const b of stems) if (a !== b) pairs.set(key(a, b), SYNONYM);
  }
  for (const [one, other] of DIRECTIONS) {
    const [left, right] = [one.split(' ').map(stem), other.split(' ').map(stem)];
    for (const side of [left, right])
      for (const a of side)
        for (const b of side) if (a !== b && !pairs.has(key(a, b))) pairs.set(key(a, b), SYNONYM);
    for (const a of left) for (const b of right) if (a !== b) pairs.set(key(a, b), ANTONYM);
  }
}

/** Whether two different stems mean much the same in a common sense. */
export function areSynonyms(a: string, b: string): boolean {
  if (!filled) fill();
  return pairs.get(key(a, b)) === SYNONYM;
}

/** Whether two stems are opposites, or move in opposite directions. */
export function areOpposites(a: string, b: string): boolean {
  if (!filled) fill();
  return pairs.get(key(a, b)) === ANTONYM;
}
