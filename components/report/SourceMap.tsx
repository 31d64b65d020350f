import type { Ref } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { CLAIM_STATES } from '../../utils/trace/view/claim-state.ts';
import { ScrollBox } from '../controls/ScrollBox.tsx';
import { nameState, VerdictBadge, VerdictSign } from '../shared/VerdictBadge.tsx';
import { getUiDirection } from '../words/format.ts';
import { wrap } from './labels.ts';
import {
  buildMapGraph,
  type MapColumn,
  type MapNode,
  type MapRow,
  type PlacedLink,
  type PlacedMap,
  type PlacedNode,
  placeMap,
} from './source-map.ts';
import { useWidth } from './use-width.ts';

const SIGN = 12;
/** Between a node and its label. */
const BESIDE = 6;
const HEADINGS = 36;
/** From one line of a label to the next. */
const LINE = 14;

/**
 * How much of the room the labels get: as much as they need where there is enough, less than they
 * need where there is not.
 */
interface Frame {
  /** True where the reader's language runs from right to left: the picture does too. */
  readonly mirrored: boolean;
  readonly width: number;
  readonly start: number;
  readonly end: number;
  /** Letters, in pixels of a wide font. */
  readonly font: number;
  readonly column: number;
}

function makeFrame(width: number): Frame {
  const room = width === 0 ? 960 : Math.max(320, width);
  const narrow = room < 600;
  const takeShare = (share: number, least: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, room * share)));
  return {
    mirrored: getUiDirection() === 'rtl',
    width: room,
    start: takeShare(0.27, 90, 270),
    end: takeShare(0.23, 80, 150),
    font: narrow ? 12 : 13,
    column: narrow ? 6.8 : 7.8,
  };
}

/** What a node is called; the nodes of what is missing have words of their own. */
export function nameNode({ column, label }: Pick<MapNode, 'column' | 'label'>): string {
  return label ?? i18n.t(`map.${MISSING[column]}`);
}

const MISSING = { section: 'opening', outlet: 'noOutlet', origin: 'noOrigin' } as const;

/**
 * The source map: sections of the page, the outlets printed in them, and who had the stories first.
 * A ribbon under the pointer marks its claims (`onMark`). For the eye alone: the same stands beside
 * it as a table.
 */
export function SourceMap(props: {
  live: LiveTrace;
  rows: readonly MapRow[];
  svgRef?: Ref<SVGSVGElement>;
  onMark(claims: readonly string[]): void;
}) {
  const { live, rows } = props;
  const [marked, setMarked] = useState<PlacedLink | null>(null);
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const frame = useMemo(() => makeFrame(width), [width]);
  // Laying it out is dear, and the pointer draws it anew with every ribbon it passes.
  const map = useMemo(
    () => placeMap(buildMapGraph(live.trace, rows), frame.width, frame),
    [live, rows, frame],
  );
  const mark = (link: PlacedLink | null) => {
    setMarked(link);
    props.onMark(link?.claims ?? []);
  };
  const states = CLAIM_STATES.filter(state => rows.some(row => row.state === state));
  return (
    <figure class="source-map" ref={figure}>
      {map && (
        <ScrollBox label={i18n.t('map.title')}>
          <svg
            ref={props.svgRef ?? null}
            class="map"
            viewBox={`0 0 ${map.width} ${map.height + HEADINGS}`}
            font-size={frame.font}
            role="img"
            aria-label={i18n.t('map.summary', [
              String(count(map, 'section')),
              String(count(map, 'outlet')),
              String(count(map, 'origin')),
            ])}
          >
            <MapHeadings map={map} frame={frame} />
            <g transform={`translate(0 ${HEADINGS})`}>
              {map.links.map(link => (
                <Ribbon
                  key={`${link.source} ${link.target} ${link.state}`}
                  link={link}
                  dim={marked !== null && marked !== link}
                  onMark={mark}
                  map={map}
                  frame={frame}
                />
              ))}
              {map.nodes.map(node => (
                <Node key={node.id} node={node} map={map} frame={frame} />
              ))}
            </g>
          </svg>
        </ScrollBox>
      )}
      <figcaption class="legend row small">
        {states.map(state => (
          <VerdictBadge key={state} state={state} />
        ))}
        <span class="quiet">{i18n.t('map.colours')}</span>
      </figcaption>
    </figure>
  );
}

const count = (map: PlacedMap, column: MapColumn): number =>
  map.nodes.filter(node => node.column === column && node.label !== null).length;

/** Where the first node of a column begins; null for a column without nodes. */
const findColumnX = (map: PlacedMap, column: MapColumn): number | null =>
  map.nodes.find(node => node.column === column)?.x0 ?? null;

/**
 * What stands over each column: sections at the picture's start, origins at its end, where there is
 * most room for words.
 */
function MapHeadings({ map, frame }: { map: PlacedMap; frame: Frame }) {
  const outlets = findColumnX(map, 'outlet') ?? frame.width;
  const origins = findColumnX(map, 'origin');
  const drawHeading = (column: MapColumn, x: number, room: number, anchor: 'start' | 'end') => (
    <text y="12" text-anchor={chooseAnchor(frame, anchor)}>
      {wrap(i18n.t(`map.${column}`), Math.floor(room / frame.column), 2).map((line, i) => (
        <tspan key={line} x={mirrorX(frame, x)} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
  return (
    <g class="map-headings">
      {drawHeading('section', frame.start - BESIDE, frame.start, 'end')}
      {drawHeading('outlet', outlets, (origins ?? frame.width) - outlets - BESIDE, 'start')}
      {origins !== null && drawHeading('origin', origins, frame.width - origins, 'start')}
    </g>
  );
}

/** Pixels for a node's label: to the picture's edge, or to the next column. */
function measureRoom({ column, x0, x1 }: PlacedNode, map: PlacedMap, { width }: Frame): number {
  if (column === 'section') return x0 - BESIDE;
  const next = column === 'outlet' ? (findColumnX(map, 'origin') ?? width) : width;
  return next - x1 - BESIDE;
}

const placeLabel = ({ column, x0, x1 }: PlacedNode): number =>
  column === 'section' ? x0 - BESIDE : x1 + BESIDE;

/** Where a place of the layout is in the picture. */
const mirrorX = ({ mirrored, width }: Frame, x: number): number => (mirrored ? width - x : x);

const chooseAnchor = ({ mirrored }: Frame, anchor: 'start' | 'end'): 'start' | 'end' =>
  mirrored ? (anchor === 'start' ? 'end' : 'start') : anchor;

function Ribbon(props: {
  link: PlacedLink;
  map: PlacedMap;
  frame: Frame;
  dim: boolean;
  onMark(link: PlacedLink | null): void;
}) {
  const { link, map, frame, dim, onMark } = props;
  const names = [link.source, link.target]
    .map(id => map.nodes.find(node => node.id === id))
    .map(node => (node ? nameNode(node) : ''));
  const words = i18n.t('map.ribbon', [
    names[0] ?? '',
    names[1] ?? '',
    nameState(link.state),
    String(link.claims.length),
  ]);
  return (
    <g
      class={`ribbon v-${link.state}${dim ? ' dim' : ''}`}
      onPointerEnter={() => onMark(link)}
      onPointerLeave={() => onMark(null)}
    >
      <path
        d={link.path}
        {...(frame.mirrored ? { transform: `translate(${frame.width} 0) scale(-1 1)` } : {})}
        fill="none"
        stroke="currentColor"
        stroke-width={link.width}
      >
        <title>{words}</title>
      </path>
      {link.width >= SIGN && link.source.startsWith('section') && (
        <svg
          x={mirrorX(frame, link.x + 5) - (frame.mirrored ? SIGN : 0)}
          y={link.y - SIGN / 2}
          width={SIGN}
          height={SIGN}
          viewBox="0 0 16 16"
          aria-hidden="true"
        >
          <VerdictSign state={link.state} />
        </svg>
      )}
    </g>
  );
}

const findMiddle = ({ y0, y1 }: PlacedNode): number => (y0 + y1) / 2;

/** Whether a label of two lines stays clear of its neighbours' of two lines. */
function hasRoomForTwo(node: PlacedNode, map: PlacedMap): boolean {
  return map.nodes.every(
    other =>
      other === node ||
      other.column !== node.column ||
      Math.abs(findMiddle(other) - findMiddle(node)) >= 2 * LINE + 2,
  );
}

function Node({ node, map, frame }: { node: PlacedNode; map: PlacedMap; frame: Frame }) {
  const label = nameNode(node);
  const lines = wrap(
    label,
    Math.floor(measureRoom(node, map, frame) / frame.column),
    hasRoomForTwo(node, map) ? 2 : 1,
  );
  const x = mirrorX(frame, placeLabel(node));
  return (
    <g class={node.label === null ? 'node missing' : 'node'}>
      <rect
        x={frame.mirrored ? mirrorX(frame, node.x1) : node.x0}
        y={node.y0}
        width={node.x1 - node.x0}
        height={Math.max(2, node.y1 - node.y0)}
      />
      <text
        y={findMiddle(node) - ((lines.length - 1) * LINE) / 2}
        dominant-baseline="middle"
        text-anchor={chooseAnchor(frame, node.column === 'section' ? 'end' : 'start')}
      >
        {lines.map((line, i) => (
          <tspan key={line} x={x} dy={i === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
        <title>{label}</title>
      </text>
    </g>
  );
}
