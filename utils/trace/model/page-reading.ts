import * as z from 'zod/mini';
import { traceSchema } from './schema.ts';

/**
 * What detection hands over: the reading of one page, already in the trace's own shape, nothing
 * resolved.
 */
export const readingSchema = z.object({
  page: traceSchema.shape.page,
  claims: traceSchema.shape.claims,
  citations: traceSchema.shape.citations,
  mentions: traceSchema.shape.mentions,
  /** Links of the page to other sites, first 2,000: what the source "page-links" looks through. */
  links: z.array(z.object({ href: z.string(), text: z.string() })).check(z.maxLength(2000)),
});

export type PageReading = z.infer<typeof readingSchema>;
