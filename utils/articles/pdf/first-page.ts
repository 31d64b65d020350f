/** The title and the authors of a PDF: what its first page prints, and what the file says of itself. */
import { namesIn } from '../extraction/author-names.ts';
import type { Line } from './lines.ts';
import type { PdfLabels } from './page-items.ts';
import { differsInSize } from './paragraphs.ts';

/** A title is set so much larger than the text. */
const LARGER = 1.12;
const MOST_TITLE = 300;
/** Lines below a title among which its authors stand. */
const AUTHOR_LINES = 6;
const MOST_AUTHORS = 60;

/**
 * What programs write for a title when nobody gave one: "Microsoft Word - Report_final.docx",
 * "untitled", a file's name.
 */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|unbenannt|sans titre|document\d*$|presentation\d*$|slide \d|layout \d|print\b)|^\S+$|\.(?:docx?|pdf|indd|pptx?|xlsx?|tex|dvi|qxd|pages|odt|rtf|p65)\s*$/i;
const NO_AUTHOR =
  /^(?:user|admin\w*|owner|author|root|windows|microsoft|unknown|anonymous|\w+\\\w+)$/i;
const BODY_BEGINS =
  /^(?:abstract|summary|executive summary|introduction|contents|zusammenfassung|inhalt|résumé|resumen|resumo|摘要|要旨|概要|ملخص)\b/iu;

/** Title and authors; null and none where neither page nor file tells. `body`: size of the text. */
export function readFirstPage(
  lines: readonly Line[],
  labels: PdfLabels,
  body: number,
): { title: string | null; authors: string[] } {
  const printed = findTitle(lines, body);
  const told = cleanTitle(labels.title);
  const title = chooseTitle(printed?.text ?? null, told, lines);
  const below = printed ? authorsBelow(lines.slice(printed.end), body) : [];
  const page = plain(lines.map(line => line.text).join(' '));
  // Whoever set up the program is named in many files: whom the page names too wrote it.
  const given = below.length > 0 ? [] : authorsOfLabel(labels.authors);
  const printedToo = given.filter(name => page.includes(plain(name)));
  return { title, authors: [...below, ...printedToo].slice(0, MOST_AUTHORS) };
}

/** The file's title where the page prints it too, or prints none. */
function chooseTitle(
  printed: string | null,
  told: string | null,
  lines: readonly Line[],
): string | null {
  if (told === null || printed === null) return printed ?? told;
  const page = plain(lines.map(({ text }) => text).join(' '));
  return page.includes(plain(told)) ? told : printed;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function cleanTitle(told: string | null): string | null {
  const title = told?.replace(/\s+/g, ' ').trim() ?? '';
  const isTitle = /\p{L}{2}/u.test(title) && (!NO_TITLE.test(title) || /^\p{Lo}{4,}$/u.test(title));
  return isTitle && title.length <= MOST_TITLE ? title : null;
}

/** The largest words of the page and where they end; null where nothing is larger than the text. */
function findTitle(lines: readonly Line[], body: number): { text: string; end: number } | null {
  const lettered = lines.filter(({ text }) => /\p{L}{2}/u.test(text));
  const largest = Math.max(0, ...lettered.map(({ size }) => size));
  if (largest < LARGER * body) return null;
  const start = lines.findIndex(
    line => lettered.includes(line) && !differsInSize(line.size, largest),
  );
  const after = lines.findIndex((line, i) => i > start && differsInSize(line.size, largest));
  const end = after < 0 ? lines.length : after;
  const text = lines
    .slice(start, end)
    .map(line => line.text)
    .join(' ')
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1');
  return start < 0 || text.length > MOST_TITLE ? null : { text, end };
}

/** Names below a title; none unless whole lines are names of people and nothing else. */
function authorsBelow(lines: readonly Line[], body: number): string[] {
  const authors: string[] = [];
  for (const { text, size } of lines.slice(0, AUTHOR_LINES)) {
    if (BODY_BEGINS.test(text) || size < 0.8 * body) break;
    const names = peopleIn(text);
    if (names.length > 0) authors.push(...names);
    // Names stand together: what comes behind them is where they work.
    else if (authors.length > 0) break;
  }
  return [...new Set(authors)];
}

function peopleIn(text: string): string[] {
  const bare = text.replace(/[\d*∗†‡§¶]+/gu, ' ').replace(/\s+,/g, ',');
  if (/[.!?:]\s|[@\d]{2}/.test(bare) || bare.length > 200) return [];
  const names = namesIn(bare, new Set());
  const people = names.every(
    ({ name, organisation, likeness }) =>
      !organisation && likeness === 1 && /^\S+(?: \S+){1,4}$/.test(name),
  );
  return people ? names.map(({ name }) => name) : [];
}

function authorsOfLabel(label: string | null): string[] {
  const text = label?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || NO_AUTHOR.test(text)) return [];
  return text
    .split(/\s*;\s*/)
    .flatMap(part => namesIn(part, new Set()))
    .filter(({ organisation, likeness }) => organisation || likeness === 1)
    .map(({ name }) => name);
}
