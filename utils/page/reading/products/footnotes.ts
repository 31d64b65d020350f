/** Footnote marks, as every renderer of Markdown and Wikipedia draw them. */
import { decodePercent } from '../../../urls/decode.ts';
import { findFragment } from '../own-addresses.ts';
import {
  findLink,
  labelHint,
  linkHint,
  type MarkHint,
  NUMBER_HINT,
  readHref,
  readLink,
} from './mark-hint.ts';

/** "3", "[3]", "[^3]". */
const NUMBER = /^\s*\[?\^?\d{1,3}\]?\s*$/;
/** "3", "[1, 3]", "1), 2)", "a", "a, b", "iv". */
const NUMBERS =
  /^\s*[[(]?(?:\d{1,3}(?:[)\]]?\s?[,;、–-]\s?[[(]?\d{1,3}){0,8}|(?:[a-z]|[ivx]{2,4})(?:\s?,\s?[a-z]){0,4})[\])]?\s*$/;
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
  const fragment = fragmentOf(anchor);
  const sup = anchor.parentElement?.closest('sup') ?? null;
  if (sup && sup.querySelectorAll('a[href]').length < 2) return null;
  if (!sup && !leadsToNote(anchor, fragment)) return null;
  return NUMBER.test(anchor.textContent ?? '') ? readFootnoteLink(anchor, anchor) : null;
}

/** "[7]" that leads to "#c7": the place is called after the number. */
const BRACKETED = /^\s*\[\^?(\d{1,3})\]\s*$/;

/** True for a fragment of footnotes, or one that ends in the number in brackets. */
function leadsToNote(anchor: Element, fragment: string | null): boolean {
  if (fragment === null) return false;
  const number = BRACKETED.exec(anchor.textContent ?? '')?.[1];
  const ends = /(?<!\d)\d{1,3}$/.exec(fragment)?.[0];
  return FOOTNOTE.test(fragment) || (number !== undefined && ends === number);
}

function readFootnoteLink(anchor: Element, mark: Element): MarkHint | null {
  const fragment = fragmentOf(anchor);
  if (fragment !== null) return readReference(mark, fragment);
  const href = readLink(anchor);
  const isOwn = (anchor as HTMLAnchorElement).hostname === mark.ownerDocument.location?.hostname;
  if (href === null || (isOwn && !NUMBER.test(anchor.textContent ?? ''))) return null;
  return linkHint(href);
}

/** The part of the page that an anchor leads to; "" for its top, null where it leads elsewhere. */
function fragmentOf(anchor: Element): string | null {
  const raw = anchor.getAttribute('href') ?? '';
  return raw.startsWith('#') ? raw.slice(1) : findFragment(anchor.ownerDocument, readHref(anchor));
}

/** A footnote's words beyond this name nobody any more. UTF-16 units. */
const LONGEST_NOTE = 400;

/** What a footnote gives: its link, that of the entry it names in short, or else its words. */
function readReference(mark: Element, fragment: string): MarkHint | null {
  const note = findNote(mark, fragment);
  if (!note) return null;
  const listEntries = () =>
    [...note.querySelectorAll('a[href]')].flatMap(anchor => entryOf(anchor, note) ?? []);
  const href = findLink(note) ?? firstOf(listEntries(), findLink);
  if (href !== null) return linkHint(href);
  const words = wordsOf(note);
  return words === '' || words.length > LONGEST_NOTE ? null : labelHint(words);
}

/** What a fragment stands for; null where that holds the mark itself, and so leads nowhere. */
function findNote(mark: Element, fragment: string): Element | null {
  const root = mark.getRootNode();
  if (fragment === '' || !('getElementById' in root)) return null;
  const target = (root as Document).getElementById(decodePercent(fragment));
  if (!target || target.contains(mark)) return null;
  // An empty anchor stands before its reference: <li><a id="ref-3"></a> … <a href="https://…">.
  const note = target.textContent?.trim() || !target.parentElement ? target : target.parentElement;
  return note.contains(mark) ? null : note;
}

/**
 * The entry that a short footnote names: "Olsen 2024, p. 12" leads to the full record of the book.
 * A way back to the text ("^") is none: what it leads to leads here.
 */
function entryOf(anchor: Element, note: Element): Element | null {
  const fragment = fragmentOf(anchor);
  const entry = fragment === null ? null : findNote(note, fragment);
  const leadsBack = (other: Element) => {
    const to = fragmentOf(other);
    return to !== null && to === note.id;
  };
  if (!entry || note.contains(entry)) return null;
  return [...entry.querySelectorAll('a[href]')].some(leadsBack) ? null : entry;
}

function firstOf<From, To>(all: readonly From[], read: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** Signs and letters that lead back to the text: "^", "↑ a b". */
const WAY_BACK = /^(?:[\^↑↩⏎]️?\s*|(?:[a-z]{1,2}\s+)+(?=\p{Lu}))+|\s*[↩⏎↑]️?$/gu;

const wordsOf = (note: Element): string =>
  (note.textContent ?? '').replace(/\s+/g, ' ').trim().replace(WAY_BACK, '').trim();
