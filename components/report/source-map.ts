import {
  type SankeyLink,
  type SankeyNode,
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
} from 'd3-sankey';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type {
  Backing,
  Origin,
  Trace,
  TraceCitation,
  TraceClaim,
} from '../../utils/trace/model/schema.ts';
import {
  asserts,
  bestBacking,
  CLAIM_STATES,
  type ClaimState,
  citationsOf,
  claimState,
  isOpen,
  marksOfClaim,
} from '../../utils/trace/view/claim-state.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { traceIndex } from '../../utils/trace/view/trace-index.ts';

/**
 * Where a node of the map stands: a section of the page, an outlet as printed, who had the story
 * first.
 */
export type MapColumn = 'section' | 'outlet' | 'origin';

/** A box of the map. */
export interface MapNode {
  readonly id: string;
  readonly column: MapColumn;
  /**
   * Null for the node of what is missing: text above the first heading, no source, no origin found.
   */
  readonly label: string | null;
}

/**
 * One ribbon: claims of one section, cited from one outlet (or one outlet's stories of one origin),
 * in one state.
 */
export interface MapLink {
  readonly source: string;
  readonly target: string;
  readonly state: ClaimState;
  /** Ids of the claims in it; a claim with two citations is in two ribbons. */
  readonly claims: readonly string[];
}

/** The boxes of the map and the claims that run between them. */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
}

/** One line of the same as a table: a section's claims by outlet, origin and state. */
export interface MapRow {
  readonly section: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly state: ClaimState;
  readonly claims: readonly string[];
}

/**
 * Every asserting claim with every outlet it is printed with (or, unprinted, with the one found or
 * named), in page order.
 */
export function buildMapRows(live: LiveTrace): MapRow[] {
  const rows = new Map<string, MapRow & { claims: string[] }>();
  for (const claim of live.trace.claims.filter(asserts)) {
    for (const path of pathsOf(live, claim)) {
      const key = JSON.stringify([path.section, path.outlet, path.origin, path.state]);
      const row = rows.get(key);
      if (row) row.claims.push(claim.id);
      else rows.set(key, { ...path, claims: [claim.id] });
    }
  }
  return [...rows.values()];
}

type Path = Omit<MapRow, 'claims'>;

function pathsOf(live: LiveTrace, claim: TraceClaim): Path[] {
  const { trace } = live;
  const section = claim.heading;
  const printed = citationsOf(trace, claim);
  if (printed.length === 0) {
    const best = bestBacking(claim);
    const outlet = best?.outlet ?? null;
    const state = claimState(live, claim);
    // What restates a claim that is still to be looked up waits for the outlets of that.
    const awaiting = traceIndex(trace).claims.get(claim.restates ?? '') ?? claim;
    const awaited = new Set(
      state === 'pending' && !best ? marksOfClaim(trace, awaiting).map(({ outlet }) => outlet) : [],
    );
    if (awaited.size > 0)
      return [...awaited].map(outlet => ({ section, outlet, origin: null, state }));
    return [
      { section, outlet, origin: best ? findOriginOfArticle(trace, best.article) : null, state },
    ];
  }
  return printed.map(citation => {
    const row = claim.backing.find(({ citation: id }) => id === citation.id) ?? null;
    return {
      section,
      outlet: citation.outlet,
      origin: originOf(trace, citation),
      state: stateOf(live, claim, citation, row),
    };
  });
}

/** What the article of this citation says, which may be open while another's has told. */
const stateOf = (
  live: LiveTrace,
  claim: TraceClaim,
  { resolution }: TraceCitation,
  row: Backing | null,
): ClaimState => {
  if (isOpen(live, resolution)) return 'pending';
  return row?.verdict ?? (claimState(live, claim) === 'pending' ? 'pending' : 'unknown');
};

const originOf = (trace: Trace, citation: TraceCitation): string | null =>
  findFirst(
    trace,
    trace.origins.find(({ citations }) => citations.includes(citation.id)),
  );

const findOriginOfArticle = (trace: Trace, article: string | null): string | null =>
  findFirst(
    trace,
    trace.origins.find(({ articles }) => article !== null && articles.includes(article)),
  );

/**
 * Who had an origin's story first; null where copy or original was not determined for any of its
 * articles.
 */
function findFirst(trace: Trace, origin: Origin | undefined): string | null {
  if (!origin) return null;
  const told =
    origin.article !== null ||
    origin.articles.some(
      id => traceIndex(trace).articles.get(id)?.original?.outlet === origin.outlet,
    );
  return told ? origin.outlet : null;
}

/** The graph of the map: what the picture draws and nothing else. */
export function buildMapGraph(trace: Trace, rows: readonly MapRow[]): MapGraph {
  const nodes = new Map<string, MapNode>();
  const links = new Map<string, MapLink & { claims: string[] }>();
  const node = (column: MapColumn, key: string | null, label: string | null) => {
    const id = `${column} ${key ?? ''}`;
    if (!nodes.has(id)) nodes.set(id, { id, column, label });
    return id;
  };
  const link = (source: string, target: string, { state, claims }: MapRow) => {
    const key = JSON.stringify([source, target, state]);
    const known = links.get(key);
    if (known) known.claims.push(...claims);
    else links.set(key, { source, target, state, claims: [...claims] });
  };
  for (const row of rows) {
    const section = node('section', row.section, row.section);
    const outlet = node('outlet', row.outlet, row.outlet && outletName(trace, row.outlet));
    link(section, outlet, row);
    if (row.outlet !== null && row.state !== 'pending')
      link(outlet, node('origin', row.origin, row.origin && outletName(trace, row.origin)), row);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** A node with its place in pixels. */
export interface PlacedNode extends MapNode {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A ribbon with its centre line as an SVG path and its thickness in pixels. */
export interface PlacedLink extends MapLink {
  readonly path: string;
  readonly width: number;
  /** Where it leaves its source. */
  readonly x: number;
  readonly y: number;
}

/** The map with a place for everything, in pixels. */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

const NODE = 10;
const GAP = 14;
const ROW = 30;
const ORDER: Record<MapColumn, number> = { section: 0, outlet: 1, origin: 2 };

type D3Node = SankeyNode<MapNode, { link: MapLink }>;
type D3Link = SankeyLink<MapNode, { link: MapLink }>;

/**
 * Lays the graph out between the margins left for labels at both sides; as high as its fullest
 * column needs. Null for an empty graph.
 */
export function placeMap(
  { nodes, links }: MapGraph,
  width: number,
  margin: { start: number; end: number },
): PlacedMap | null {
  if (links.length === 0) return null;
  // As high as the column with most nodes needs, however few claims flow through it.
  const fullest = Math.max(
    ...(['section', 'outlet', 'origin'] as const).map(
      column => nodes.filter(node => node.column === column).length,
    ),
  );
  const ranks = ranksOf(nodes, links);
  const height = Math.max(160, fullest * (ROW + GAP));
  const layout = sankey<MapNode, { link: MapLink }>()
    .nodeId(({ id }) => id)
    .nodeAlign((node, n) => (node.column ? ORDER[node.column] : sankeyJustify(node, n)))
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .nodeSort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
    .linkSort((a, b) => stateOrder(a) - stateOrder(b))
    .extent([
      [margin.start, 4],
      [width - margin.end, height - 4],
    ]);
  const placed = layout({
    nodes: nodes.map(node => ({ ...node })),
    links: links.map(link => ({
      source: link.source,
      target: link.target,
      value: link.claims.length,
      link,
    })),
  });
  const line = sankeyLinkHorizontal<MapNode, { link: MapLink }>();
  return {
    width,
    height,
    nodes: placed.nodes.map(({ id, column, label, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: D3Node) => ({
      id,
      column,
      label,
      x0,
      x1,
      y0,
      y1,
    })),
    links: placed.links.map((placed: D3Link) => ({
      ...placed.link,
      path: line(placed) ?? '',
      width: Math.max(1, placed.width ?? 1),
      x: typeof placed.source === 'object' ? (placed.source.x1 ?? 0) : 0,
      y: placed.y0 ?? 0,
    })),
  };
}

/**
 * Sections keep the page's order; every other node stands at the middle of what leads to it, what
 * is missing last.
 */
function ranksOf(nodes: readonly MapNode[], links: readonly MapLink[]): Map<string, number> {
  const ranks = new Map(
    nodes.filter(({ column }) => column === 'section').map(({ id }, i) => [id, i]),
  );
  for (const column of ['outlet', 'origin'] as const) {
    for (const { id, label } of nodes.filter(node => node.column === column)) {
      const into = links.filter(({ target }) => target === id);
      const weight = into.reduce((sum, { claims }) => sum + claims.length, 0);
      const total = into.reduce(
        (sum, { source, claims }) => sum + (ranks.get(source) ?? 0) * claims.length,
        0,
      );
      ranks.set(id, label === null ? Number.MAX_SAFE_INTEGER : total / weight);
    }
  }
  return ranks;
}

const stateOrder = ({ link }: D3Link): number => CLAIM_STATES.indexOf(link.state);
