/** The network ledger of a trace: which hosts were asked, how often, and what for. */
import type { Trace } from './schema.ts';
import type { RequestNote } from './source.ts';

/**
 * Adds one entry to a trace's ledger: one row a host, its numbers summed, each reason named once
 * ("article; news sitemap"). Changes the list in place.
 */
export function addToLedger(network: Trace['network'], note: RequestNote): void {
  const { host, requests, bytes, why } = note;
  const row = network.find(known => known.host === host);
  if (!row) {
    network.push({ host, requests, bytes, why });
    return;
  }
  row.requests += requests;
  row.bytes += bytes;
  if (!row.why.split('; ').includes(why)) row.why += `; ${why}`;
}
