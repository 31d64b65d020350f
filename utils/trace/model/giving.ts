/** A text that a screen hands over for a citation of a trace. */
import * as z from 'zod/mini';
import { givenText } from '../../articles/given/given-text.ts';

/** `url`: where the text stands; null where the citation tells, or nobody knows. */
export const givingSchema = z.object({
  citation: z.string(),
  url: z.nullable(z.string().check(z.maxLength(2000))),
  given: givenText,
});
