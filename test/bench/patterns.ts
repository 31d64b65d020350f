/** Every regular expression of the product: those written down, and those built of word lists. */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNode, type Node, parseSource, visit } from './syntax.ts';

/** One regular expression and where it comes from. */
export interface Pattern {
  /** File and line, from the root; for a library its package. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
  /** Of the project itself; otherwise of a library that it is bundled with. */
  readonly own: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');
const PLACE = /(?:file:\/\/)?(\/[^\s():]+):(\d+):\d+\)?$/;
/** What only passes word lists on stands for the place that wrote them. */
const HELPERS = new Set(['utils/text/word-pattern.ts', 'test/bench/patterns.ts']);

/** The expressions that stand between slashes in a file. */
export function literalsOf(path: string): Pattern[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found: Pattern[] = [];
  visit(parseSource(path, text).program, null, node => {
    const { regex } = node as Node & { regex?: { pattern: string; flags: string } };
    if (regex)
      found.push({
        where: `${path}:${lineAt(text, node.start)}`,
        source: regex.pattern,
        flags: regex.flags,
        own: true,
      });
  });
  return found;
}

/** Places of a file that build an expression, as `file:line`. */
export function buildersOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found: string[] = [];
  visit(parseSource(path, text).program, null, node => {
    const { callee } = node as Node & { callee?: unknown };
    if (node.type !== 'NewExpression' || !isNode(callee)) return;
    if ((callee as { name?: string }).name === 'RegExp')
      found.push(`${path}:${lineAt(text, node.start)}`);
  });
  return found;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * Runs some work while every `new RegExp` is noted with the place that asked for it. What was
 * loaded before is not seen: modules are imported within the work.
 */
export async function builtDuring(work: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const real = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const place = placeOf(new Error().stack ?? '');
    if (place) {
      const pattern = { ...place, source: made.source, flags: made.flags };
      found.set(`${pattern.where} ${pattern.flags} ${pattern.source}`, pattern);
    }
    return made;
  };
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return [...found.values()];
}

/** Who built an expression, from the stack; null for the tools that measure. */
function placeOf(stack: string): Pick<Pattern, 'where' | 'own'> | null {
  for (const line of stack.split('\n')) {
    const [, path = '', number = ''] = PLACE.exec(line) ?? [];
    const [, library] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    if (library) return { where: library, own: false };
    const file = relative(ROOT, path);
    if (path === '' || HELPERS.has(file)) continue;
    if (!/^(?:utils|entrypoints|components)\//.test(file)) return null;
    return { where: `${file}:${number}`, own: true };
  }
  return null;
}

/** Loads modules of the project; answers those that only a browser can load. */
export async function loadAll(paths: readonly string[]): Promise<string[]> {
  // What the polyfill asks for before it lets itself be loaded.
  Object.assign(globalThis, { chrome: { runtime: { id: 'whence' } } });
  const failed: string[] = [];
  for (const path of paths) {
    try {
      await import(pathToFileURL(join(ROOT, path)).href);
    } catch {
      failed.push(path);
    }
  }
  return failed;
}
