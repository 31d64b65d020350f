import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from '../../utils/exports/format.ts';

/** Where the requests of the browser go. */
export type Web =
  | { readonly kind: 'sample' }
  | { readonly kind: 'live' }
  | { readonly kind: 'server'; readonly host: string; readonly port: number };

export type Format = 'table' | 'jsonl' | ExportFormat;

/** What the command line asks for. */
export interface Options {
  /** As given, in order. */
  readonly pages: readonly string[];
  readonly web: Web;
  readonly resolve: boolean;
  readonly format: Format;
  readonly out: string | null;
  readonly browser: 'chromium' | 'firefox';
  readonly access: 'none' | 'outlets' | 'all';
  /** ISO time the extension takes for now; null for the real one. */
  readonly now: string | null;
  readonly pace: number;
  /** For one page. */
  readonly timeoutMs: number;
}

/** The command line cannot be understood; the message says what is wrong with it. */
export class WrongUse extends Error {}

const FORMATS: readonly Format[] = [
  'table',
  'json',
  'jsonl',
  ...EXPORT_FORMATS.filter(f => f !== 'json'),
];
const PAGE_FILE = /\.(x?html?|md|markdown|txt|bib|ris|json)$/i;

export const USAGE = `Traces pages with the built extension in a real browser.

  npm run -s trace -- [options] PAGE...

PAGE is an http(s) URL, a path to .html, .md or .txt (.md and .txt are rendered first), or the word sample. A .bib, .ris or .json
(CSL-JSON), and a .txt of addresses, is a list of references: each is looked up and checked by itself.

  --web sample | live | HOST:PORT   where every request of the browser goes (default: sample, the bundled sample web)
  --no-resolve                      detection only: no request leaves the page
  --format NAME                     ${FORMATS.slice(0, 7).join(' | ')} |
                                    ${FORMATS.slice(7).join(' | ')}
                                    (default: table), to standard output
  --out DIR                         also write every export and the screenshots there
  --browser chromium | firefox      (default: chromium)
  --access none | outlets | all     host permissions the run grants (default: all)
  --now ISO-DATE                    the day the extension thinks it is; a date alone is its last minute in UTC (not with --web live);
                                    the sample web has a day of its own, 2026-09-16
  --pace FACTOR                     scales the spacing between requests (not with --web live; default 1)
  --timeout SECONDS                 for one page (default 120); what is traced by then is printed
  --help                            this text

CHROME_PATH and FIREFOX_PATH name a browser to use; WHENCE_BUILD a built extension to use instead of building one.
Exit: 0 traced, 2 wrong use, 3 a page could not be read, 4 no browser.
`;

/** Reads the command line; 'help' when that is what it asks for. Throws WrongUse. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (!positionals.length) throw new WrongUse('no PAGE was given');
  for (const page of positionals) checkPage(page);
  const web = readWeb(values.web);
  if (web.kind === 'live' && values.now !== undefined)
    throw new WrongUse('--now is for loopback webs: the live web has its own day');
  if (web.kind === 'live' && values.pace !== undefined)
    throw new WrongUse('--pace is for loopback webs: the live web is asked politely');
  return {
    pages: positionals,
    web,
    resolve: !values['no-resolve'],
    format: oneOf('--format', values.format, FORMATS),
    out: values.out ?? null,
    browser: oneOf('--browser', values.browser, ['chromium', 'firefox']),
    access: oneOf('--access', values.access, ['none', 'outlets', 'all']),
    now: values.now === undefined ? null : readDate(values.now),
    pace: positive('--pace', values.pace ?? '1'),
    timeoutMs: 1000 * positive('--timeout', values.timeout),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        web: { type: 'string', default: 'sample' },
        'no-resolve': { type: 'boolean', default: false },
        format: { type: 'string', default: 'table' },
        out: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        access: { type: 'string', default: 'all' },
        now: { type: 'string' },
        pace: { type: 'string' },
        timeout: { type: 'string', default: '120' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse((error as Error).message.split('. ')[0] ?? 'wrong option');
  }
}

function checkPage(page: string): void {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(page);
  if (isUrl && !(/^https?:/i.test(page) && URL.canParse(page)))
    throw new WrongUse(`not an http(s) URL: ${page}`);
  if (!isUrl && page !== 'sample' && !PAGE_FILE.test(page))
    throw new WrongUse(
      `neither a URL, .html, .md, .txt, .bib, .ris, .json nor the word sample: ${page}`,
    );
}

function readWeb(value: string): Web {
  if (value === 'sample' || value === 'live') return { kind: value };
  const { host, port } =
    /^(?<host>\[[^\]]+\]|[^:/\s]+):(?<port>\d{1,5})$/.exec(value)?.groups ?? {};
  if (!host || !port || Number(port) < 1 || Number(port) > 65535)
    throw new WrongUse(`--web is sample, live or HOST:PORT, not ${value}`);
  return { kind: 'server', host, port: Number(port) };
}

function readDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const at = /^\d{4}-\d{2}-\d{2}/.test(value)
    ? Date.parse(day ? `${value}T23:59:00Z` : value)
    : Number.NaN;
  if (Number.isNaN(at)) throw new WrongUse(`--now is an ISO date, not ${value}`);
  return new Date(at).toISOString();
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number)))
    throw new WrongUse(`${name} is a number above 0, not ${value}`);
  return number;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(a => a === value);
  if (!found) throw new WrongUse(`${name} is one of ${allowed.join(', ')}, not ${value}`);
  return found;
}
