/** Rules of a robots.txt for everybody ("*"), by RFC 9309: the longest match decides, an allow wins a tie. */
interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a robots.txt says: its rules for everybody, and the sitemaps it names. */
export interface Robots {
  readonly rules: readonly Rule[];
  /** Absolute URLs as written, in order. */
  readonly sitemaps: readonly string[];
}

/** Reads a robots.txt; anything else reads as one without rules. At most 500 KiB and 5,000 lines are looked at. */
export function parseRobots(text: string): Robots {
  const rules: Rule[] = [];
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let inGroup = false;
  for (const line of text.slice(0, 512_000).split(/\r\n?|\n/, 5000)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    switch (key.toLowerCase()) {
      case 'user-agent':
        agents = inGroup ? [value] : [...agents, value];
        inGroup = false;
        break;
      case 'allow':
      case 'disallow':
        inGroup = true;
        if (agents.includes('*') && value) rules.push({ allow: key.toLowerCase() === 'allow', path: value });
        break;
      case 'sitemap':
        sitemaps.push(value);
    }
  }
  return { rules, sitemaps };
}

/** Whether everybody may ask for this path with its query. */
export function allowedBy(robots: Robots, path: string): boolean {
  const matching = robots.rules.filter(rule => matches(rule.path, path));
  const longest = Math.max(0, ...matching.map(rule => rule.path.length));
  const deciding = matching.filter(rule => rule.path.length === longest);
  return !deciding.length || deciding.some(rule => rule.allow);
}

/** `*` stands for anything and a closing `$` for the end; walked by hand, since a rule of many stars would make a regular expression slow. */
function matches(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$');
  const parts = (anchored ? rule.slice(0, -1) : rule).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length || (parts.length > 1 && path.endsWith(parts.at(-1) ?? ''));
}
