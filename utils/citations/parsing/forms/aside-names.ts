/**
 * Brackets whose prose says whose it is: "(the figure is provisional and comes from Reuters)".
 */
import { anyOf } from '../../../text/word-pattern.ts';
import { ARTICLE, isPlainlySaid } from '../../mention-signs.ts';
import type { Span } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { type NamedThere, nameAt, openingOf } from '../name-index.ts';

/** A longer bracket is a sentence of its own. UTF-16 units. */
const LONGEST = 160;
/** "laut Reuters" is for the words of the page's languages: prose has three words and more. */
const PROSE = /\S\s+\S+\s+\S/u;
/** Who has figures of its own: an aggregator's are others'. */
const NEWSROOMS = new Set(['publisher', 'agency']);

const FIGURES = [
  ...['figure', 'figures', 'number', 'numbers', 'data', 'date', 'dates', 'estimate', 'count'],
  ...['claim', 'quote', 'zahl', 'zahlen', 'angabe', 'angaben', 'daten', 'schätzung', 'chiffre'],
  ...['chiffres', 'donnée', 'données', 'dato', 'datos', 'cifra', 'cifras', 'dado', 'dados', 'dati'],
  ...[
    'stima',
    'cijfer',
    'cijfers',
    'liczba',
    'dane',
    'данные',
    'цифра',
    'оценка',
    'siffra',
    'tall',
  ],
];
const COMES = [
  ...['come', 'comes', 'came', 'taken', 'reported', 'confirmed', 'published', 'cited', 'quoted'],
  ...['seen', 'obtained', 'revealed', 'compiled', 'stammt', 'stammen', 'bestätigt', 'berichtet'],
  ...['avancé', 'avancée', 'révélé', 'révélée', 'confirmé', 'confirmée', 'publié', 'publiée'],
  ...['publicado', 'publicada', 'confirmado', 'confirmada', 'revelado', 'revelada', 'divulgado'],
  ...['confermato', 'confermata', 'riportato', 'riportata', 'rivelato', 'gemeld', 'bevestigd'],
  ...['podane', 'podana', 'ujawnione', 'bekräftat', 'uppgett', 'bekreftet'],
];
const OF = [
  ...['of', 'from', 'by', 'in', 'von', 'vom', 'der', 'aus', 'de', 'du', 'des', 'par', 'por', 'da'],
  ...['del', 'do', 'di', 'dal', 'dalla', 'van', 'door', 'przez', 'z', 'od', 'av', 'från', 'fra'],
];
/** "figures from", "die Zahl stammt von der", "chiffre avancé par". */
const WHOSE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf([...FIGURES, ...COMES])}\s(?:\p{Ll}+\s)?${anyOf(OF)}${ARTICLE}`,
  'iu',
);
/** "così La Stampa, senza citare fonti": a word of saying so opens the bracket. */
const SO_SAYS = new RegExp(
  `^${anyOf(['so', 'così', 'tak podaje', 'tak pisze', 'così scrive', 'ainsi', 'así', 'aldus'])}${ARTICLE}`,
  'iu',
);

/** The bracket as a mark of the one outlet that its prose gives its words to; null for any other. */
export function readAside(
  text: string,
  { start, end }: Span,
  context: DetectionContext,
): MarkGroup | null {
  const inside = text.slice(start + 1, end - 1);
  if (inside.length > LONGEST || !PROSE.test(inside)) return null;
  const [only, ...more] = namesIn(inside, context);
  if (!only || more.length > 0 || !NEWSROOMS.has(only.outlet.kind)) return null;
  const before = inside.slice(0, only.at);
  const after = inside.slice(only.at + only.length);
  const isSaid = isPlainlySaid(before, after) || WHOSE_BEFORE.test(before) || SO_SAYS.test(before);
  if (!isSaid) return null;
  const { domain } = only.outlet;
  return singleMark({
    ...{ start, end, text: inside, form: 'source', outlet: domain },
    ...{ href: null, date: null, carrier: null },
  });
}

/** The outlets that a text names, each at its place. */
function namesIn(text: string, { names }: DetectionContext): (NamedThere & { at: number })[] {
  const found: (NamedThere & { at: number })[] = [];
  const { begins } = names;
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const at = match.index;
    if (!names.openings.has(openingOf(text, at))) continue;
    const named = nameAt(text, at, names);
    if (!named) continue;
    found.push({ ...named, at });
    begins.lastIndex = at + named.length;
  }
  return found;
}
