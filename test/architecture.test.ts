import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A room or npm package, or a path of the project for a relative import. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Rooms that neither see the browser nor the network nor a clock. */
const PURE = [
  'text',
  'urls',
  'outlets',
  'citations',
  'claims',
  'articles',
  'origins',
  'support',
  'exports',
];
/**
 * What each room's code may use, beside itself: what it really uses, so that a new arrow is a
 * decision.
 */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  'utils/text': [],
  'utils/urls': [],
  'utils/outlets': ['utils/urls'],
  'utils/citations': ['utils/text', 'utils/urls', 'utils/outlets'],
  'utils/claims': ['utils/text', 'utils/outlets', 'utils/citations'],
  'utils/articles': ['utils/text', 'utils/urls'],
  'utils/origins': ['utils/text', 'utils/urls', 'utils/outlets', 'utils/articles'],
  'utils/support': ['utils/text', 'utils/urls'],
  'utils/trace': [
    'utils/urls',
    'utils/outlets',
    'utils/articles',
    'utils/origins',
    'utils/support',
  ],
  'utils/exports': ['utils/text', 'utils/urls', 'utils/outlets', 'utils/trace'],
  'utils/network': ['utils/urls', 'utils/articles', 'utils/trace'],
  'utils/sources': [
    'utils/urls',
    'utils/outlets',
    'utils/articles',
    'utils/trace',
    'utils/network',
  ],
  'utils/messaging': ['utils/urls', 'utils/trace'],
  'utils/storage': ['utils/urls', 'utils/origins', 'utils/trace', 'utils/network'],
  'utils/page': ['utils/urls', 'utils/citations', 'utils/claims', 'utils/trace', 'utils/messaging'],
  'utils/i18n': [],
  components: ['components/card', 'utils/urls', 'utils/i18n', 'utils/trace'],
  // The card's mount is the one component that speaks to the worker: it stands in a page, where no
  // entrypoint does it for it.
  'components/card': ['components', 'utils/urls', 'utils/i18n', 'utils/trace', 'utils/messaging'],
};
/** Rooms that may name the shapes of any other: they draw, carry or keep them. */
const SEES_TYPES = new Set(['components', 'components/card', 'utils/page', 'utils/storage']);
/** Who may speak to the browser's extension interface. */
const EXTENSION_EDGE =
  /^(entrypoints\/|utils\/(messaging|storage)\/|utils\/page\/session\/|components\/card\/)/;
/** A function of its own, or one that is kept under a name. */
const HAS_LOGIC =
  /^(?:export )?(?:async )?function\b|^(?:export )?const \w+(?::[^=]+)? = (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/m;
/** Files whose test stands elsewhere: tables of rules that one test runs, example by example. */
const TESTED_ELSEWHERE: readonly string[] = [
  'utils/citations/parsing/forms/naked-forms.ts',
  'utils/citations/parsing/source-word-list.ts',
  'utils/claims/no-claims/disclaimers.ts',
  'utils/claims/no-claims/label-lines.ts',
  'utils/claims/no-claims/machine-work.ts',
  'utils/page/reading/products/mark-hint.ts',
  'utils/text/quantities/quantity-words.ts',
];
const SOURCES_OF_TIME = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
const LINES = { hard: 400, most: 300, medianAtMost: 110, entrypoint: 250 };

const sources = ['utils', 'components', 'entrypoints'].flatMap(filesOf).map(readSource);
const lab = ['test']
  .flatMap(filesOf)
  .filter(path => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'));

describe('layers', () => {
  it.each(sources.filter(s => s.room in BEFORE).map(s => [s.path, s] as const))(
    '%s imports only what stands before it',
    (_, source) => {
      const allowed = [source.room, ...(BEFORE[source.room] ?? [])];
      const wrong = source.imports.filter(
        i =>
          i.to.includes('/') &&
          isRoom(i.to) &&
          !allowed.includes(roomOf(i.to)) &&
          !(i.typeOnly && SEES_TYPES.has(source.room)),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('knows every room', () => {
    const rooms = new Set(sources.map(s => s.room));
    expect([...rooms].filter(room => !(room in BEFORE) && room !== 'entrypoints')).toEqual([]);
  });

  it('nothing imports an entrypoint but another', () => {
    expect(
      sources
        .filter(s => s.room !== 'entrypoints')
        .flatMap(s => s.imports.filter(i => i.to.startsWith('entrypoints/'))),
    ).toEqual([]);
  });

  it('what is shipped imports no development dependency but the build tool’s own', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const named = (to: string) =>
      Object.keys(devDependencies).find(name => to === name || to.startsWith(`${name}/`));
    const wrong = sources.flatMap(s =>
      s.imports
        .filter(i => !i.typeOnly && (named(i.to) ?? 'wxt') !== 'wxt')
        .map(i => `${s.path}: ${i.to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    expect(firstCycle(sources)).toBeNull();
  });
});

describe('who does what', () => {
  it('only fetch-politely calls fetch: sources are handed theirs, and the worker hands it the browser’s; files of the extension are read in one place', () => {
    const callers = sources.filter(
      s => /(?<![\w.])fetch\(/.test(code(s.text)) && s.path !== 'utils/network/fetch-politely.ts',
    );
    const handed = (s: Source) =>
      ['utils/network', 'utils/sources'].includes(s.room) &&
      /[(,]\s*fetch\s*[,:)]/.test(code(s.text));
    expect(callers.filter(s => !handed(s)).map(s => s.path)).toEqual([
      'entrypoints/background/create-services.ts',
      'entrypoints/shared/read-own-file.ts',
    ]);
    expect(
      sources
        .filter(s => /\b(globalThis|window|self)\.fetch\b/.test(code(s.text)))
        .map(s => s.path),
    ).toEqual([]);
  });

  it.each(
    sources
      .filter(s => s.imports.some(i => i.to === 'webextension-polyfill' && !i.typeOnly))
      .map(s => [s.path]),
  )('%s may speak to the browser', path => {
    expect(path).toMatch(EXTENSION_EDGE);
  });

  it.each(
    sources.filter(s => PURE.includes(s.room.replace('utils/', ''))).map(s => [s.path, s] as const),
  )('%s is pure', (_, source) => {
    const text = code(source.text);
    expect(text).not.toMatch(SOURCES_OF_TIME);
    expect(text).not.toMatch(
      /(?<![\w.'])(document\.(?:body|documentElement|querySelector|createElement)|window\.(?:location|document|addEventListener)|navigator|localStorage|indexedDB)\b/,
    );
    expect(text).not.toMatch(/\bMath\.random\(|\bcrypto\.getRandomValues\(|\bcrypto\.randomUUID\(/);
  });
});

describe('health', () => {
  const all = [...sources.map(s => s.path), ...lab.filter(path => !path.startsWith('test/bench/'))];

  it.each(all.map(path => [path]))('%s has no any and no switched-off check', path => {
    const text = code(read(path));
    expect(text).not.toMatch(/(?::\s*|<|\bas\s+)any\b/);
    expect(read(path)).not.toMatch(/@ts-(ignore|nocheck|expect-error)/);
    expect(read(path)).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
  });

  it('every file of utils with logic has a test at its place, but for a list that only shrinks', () => {
    const tests = new Set(filesOf('test'));
    const hasTest = (path: string) => {
      const place = `test/${path.replace(/\.tsx?$/, '')}.test`;
      return tests.has(`${place}.ts`) || tests.has(`${place}.tsx`);
    };
    const bare = sources
      .filter(s => s.path.startsWith('utils/') && HAS_LOGIC.test(code(s.text)) && !hasTest(s.path))
      .map(s => s.path)
      .sort();
    expect(bare).toEqual(TESTED_ELSEWHERE);
  });

  it('no file is longer than a reader can hold', () => {
    expect(all.filter(path => lines(path) > LINES.hard)).toEqual([]);
    // A clear file somewhat over the mark is better than two entangled ones; more than a handful is
    // a habit.
    expect(all.filter(path => lines(path) > LINES.most).length).toBeLessThanOrEqual(6);
  });

  it('half of the files are short', () => {
    const sorted = sources.map(s => lines(s.path)).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(LINES.medianAtMost);
  });

  it('keeps entrypoints to wiring', () => {
    expect(
      sources
        .filter(s => s.room === 'entrypoints' && lines(s.path) > LINES.entrypoint)
        .map(s => s.path),
    ).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(all.filter(path => /\/(?:home|Users)\/\w+\//.test(code(read(path))))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function lines(path: string): number {
  return read(path).split('\n').length - 1;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}

function readSource(path: string): Source {
  const text = read(path);
  const imports = [
    ...text.matchAll(
      /^(?:import|export)\s+(?<type>type\s)?(?<names>[^;'"]*?)\s*(?:from\s*)?['"](?<to>[^'"]+)['"]/gm,
    ),
  ].map(({ groups }) => {
    const { type, names = '', to = '' } = groups ?? {};
    const listed = /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .map(name => name.trim())
      .filter(Boolean);
    const typeOnly =
      type !== undefined ||
      (listed !== undefined && listed.length > 0 && listed.every(name => name.startsWith('type ')));
    return {
      from: path,
      to: to.startsWith('.') ? normalize(join(dirname(path), to)).replaceAll('\\', '/') : to,
      typeOnly,
    };
  });
  return { path, room: roomOf(path), text, imports };
}

function isRoom(path: string): boolean {
  return /^(utils|components|entrypoints)\//.test(path);
}

function roomOf(path: string): string {
  if (path.startsWith('utils/')) return path.split('/').slice(0, 2).join('/');
  return path.startsWith('components/card/') ? 'components/card' : (path.split('/')[0] ?? '');
}

/** A file without comments and strings, roughly: what is left is code. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** A chain of files that leads back to its start, following what runs; null when there is none. */
function firstCycle(all: readonly Source[]): string[] | null {
  const byPath = new Map(all.map(s => [s.path, s]));
  const done = new Set<string>();
  const visit = (path: string, chain: readonly string[]): string[] | null => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? []) {
      const found = typeOnly ? null : visit(to, [...chain, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const { path } of all) {
    const found = visit(path, []);
    if (found) return found;
  }
  return null;
}
