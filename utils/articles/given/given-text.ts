/** A text that the reader gives for a source which nobody could read: pasted, or from a file. */
import * as z from 'zod/mini';

/** UTF-16 units: a book of 400 pages, and what a trace may weigh. */
export const MOST_GIVEN = 1_000_000;
/** Letters and digits; less is no sentence that a claim could be held against. */
const LEAST_LETTERS = 40;

/** The text of a source, and what the file around it says of it. */
export const givenText = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(MOST_GIVEN)),
  title: z.nullable(z.string()),
  authors: z.array(z.string()),
  published: z.nullable(z.string()),
  language: z.nullable(z.string()),
  /** Where in the text each page begins; of a PDF alone. */
  pages: z.optional(z.array(z.object({ at: z.number(), page: z.number() }))),
});

export type GivenText = z.infer<typeof givenText>;

/** Why a text is none to hold a claim against; null where it is one. */
export function refuseText(text: string): 'short' | 'tooLong' | null {
  if (text.length > MOST_GIVEN) return 'tooLong';
  const letters = text.slice(0, 10_000).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < LEAST_LETTERS ? 'short' : null;
}
