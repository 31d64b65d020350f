/** LaTeX as values of .bib files are written in it, as plain text. */

/** Combining marks, by the command that sets them: https://ctan.org/pkg/latex-base (ltoutenc). */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  r: '\u030A',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
};

/** Letters and signs that have a command. */
const SIGNS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  textbackslash: '\\',
  backslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textdollar: '$',
  textunderscore: '_',
  texteuro: '€',
  euro: '€',
  pounds: '£',
  S: '§',
  P: '¶',
  copyright: '©',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  textmu: 'µ',
  times: '×',
  pm: '±',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  quad: ' ',
  par: ' ',
  newline: ' ',
};

/** What is not printed as it stands, from the longest form to the shortest. */
const TOKEN = new RegExp(
  [
    // An accent with its letter: \'e, \'{e}, \'{\i}, \c{c}, \v s; those of letters need a brace or blank.
    '\\\\(?<mark>[`\'^~"=.]' +
      String.raw`\s{0,3}|[uvHrckdb](?:\s{1,3}|(?=\{)))(?:\{\s{0,3}\\(?<dotless>[ij])\s{0,3}\}|\{(?<braced>\p{L})\}|\\(?<bare>[ij])(?![A-Za-z])\s{0,3}|(?<letter>\p{L}))`,
    // A command; the blanks behind its name belong to it.
    String.raw`\\(?<command>[A-Za-z]{1,40})\*?\s{0,3}`,
    // A sign that stands for itself, or a line break.
    String.raw`\\(?<sign>[^A-Za-z])`,
    '(?<dash>-{2,3})',
    "(?<quotes>``|'')",
    '(?<tie>~)',
    '[{}$]',
  ].join('|'),
  'gu',
);

/** No title is longer; what a field holds beyond it is not read. */
const MOST_CHARS = 4000;

/**
 * A value of a .bib field as it is printed, its first 4,000 signs: accents set, commands and braces
 * gone, on one line.
 */
export function plainOfLatex(value: string): string {
  return value
    .slice(0, MOST_CHARS)
    .replace(TOKEN, (...match) => printOf(match.at(-1) as Readonly<Record<string, string>>))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function printOf(token: Readonly<Record<string, string | undefined>>): string {
  const { mark, command, sign, dash, quotes, tie } = token;
  if (mark !== undefined) {
    const letter = token.dotless ?? token.braced ?? token.bare ?? token.letter ?? '';
    return letter + (MARKS[mark.trim()] ?? '');
  }
  if (command !== undefined) return SIGNS[command] ?? '';
  if (sign !== undefined) return /[\s\\]/.test(sign) ? ' ' : sign.replace(/^[-/,;:!]$/, '');
  if (dash !== undefined) return dash === '--' ? '–' : '—';
  if (quotes !== undefined) return quotes === '``' ? '“' : '”';
  return tie === undefined ? '' : ' ';
}

/** An address or identifier of a .bib field: escaped signs stand for themselves, braces are gone. */
export function plainOfVerbatim(value: string): string {
  return value
    .slice(0, MOST_CHARS)
    .replace(/\\url\s{0,3}(?=\{)/g, '')
    .replace(/\\(?:textasciitilde|~|sim)(?:\s?\{\})?/g, '~')
    .replace(/\\([_%&#$^{}-])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}
