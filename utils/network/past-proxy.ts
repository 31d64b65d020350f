/**
 * Readers behind a proxy of their own: to Chromium every answer of theirs comes from home, and a
 * page that is first in a trace would be left unread for it.
 */
import type { FetchPolitely, FetchRequest } from '../trace/model/source.ts';
import { type Exchange, exchangeWith, type Wire } from './exchange.ts';

/** Hosts of lookup services that everybody knows; the first that was granted is asked. */
const WELL_KNOWN = ['archive.org', 'www.bing.com', 'api.gdeltproject.org'];

/**
 * Asks a well-known host, the first time it is called, so that the judge of addresses sees where
 * that one seems to stand.
 */
export function createProbe(fetchPolitely: FetchPolitely): () => Promise<void> {
  const ask = async () => {
    for (const host of WELL_KNOWN) {
      const request = { url: `https://${host}/robots.txt`, why: 'is there a proxy', cacheMs: 0 };
      const outcome = await fetchPolitely(request);
      if (outcome.ok || outcome.reason !== 'no-access') return;
    }
  };
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/**
 * An exchange; where the answer seemed to come from home and the probe shows that all of them do,
 * once more.
 */
export async function exchangePastProxy(
  wire: Wire,
  request: FetchRequest,
  probe: () => Promise<void>,
): Promise<Exchange> {
  const first = await exchangeWith(wire, request);
  if (!first.suspect) return first;
  await probe();
  return wire.judgeAddress?.(new URL(request.url).hostname, first.suspect) === null
    ? exchangeWith(wire, request)
    : first;
}
