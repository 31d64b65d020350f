/** What changed between two traces of the same page. */
import type { LiveTrace } from './live.ts';
import type { Backing, Trace, TraceClaim } from './schema.ts';

type Change = LiveTrace['changes'][number];

/**
 * Lists the differences a reader would want to know: another verdict, another article, a page that
 * moved or went, a passage edited. Claims are matched by their text.
 */
export function compareTraces(before: Trace, after: Trace): Change[] {
  const old = new Map(before.claims.map(c => [c.text, c]));
  const changes: Change[] = [];
  for (const claim of after.claims) {
    const earlier = old.get(claim.text);
    if (!earlier) {
      if (claim.role === 'claim')
        changes.push({ claim: claim.id, kind: 'new', before: '', after: claim.text });
      continue;
    }
    old.delete(claim.text);
    changes.push(...claimChanges(before, after, earlier, claim));
  }
  for (const lost of old.values())
    if (lost.role === 'claim')
      changes.push({ claim: null, kind: 'lost', before: lost.text, after: '' });
  return [...changes, ...linkChanges(before, after)];
}

function claimChanges(
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
  const sameArticle = url(before, a) === url(after, b);
  return [
    ...change('article', url(before, a), url(after, b)),
    ...change('verdict', a.verdict, b.verdict),
    ...(sameArticle ? change('passage', a.passage ?? '', b.passage ?? '') : []),
  ];
}

function linkChanges(before: Trace, after: Trace): Change[] {
  const old = new Map(before.citations.map(k => [`${k.text} ${k.href} ${k.claims[0]}`, k]));
  return after.citations.flatMap(k => {
    const earlier = old.get(`${k.text} ${k.href} ${k.claims[0]}`);
    if (!earlier || earlier.resolution.link === k.resolution.link) return [];
    return [
      {
        claim: k.claims[0] ?? null,
        kind: 'link' as const,
        before: earlier.resolution.link,
        after: k.resolution.link,
      },
    ];
  });
}
