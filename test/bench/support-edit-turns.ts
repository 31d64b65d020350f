/** Edits that turn what a sentence says: hedges dropped, negations put in or out, opposites. */
import { type Edit, swap } from './support-edit.ts';

/** Hedges, and what stands in their place once they are dropped. */
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

/** A hedge dropped: "is considering raising" becomes "will raise". */
export function editHedge(s: string): Edit | null {
  for (const [cue, plain] of HEDGES) {
    const m = cue.exec(s);
    if (m) return { kind: 'hedge', text: s.replace(cue, plain), note: `${m[0]} -> ${plain}` };
  }
  return null;
}

/** Words that turn a sentence when one stands for the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['increased', 'decreased'],
  ['higher', 'lower'],
  ['more', 'fewer'],
  ['won', 'lost'],
  ['gained', 'lost'],
  ['increase', 'decrease'],
  ['rise', 'fall'],
  ['growth', 'decline'],
  ['grew', 'shrank'],
  ['above', 'below'],
  ['before', 'after'],
  ['largest', 'smallest'],
  ['highest', 'lowest'],
  ['accepted', 'rejected'],
  ['approved', 'rejected'],
  ['supports', 'opposes'],
  ['supported', 'opposed'],
  ['allowed', 'banned'],
  ['allows', 'bans'],
  ['best', 'worst'],
  ['first', 'last'],
  ['success', 'failure'],
  ['successful', 'unsuccessful'],
  ['increasing', 'decreasing'],
  ['rising', 'falling'],
  ['improved', 'worsened'],
  ['started', 'stopped'],
  ['opened', 'closed'],
  ['joined', 'left'],
  ['bought', 'sold'],
  ['strong', 'weak'],
  ['strengthen', 'weaken'],
  ['legal', 'illegal'],
  ['guilty', 'innocent'],
];

/** A negation put in or left out, or a word turned to its opposite. */
export function editNegation(s: string, draw: () => number): Edit | null {
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
