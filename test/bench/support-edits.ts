/** Makes sound claims unsound by one planted edit: another amount, date, name or quotation … */
import { anyOf, splitWords } from '../../utils/text/word-pattern.ts';
import { type Edit, swap } from './support-edit.ts';
import { editHedge, editNegation } from './support-edit-turns.ts';
import { pick } from './support-random.ts';

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

const CALENDAR = [...MONTHS, ...WEEKDAYS];
/** Words with a capital that begin no name, though they may stand before one. */
const NO_NAME = [
  ...CALENDAR,
  ...splitWords('President Coach Senator Governor University Institute Edition Mr Mrs Ms Justice'),
  ...splitWords('The This That They There When While After However With From What I'),
];
/** A name of one or more words, after a word in lower case, without a weekday at its end. */
const NAME = new RegExp(
  `(?<=[a-z,’'] )(?!${anyOf(NO_NAME)}\\b)[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})*(?! [A-Z])(?<! ${anyOf(WEEKDAYS)})`,
  'g',
);

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
