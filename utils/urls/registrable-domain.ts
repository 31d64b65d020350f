/**
 * Which domain somebody registered, by the public suffix list: public/data/public-suffixes.txt, made
 * by test/bench/build-public-suffixes.ts.
 */

/** The rules below each top-level domain that exists, parted by spaces; cut when first asked for. */
let rules: Map<string, string | ReadonlySet<string>> | null = null;

/**
 * Takes the list in: until then `registrableDomain` throws. Its first line has the top-level domains
 * without further rules, each other line one of them and the rules under it,
 * of which those under another are written behind it ("co>a>b" for co, a.co and b.co).
 */
export function fillPublicSuffixes(list: string): void {
  const [bare = '', ...rich] = list.trimEnd().split('\n');
  rules = new Map(bare.split(' ').map(top => [top, '']));
  for (const line of rich) {
    const at = line.indexOf(' ');
    rules.set(line.slice(0, at), line.slice(at + 1));
  }
}

/**
 * The domain that somebody registered ("www.bbc.co.uk" gives "bbc.co.uk"); null for addresses,
 * single labels, bare suffixes and endings that do not exist. `host` as requests have it: in ASCII
 * and small letters.
 */
export function registrableDomain(host: string): string | null {
  const labels = (host.endsWith('.') ? host.slice(0, -1) : host).split('.');
  if (labels.length < 2 || labels.at(-1) === '' || !labels.every(isLabel)) return null;
  const under = rulesUnder(labels.at(-1) ?? '');
  if (!under) return null;
  const suffix = countSuffixLabels(labels, under);
  return labels.length > suffix ? labels.slice(-suffix - 1).join('.') : null;
}

/** Null for a top-level domain that does not exist. */
function rulesUnder(top: string): ReadonlySet<string> | null {
  if (!rules) throw new Error('no public suffixes yet');
  const found = rules.get(top);
  if (found === undefined) return null;
  if (typeof found !== 'string') return found;
  const cut = new Set(
    found.split(' ').flatMap(rule => {
      const [parent = '', ...children] = rule.split('>');
      return [parent, ...children.map(child => `${child}.${parent}`)];
    }),
  );
  rules.set(top, cut);
  return cut;
}

/**
 * The longest rule wins, an exception before all; where none but the top-level domain fits, that is
 * the suffix.
 */
function countSuffixLabels(labels: readonly string[], under: ReadonlySet<string>): number {
  let longest = 1;
  for (let count = 2; count <= labels.length; count++) {
    const rule = labels.slice(-count, -1).join('.');
    if (under.has(`!${rule}`)) return count - 1;
    const wild = ['*', ...labels.slice(1 - count, -1)].join('.');
    if (under.has(rule) || under.has(wild)) longest = count;
  }
  return longest;
}

/** What a name server may be asked for; underscores stand in some hosts that are asked. */
const isLabel = (label: string): boolean => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label);
