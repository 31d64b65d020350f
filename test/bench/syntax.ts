/** Reads a source file's syntax tree, for measurements of the code itself. */
import { parseAst } from 'vite';

/** A node of an ESTree tree, as far as measuring needs it. */
export interface Node {
  readonly type: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly body: readonly Node[];
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly id?: (Node & { readonly name?: string }) | null;
  readonly operator?: string;
}

/** One function of a file, methods and arrow functions included. */
export interface SourceFunction {
  /** Null for a function that has no name of its own and is bound to none. */
  readonly name: string | null;
  /** A component: its name begins with a capital and the file holds JSX. */
  readonly isComponent: boolean;
  /** Line it begins on, from 1, and how many lines it has. */
  readonly line: number;
  readonly lines: number;
  /** Cyclomatic complexity, functions inside not counted. */
  readonly branches: number;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BRANCHES = new Set([
  'IfStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchCase',
  'CatchClause',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** Parses TypeScript, with JSX where the path ends in x. Throws on a syntax error. */
export function parseSource(
  path: string,
  text: string,
): { readonly program: Node; readonly functions: readonly SourceFunction[] } {
  // Vite's own types speak of ESTree without TypeScript's nodes; measuring needs only the shape.
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const functions: SourceFunction[] = [];
  visit(program, null, (node, name) => {
    if (!FUNCTIONS.has(node.type)) return;
    const line = text.slice(0, node.start).split('\n').length;
    functions.push({
      name: node.id?.name ?? name,
      isComponent: path.endsWith('x') && /^[A-Z]/.test(node.id?.name ?? name ?? ''),
      line,
      lines: text.slice(node.start, node.end).split('\n').length,
      branches: countBranches(node),
    });
  });
  return { program, functions };
}

/** True where a file does something: it holds a function, or a class. Data and types alone do not. */
export function hasLogic(program: Node): boolean {
  let found = false;
  visit(program, null, node => {
    if (FUNCTIONS.has(node.type) || node.type === 'ClassDeclaration') found = true;
  });
  return found;
}

/** Narrows an unknown property to a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Every node below and including one; `name` is what a function is bound to, where it is. */
export function visit(
  node: Node,
  name: string | null,
  see: (node: Node, name: string | null) => void,
): void {
  see(node, name);
  for (const [, child] of childrenOf(node)) visit(child, nameFor(node, child), see);
}

function nameFor(parent: Node, child: Node): string | null {
  if (!FUNCTIONS.has(child.type)) return null;
  if (parent.type === 'VariableDeclarator') return parent.id?.name ?? null;
  const key = (parent as { key?: { name?: string } }).key;
  return key?.name ?? null;
}

function* childrenOf(node: Node): Generator<[string, Node]> {
  for (const [key, value] of Object.entries(node)) {
    if (isNode(value)) yield [key, value];
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) yield [key, one];
  }
}

function countBranches(root: Node): number {
  let count = 1;
  const see = (node: Node): void => {
    if (node !== root && FUNCTIONS.has(node.type)) return;
    // A default case is no branch of its own.
    const isDefault = node.type === 'SwitchCase' && !(node as { test?: unknown }).test;
    if (BRANCHES.has(node.type) && !isDefault) count++;
    for (const [, child] of childrenOf(node)) see(child);
  };
  see(root);
  return count;
}
