import type { JsonLdNode } from '../article.ts';

const MAX_NODES = 2000;
const MAX_DEPTH = 12;

/** Whether a parsed value is an object with named members. */
export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Outside strings: comments, CDATA marks, a semicolon; inside: raw control characters, which JSON
 * forbids and content systems print.
 */
function mend(source: string): string {
  const bare = source
    .replace(/^(?:\/\/ ?)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/;$/, '')
    .trimEnd()
    .replace(/(?:\/\/ ?)?(?:-->|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  return bare.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s{0,50}([}\]])/g, '$1');
}

function parse(source: string): unknown {
  for (const attempt of [
    source,
    mend(source),
    mend(source)
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

/**
 * The nodes of a page's JSON-LD scripts: arrays and @graph flattened, nodes nested in others left
 * where they are. A script that cannot be read, even after mending what content systems get wrong
 * (comments, raw line breaks, trailing commas), is left out.
 */
export function parseJsonLd(sources: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const add = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value) add(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      if ('@graph' in value) add(value['@graph'], depth + 1);
    }
  };
  for (const source of sources) add(parse(source.trim()), 0);
  return nodes;
}

/**
 * The last part of a type, lower case: "http://schema.org/NewsArticle" gives "newsarticle". Empty
 * for a node without one.
 */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter(item => typeof item === 'string')
    .map(item => item.replace(/^.*[/:#]/, '').toLowerCase());
}

const ARTICLE = /(?:article|posting|blogpost|report|review|liveblog|story)$/;

const PAGE =
  /^(?:webpage|videoobject|creativework|podcastepisode|recipe|howto|collectionpage|itempage|event|product)$/;

/** Whether a node names the page's address as its own. */
function isAbout(node: JsonLdNode, path: string): boolean {
  const { mainEntityOfPage: page } = node;
  return [node.url, node['@id'], isNode(page) ? (page['@id'] ?? page.url) : page].some(
    value => typeof value === 'string' && value.includes(path),
  );
}

/**
 * Nodes that describe the page's article: those that name its address first, the fullest kinds
 * before mere page nodes, in document order otherwise; `mainEntity` of a page node included. `url`
 * is the page's.
 */
export function articleNodes(nodes: readonly JsonLdNode[], url: string): JsonLdNode[] {
  const all = nodes.flatMap(node => [
    node,
    ...[node.mainEntity, node.mainEntityOfPage].filter(isNode),
  ]);
  const kindOf = (node: JsonLdNode) =>
    typesOf(node).some(type => ARTICLE.test(type) && type !== 'claimreview')
      ? 0
      : typesOf(node).some(type => PAGE.test(type))
        ? 2
        : 4;
  const path = /^https?:\/\/[^/]+(\/[^?#]{4,})/.exec(url)?.[1] ?? '';
  const ranked = all
    .map(node => ({ node, rank: kindOf(node) + (path !== '' && isAbout(node, path) ? 0 : 1) }))
    .filter(({ rank }) => rank < 4);
  ranked.sort((a, b) => a.rank - b.rank);
  return [...new Set(ranked.map(({ node }) => node))];
}

/**
 * Text of a value that may be a string, a number, a list or a {"@value"} object: its first text;
 * null without one.
 */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textOf(item, depth + 1);
      if (text) return text;
    }
    return null;
  }
  return isNode(value) ? textOf(value['@value'] ?? value.name, depth + 1) : null;
}
