/** The printed words of one side of a difference. */
import type { Word } from '../../text/words.ts';

/**
 * The text from word `from` to word `to`, both included, as printed; places beyond the ends are the
 * ends. '' where there are no words.
 */
export function excerpt(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[Math.max(0, from)];
  const last = words[Math.min(words.length - 1, to)];
  return first && last ? text.slice(first.start, last.end) : '';
}
