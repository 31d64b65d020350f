import type { Candidate } from '../article.ts';
import { keysOf } from './key-words.ts';
import type { RankedCandidate } from './rank-candidates.ts';

/** Titles as they are compared, by their candidates: each is held against many others. */
const headlines = new WeakMap<Candidate, { readonly words: number; readonly keys: string }>();

function headlineOf(candidate: Candidate) {
  const known = headlines.get(candidate);
  if (known) return known;
  const keys = keysOf(candidate.title ?? '');
  const fresh = { words: keys.length, keys: keys.join(' ') };
  headlines.set(candidate, fresh);
  return fresh;
}

/** Whether two candidates carry the same headline: one story under two addresses. */
export function sameHeadline(a: RankedCandidate, b: RankedCandidate): boolean {
  const [left, right] = [headlineOf(a.candidate), headlineOf(b.candidate)];
  return left.words > 2 && left.keys === right.keys;
}
