import { describe, expect, it } from 'vitest';
import { type Options, readOptions, WrongUse } from './options.ts';

const DEFAULTS: Options = {
  pages: ['a.html'],
  web: { kind: 'sample' },
  resolve: true,
  format: 'table',
  out: null,
  browser: 'chromium',
  access: 'all',
  now: null,
  pace: 1,
  timeoutMs: 120_000,
};

const RIGHT: Record<string, [string[], Partial<Options>]> = {
  'a page alone': [['a.html'], {}],
  'pages of every kind, in order': [
    ['https://x.org/a', 'b.md', 'c.TXT', 'sample'],
    { pages: ['https://x.org/a', 'b.md', 'c.TXT', 'sample'] },
  ],
  'detection only': [['--no-resolve', 'a.html'], { resolve: false }],
  'a server': [
    ['--web', '127.0.0.1:8443', 'a.html'],
    { web: { kind: 'server', host: '127.0.0.1', port: 8443 } },
  ],
  'a server by its IPv6 address': [
    ['--web', '[::1]:8443', 'a.html'],
    { web: { kind: 'server', host: '[::1]', port: 8443 } },
  ],
  'the live web': [['--web', 'live', 'a.html'], { web: { kind: 'live' } }],
  'a format after the page': [['a.html', '--format', 'csl-json'], { format: 'csl-json' }],
  'a day is its last minute, so that all of its news exist': [
    ['--now', '2026-05-20', 'a.html'],
    { now: '2026-05-20T23:59:00.000Z' },
  ],
  'a time with its zone': [
    ['--now', '2026-05-20T10:00:00+02:00', 'a.html'],
    { now: '2026-05-20T08:00:00.000Z' },
  ],
  'the rest': [
    [
      '--out',
      'o',
      '--browser=firefox',
      '--access',
      'outlets',
      '--pace',
      '0.02',
      '--timeout',
      '3',
      'a.html',
    ],
    { out: 'o', browser: 'firefox', access: 'outlets', pace: 0.02, timeoutMs: 3000 },
  ],
};

const WRONG: Record<string, string[]> = {
  'no page': ['--no-resolve'],
  'an unknown option': ['--fast', 'a.html'],
  'an unknown format': ['--format', 'pdf', 'a.html'],
  'a page that is none': ['a.pdf'],
  'another scheme': ['file:///etc/passwd'],
  'a web without a port': ['--web', 'localhost', 'a.html'],
  'a port that is none': ['--web', 'localhost:99999', 'a.html'],
  'a day that is none': ['--now', 'yesterday', 'a.html'],
  'no time at all': ['--timeout', '0', 'a.html'],
  'a pace that is no number': ['--pace', 'slow', 'a.html'],
  'another day on the live web': ['--web', 'live', '--now', '2026-05-20', 'a.html'],
  'a hurried live web': ['--web', 'live', '--pace', '0.1', 'a.html'],
};

describe('the command line', () => {
  it.each(Object.entries(RIGHT))('takes %s', (_, [args, want]) => {
    expect(readOptions(args)).toEqual({ ...DEFAULTS, ...want });
  });

  it.each(Object.entries(WRONG))('refuses %s', (_, args) => {
    expect(() => readOptions(args)).toThrow(WrongUse);
  });

  it('knows a call for help', () => {
    expect(readOptions(['--help'])).toBe('help');
  });
});
