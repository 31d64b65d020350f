/**
 * Numbers written out in languages other than English, as digits: "quinze mille visiteurs",
 * "zweihundertfünfzig", "centocinquanta".
 */
import { anyOf, splitWords } from '../word-pattern.ts';
import { writeMyriads } from './myriads.ts';

/** How a language writes its numbers out. */
interface Numerals {
  /** Value by word. "One" is left out: it is an article more often than a count. */
  readonly values: ReadonlyMap<string, number>;
  /** What stands between two words of one number, as the source of a pattern. */
  readonly join: string;
}

/** Words of `words` count `from`, `from + step` …; "a/b" are two forms of one. */
const count = (from: number, step: number, words: string): (readonly [string, number])[] =>
  splitWords(words).flatMap((forms, i) =>
    forms.split('/').map(form => [form, from + i * step] as const),
  );

const LANGUAGES: Readonly<Record<string, Numerals>> = {
  de: {
    join: '(?:und)?',
    values: new Map([
      ...count(2, 1, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'),
      ...count(15, 1, 'fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'),
      ...count(30, 10, 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert'),
      ...count(1000, 1, 'tausend'),
      ...count(1, 1, 'ein'),
    ]),
  },
  nl: {
    join: '(?:en|ën)?',
    values: new Map([
      ...count(2, 1, 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien'),
      ...count(15, 1, 'vijftien zestien zeventien achttien negentien twintig'),
      ...count(30, 10, 'dertig veertig vijftig zestig zeventig tachtig negentig honderd'),
      ...count(1000, 1, 'duizend'),
    ]),
  },
  fr: {
    join: '(?:[-\\s](?:et[-\\s])?)',
    values: new Map([
      ...count(2, 1, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze'),
      ...count(15, 1, 'quinze seize'),
      ...count(20, 10, 'vingt trente quarante cinquante soixante septante'),
      ...count(80, 10, 'quatre-vingt/quatre-vingts/huitante nonante cent/cents'),
      ...count(1000, 1, 'mille'),
      ...count(1, 1, 'un/une'),
    ]),
  },
  es: {
    join: '(?:\\s(?:y\\s)?)',
    values: new Map([
      ...count(2, 1, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce'),
      ...count(15, 1, 'quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún'),
      ...count(22, 1, 'veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete'),
      ...count(28, 1, 'veintiocho veintinueve'),
      ...count(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento'),
      ...count(
        200,
        100,
        'doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas',
      ),
      ...count(500, 100, 'quinientos/quinientas seiscientos/seiscientas setecientos/setecientas'),
      ...count(800, 100, 'ochocientos/ochocientas novecientos/novecientas mil'),
    ]),
  },
  pt: {
    join: '(?:\\s(?:e\\s)?)',
    values: new Map([
      ...count(2, 1, 'dois/duas três quatro cinco seis sete oito nove dez onze doze treze'),
      ...count(14, 1, 'catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito'),
      ...count(19, 1, 'dezenove/dezanove vinte'),
      ...count(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento'),
      ...count(200, 100, 'duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas'),
      ...count(500, 100, 'quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas'),
      ...count(800, 100, 'oitocentos/oitocentas novecentos/novecentas mil'),
    ]),
  },
  it: {
    join: '',
    values: new Map([
      ...count(2, 1, 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici'),
      ...count(14, 1, 'quattordici quindici sedici diciassette diciotto diciannove venti/vent'),
      ...count(30, 10, 'trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant'),
      ...count(70, 10, 'settanta/settant ottanta/ottant novanta/novant cento/cent'),
      ...count(1000, 1, 'mila/mille'),
      ...count(1, 1, 'uno'),
    ]),
  },
  pl: {
    join: '\\s',
    values: new Map([
      ...count(2, 1, 'dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu'),
      ...count(7, 1, 'siedem/siedmiu osiem/ośmiu dziewięć dziesięć jedenaście dwanaście'),
      ...count(13, 1, 'trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście'),
      ...count(19, 1, 'dziewiętnaście dwadzieścia'),
      ...count(30, 10, 'trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt'),
      ...count(80, 10, 'osiemdziesiąt dziewięćdziesiąt sto'),
      ...count(200, 100, 'dwieście trzysta czterysta pięćset sześćset siedemset osiemset'),
      ...count(900, 100, 'dziewięćset'),
      ...count(1000, 1, 'tysiące/tysięcy'),
    ]),
  },
};

/** Words of one number at most. */
const MOST_WORDS = 8;
/** French "neuf" alone is "new". */
const DOUBTFUL_ALONE = new Set(['neuf']);

/** A language's numbers as a pattern, and its words. */
interface Reader {
  readonly pattern: RegExp;
  readonly word: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

const readers = new Map<string, Reader>();

function readerOf(language: string): Reader | null {
  const numerals = LANGUAGES[language];
  if (!numerals) return null;
  const known = readers.get(language);
  if (known) return known;
  const word = anyOf(numerals.values.keys());
  const more = `(?:${numerals.join}${word}){0,${MOST_WORDS - 1}}`;
  const reader = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${word}${more}(?![\\p{L}\\p{N}-])`, 'giu'),
    word: new RegExp(word, 'gu'),
    values: numerals.values,
  };
  readers.set(language, reader);
  return reader;
}

const BY_MYRIADS = new Set(splitWords('zh ja ko'));

/** A text with digits for its numerals, as long as before, and where they stood. */
export interface WrittenNumerals {
  readonly text: string;
  /** In order. A number's digits end where it ended. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Writes the numbers of a text as digits, by its language; English and others stay as they are. */
export function writeNumerals(text: string, language: string | null): WrittenNumerals {
  const code = language?.slice(0, 2).toLowerCase() ?? '';
  if (BY_MYRIADS.has(code)) return writeMyriads(text);
  const reader = readerOf(code);
  const spans: { start: number; end: number }[] = [];
  if (!reader) return { text, spans };
  const written = text.replace(reader.pattern, (numeral: string, start: number) => {
    const digits = digitsOf(numeral.toLowerCase(), reader);
    if (digits === null || digits.length > numeral.length) return numeral;
    spans.push({ start, end: start + numeral.length });
    return digits.padStart(numeral.length);
  });
  return { text: written, spans };
}

/**
 * The number's digits; null for "one", for a "thousand" alone, which multiplies the figure before it
 * ("5 mil"), and for words that are seldom a number.
 */
function digitsOf(numeral: string, { word, values }: Reader): string | null {
  if (DOUBTFUL_ALONE.has(numeral) || values.get(numeral) === 1000) return null;
  let total = 0;
  let current = 0;
  for (const [part] of numeral.matchAll(word)) {
    const value = values.get(part) ?? 0;
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else current += value;
  }
  const value = total + current;
  return value > 1 ? String(value) : null;
}
