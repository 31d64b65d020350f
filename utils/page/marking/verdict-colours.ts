/** Which colour a citation is drawn in: the verdict of the nearest claim it backs. */
import type { LiveTrace } from '../../trace/model/live.ts';
import type { TraceCitation, TraceClaim } from '../../trace/model/schema.ts';
import type { HighlightName } from './highlight-style.ts';

const NAMES = {
  supported: 'whence-supported',
  partial: 'whence-partial',
  unsupported: 'whence-unsupported',
  contradicted: 'whence-contradicted',
  unknown: 'whence-unknown',
} as const satisfies Record<string, HighlightName>;

/**
 * Citation id to highlight: "whence-cited" until its own resolution has an answer, then what the
 * cited article says of its nearest claim.
 */
export function chooseHighlights(live: LiveTrace): Map<string, HighlightName> {
  const claims = new Map(live.trace.claims.map(claim => [claim.id, claim]));
  return new Map(
    live.trace.citations.map(citation => [citation.id, chooseHighlight(live, citation, claims)]),
  );
}

function chooseHighlight(
  live: LiveTrace,
  citation: TraceCitation,
  claims: ReadonlyMap<string, TraceClaim>,
): HighlightName {
  const { status, steps } = citation.resolution;
  // What a stop or a missing network cut short is still to be looked up.
  const cutShort = status === 'failed' && (live.state === 'stopped' || live.offline);
  if (live.state === 'read' || cutShort || (status !== 'resolved' && steps.length === 0))
    return 'whence-cited';
  for (const id of citation.claims) {
    const row = claims.get(id)?.backing.find(backing => backing.citation === citation.id);
    if (row) return NAMES[row.verdict];
  }
  // Found, but not judged yet: unknown would be an answer, and is one only once all is done.
  return live.state === 'tracing' ? 'whence-cited' : 'whence-unknown';
}
