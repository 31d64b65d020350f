/** Blocks of pages for tests, by their kind. */
import type { BlockLike } from '../citations/build.ts';

/** A heading, of the third level where none is given. */
export const heading = (text: string, level = 3): BlockLike => ({ kind: 'heading', level, text });

/** A list item; `subject` is the line that introduces its list. */
export const item = (text: string, list = 1, subject: string | null = null): BlockLike => ({
  kind: 'list-item',
  level: 1,
  list,
  text,
  subject,
});

/** A cell of one table; `subject` is the first cell of its row, null for that cell itself. */
export const cell = (text: string, subject: string | null = null): BlockLike => ({
  kind: 'cell',
  list: 9,
  text,
  subject,
});
