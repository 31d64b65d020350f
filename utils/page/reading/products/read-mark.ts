/**
 * Citations that a page's own markup gives away: a file for each product, and one for footnotes.
 * Each breaks alone, and what a product no longer draws so is read as text.
 */
import { readChatGpt } from './chatgpt.ts';
import { readClaude } from './claude.ts';
import { readDeepSeek } from './deepseek.ts';
import { readFootnote, readNumberLink } from './footnotes.ts';
import { readGemini } from './gemini.ts';
import { readKagi } from './kagi.ts';
import type { MarkHint } from './mark-hint.ts';
import { readNotebookLm } from './notebooklm.ts';
import { readPerplexity } from './perplexity.ts';
import { readSmallPrint } from './small-print.ts';

/**
 * The mark that an element is, or null. Cheap for the many elements that are none: decided by tag,
 * class and one attribute.
 */
export function readMark(element: Element): MarkHint | null {
  return READERS.get(element.localName)?.(element) ?? null;
}

type Reader = (element: Element) => MarkHint | null;

/** A chip of any product: those that are told by an attribute first, then those by a class. */
const readChip: Reader = element =>
  readPerplexity(element) ??
  readChatGpt(element) ??
  (element.hasAttribute('class')
    ? (readKagi(element) ?? readDeepSeek(element) ?? readNotebookLm(element))
    : null);

const readLinked: Reader = element =>
  (element.hasAttribute('class') ? readClaude(element) : null) ?? readNumberLink(element);

/** By tag; most elements have none here, and cost one look. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['span', readChip],
  ['button', readChip],
  ['source-inline-chip', readGemini],
  ['sup', readFootnote],
  ['a', readLinked],
  ['small', readSmallPrint],
  ['cite', readSmallPrint],
  ['em', readSmallPrint],
  ['i', readSmallPrint],
]);
