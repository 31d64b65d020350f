/** Reads a post, thread, video or release by its platform's own service, where there is one. */
import type { WorkAnswer, WorkPage } from '../../articles/works/work-service.ts';
import { type WorkLookup, workLookupOf } from '../../articles/works/work-services.ts';
import { hostOf } from '../../urls/host.ts';
import type { Failure } from '../model/source.ts';
import type { PageReaderDeps, ReadOutcome } from './read-page.ts';

const CACHE_MS = 24 * 3600e3;

/**
 * What the service of the address tells; null where there is none, or where it could not be asked
 * and the page itself may tell more.
 */
export async function readWork(
  deps: Pick<PageReaderDeps, 'fetch' | 'directory'>,
  url: string,
): Promise<ReadOutcome | null> {
  const lookup = workLookupOf(url);
  if (lookup === null) return null;
  const { service, address } = lookup;
  const { why, accept, goneAt } = service;
  const answer = await deps.fetch({ url: address, why, accept, cacheMs: CACHE_MS });
  if (answer.ok) return interpret(deps, service.read(answer.text, url), url);
  if (answer.status !== null && goneAt.includes(answer.status))
    return { ...answer, reason: 'gone', asked: url };
  return saysAll(answer, lookup, url) ? { ...answer, asked: url } : null;
}

/** Whether the failure is the page's too: asked at the same host it would only fail once more. */
function saysAll({ reason }: Failure, { address }: WorkLookup, url: string): boolean {
  return hostOf(address) === hostOf(url) && reason !== 'bad-answer';
}

function interpret(
  { directory }: Pick<PageReaderDeps, 'directory'>,
  answer: WorkAnswer | null,
  url: string,
): ReadOutcome | null {
  if (answer === null) return null;
  if (answer.state === 'gone')
    return { ok: false, reason: 'gone', status: 200, detail: answer.detail, asked: url };
  const host = hostOf(url) ?? '';
  const work: WorkPage = answer.work;
  const outlet = directory.domainOf(host) ?? host;
  const article = { ...work, outlet, canonical: null, description: null };
  return { ok: true, article, evidence: [], moved: false, asked: url };
}
