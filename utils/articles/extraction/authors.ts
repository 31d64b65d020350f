import type { HtmlFacts, JsonLdNode } from '../article.ts';
import { type ArticlePosition, nearness } from './article-position.ts';
import { nameKey, namesIn, type PrintedName } from './author-names.ts';
import { BY, LABEL } from './author-words.ts';
import type { Byline, BylineKind } from './collect-bylines.ts';
import { isNode, textOf, typesOf } from './json-ld.ts';
import type { PageScan } from './page-scan.ts';

/** Names from one place of the page. */
interface Group {
  /** How much the place is to be believed. */
  readonly weight: number;
  readonly names: readonly PrintedName[];
}

const METAS: readonly (readonly [string, number])[] = [
  ['parsely-author', 4],
  ['sailthru.author', 4],
  ['citation_author', 4],
  ['author', 3.5],
  ['article:author', 3],
  ['byl', 3.5],
  ['byline', 3],
  ['dc.creator', 3],
  ['dcterms.creator', 3],
  ['dc.creator.name', 3],
  ['authors', 3],
  ['article:author_name', 3],
  ['og:article:author', 3],
  ['cxenseparse:author', 3],
  ['rbauthors', 3],
  ['articleauthor', 2.5],
];
const WRITTEN =
  /written|author|by|verfasst|autor|von|écrit|auteur|escrito|publicado por|scritto|geschreven/i;
const KINDS: Record<BylineKind, number> = {
  itemprop: 4,
  'rel-author': 4,
  'author-link': 4,
  byline: 3.5,
  'author-class': 2.5,
};
const TEXT_WEIGHT = 3;
const SCRIPT_WEIGHT = 2;
const MAX_AUTHORS = 12;

interface Named {
  readonly name: string;
  readonly organisation: boolean;
}

/**
 * Names in an author value: strings, nodes, references to nodes elsewhere on the page, lists of
 * these.
 */
function linkedNames(value: unknown, byId: ReadonlyMap<string, JsonLdNode>, depth = 0): Named[] {
  if (depth > 4) return [];
  if (typeof value === 'string') return [{ name: value, organisation: false }];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap(item => linkedNames(item, byId, depth + 1));
  if (!isNode(value)) return [];
  const organisation = typesOf(value).some(type => /organi[sz]ation|corporation/.test(type));
  const names = Array.isArray(value.name)
    ? value.name.filter(item => typeof item === 'string')
    : [textOf(value.name)];
  const full = [textOf(value.givenName), textOf(value.familyName)].filter(Boolean).join(' ');
  const found = names.filter((name): name is string => typeof name === 'string' && name !== '');
  if (found.length > 0 || full)
    return (found.length > 0 ? found : [full]).map(name => ({ name, organisation }));
  const target = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return target && target !== value ? linkedNames(target, byId, depth + 1) : [];
}

function fromJsonLd(
  facts: HtmlFacts,
  about: readonly JsonLdNode[],
  siteKeys: ReadonlySet<string>,
): Group {
  const byId = new Map<string, JsonLdNode>();
  for (const node of facts.jsonLd)
    if (typeof node['@id'] === 'string' && (node.name || !byId.has(node['@id'])))
      byId.set(node['@id'], node);
  for (const node of about) {
    const names = linkedNames(node.author ?? node.creator, byId).flatMap(({ name, organisation }) =>
      namesIn(name, siteKeys).map(printed =>
        organisation
          ? { ...printed, organisation, likeness: Math.min(printed.likeness, 0.5) }
          : printed,
      ),
    );
    if (names.length > 0) return { weight: 5, names };
  }
  return { weight: 5, names: [] };
}

function fromMetas(facts: HtmlFacts, siteKeys: ReadonlySet<string>): Group[] {
  const groups = METAS.map(([name, weight]) => ({
    weight,
    names: (facts.metas.get(name) ?? []).flatMap(value =>
      namesIn(value, siteKeys, name === 'citation_author' || name.startsWith('dc')),
    ),
  }));
  const labels = [1, 2].filter(i => WRITTEN.test(facts.metas.get(`twitter:label${i}`)?.[0] ?? ''));
  for (const i of labels)
    groups.push({
      weight: 3,
      names: namesIn(facts.metas.get(`twitter:data${i}`)?.[0] ?? '', siteKeys),
    });
  const parsely = facts.metas.get('parsely-page')?.[0];
  if (parsely)
    groups.push({
      weight: 3,
      names:
        /"authors?"\s?:\s?\[?\s?"([^"]{2,100})"/
          .exec(parsely)
          ?.slice(1)
          .flatMap(value => namesIn(value, siteKeys)) ?? [],
    });
  return groups;
}

/**
 * Bylines of one kind, those at the headline before all others, each place where they stand a group
 * of its own weight.
 */
function fromBylines(
  bylines: readonly Byline[],
  layout: ArticlePosition,
  siteKeys: ReadonlySet<string>,
): Group[] {
  const groups: Group[] = [];
  for (const kind of Object.keys(KINDS) as BylineKind[]) {
    const own = bylines.filter(
      byline => byline.kind === kind && !(byline.outer && kind === 'author-class'),
    );
    for (const level of [1, 0.6, 0.3, 0.1]) {
      const here = own.filter(({ at }) => nearness(layout, at) === level);
      const clean = here.filter(({ zone }) => zone === 0);
      const names = (clean.length > 0 ? clean : here).flatMap(({ lines }) =>
        namesIn(lines.join('\n'), siteKeys),
      );
      if (names.length > 0)
        groups.push({ weight: KINDS[kind] * level * (clean.length > 0 ? 1 : 0.4), names });
    }
  }
  return groups;
}

/**
 * A line that is a byline: "By Jane Doe", "Ein Beitrag von …", "Author: …", "作者：…". A name must
 * follow, so that "By then …" mostly fails later.
 */
const isByline = (text: string): boolean =>
  /^\p{Lu}|^\p{Script=Han}/u.test(text.replace(BY, '')) && (BY.test(text) || LABEL.test(text));
const BYLINE_LABEL =
  /^(?:(?:about the |written |posted |published )?(?:authors?|by)|autor(?:in|en)?|von|par|por|auteur)\s?:?$/i;

/**
 * Short lines of the page that read like a byline, near its headline or at the ends of its text.
 */
function fromText(
  { blocks }: PageScan,
  layout: ArticlePosition,
  siteKeys: ReadonlySet<string>,
): Group[] {
  const groups: Group[] = [];
  blocks.forEach((block, i) => {
    const near = nearness(layout, block.at);
    if (near < 0.3 || block.text.length > 120 || groups.length > 5) return;
    const labelled = BYLINE_LABEL.test(block.text);
    const text = labelled ? (blocks[i + 1]?.text ?? '') : isByline(block.text) ? block.text : '';
    if (text === '' || text.length > 120) return;
    const names = namesIn(text, siteKeys).filter(({ likeness }) => likeness >= 0.6);
    if (names.length > 0) groups.push({ weight: TEXT_WEIGHT * near, names });
  });
  return groups;
}

const sameName = (a: string, b: string): boolean => {
  const [x, y] = [nameKey(a), nameKey(b)];
  return (
    x === y ||
    (Math.min(x.length, y.length) > 4 &&
      (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)))
  );
};

/** How many places, by their weight, name the same. */
function supportOf({ name, likeness }: PrintedName, groups: readonly Group[]): number {
  return (
    likeness *
    groups.reduce(
      (sum, group) =>
        sum + (group.names.some(other => sameName(other.name, name)) ? group.weight : 0),
      0,
    )
  );
}

/** "Brett" where another place near the headline prints "Brett Larkin". */
function fullerName(name: string, groups: readonly Group[]): string {
  if (/\s/.test(name)) return name;
  const fuller = groups
    .filter(({ weight }) => weight >= 2)
    .flatMap(({ names }) => names)
    .find(
      other =>
        !other.organisation &&
        other.name.startsWith(`${name} `) &&
        other.name.split(' ').length <= 3,
    );
  return fuller?.name ?? name;
}

/**
 * The authors of the page's article, people first, organisations after them; empty when it names
 * none. Every place that may name authors is heard; the names come from the place whose best name
 * most others confirm, so that a site's name in its JSON-LD does not win over the person in its
 * byline. `about`: JSON-LD nodes of the article. `siteNames`: what the site calls itself.
 */
export function authorsOf(
  scan: PageScan,
  facts: HtmlFacts,
  about: readonly JsonLdNode[],
  layout: ArticlePosition,
  siteNames: readonly string[],
): string[] {
  const siteKeys = new Set(siteNames.map(nameKey).filter(key => key.length > 1));
  const groups = [
    fromJsonLd(facts, about, siteKeys),
    ...fromMetas(facts, siteKeys),
    ...fromBylines(scan.bylines, layout, siteKeys),
    ...fromText(scan, layout, siteKeys),
    {
      weight: SCRIPT_WEIGHT,
      names: scan.head.scriptAuthors.slice(0, 1).flatMap(value => namesIn(value, siteKeys)),
    },
  ].filter(({ names, weight }) => names.length > 0 && weight >= 0.9);
  let best: Group | null = null;
  let bestSupport = 0;
  for (const group of groups) {
    const support = Math.max(...group.names.map(name => supportOf(name, groups)));
    if (support > bestSupport) {
      best = group;
      bestSupport = support;
    }
  }
  if (!best) return [];
  const believed = best.names.filter(
    name => best.weight >= 4.5 || supportOf(name, groups) >= 0.35 * bestSupport,
  );
  const ordered = [
    ...believed.filter(({ organisation }) => !organisation),
    ...believed.filter(({ organisation }) => organisation),
  ];
  const names = ordered.map(({ name }) => fullerName(name, groups));
  return names
    .filter((name, i) => names.findIndex(other => nameKey(other) === nameKey(name)) === i)
    .slice(0, MAX_AUTHORS);
}
