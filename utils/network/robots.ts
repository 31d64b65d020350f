/**
 * robots.txt (https://www.rfc-editor.org/rfc/rfc9309), as far as a reader's own lookups need it:
 * may this path be asked, where are the sitemaps, what runs the site.
 */
import type { Failure, FetchRequest } from '../trace/model/source.ts';

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** At least 500 KiB are read (https://www.rfc-editor.org/rfc/rfc9309#section-2.5). */
const MOST_CHARS = 512_000;
/** The name a robots.txt can address this extension by. */
const AGENT = 'whence';

/** Kept no longer than a day (https://www.rfc-editor.org/rfc/rfc9309#section-2.4). */
const CACHE_MS = 24 * 3600e3;
/** What a site made with WordPress or its usual plugins forbids or names there. */
const WORDPRESS =
  /\bwp-(?:admin|content|includes|json|login|sitemap)|\byoast\b|\/sitemap_index\.xml/i;

/** The request for a site's robots.txt ("https://example.com"), the same whoever asks. */
export function buildRobotsRequest(origin: string): FetchRequest {
  return {
    url: `${origin}/robots.txt`,
    why: 'robots.txt',
    cacheMs: CACHE_MS,
    maxBytes: MOST_CHARS,
  };
}

/**
 * Whether a failure to read robots.txt is an answer of the site all the same: it has none or keeps
 * it to itself, but it is there.
 */
export function isAnswer({ reason }: Failure): boolean {
  return reason === 'gone' || reason === 'bad-answer' || reason === 'blocked';
}

/** Whether a robots.txt looks like that of a WordPress site; one that does not may still be one. */
export function hintsAtWordPress(robots: string): boolean {
  return WORDPRESS.test(robots.slice(0, MOST_CHARS));
}

/**
 * Whether the rules for this extension, else those for everybody, let a path with its query be
 * asked. The longest rule that matches decides, `Allow` on a tie.
 */
export function allowsPath(robots: string, path: string): boolean {
  const groups = readGroups(robots);
  const rules = groups.get(AGENT) ?? groups.get('*') ?? [];
  const plain = normalisePath(path);
  let best: Rule = { allow: true, path: '' };
  for (const rule of rules) {
    // Length first, which is cheap: most rules of a long file are never matched.
    if (rule.path.length < best.path.length || !matches(rule.path, plain)) continue;
    if (rule.path.length > best.path.length || rule.allow) best = rule;
  }
  return best.allow;
}

/** Absolute addresses of all `Sitemap:` lines, in order, each once. */
export function listSitemaps(robots: string): string[] {
  const lines = robots.slice(0, MOST_CHARS).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim);
  return [...new Set([...lines].map(([, url = '']) => url))].filter(
    url => /^https?:\/\//i.test(url) && URL.canParse(url),
  );
}

/**
 * Rules by lower-cased agent name; several groups of one name count as one. Lines of agents in a
 * row open one group together; the first agent after a rule opens the next.
 */
function readGroups(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const { field, value } of readLines(robots)) {
    if (field === 'user-agent') {
      const agent = value.toLowerCase();
      agents = inRules ? [agent] : [...agents, agent];
      inRules = false;
      if (!groups.has(agent)) groups.set(agent, []);
      continue;
    }
    inRules = true;
    const path = normalisePath(value);
    // An empty rule says nothing: "Disallow:" allows all.
    if (path === '') continue;
    for (const agent of agents) groups.get(agent)?.push({ allow: field === 'allow', path });
  }
  return groups;
}

/** The lines that name an agent or a rule, comments and blanks off. */
function readLines(robots: string): { readonly field: string; readonly value: string }[] {
  return robots
    .slice(0, MOST_CHARS)
    .split(/\r\n?|\n/)
    .flatMap(line => {
      const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
      const field = name.toLowerCase();
      return /^(?:user-agent|allow|disallow)$/.test(field) ? [{ field, value: value.trim() }] : [];
    });
}

/** Percent-encoding in one form, so that "/a%3Cd" and "/a%3cd" are the same path. */
function normalisePath(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, code => code.toUpperCase())
    .replace(/[^\x20-\x7e]+/g, text => encodeURI(text.toWellFormed()));
}

/**
 * Whether a rule with `*` and a closing `$` matches from the start of the path. Greedy by parts:
 * linear, whatever the rule.
 */
function matches(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$');
  const parts = (anchored ? rule.slice(0, -1) : rule).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = anchored && index === parts.length - 1;
    const found =
      index === 0
        ? path.startsWith(part)
          ? 0
          : -1
        : last
          ? path.length - part.length
          : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
