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
  switch (element.localName) {
    case 'span':
    case 'button':
      return (
        readPerplexity(element) ??
        readChatGpt(element) ??
        (element.hasAttribute('class') ? readClassed(element) : null)
      );
    case 'source-inline-chip':
      return readGemini(element);
    case 'sup':
      return readFootnote(element);
    case 'a':
      return (
        (element.hasAttribute('class') ? readClaude(element) : null) ?? readNumberLink(element)
      );
    case 'small':
    case 'cite':
    case 'em':
    case 'i':
      return readSmallPrint(element);
    default:
      return null;
  }
}

const readClassed = (element: Element): MarkHint | null =>
  readKagi(element) ?? readDeepSeek(element) ?? readNotebookLm(element);
