/**
 * What a sentence says by each of several outlets: "Axios called it a coup, while Forbes saw a
 * gamble" is Axios's for its first half alone.
 */
import { anyOf, splitWords } from '../text/word-pattern.ts';
import { withoutAttribution } from './attribution.ts';

/** An outlet that a claim names: as printed, and its domain. */
export interface NamedOutlet {
  readonly text: string;
  readonly outlet: string;
}

/** What parts the halves of a sentence wherever it stands. */
const WHILE = anyOf([
  ...splitWords('while whilst whereas although though während wohingegen mentre terwijl enquanto'),
  ...['tandis que', 'alors que', 'mientras que', 'ao passo que'],
]);
/** What parts them before the name of an outlet alone: "…, and the BBC put it at 14". */
const AND = anyOf(splitWords('and but yet und aber doch et mais y pero e ma mas en maar'));
/** What parts them behind the name: "…, der Spiegel dagegen lobte sie". */
const BUT = anyOf(splitWords('however meanwhile instead dagegen hingegen'));
/** Before a name: "the BBC", "der Spiegel", "l’AFP". */
const ARTICLE = `(?:${anyOf(splitWords('the der die das dem la le el o il de het'))}\\s+|l[’'])?`;
const ACCORDING = anyOf([
  ...['according to', 'as reported by', 'nach Angaben von', 'de acordo com'],
  ...splitWords("per laut selon d’après d'après según segundo secondo volgens"),
]);
/** What an outlet does to a story: it tells it, or puts it in its own light. */
const TELLS = anyOf(
  splitWords(
    'reported reports said says wrote writes noted notes added confirmed revealed announced',
    'described describes framed frames called calls dubbed labelled labeled hailed billed',
    'characterized characterised portrayed cast presented put puts counted counts gave gives',
    'estimated estimates cited cites quoted quotes claimed claims argued argues found finds',
    'listed lists mentioned mentions focused focuses emphasized emphasised stressed highlighted',
    'berichtete berichtet schrieb schreibt meldete meldet nannte nennt bezeichnete sprach spricht',
    'beziffert bezifferte beschreibt beschrieb zitiert zitierte betont betonte',
    'rapporte écrit affirme parle évoque évoquait décrit qualifie chiffre insiste souligne',
    'informó informa escribió habla afirma afirmó describe califica cifra',
    'noticiou escreve fala descreve afirmou riporta scrive parla descrive definisce',
    'meldt meldde schrijft schreef noemt noemde',
  ),
);
/** What opens that which is told: "said that", "informó de que". */
const THAT = `(?:,?\\s+(?:de\\s+)?${anyOf(splitWords('that dass que che dat'))}(?=\\s))?`;
const ALSO = `(?:(?:\\p{Ll}+ly|also|${BUT})\\s+)?`;
/** What newspapers are called by, so that one is known for one wherever the directory lacks it. */
const PAPER = anyOf(
  splitWords(
    'Times Post Journal News Herald Gazette Courier Tribune Chronicle Observer Standard Record',
    'Daily Weekly Review Telegraph Ledger Bote Rundblick Rundschau Zeitung Kurier Nachrichten',
    'Anzeiger Tageblatt Écho Echo Courrier Gaceta Diario Heraldo Faro Gazzetta Corriere Giornale',
    'Folha Jornal Diário Dagblad Courant',
  ),
);
/** "Münchner Bote", "L’Écho des Vosges", "Harbour Courier". */
const PAPER_NAME = new RegExp(
  `(?:\\p{Lu}[\\p{L}-]+\\s+){0,2}(?<!\\p{L})${PAPER}(?!\\p{L})(?:\\s+(?:of|de|du|des|del|do|da)\\s+\\p{Lu}[\\p{L}-]+)?`,
  'gu',
);
/** With fewer words a part says nothing that could be looked up. */
const LEAST = 3;
/** "The toll" of "the toll at 12": what a part is about, for one that goes on with "it". */
const TOPIC =
  /^((?:the|its|their|his|her|this|an?|\p{L}+[’']s)\s+(?:[\p{L}\p{N}’'-]+\s+){1,3}?)(?:as|at|to|an?|is|was|were|would|will|had|has)\s/iu;
const PRONOUN = /^(?:it|them|him|her|he|she|they)\s+/iu;

/**
 * What the sentence says by each outlet, by its domain, without the words that name the outlet.
 * An outlet is left out where its part alone says too little, all where the sentence is not told
 * by two in parts of their own: then the whole is theirs. What stands before the first outlet is
 * said by all.
 */
export function partsByOutlet(
  text: string,
  known: readonly NamedOutlet[],
): ReadonlyMap<string, string> {
  const named = known.length ? addPapers(text, known) : [];
  if (new Set(named.map(n => n.outlet)).size < 2) return new Map();
  const { shared, told } = gather(cutPieces(text, named), named);
  const isApart = told.some(a => told.some(b => !a.by.some(outlet => b.by.includes(outlet))));
  if (!isApart || !told.some(t => t.isSaying)) return new Map();
  const topic = TOPIC.exec(told[0]?.text ?? '')?.[1];
  const parts = new Map<string, string>();
  for (const { text: piece, by } of told)
    for (const outlet of by) {
      const own = topic ? piece.replace(PRONOUN, topic) : piece;
      const before = parts.get(outlet) ?? shared;
      parts.set(outlet, before ? `${before}, ${own}` : own);
    }
  return new Map([...parts].filter(([, part]) => part.split(/\s+/).length >= LEAST));
}

/** The outlets known, and those that only their names show to be newspapers. */
function addPapers(text: string, known: readonly NamedOutlet[]): NamedOutlet[] {
  const papers = [...text.matchAll(PAPER_NAME)].map(([name]) => name);
  const isKnown = (name: string) => known.some(k => k.text.includes(name) || name.includes(k.text));
  return [
    ...known,
    ...papers.filter(name => !isKnown(name)).map(name => ({ text: name, outlet: name })),
  ];
}

/** A stretch of the sentence, without its teller, and the outlets that tell it. */
interface Piece {
  readonly text: string;
  readonly by: readonly string[];
  /** Its teller is said to tell; of the others one may be said to do anything: "focused on". */
  readonly isSaying: boolean;
}

/** A stretch that names no teller goes on with the one before, or opens what all of them tell. */
function gather(
  pieces: readonly string[],
  named: readonly NamedOutlet[],
): { readonly shared: string; readonly told: readonly Piece[] } {
  let shared = '';
  const told: Piece[] = [];
  for (const piece of pieces) {
    const { by, isSaying } = tellersOf(piece, named);
    const last = told.at(-1);
    if (by.length)
      told.push({ text: withoutTeller(piece, by), by: by.map(n => n.outlet), isSaying });
    else if (last) told[told.length - 1] = { ...last, text: `${last.text} ${piece}` };
    else shared = `${shared} ${piece}`.trim();
  }
  return { shared, told };
}

/**
 * Cuts at "while" and semicolons, and at "and" before an outlet that no other outlet stands before:
 * "Axios and Forbes" are one list.
 */
function cutPieces(text: string, named: readonly NamedOutlet[]): string[] {
  const any = anyOf(named.map(n => n.text));
  const outlet = `(?=${ARTICLE}${any})`;
  const cut = new RegExp(
    [
      `\\s*;\\s+(?:${AND}\\s+)?`,
      `,?\\s+(?:${AND}\\s+)?${WHILE}\\s+`,
      `(?<!${any}),?\\s+${AND}\\s+${outlet}`,
      `,\\s+${AND}\\s+(?=${ACCORDING}\\s)`,
      `,\\s+(?=${ARTICLE}${any}\\s+${BUT})`,
    ].join('|'),
    'iu',
  );
  // "While Axios called it a coup, Forbes …": there the comma parts them.
  const opening = new RegExp(`^${WHILE}\\s+`, 'iu');
  const turned = opening.test(text)
    ? text
        .replace(opening, '')
        .replace(new RegExp(`,\\s+(?=(?:${TELLS}\\s+)?${ARTICLE}${any})`, 'u'), '; ')
    : text;
  return turned
    .split(cut)
    .map(piece => piece.trim())
    .filter(Boolean);
}

/** "Axios", "the BBC and Reuters": outlets in a row. */
function listOf(names: readonly NamedOutlet[]): string {
  const name = `${ARTICLE}${anyOf(names.map(n => n.text))}`;
  return `${name}(?:(?:,\\s+|,?\\s+${AND}\\s+)${name})*`;
}

/** The outlets that a stretch is told by: beside a word of telling, after "according to", first. */
function tellersOf(
  piece: string,
  named: readonly NamedOutlet[],
): { readonly by: readonly NamedOutlet[]; readonly isSaying: boolean } {
  const list = `(${listOf(named)})`;
  const ways = [
    `^${list}\\s+${ALSO}${TELLS}(?!\\p{L})`,
    `^${list}\\s.+\\s${TELLS}\\W*$`,
    `${ACCORDING}\\s+${list}`,
    `,\\s+${list}\\s+${TELLS}\\W*$`,
    `(?:^|,\\s+)${TELLS}\\s+${list}(?:\\W*$|,)`,
    `^${TELLS}\\s+${list}\\s`,
    `^${list}\\s+\\p{Ll}`,
  ].map(way => new RegExp(way, 'iu').exec(piece)?.[1]?.toLowerCase());
  const at = ways.findIndex(found => found !== undefined);
  const tellers = ways[at] ?? '';
  return {
    by: named.filter(n => tellers.includes(n.text.toLowerCase())),
    isSaying: at >= 0 && at < ways.length - 1,
  };
}

/** "the hire as a major coup" of "Axios described the hire as a major coup". */
function withoutTeller(piece: string, tellers: readonly NamedOutlet[]): string {
  const list = listOf(tellers);
  const { text } = withoutAttribution(
    piece,
    tellers.map(n => n.text),
  );
  return text
    .replace(new RegExp(`^${list}\\s+${ALSO}${TELLS}${THAT}\\s+`, 'iu'), '')
    .replace(new RegExp(`^${TELLS}\\s+${list}${THAT},?\\s+`, 'iu'), '')
    .replace(new RegExp(`^${list}\\s+(.+)\\s${TELLS}(?=\\W*$)`, 'iu'), '$1')
    .replace(new RegExp(`^${list}\\s+(?:${BUT}\\s+)?`, 'iu'), '');
}
