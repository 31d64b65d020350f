/** The news agencies: a file of the extension, read when first needed. */
import { type AgencyRow, fillAgencies } from './evidence/agencies.ts';

/**
 * Reads the agencies and puts them where credits are looked up. `read` gives the bytes of a file of
 * the extension by its path; rejects as it does. Before this has resolved, no evidence can be found:
 * that throws.
 */
export async function loadAgencies(read: (path: string) => Promise<ArrayBuffer>): Promise<void> {
  const text = new TextDecoder().decode(await read('data/agencies.json'));
  fillAgencies(JSON.parse(text) as AgencyRow[]);
}
