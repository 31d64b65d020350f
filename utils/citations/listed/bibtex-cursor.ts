/** Goes through the text of BibTeX entries, from sign to sign and value to value. */

/** A place in a text, which only goes on. */
export interface Cursor {
  /** Goes to the next such sign; false where there is none. */
  skipTo(sign: string): boolean;
  /** The first group of a sticky pattern that fits here; undefined where it does not. */
  take(pattern: RegExp): string | undefined;
  /**
   * A value: parts in braces, brackets or quotes, numbers and macros, joined by "#"; null where none
   * ends.
   */
  takeValue(macros: ReadonlyMap<string, string>): string | null;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '"': '"' };

/** Stands at the beginning of a text. */
export function createCursor(text: string): Cursor {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match?.[1];
  };
  const takePart = (macros: ReadonlyMap<string, string>): string | null => {
    const word = take(/([^\s,{}()="#%]{1,200})/y);
    if (word !== undefined) return macros.get(word.toLowerCase()) ?? word;
    const closing = CLOSING[text[at] ?? ''];
    const start = at + 1;
    const end = closing === undefined ? -1 : findEnd(text, start, closing);
    if (end < 0) return null;
    at = end + 1;
    return text.slice(start, end);
  };
  return {
    skipTo(sign) {
      const found = text.indexOf(sign, at);
      if (found >= 0) at = found;
      return found >= 0;
    },
    take,
    takeValue(macros) {
      const parts: string[] = [];
      do {
        const part = takePart(macros);
        if (part === null) return null;
        parts.push(part);
      } while (take(/(\s*#\s*)/y) !== undefined);
      return parts.join('');
    },
  };
}

/** Where what begins at `start` ends: outside of all braces that it opens; -1 where it does not. */
function findEnd(text: string, start: number, closing: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (depth === 0 && sign === closing) return at;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
  }
  return -1;
}
