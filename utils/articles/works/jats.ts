/** The text of a paper in JATS, the XML in which libraries keep papers. */
import { plain } from '../records/platform.ts';
import { elementsIn, withoutElements } from './elements.ts';

/** Parts that are none of the paper's own sentences. https://jats.nlm.nih.gov/ */
const LEFT_OUT = [
  ...['table-wrap', 'fig', 'fig-group', 'disp-formula', 'ref-list', 'supplementary-material'],
  ...['inline-formula', 'tex-math', 'mml:math'],
];
/** Marks of references: "[12]", "¹²". */
const MARKS = /<xref\b[^<>]{0,300}?\bref-type="bibr"[^<>]{0,300}>[\s\S]{0,100}?<\/xref>/g;
const PARAGRAPHS = ['p', 'title'];
/** A paper of more is a book. UTF-16 units. */
const MOST = 3_000_000;

/** Abstract and body, paragraph by paragraph; "" for what is no paper. */
export function readJats(xml: string): string {
  const source = xml.slice(0, MOST);
  const abstract = sectionOf(source, 'abstract');
  const body = sectionOf(source, 'body');
  return [...paragraphsIn(abstract), ...paragraphsIn(body)].join('\n\n');
}

function sectionOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>]`));
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
  return end < 0 ? '' : xml.slice(start, end);
}

function paragraphsIn(section: string): string[] {
  const bare = withoutElements(section, LEFT_OUT).replace(MARKS, '');
  return [...elementsIn(bare, PARAGRAPHS, () => PARAGRAPHS)]
    .map(({ inner }) => plain(inner.replace(/\s{0,9}\[[\s,–-]{0,40}\]/g, '')))
    .filter(Boolean);
}
