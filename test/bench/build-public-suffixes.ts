/**
 * Writes public/data/public-suffixes.txt: the ICANN part of the public suffix list (MPL 2.0) as
 * tldts-icann has it, in the form that utils/urls/registrable-domain.ts reads.
 *   npm run bench:build-public-suffixes
 */
import { writeFileSync } from 'node:fs';
import { publicSuffixRules } from './public-suffix-rules.ts';

const OUT = new URL('../../public/data/public-suffixes.txt', import.meta.url);

/** What stands under each top-level domain, itself left out. */
const under = new Map<string, string[]>();
for (const rule of publicSuffixRules()) {
  const at = rule.lastIndexOf('.') + 1;
  const top = rule.slice(at);
  const rest = rule.slice(0, Math.max(0, at - 1));
  under.set(top, [...(under.get(top) ?? []), ...(rest ? [rest] : [])]);
}
/** Rules under others of their line are written behind them: "b a.b c.b" is "b>a>c". */
function nest(rules: readonly string[]): string[] {
  const all = new Set(rules);
  const parentOf = (rule: string) => rule.slice(rule.indexOf('.') + 1);
  const isNested = (rule: string) => rule.split('.').length === 2 && all.has(parentOf(rule));
  const children = Map.groupBy(rules.filter(isNested), parentOf);
  return rules
    .filter(rule => !isNested(rule))
    .sort()
    .map(rule =>
      [rule, ...(children.get(rule) ?? []).map(one => one.split('.')[0]).sort()].join('>'),
    );
}

const rows = [...under].sort(([a], [b]) => (a < b ? -1 : 1));
const bare = rows.filter(([, rest]) => rest.length === 0).map(([top]) => top);
const rich = rows.filter(([, rest]) => rest.length > 0);
const text = [bare.join(' '), ...rich.map(([top, rest]) => [top, ...nest(rest)].join(' '))].join(
  '\n',
);
writeFileSync(OUT, `${text}\n`);
console.log(`${rows.length} top-level domains, ${(text.length / 1e3).toFixed(1)} kB`);
