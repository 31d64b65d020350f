/** The entries of lists of sources, to which numbered marks point. */
import type { Block } from '../page-text.ts';

/** An entry of a reference list: `[4]: https://…`, "[4] Title — https://…". */
export interface Definition {
  readonly number: string;
  readonly href: string;
  /** Where in the block it starts. */
  readonly at: number;
}

/** `[4]: https://… "Title"`, also many in one block whose line ends were lost. */
const DEFINITION = /\[\^?([\w.-]{1,24})\]:\s*<?(https?:\/\/[^\s>]+)/g;
/**
 * "[4] Title … https://…", "[4]. Title (https://…)", "4. Title https://…" at the start of a block.
 */
const ENTRY = /^\s*(?:\[\^?(\d{1,3})\]|(\d{1,3})[.)])[.:]?\s/;
const ENTRY_URL = /https?:\/\/[^\s)\]>]+/;

/**
 * The entries of a reference list that a block holds; `listed` is the number of a list item under a
 * heading like "Sources", else null.
 */
export function definitionsIn(block: Block, listed: number | null): Definition[] {
  const { text } = block;
  const printed = [...text.matchAll(DEFINITION)].map(match => ({
    number: match[1] ?? '',
    href: match[2] ?? '',
    at: match.index,
  }));
  if (printed.length > 0) return printed;
  const entry = ENTRY.exec(text);
  // "4." counts only under a heading like "Sources": elsewhere it numbers a list of anything.
  const number = entry?.[1] ?? (listed === null ? null : (entry?.[2] ?? String(listed)));
  const href = block.links[0]?.href ?? ENTRY_URL.exec(text)?.[0];
  return number !== null && href !== undefined ? [{ number, href, at: 0 }] : [];
}
