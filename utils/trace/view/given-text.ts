/** For which citations a reader may give the text, and of which one was given. */
import type { LiveTrace } from '../model/live.ts';
import type { TraceArticle, TraceCitation } from '../model/schema.ts';
import { isOpen } from './claim-state.ts';
import { articleOf } from './outlet-names.ts';

type Looked = Pick<LiveTrace, 'state' | 'trace'>;

/**
 * Whether a screen offers it. Not in a trace that came from a file: the texts behind its verdicts are
 * not here, and nothing may be judged anew without them.
 */
export function offersGiving(live: LiveTrace, citation: TraceCitation): boolean {
  const isFromFile =
    live.progress.read === 0 &&
    live.trace.claims.some(({ backing }) => backing.some(row => row.verdict !== 'unknown'));
  return !isFromFile && canBeGiven(live, citation);
}

/**
 * Whether a text may be given: the lookup has ended, the citation backs something, and its source is
 * walled, gone, not found or failed.
 */
export function canBeGiven(live: Looked, { claims, resolution }: TraceCitation): boolean {
  if (live.state === 'read' || live.state === 'tracing' || claims.length === 0) return false;
  const article = articleOf(live.trace, resolution.article);
  if (article) return isUnread(article);
  return (
    !isOpen(live, resolution) &&
    (resolution.status === 'not-found' || resolution.status === 'failed')
  );
}

/** Whether nobody has read an article's text, and nobody gave it. */
export const isUnread = ({ access, archived, given }: TraceArticle): boolean =>
  access !== 'full' && !archived?.read && !given;

/** Whether the text behind a citation's verdict was given, and can be taken back. */
export function isGiven(
  { given = [], trace }: Pick<LiveTrace, 'given' | 'trace'>,
  { id, resolution }: TraceCitation,
): boolean {
  return given.includes(id) && articleOf(trace, resolution.article)?.given === true;
}

/** Whether it must be said where the text stands: neither mark nor lookup tells an address or outlet. */
export function needsAddress({ outlet, href, resolution }: TraceCitation): boolean {
  return outlet === null && href === null && resolution.article === null;
}
