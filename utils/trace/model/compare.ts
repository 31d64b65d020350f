/** What changed between two traces of the same page. */

import { claimKeys, markKeys, pairByKey } from './citation-key.ts';
import type { LiveTrace } from './live.ts';
import { marksOf } from './marks.ts';
import type { Backing, Trace, TraceClaim } from './schema.ts';

type Change = LiveTrace['changes'][number];

/**
 * Lists the differences a reader would want to know: another verdict, another article, a page that
 * moved or went, a passage edited. Claims and citations are matched by their keys.
 */
export function compareTraces(before: Trace, after: Trace): Change[] {
  const earlierOf = pairItems(before.claims, after.claims, claimKeys(before), claimKeys(after));
  const changes = after.claims.flatMap(claim => {
    const earlier = earlierOf.get(claim.id);
    return earlier ? listClaimChanges(before, after, earlier, claim) : noteNewClaim(claim);
  });
  const matched = new Set(earlierOf.values());
  const lost = before.claims.filter(claim => !matched.has(claim)).flatMap(noteLostClaim);
  return [...changes, ...lost, ...listLinkChanges(before, after)];
}

/** What of the earlier trace each item of the later one is, by the id of the later. */
function pairItems<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  keysBefore: ReadonlyMap<string, string>,
  keysAfter: ReadonlyMap<string, string>,
): Map<string, T> {
  const items = new Map(before.map(item => [item.id, item]));
  const ids = pairByKey(keysAfter, keysBefore);
  return new Map(
    after.flatMap(({ id }) => {
      const item = items.get(ids.get(id) ?? '');
      return item ? [[id, item] as const] : [];
    }),
  );
}

function noteNewClaim({ id, role, text }: TraceClaim): Change[] {
  return role === 'claim' ? [{ claim: id, kind: 'new', before: '', after: text }] : [];
}

function noteLostClaim({ role, text }: TraceClaim): Change[] {
  return role === 'claim' ? [{ claim: null, kind: 'lost', before: text, after: '' }] : [];
}

function listClaimChanges(
  before: Trace,
  after: Trace,
  earlier: TraceClaim,
  claim: TraceClaim,
): Change[] {
  const [a, b] = [earlier.backing[0], claim.backing[0]];
  if (!a || !b) return [];
  const url = (trace: Trace, row: Backing) =>
    trace.articles.find(x => x.id === row.article)?.url ?? '';
  const change = (kind: Change['kind'], from: string, to: string): Change[] =>
    from === to ? [] : [{ claim: claim.id, kind, before: from, after: to }];
  // Another article has other words: only within one is a new passage an edit.
  const sameArticle = url(before, a) === url(after, b);
  return [
    ...change('article', url(before, a), url(after, b)),
    ...change('verdict', a.verdict, b.verdict),
    ...(sameArticle ? change('passage', a.passage ?? '', b.passage ?? '') : []),
  ];
}

function listLinkChanges(before: Trace, after: Trace): Change[] {
  const marks = marksOf(after);
  const earlierOf = pairItems(marksOf(before), marks, markKeys(before), markKeys(after));
  return marks.flatMap(({ id, claims: [claim = null], resolution: { link } }) => {
    const earlier = earlierOf.get(id)?.resolution.link ?? link;
    return earlier === link ? [] : [{ claim, kind: 'link' as const, before: earlier, after: link }];
  });
}
