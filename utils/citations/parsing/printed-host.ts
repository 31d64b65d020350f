/**
 * Domain-shaped strings, and the many of them that are files, code, versions, addresses of machines
 * or e-mail.
 */
import type { Directory } from '../../outlets/outlet.ts';
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { plainDomain } from '../../urls/international.ts';

/**
 * A host as printed, lower case without "www." and as requests have it ("xn--80ak6aa92e.com"), with
 * what follows it.
 */
export interface PrintedHost {
  readonly host: string;
  /** The domain it counts under: the directory's, else the registrable one. */
  readonly domain: string;
  /** "/p/roundup-78"; empty for a bare host. */
  readonly path: string;
  /** The absolute address where it was printed with its scheme, else null. */
  readonly url: string | null;
  /** As printed: "Fly.io". */
  readonly printed: string;
}

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const HOST = new RegExp(String.raw`^(?:${LABEL}\.){1,6}\p{L}{2,24}$`, 'u');
/** "09690.HK", "600519.SS": a share at its exchange. */
const SHARE = /^\d{3,6}\.[A-Z]{1,3}$/;
/** "cs.AI", "q-bio.NC": a subject of an archive of papers. */
const SUBJECT = /^[a-z]{1,8}(?:-[a-z]{2,8})?\.[A-Z]{2}$/;
const SCHEME = /^https?:\/\//i;

/**
 * Reads one token ("techcrunch.com", "www.noahpinion.blog/p/x", "https://…") as a host; null when
 * it is none: no known suffix, an e-mail address, a file ("README.md"), code ("fs.readFile"), a
 * version, an IP address, a made-up host.
 */
export function readHost(token: string, directory: Directory): PrintedHost | null {
  const scheme = SCHEME.exec(token)?.[0] ?? '';
  const rest = token.slice(scheme.length);
  const cut = rest.search(/[/?#:]/);
  const printed = cut < 0 ? rest : rest.slice(0, cut);
  const path = cut < 0 ? '' : rest.slice(cut);
  if (!HOST.test(printed) || path.startsWith(':')) return null;
  if (SHARE.test(printed) || SUBJECT.test(printed)) return null;
  const host = plainDomain(printed.toLowerCase()).replace(/^www\./, '');
  // "www.com" without its "www." is no host.
  const domain = host.includes('.') && !isMadeUp(host) ? directory.domainOf(host) : null;
  if (domain === null) return null;
  if (scheme !== '') return { host, domain, path, url: token, printed };
  if (isCode(printed) || (isFile(printed, path) && !directory.ofHost(host))) return null;
  return { host, domain, path, url: null, printed };
}

/** "yourdomain.com", "my-site.org": somebody's host in an example. */
const SOMEBODYS = `${anyOf(['your', 'my', 'some'])}-?${anyOf(
  splitWords('domain site website company app server host'),
)}`;
const MADE_UP = [
  // "example.com", "examp1e.com", "manage.domain.com"
  new RegExp(String.raw`(?:^|\.)(?:examp[l1]e\d?|domain|${SOMEBODYS})\.[a-z]{2,6}$`),
  // Names that are never given out: https://www.rfc-editor.org/rfc/rfc6761 and, for ".internal",
  // the private use in https://www.rfc-editor.org/rfc/rfc6762#appendix-G.
  new RegExp(String.raw`\.${anyOf(splitWords('test example invalid local internal'))}$`),
  // "api.github.com": machines, not what somebody reads
  new RegExp(
    String.raw`^(?:${anyOf(
      splitWords('api cdn vpn smtp imap mail staging admin manage localhost'),
    )}|ns\d?)\.`,
  ),
];

/** Hosts that stand for "some host": example.com, yourdomain.com, manage.domain.com. */
const isMadeUp = (host: string): boolean => MADE_UP.some(pattern => pattern.test(host));

/** "this.handleClick", "ctx.response": an object of a program, and its member. */
const OBJECTS = splitWords(
  'this self event process window document console ctx req res props state',
);
const MEMBER = new RegExp(String.raw`^${anyOf(OBJECTS)}\.`);

/** "fs.readFile", "this.handleClick": a capital inside the last part is a method, not a suffix. */
function isCode(printed: string): boolean {
  const suffix = printed.slice(printed.lastIndexOf('.') + 1);
  return /\p{Ll}\p{Lu}/u.test(suffix) || MEMBER.test(printed);
}

/** Endings of files that are suffixes of no domain, or hardly ever. */
const FILE_ENDINGS = new Set(
  splitWords(
    'json js jsx ts tsx mjs cjs vue css scss html htm txt csv tsv yml yaml toml xml pdf doc docx',
    'xls xlsx ppt pptx ini cfg conf log lock sql db exe dll jar java class cpp hpp php rb go swift',
    'kt scala lua ipynb parquet png jpg jpeg gif svg webp mp3 mp4 wav gz tar bak env',
  ),
);
/**
 * Endings that are both: ".md" (Moldova), ".py" (Paraguay), ".sh" and ".rs" have real sites, but in
 * running text a file is likelier.
 */
const MOSTLY_FILES = new Set(splitWords('md py zip ps mov'));
const SOMETIMES_FILES = new Set(splitWords('sh rs cc so st pl ai app am in map'));
/** Stems of files one meets in prose: "setup.sh", "main.rs". */
const STEMS = new Set(
  splitWords(
    'main index lib mod app test tests setup build run install config configure start stop deploy',
    'init entrypoint bootstrap script scripts client server util utils helper helpers readme',
    'agents claude changelog license contributing skill notes todo',
  ),
);

function isFile(printed: string, path: string): boolean {
  const dot = printed.lastIndexOf('.');
  const ending = printed.slice(dot + 1).toLowerCase();
  if (FILE_ENDINGS.has(ending)) return true;
  if (path !== '') return false;
  const stem = printed.slice(0, dot);
  if (MOSTLY_FILES.has(ending)) return !stem.includes('.') || /\d\.\d/.test(stem);
  return SOMETIMES_FILES.has(ending) && (STEMS.has(stem.toLowerCase()) || stem.includes('_'));
}

const FILE_NAME = /(?:^|[\s/`(])[\p{L}\p{N}_.-]+\.([a-z]{1,8})(?=$|[\s),;`])/iu;

/**
 * True when a text holds a name of a file or of code, such as "about-me.md" or "sse-server.js":
 * what stands beside it is no list of outlets.
 */
export function namesFile(text: string): boolean {
  const ending = FILE_NAME.exec(text)?.[1]?.toLowerCase();
  return ending !== undefined && (FILE_ENDINGS.has(ending) || MOSTLY_FILES.has(ending));
}

/**
 * Company and product names that look like domains: "Fly.io", "Copy.ai", "Trigger.dev",
 * "Mistral.AI", "X.com". A capital where a domain has none, and an outlet that the directory does
 * not know.
 */
export function isProductName({ host, url, printed }: PrintedHost, directory: Directory): boolean {
  if (url !== null || directory.ofHost(host)) return false;
  return /^\p{Lu}[\p{Ll}\p{N}-]*\p{Ll}/u.test(printed) || /^\p{Lu}\.(?:com|ai|io)$/u.test(printed);
}
