/**
 * The exported functions of all rooms that need no browser, found in their syntax trees, each with arguments made
 * of one text by the types of its parameters. What no text can be made for is answered with the
 * reason.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Maker, makerOf } from './made-arguments.ts';
import { isNode, type Node, parseSource } from './syntax.ts';

/** A function and how its arguments come of a text. */
export interface TextExport {
  /** File and function: `text/words.ts wordsOf`. */
  readonly name: string;
  /** Arguments for a call, made anew: some functions remember what they were given. */
  prepare(text: string): unknown[];
  run(args: unknown[]): unknown;
}

/** A function that is not run, and why. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

interface Declared {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

const ROOT = resolve(import.meta.dirname, '../..');
const ROOMS = [
  ...['text', 'urls', 'outlets', 'citations', 'claims', 'articles', 'origins', 'support', 'trace'],
  ...['exports', 'network', 'sources', 'page'],
];
/** What runs the parts of a room on a whole text: each is measured by itself, on more texts. */
const WHOLES: Readonly<Record<string, string>> = {
  text: 'wordsOf, namesOf, datesOf or quantitiesOf',
  citations: 'readPage',
  claims: 'readPage',
  articles: 'readArticle or textFit',
  origins: 'evidenceOf or groupCopies',
  support: 'createAssessor',
  exports: 'exportTraces',
  page: 'readPastedText',
};
/** What takes the extension's own data, not a text of others: run with one, it would spoil the rest. */
const OWN_DATA = new Set(['fillOutlets', 'fillPublicSuffixes']);
const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression']);

/** All of them; functions that no text reaches, not even in parts, are in neither list. */
export async function textExports(): Promise<{ run: TextExport[]; skipped: Skipped[] }> {
  const run: TextExport[] = [];
  const skipped: Skipped[] = [];
  const folders = ROOMS.map(room => `utils/${room}`);
  const files = execFileSync('git', ['ls-files', ...folders], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter(path => path.endsWith('.ts'));
  for (const path of files) {
    const declared = exportsOf(readFileSync(join(ROOT, path), 'utf8'), path);
    if (declared.length === 0) continue;
    const module = await load(path);
    for (const one of declared) {
      const found = readExport(path, one, module);
      if (found && 'reason' in found) skipped.push(found);
      else if (found) run.push(found);
    }
  }
  return { run, skipped };
}

/** How a function is run, or why it is not; null where no text reaches it. */
function readExport(
  path: string,
  { name, parameters }: Declared,
  module: Record<string, unknown> | null,
): TextExport | Skipped | null {
  const full = `${path.slice('utils/'.length)} ${name}`;
  if (!module) return { name: full, reason: 'is loaded by browsers alone' };
  if (OWN_DATA.has(name)) return { name: full, reason: "takes the extension's own data" };
  const makers = parameters.map(one => makerOf(one.name, one.type));
  const missing = parameters.filter((_, i) => makers[i] === null).map(({ type }) => type);
  if (missing.length > 0) return { name: full, reason: reasonFor(path, missing) };
  return makers.some(maker => maker?.isText) ? exportOf(full, module[name], makers) : null;
}

async function load(path: string): Promise<Record<string, unknown> | null> {
  return import(pathToFileURL(join(ROOT, path)).href).catch(() => null);
}

function exportOf(name: string, value: unknown, makers: (Maker | null)[]): TextExport {
  if (typeof value !== 'function') throw new TypeError(`${name} is no function`);
  return {
    name,
    prepare: text => makers.map(maker => maker?.make(text)),
    run: args => value(...args),
  };
}

/** What takes parts is run with the whole of its room. */
function reasonFor(path: string, missing: readonly string[]): string {
  const room = path.split('/')[1] ?? '';
  return `takes ${[...new Set(missing)].join(', ')}, which ${WHOLES[room] ?? 'nothing'} makes of a text`;
}

/** Functions that a file exports by a declaration of its own. */
function exportsOf(text: string, path: string): Declared[] {
  return parseSource(path, text).program.body.flatMap(statement => {
    const { declaration } = statement;
    if (statement.type !== 'ExportNamedDeclaration' || !isNode(declaration)) return [];
    if (declaration.type === 'FunctionDeclaration')
      return [declaredBy(declaration.id?.name ?? '', declaration, text)];
    return (declaration.declarations ?? []).flatMap(one => {
      const { init } = one as Node & { readonly init?: unknown };
      if (!isNode(init) || !FUNCTIONS.has(init.type)) return [];
      return [declaredBy(one.id?.name ?? '', init, text)];
    });
  });
}

interface Parameter extends Node {
  readonly name?: string;
  readonly left?: Parameter;
  readonly optional?: boolean;
  readonly typeAnnotation?: { readonly typeAnnotation: Node } | null;
}

function declaredBy(name: string, node: Node, text: string): Declared {
  const { params } = node as Node & { readonly params: readonly Parameter[] };
  // What has a default, or may be left out, is left out.
  const needed = params.filter(
    one => !['AssignmentPattern', 'RestElement'].includes(one.type) && !one.optional,
  );
  return {
    name,
    parameters: needed.map(one => ({ name: one.name ?? '', type: typeOf(one, text) })),
  };
}

function typeOf({ typeAnnotation }: Parameter, text: string): string {
  if (!typeAnnotation) return '';
  const { start, end } = typeAnnotation.typeAnnotation;
  return text.slice(start, end).replace(/\s+/g, ' ').replaceAll('readonly ', '');
}
