/**
 * Stems by language, with what a stemmer cannot know of English: irregular forms and British
 * spellings.
 */
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { anyOf, splitWords } from './word-pattern.ts';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
};

/**
 * Past forms, plurals and comparatives that no suffix rule reaches: base form, then its other
 * forms.
 */
const IRREGULAR = [
  'be is are was were been being am|have has had having|do does did done',
  'go goes went gone|say said|make made|take took taken|come came|see saw seen',
  'know knew known|get got gotten|give gave given|find found|think thought|tell told',
  'become became|leave left|feel felt|bring brought|begin began begun|keep kept',
  'hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran',
  'pay paid|sit sat|speak spoke spoken|lead led|grow grew grown|lose lost',
  'fall fell fallen|send sent|build built|understand understood|draw drew drawn',
  'break broke broken|spend spent|rise rose risen|drive drove driven|buy bought',
  'wear wore worn|choose chose chosen|win won|sell sold|fight fought|catch caught',
  'teach taught|seek sought|shoot shot|strike struck stricken|sue sued suing',
  'die died dying|lie lied lying|throw threw thrown|fly flew flown|steal stole stolen',
  'sink sank sunk|ban banned|swim swam swum|sing sang sung|ring rang rung',
  'shake shook shaken|freeze froze frozen|forget forgot forgotten|forgive forgave',
  'hide hid hidden|bite bit bitten|eat ate eaten|sleep slept|sweep swept|weep wept',
  'deal dealt|dream dreamt|lend lent|bend bent|feed fed|flee fled|breed bred|bleed bled',
  'shrink shrank shrunk|spin spun|stick stuck|swing swung|tear tore torn',
  'weave wove woven|wake woke woken|wind wound|withdraw withdrew withdrawn',
  'overtake overtook|undergo underwent undergone|overthrow overthrew|uphold upheld',
  'foresee foresaw foreseen|bind bound|grind ground|man men|woman women|child children',
  'person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves',
  'leaf leaves|crisis crises|analysis analyses|datum data|medium media|good better best',
  'bad worse worst|far further farther|forbid forbade forbidden|swear swore sworn',
  'arise arose arisen|quit quitted|let letting|put putting|cut cutting|set setting',
  'hit hitting',
];

const BASE = new Map(
  IRREGULAR.flatMap(line => line.split('|')).flatMap(verb => {
    const [base = '', ...forms] = verb.split(' ');
    return forms.map(form => [form, base] as const);
  }),
);

/**
 * British spelling -> American, the endings that differ: "defence", "programme", "organise",
 * "colour", "metre".
 */
function spellAmerican(word: string): string {
  return word
    .replace(
      /^(.*[a-z]{2})is(e|ed|es|ing|ation|ations|er|ers)$/,
      (all, root: string, end: string) => (SOUNDS_LIKE_ISE.test(all) ? all : `${root}iz${end}`),
    )
    .replace(/^(def|off|lic|pret)ence(s?)$/, '$1ense$2')
    .replace(/^(programm)e(s?)$/, 'program$2')
    .replace(/^(col|fav|lab|neighb|rum|hon|harb|behavi|flav|hum)our/, '$1or')
    .replace(/^(.*)(met|cent|theat|lit|fib)re(s?)$/, '$1$2er$3')
    .replace(/^(travel|cancel|label|model|level|fuel|signal)l(ed|ing|er|ers)$/, '$1$2');
}
// "-ise" that is no suffix: "promised", "raised", "surprise", "advisers", "cruise".
const SOUNDS_LIKE_ISE = new RegExp(
  `${anyOf(
    splitWords(
      'prom ra pra surpr adv rev superv enterpr exerc comprom prec dev desp disgu franch',
      'merchand no po cru bru w r v prem otherw likew expert televis improv ch',
    ),
  )}is`,
);

const memory = new Map<string, string>();
const MEMORY_LIMIT = 50_000;

/**
 * The stem of a normalised word in a language (BCP 47 tag); a language without a stemmer keeps the
 * word.
 */
export function stemOf(norm: string, language: string | null): string {
  const tag = (language ?? 'en').slice(0, 2).toLowerCase();
  const key = `${tag} ${norm}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size > MEMORY_LIMIT) memory.clear();
  const stem = computeStem(norm, tag);
  memory.set(key, stem);
  return stem;
}

function computeStem(norm: string, tag: string): string {
  const stemmer = STEMMERS[tag];
  if (!stemmer || /[^a-zß]/.test(norm)) return norm;
  if (tag !== 'en') return stemmer(norm);
  return stemmer(spellAmerican(BASE.get(norm) ?? norm));
}
