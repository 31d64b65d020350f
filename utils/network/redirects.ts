/** Where a redirect leads, whether anybody may be asked there, and with what. */
import type { Failure, FetchRequest } from '../trace/model/source.ts';
import { hostnameOf } from '../urls/host.ts';
import { isSameOrigin } from '../urls/same-origin.ts';
import { explainPrivate } from './private-hosts.ts';
import { failure } from './read-answer.ts';
import { takeKeyOut } from './service-key.ts';

/** Where the answer to one request leads. */
export interface Redirect {
  /** Absolute, of any scheme. */
  readonly url: string;
  readonly status: number;
  /**
   * False where the browser went there by itself before anything was sent: its own upgrade to
   * https.
   */
  readonly sent: boolean;
}

/**
 * Why nobody is to be asked where a redirect leads; null where somebody may. `hasAccess` tells what
 * the reader granted; without it everything is.
 */
export async function findRefusal(
  { url: asked, key, typed }: FetchRequest,
  { url, status }: Redirect,
  hasAccess?: (url: string) => Promise<boolean>,
): Promise<Failure | null> {
  const same = isSameOrigin(url, asked);
  const why = explainPrivate(url, typed && same);
  if (why) return failure('private', status, `redirected to a forbidden address: ${why}`);
  if (key && !same)
    return failure('bad-answer', status, 'redirected to another site, where its key does not go');
  return !hasAccess || (await hasAccess(url))
    ? null
    : {
        ...failure('no-access', null, `it leads to ${hostnameOf(url) ?? url}: no access there`),
        at: url,
      };
}

/**
 * The request that follows a redirect: as a GET unless the status keeps the method (307 and 308,
 * https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx), and at another site without what
 * was meant for the first.
 */
export function buildFollowUp(request: FetchRequest, { url, status }: Redirect): FetchRequest {
  const { method, body, headers, key, typed, ...rest } = request;
  const same = isSameOrigin(url, request.url);
  const keeps = status === 307 || status === 308;
  return {
    ...rest,
    url: takeKeyOut(url, key),
    ...(same && headers && { headers }),
    ...(same && key && { key }),
    ...(same && typed && { typed }),
    ...(keeps && method && { method }),
    ...(keeps && body !== undefined && { body }),
  };
}
