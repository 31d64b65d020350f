import type { JsonLdNode, PageFacts } from './article.ts';
import { cleanNames } from './author-names.ts';
import { articleNodes, isNode, textOf, typesOf } from './json-ld.ts';
import type { PageScan } from './page-scan.ts';
import { sortBylines } from './read-facts.ts';

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'byl',
  'byline',
  'article:author_name',
  'og:article:author',
  'authors',
  'twitter:data1',
];
const MAX_AUTHORS = 12;

/** Names in an author value: strings, nodes, references to nodes elsewhere on the page, lists of these. */
function namesIn(value: unknown, byId: ReadonlyMap<string, JsonLdNode>, depth = 0): { name: string; person: boolean }[] {
  if (depth > 4) return [];
  if (typeof value === 'string') return [{ name: value, person: true }];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(item => namesIn(item, byId, depth + 1));
  if (!isNode(value)) return [];
  const name = textOf(value.name) ?? ([textOf(value.givenName), textOf(value.familyName)].filter(Boolean).join(' ') || null);
  if (name)
    return (Array.isArray(value.name) ? value.name.filter(item => typeof item === 'string') : [name]).map(item => ({
      name: item,
      person: !typesOf(value).some(type => /organi[sz]ation/.test(type)),
    }));
  const target = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return target && target !== value ? namesIn(target, byId, depth + 1) : [];
}

function fromJsonLd(facts: PageFacts): { name: string; person: boolean }[] {
  const byId = new Map<string, JsonLdNode>();
  for (const node of facts.jsonLd)
    if (typeof node['@id'] === 'string' && !(byId.has(node['@id']) && !node.name)) byId.set(node['@id'], node);
  for (const node of articleNodes(facts.jsonLd)) {
    const names = namesIn(node.author ?? node.creator, byId);
    if (names.length > 0) return names;
  }
  return [];
}

/** The authors of the page's article, people first, organisations after them; empty when it names none. */
export function authorsOf(scan: PageScan, facts: PageFacts): string[] {
  const groups: string[][] = [];
  const linked = fromJsonLd(facts);
  groups.push(linked.filter(({ person }) => person).flatMap(({ name }) => cleanNames(name, facts)));
  groups.push(METAS.flatMap(name => facts.metas.get(name) ?? []).flatMap(value => cleanNames(value, facts)));
  const bylines = sortBylines(scan.bylines).filter(({ zone }) => zone === 0);
  for (const kind of ['itemprop', 'rel-author', 'author-link', 'byline', 'author-class'] as const)
    groups.push(
      bylines.filter(byline => byline.kind === kind && !(byline.outer && kind !== 'byline')).flatMap(({ text }) => cleanNames(text, facts)),
    );
  groups.push(linked.filter(({ person }) => !person).flatMap(({ name }) => cleanNames(name, facts)));
  const found = groups.find(group => group.length > 0) ?? [];
  const seen = new Set<string>();
  return found.filter(name => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase())).slice(0, MAX_AUTHORS);
}
