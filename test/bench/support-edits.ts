/**
 * Makes sound claims unsound by one planted edit, and turns sentences about without changing what
 * they say.
 */

import relations from '../../utils/text/meaning/word-relations.json' with { type: 'json' };
import { areSynonyms } from '../../utils/text/meaning/word-relations.ts';

/** Reproducible numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Edit {
  readonly kind: 'number' | 'date' | 'name' | 'quote' | 'hedge' | 'negation';
  readonly text: string;
  /** "before -> after" */
  readonly note: string;
}

const pick = <T>(list: readonly T[], draw: () => number): T | undefined =>
  list[Math.floor(draw() * list.length)];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const COUNTS = 'two three four five six seven eight nine ten twelve'.split(' ');

/**
 * All kinds of edits the sentence allows, in random order, one each. `names` are names of other
 * articles.
 */
export function editsOf(
  sentence: string,
  article: string,
  names: readonly string[],
  draw: () => number,
): Edit[] {
  const made = [
    editNumber(sentence, draw),
    editDate(sentence, draw),
    editName(sentence, article, names, draw),
    editQuote(sentence, draw),
    editHedge(sentence),
    editNegation(sentence, draw),
  ].filter(e => e !== null);
  return made
    .map(e => ({ e, k: draw() }))
    .sort((a, b) => a.k - b.k)
    .map(x => x.e);
}

function swap(
  kind: Edit['kind'],
  sentence: string,
  at: number,
  before: string,
  after: string,
): Edit | null {
  if (before === after) return null;
  return {
    kind,
    text: sentence.slice(0, at) + after + sentence.slice(at + before.length),
    note: `${before} -> ${after}`,
  };
}

function editNumber(s: string, draw: () => number): Edit | null {
  const digits = [...s.matchAll(/(?<![\w.,-])[$£€]?(\d[\d,]*(?:\.\d+)?)(?![\w-]|[.,]\d)/g)].filter(
    m =>
      !/^(?:19|20)\d\d$/.test(m[1] ?? '') &&
      !new RegExp(`(?:${MONTHS.map(x => x.slice(0, 3)).join('|')})\\w*\\.? $`).test(
        s.slice(0, m.index),
      ),
  );
  const words = [...s.matchAll(/\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b/g)];
  const scale = [...s.matchAll(/\b(million|billion|thousand)\b/g)];
  const kind = draw();
  const m =
    kind < 0.2
      ? (pick(scale, draw) ?? pick(digits, draw))
      : kind < 0.85
        ? (pick(digits, draw) ?? pick(words, draw))
        : (pick(words, draw) ?? pick(digits, draw));
  if (!m) return null;
  const was = m[1] ?? '';
  const at = m.index + m[0].indexOf(was);
  if (/^[a-z]/.test(was))
    return swap(
      'number',
      s,
      at,
      was,
      /illion|thousand/.test(was)
        ? was === 'million'
          ? 'billion'
          : 'million'
        : (pick(
            COUNTS.filter(c => c !== was),
            draw,
          ) ?? ''),
    );
  return swap('number', s, at, was, otherNumber(was, draw));
}

/** Two digits exchanged, one digit changed, or another size: what slips look like. */
function otherNumber(was: string, draw: () => number): string {
  const places = [...was.matchAll(/\d/g)].map(m => m.index);
  const chars = [...was];
  if (
    draw() < 0.3 &&
    places.length > 1 &&
    chars[places[0] ?? 0] !== chars[places[1] ?? 0] &&
    chars[places[1] ?? 0] !== '0'
  ) {
    [chars[places[0] ?? 0], chars[places[1] ?? 0]] = [
      chars[places[1] ?? 0] ?? '',
      chars[places[0] ?? 0] ?? '',
    ];
    return chars.join('');
  }
  const at = places[draw() < 0.7 ? 0 : Math.floor(draw() * places.length)] ?? 0;
  const old = Number(chars[at]);
  chars[at] = String(
    ((old + 1 + Math.floor(draw() * 7)) % 9) + 1 === old
      ? (old % 9) + 1
      : ((old + 1 + Math.floor(draw() * 7)) % 9) + 1,
  );
  return chars.join('');
}

function editDate(s: string, draw: () => number): Edit | null {
  const found = [
    ...s.matchAll(new RegExp(`\\b(${MONTHS.join('|')})(?= \\d{1,2}\\b| (?:19|20)\\d\\d)`, 'g')),
    ...s.matchAll(new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'g')),
    ...s.matchAll(/(?<![\d.,$£€-])((?:19|20)\d\d)(?![\d-]|[.,]\d| ?%)/g),
    ...s.matchAll(
      /(?<=\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? )(\d{1,2})\b(?!:)/g,
    ),
  ];
  const m = pick(found, draw);
  if (!m) return null;
  const was = m[1] ?? '';
  if (MONTHS.includes(was))
    return swap(
      'date',
      s,
      m.index,
      was,
      pick(
        MONTHS.filter(x => x !== was),
        draw,
      ) ?? '',
    );
  if (WEEKDAYS.includes(was))
    return swap(
      'date',
      s,
      m.index,
      was,
      pick(
        WEEKDAYS.filter(x => x !== was),
        draw,
      ) ?? '',
    );
  if (was.length === 4)
    return swap(
      'date',
      s,
      m.index,
      was,
      String(Number(was) + (draw() < 0.5 ? -1 : 1) * (1 + Math.floor(draw() * 4))),
    );
  const day = Number(was);
  return swap(
    'date',
    s,
    m.index,
    was,
    String(day > 15 ? day - 1 - Math.floor(draw() * 12) : day + 1 + Math.floor(draw() * 12)),
  );
}

const NAME =
  /(?<=[a-z,’'] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Coach|Senator|Governor|University|Institute|Edition|Mr|Mrs|Ms|The|This|That|They|There|When|While|After|However|With|From|What|Justice|I)\b)[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})*(?! [A-Z])(?<! (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))/g;

function editName(
  s: string,
  article: string,
  names: readonly string[],
  draw: () => number,
): Edit | null {
  const m = pick([...s.matchAll(NAME)], draw);
  if (!m) return null;
  const parts = m[0].split(' ').length;
  // Half from the same article (who did it is turned about), half from elsewhere.
  const own = [...article.matchAll(NAME)]
    .map(x => x[0])
    .filter(n => !s.includes(n) && !m[0].includes(n));
  const other = pick(
    (draw() < 0.5 ? own : names).filter(
      n => n.split(' ').length === parts && !m[0].split(' ').some(w => n.includes(w)),
    ),
    draw,
  );
  return other ? swap('name', s, m.index, m[0], other) : null;
}

function editQuote(s: string, draw: () => number): Edit | null {
  const m = pick([...s.matchAll(/[“"]([^“”"]{12,200})[”"]/g)], draw);
  if (!m) return null;
  const inner = m[1] ?? '';
  const words = [...inner.matchAll(/[a-z]{4,}/g)];
  const w = pick(words, draw);
  if (!w) return null;
  const other =
    pick(
      [
        'problem',
        'decision',
        'serious',
        'support',
        'quickly',
        'money',
        'people',
        'future',
        'change',
        'wrong',
        'better',
        'never',
        'important',
        'legal',
        'terrible',
        'great',
      ].filter(x => x !== w[0]),
      draw,
    ) ?? '';
  // One word, or everything from it on.
  const changed =
    draw() < 0.6 || w.index < 8
      ? inner.slice(0, w.index) + other + inner.slice(w.index + w[0].length)
      : `${inner.slice(0, w.index)}${other} ${pick(['for all of us', 'at any price', 'before the summer', 'in every single case'], draw)}`;
  return swap('quote', s, m.index + 1, inner, changed);
}

const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/\bis considering (\w+?)ing\b/, 'will $1'],
  [
    /\bplans to\b|\bplan to\b|\bhopes to\b|\baims to\b|\bis expected to\b|\bare expected to\b|\bis likely to\b|\bare likely to\b/,
    'will',
  ],
  [/\b(?:may|might|could) have\b/, 'has'],
  [/\b(?:may|might|could)\b(?! \d)/, 'will'],
  [/\b(?:allegedly|reportedly|apparently|possibly|perhaps|potentially) /, ''],
  [/\balleged(?:ly)? /, ''],
  [
    /, according to (?:a|an|the) [a-z ]*(?:lawyer|lawsuit|complaint|indictment|prosecutors|source|report)[^,.]*(?=[,.])/,
    '',
  ],
  [/\b(?:suggests?|suggested|indicates?|claims?|claimed|alleges?|alleged) that\b/, 'proves that'],
  [/\bis believed to be\b|\bis thought to be\b|\bappears to be\b|\bseems to be\b/, 'is'],
];

function editHedge(s: string): Edit | null {
  for (const [cue, plain] of HEDGES) {
    const m = cue.exec(s);
    if (m) return { kind: 'hedge', text: s.replace(cue, plain), note: `${m[0]} -> ${plain}` };
  }
  return null;
}

const OPPOSITES =
  `rose fell|increased decreased|higher lower|more fewer|won lost|gained lost|increase decrease|rise fall|growth decline|grew shrank|above below|before after|largest smallest|highest lowest|accepted rejected|approved rejected
supports opposes|supported opposed|allowed banned|allows bans|best worst|first last|success failure|successful unsuccessful|increasing decreasing|rising falling|improved worsened|started stopped|opened closed|joined left|bought sold|strong weak|strengthen weaken|legal illegal|guilty innocent`
    .split(/[|\n]/)
    .map(p => p.split(' ') as [string, string]);

function editNegation(s: string, draw: () => number): Edit | null {
  const tries: (() => Edit | null)[] = [
    () =>
      cut(
        s,
        /\b(is|are|was|were|will|would|could|can|should|has|have|had|may|might|did|does|do) not (?=[a-z])/,
        '$1 ',
      ),
    () =>
      cut(s, /\b(is|are|was|were|would|could|should|has|have|had|did|does)n[’']t (?=[a-z])/, '$1 '),
    () => cut(s, /\bno longer\b/, 'still'),
    () =>
      cut(s, /\b(is|are|was|were|will|can|could|has|have|had) (?=(?!not|n)[a-z]{3,})/, '$1 not '),
    () => {
      for (const [a, b] of OPPOSITES.map(p => ({ p, k: draw() }))
        .sort((x, y) => x.k - y.k)
        .map(x => x.p)) {
        for (const [from, to] of [
          [a, b],
          [b, a],
        ] as const) {
          const m = new RegExp(`\\b${from}\\b`).exec(s);
          if (m) return swap('negation', s, m.index, m[0], to);
        }
      }
      return null;
    },
  ];
  for (const t of tries
    .map(t => ({ t, k: draw() }))
    .sort((a, b) => a.k - b.k)
    .map(x => x.t)) {
    const e = t();
    if (e) return e;
  }
  return null;

  function cut(text: string, cue: RegExp, plain: string): Edit | null {
    const m = cue.exec(text);
    return m
      ? { kind: 'negation', text: text.replace(cue, plain), note: `${m[0]} -> ${plain}` }
      : null;
  }
}

const SYNONYMS = new Map<string, string[]>();
for (const line of relations.synonyms.split('|')) {
  const [a = '', ...rest] = line.split(' ');
  SYNONYMS.set(a, rest);
}

/**
 * Says the same a little differently: opening phrases moved or dropped, asides dropped, attribution
 * moved, some words replaced.
 */
export function paraphrase(sentence: string, draw: () => number): string {
  let s = sentence;
  if (draw() < 0.5)
    s = s.replace(
      /^(?:On|In|At|After|Before|For|With|Meanwhile|However|But|And|Still|Also)\b[^,]{0,40}, ([a-zA-Z])/,
      (_, c: string) => c.toUpperCase(),
    );
  if (draw() < 0.5)
    s = s
      .replace(/ \([^)]{2,60}\)/, '')
      .replace(/, (?:which|who) [^,]{5,60},/, '')
      .replace(/ [–—] [^–—]{5,60} [–—] /, ' ');
  if (draw() < 0.3)
    s = s.replace(
      /^(.{30,}), ([^,]{3,40} (?:said|says))\.$/,
      (_, what: string, who: string) =>
        `${who[0]?.toUpperCase()}${who.slice(1)} that ${what[0]?.toLowerCase()}${what.slice(1)}.`,
    );
  // Not within quotation marks: there every word is the speaker's.
  return s.replace(/[“"][^“”"]*[”"]|\b[a-z]{4,}\b/g, word => {
    if (/^[“"]/.test(word) || draw() > 0.18) return word;
    const others = (SYNONYMS.get(word) ?? []).filter(
      o => areSynonyms(word, o) && /^[a-z]{3,}[^iu]$/.test(o),
    );
    return pick(others, draw) ?? word;
  });
}
