/** Passages against what people marked as the evidence. */

/** A text without case, kinds of quotation marks and runs of white space. */
const normal = (s: string) =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const tokens = (s: string) => normal(s).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Token F1 of two texts. */
function alike(a: string, b: string): number {
  const [x, y] = [tokens(a), tokens(b)];
  const left = new Map<string, number>();
  for (const w of x) left.set(w, (left.get(w) ?? 0) + 1);
  let hit = 0;
  for (const w of y) {
    const n = left.get(w) ?? 0;
    if (n > 0) hit++;
    left.set(w, n - 1);
  }
  return (2 * hit) / (x.length + y.length || 1);
}

/**
 * Whether a passage is what people marked as the evidence: alike by half (token F1), or one within
 * the other.
 */
export function isEvidence(passage: string | null, evidence: readonly string[]): boolean {
  const p = normal(passage ?? '');
  return (
    p.length >= 20 &&
    p.length <= 700 &&
    evidence.map(normal).some(e => alike(p, e) >= 0.5 || e.includes(p) || p.includes(e))
  );
}
