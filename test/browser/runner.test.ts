import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { traceSchema } from '../../utils/trace/model/schema.ts';
import { STORIES } from '../web/sample/stories.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whence-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a script of somebody else does. */
function trace(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const run = spawnSync(process.execPath, [join(ROOT, 'test/lab/run.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function page(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the runner', () => {
  it('prints one trace a line in the order of the pages, a row with the reason for one that cannot be read, and answers 3', () => {
    const pages = [
      page('a.md', '# A\n\nThe dock was leased. (axios.com)'),
      join(folder, 'none.html'),
      page('b.txt', 'It sold. ([cnbc.com](https://www.cnbc.com/a))'),
      page('c.html', '<p>Nothing</p>'),
    ];
    const { code, out, err } = trace(['--no-resolve', '--format', 'jsonl', ...pages]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows.map(row => row.page.url)).toEqual(pages);
    expect(rows[1]).toEqual({
      schema: 'whence/trace@1',
      page: { url: pages[1] },
      error: 'no such file',
    });
    expect(rows[0].citations.map((k: { outlet: string }) => k.outlet)).toEqual(['axios.com']);
    expect(rows[2].citations[0].href).toBe('https://www.cnbc.com/a');
    expect(rows[3].citations).toEqual([]);
    for (const row of [rows[0], rows[2], rows[3]])
      expect(traceSchema.safeParse(row).error).toBeUndefined();
    expect(err.split('\n').filter(line => /^\[\d\/4\]/.test(line))).toHaveLength(4);
    expect(code).toBe(3);
  });

  it('lets no request leave the page with --no-resolve', () => {
    const { out, code } = trace([
      '--no-resolve',
      '--format',
      'json',
      page('d.html', '<p>The dock was leased. (axios.com)</p>'),
    ]);
    expect(JSON.parse(out).network).toEqual([]);
    expect(code).toBe(0);
  });

  it('answers 2 for wrong use and says how it is used', () => {
    const { code, out, err } = trace(['--format', 'pdf', 'a.html']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--format is one of table, json');
  });

  it('answers 4 without a browser, with what gets one', () => {
    const { code, err } = trace(['sample'], { CHROME_PATH: join(folder, 'no-browser') });
    expect(code).toBe(4);
    expect(err).toContain('CHROME_PATH');
  });

  it('says which hosts are missing with --access none', () => {
    const { out } = trace([
      '--access',
      'none',
      '--format',
      'json',
      '--pace',
      '0.02',
      page('e.html', '<p>The old dock of Port Ellery was leased to Kelpworks. (axios.com)</p>'),
    ]);
    const [citation] = JSON.parse(out).citations;
    expect(citation.resolution.status).toBe('no-access');
    expect(JSON.stringify(citation.resolution.steps)).toContain('axios.com');
    expect(JSON.parse(out)).toMatchObject({
      network: [],
      outlets: [{ domain: 'axios.com', name: 'Axios', kind: 'publisher' }],
    });
  });

  it('resolves with the cited outlets and the services alone', () => {
    const { out } = trace(['--access', 'outlets', '--format', 'json', '--pace', '0.02', 'sample']);
    const { citations } = JSON.parse(out);
    expect(citations[0].resolution.status).toBe('resolved');
    expect(citations[6].resolution.status).toBe('resolved');
    expect(
      citations.some(
        (k: { resolution: { status: string } }) => k.resolution.status === 'no-access',
      ),
    ).toBe(false);
  });

  it('prints what is there when the time is over, and answers 0', () => {
    const { out, code } = trace(['--timeout', '3', '--pace', '50', '--format', 'json', 'sample']);
    const { citations } = JSON.parse(out);
    expect(citations).toHaveLength(12);
    expect(
      citations.some((k: { resolution: { status: string } }) => k.resolution.status === 'failed'),
    ).toBe(true);
    expect(
      citations.every((k: { resolution: { status: string } }) => k.resolution.status !== 'skipped'),
    ).toBe(true);
    expect(code).toBe(0);
  });

  it('writes every export and the pictures into --out, and still prints the table', () => {
    const out = join(folder, 'out');
    const { code, out: table } = trace(['--out', out, '--pace', '0.02', 'sample']);
    expect(code).toBe(0);
    expect(table).toContain(
      'https://www.axios.com/2026/09/11/kelpworks-ferry-dock-lease-port-ellery',
    );
    const files = readdirSync(out);
    expect(files).toEqual(
      expect.arrayContaining([
        'trace.json',
        'trace.csv',
        'trace.md',
        'page.png',
        'card.png',
        'popup.png',
      ]),
    );
    expect(
      traceSchema.safeParse(JSON.parse(readFileSync(join(out, 'trace.json'), 'utf8'))).error,
    ).toBeUndefined();
    for (const picture of files.filter(name => name.endsWith('.png')))
      expect(readFileSync(join(out, picture)).length, picture).toBeGreaterThan(4000);
  });
});

describe('a bibliography given to the runner', () => {
  const [techcrunch, cnbc] = ['techcrunch', 'cnbc'].map(host =>
    STORIES.find(({ url }) => url.includes(`${host}.com/`)),
  );
  const bib = page(
    'sources.bib',
    `
@online{stands, title = {${techcrunch?.headline.replace('$', '\\$')}}, url = {${techcrunch?.url}}}
@online{renamed, title = {Goats prefer jazz}, url = {${cnbc?.url}}}
@article{broken, title = {never closed
`,
  );

  it('comes out as an audit: a row a reference, and what could not be read', () => {
    const { code, out, err } = trace(['--format', 'csv', '--pace', '0.02', bib]);
    const [, ...rows] = out.trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^"1","","","Article found","",/);
    expect(rows[1]).toContain('The title differs (“Goats prefer jazz” ≠ ');
    expect(err).toContain('2 citations');
    expect(code).toBe(0);
  });

  it('tells editors of Wikipedia what fails', () => {
    const { out } = trace(['--format', 'wikipedia-report', '--pace', '0.02', bib]);
    expect(out).toMatch(/^Whence checked the references of “sources\.bib”.*: 1 of 2 fails\.\n/);
    expect(out).toMatch(
      /^\{\{failed verification\|date=September 2026\|reason=The title differs /m,
    );
  });
});

// A real briefing, where the folder with it lies beside the project: twelve printed marks of seven
// outlets.
const SEED = resolve(ROOT, '../shared/seed/briefing.html');
if (!existsSync(SEED)) console.warn(`skipped: ${SEED} is not here`);

describe.skipIf(!existsSync(SEED))('a real briefing', () => {
  it.each(['briefing.html', 'briefing-flat.html', 'briefing.txt'])(
    'has its twelve citations found in %s',
    name => {
      const { out } = trace([
        '--no-resolve',
        '--format',
        'json',
        SEED.replace('briefing.html', name),
      ]);
      const { citations } = JSON.parse(out);
      expect(citations.map((k: { outlet: string }) => k.outlet)).toEqual([
        'techcrunch.com',
        'msn.com',
        'cnbc.com',
        'bloomberg.com',
        'techcrunch.com',
        'msn.com',
        'forbes.com',
        'axios.com',
        'bloomberg.com',
        'forbes.com',
        'techcrunch.com',
        'yahoo.com',
      ]);
    },
  );
});
