/** Footnote marks, as every renderer of Markdown and Wikipedia draw them. */
import { decodePercent } from '../../../urls/decode.ts';
import {
  findLink,
  labelHint,
  linkHint,
  type MarkHint,
  NUMBER_HINT,
  readHref,
  toWebUrl,
} from './mark-hint.ts';

/** "3", "[3]", "[^3]". */
const NUMBER = /^\s*\[?\^?\d{1,3}\]?\s*$/;
/** "3", "[1, 3]". */
const NUMBERS = /^\s*[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}[\])]?\s*$/;
/** Fragments of footnotes: "#user-content-fn-1", "#cite_note-3", "#ref2", "#source-4". */
const FOOTNOTE = /(?:^|[-_.:])(?:fn|foot|note|cite|ref|source|src|bib|endnote)/i;

/**
 * `<sup><a href="#ref-3">3</a></sup>` is resolved to the first outside link of what it points to, or
 * to its words; `<sup><a href="https://…">3</a></sup>` is its own. One that holds several links
 * leaves it to them; a link to a page of the site itself ("[citation needed]") is no footnote.
 * Without a link it is a number that a list may answer, or a power.
 */
export function readFootnote(element: Element): MarkHint | null {
  const [anchor, second] = element.querySelectorAll('a[href]');
  if (second) return null;
  const found = anchor ? readFootnoteLink(anchor, element) : null;
  return found ?? (NUMBERS.test(element.textContent ?? '') ? NUMBER_HINT : null);
}

/** `<sup><a>1</a>, <a>2</a></sup>`: each link of several; `<a href="#fn-3">[3]</a>` without `sup`. */
export function readNumberLink(anchor: Element): MarkHint | null {
  const raw = anchor.getAttribute('href') ?? '';
  const sup = anchor.parentElement?.closest('sup') ?? null;
  if (sup && sup.querySelectorAll('a[href]').length < 2) return null;
  if (!sup && !(raw.startsWith('#') && FOOTNOTE.test(raw.slice(1)))) return null;
  return NUMBER.test(anchor.textContent ?? '') ? readFootnoteLink(anchor, anchor) : null;
}

function readFootnoteLink(anchor: Element, mark: Element): MarkHint | null {
  const raw = anchor.getAttribute('href') ?? '';
  if (raw.startsWith('#')) return readReference(mark, raw.slice(1));
  const href = toWebUrl(readHref(anchor));
  const isOwn = (anchor as HTMLAnchorElement).hostname === mark.ownerDocument.location?.hostname;
  if (href === null || (isOwn && !NUMBER.test(anchor.textContent ?? ''))) return null;
  return linkHint(href);
}

/** A footnote's words beyond this name nobody any more. UTF-16 units. */
const LONGEST_NOTE = 400;

function readReference(element: Element, fragment: string): MarkHint | null {
  const root = element.getRootNode();
  if (fragment === '' || !('getElementById' in root)) return null;
  const target = (root as Document).getElementById(decodePercent(fragment));
  // A footnote that stands in its own text, or points to itself, leads nowhere.
  if (!target || target.contains(element)) return null;
  const words = target.textContent?.trim() ?? '';
  // An empty anchor stands before its reference: <li><a id="ref-3"></a> … <a href="https://…">.
  const note = words || !target.parentElement ? target : target.parentElement;
  if (note.contains(element)) return null;
  const href = findLink(note);
  if (href !== null) return linkHint(href);
  return words === '' || words.length > LONGEST_NOTE ? null : labelHint(words);
}
