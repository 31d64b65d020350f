import type { Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/live.ts';
import { CLAIM_STATES } from '../model/claim-state.ts';
import {
  type MapColumn,
  type MapNode,
  type MapRow,
  mapGraph,
  type PlacedLink,
  type PlacedMap,
  type PlacedNode,
  placeMap,
} from '../model/source-map.ts';
import { stateWord, VerdictBadge, VerdictSign } from '../VerdictBadge.tsx';
import { ScrollBox } from './ScrollBox.tsx';

const WIDTH = 960;
const MARGIN = { start: 270, end: 150 };
/** Columns of a section's label: what fits its margin in a wide font. */
const LABEL = 33;
const SIGN = 12;

/** What a node is called; the nodes of what is missing have words of their own. */
export function nodeLabel({ column, label }: Pick<MapNode, 'column' | 'label'>): string {
  return label ?? i18n.t(`map.${MISSING[column]}`);
}

const MISSING = { section: 'opening', outlet: 'noOutlet', origin: 'noOrigin' } as const;

/**
 * The source map: sections of the page, the outlets printed in them, and who had the stories first. A ribbon under the pointer marks its
 * claims (`onMark`). For the eye alone: the same stands beside it as a table.
 */
export function SourceMap(props: {
  live: LiveTrace;
  rows: readonly MapRow[];
  svgRef?: Ref<SVGSVGElement>;
  onMark(claims: readonly string[]): void;
}) {
  const { live, rows } = props;
  const [marked, setMarked] = useState<PlacedLink | null>(null);
  const map = useMemo(() => placeMap(mapGraph(live.trace, rows), WIDTH, MARGIN), [live, rows]);
  if (!map) return null;
  const mark = (link: PlacedLink | null) => {
    setMarked(link);
    props.onMark(link?.claims ?? []);
  };
  const states = CLAIM_STATES.filter(state => rows.some(row => row.state === state));
  return (
    <figure class="source-map">
      <ScrollBox label={i18n.t('map.title')}>
        <svg
          ref={props.svgRef ?? null}
          class="map"
          viewBox={`0 0 ${map.width} ${map.height + 24}`}
          role="img"
          aria-label={i18n.t('map.summary', [String(count(map, 'section')), String(count(map, 'outlet')), String(count(map, 'origin'))])}
        >
          <MapHeadings map={map} />
          <g transform="translate(0 24)">
            {map.links.map(link => (
              <Ribbon
                key={`${link.source} ${link.target} ${link.state}`}
                link={link}
                dim={marked !== null && marked !== link}
                onMark={mark}
                map={map}
              />
            ))}
            {map.nodes.map(node => (
              <Node key={node.id} node={node} />
            ))}
          </g>
        </svg>
      </ScrollBox>
      <figcaption class="legend row small">
        {states.map(state => (
          <VerdictBadge key={state} state={state} />
        ))}
      </figcaption>
    </figure>
  );
}

const count = (map: PlacedMap, column: MapColumn): number => map.nodes.filter(node => node.column === column && node.label !== null).length;

function MapHeadings({ map }: { map: PlacedMap }) {
  const columns = ['section', 'outlet', 'origin'] as const;
  const anchors = { section: 'end', outlet: 'start', origin: 'start' } as const;
  return (
    <g class="map-headings">
      {columns.map(column => {
        const node = map.nodes.find(node => node.column === column);
        return (
          node && (
            <text key={column} x={labelX(node)} y="13" text-anchor={anchors[column]}>
              {i18n.t(`map.${column}`)}
            </text>
          )
        );
      })}
    </g>
  );
}

const labelX = ({ column, x0, x1 }: PlacedNode): number => (column === 'section' ? x0 - 6 : x1 + 6);

function Ribbon({ link, map, dim, onMark }: { link: PlacedLink; map: PlacedMap; dim: boolean; onMark(link: PlacedLink | null): void }) {
  const names = [link.source, link.target].map(id => map.nodes.find(node => node.id === id)).map(node => (node ? nodeLabel(node) : ''));
  const words = i18n.t('map.ribbon', [names[0] ?? '', names[1] ?? '', stateWord(link.state), String(link.claims.length)]);
  return (
    <g class={`ribbon v-${link.state}${dim ? ' dim' : ''}`} onPointerEnter={() => onMark(link)} onPointerLeave={() => onMark(null)}>
      <path d={link.path} fill="none" stroke="currentColor" stroke-width={link.width}>
        <title>{words}</title>
      </path>
      {link.width >= SIGN && link.source.startsWith('section') && (
        <svg x={link.x + 5} y={link.y - SIGN / 2} width={SIGN} height={SIGN} viewBox="0 0 16 16" aria-hidden="true">
          <VerdictSign state={link.state} />
        </svg>
      )}
    </g>
  );
}

/** The beginning of a label, in so many columns; East Asian letters take two. */
export function shorten(label: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const letter of label) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(letter) ? 2 : 1;
    if (width > columns) return `${label.slice(0, end).trimEnd()}…`;
    if (width < columns) end += letter.length;
  }
  return label;
}

function Node({ node }: { node: PlacedNode }) {
  const label = nodeLabel(node);
  const short = shorten(label, LABEL);
  return (
    <g class={node.label === null ? 'node missing' : 'node'}>
      <rect x={node.x0} y={node.y0} width={node.x1 - node.x0} height={Math.max(2, node.y1 - node.y0)} />
      <text
        x={labelX(node)}
        y={(node.y0 + node.y1) / 2}
        dominant-baseline="middle"
        text-anchor={node.column === 'section' ? 'end' : 'start'}
      >
        {short}
        <title>{label}</title>
      </text>
    </g>
  );
}
