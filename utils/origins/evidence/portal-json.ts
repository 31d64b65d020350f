/**
 * The JSON in which portals keep what they say of a story: read as far as it can be, nothing of it
 * trusted to be there.
 */
import * as z from 'zod/mini';

/** A text; null for anything else. */
export const text = z.catch(z.nullable(z.string()), null);

/** What a JSON text holds; null where it is none. Never throws. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
