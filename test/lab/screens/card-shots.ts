/** The card in every state, and over every layout. */
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { LIVES } from '../../components/fixtures/lives.ts';
import { LAYOUTS, type Layout, PLAIN } from './layouts.ts';

export interface CardShot {
  readonly name: string;
  readonly layout: Layout;
  readonly live: LiveTrace;
  readonly citation: string;
  /** Accessible names of buttons in the card that are clicked before the picture. */
  readonly clicks?: readonly string[];
  readonly orphaned?: true;
}

const state = (
  name: string,
  citation: string,
  live: LiveTrace,
  over: Partial<CardShot> = {},
): CardShot => ({
  name: `card-${name}`,
  layout: PLAIN,
  live,
  citation,
  ...over,
});

export const CARD_SHOTS: readonly CardShot[] = [
  state('supported', 'k1', LIVES.done),
  state('copy', 'k2', LIVES.done),
  state('copy-evidence', 'k2', LIVES.done, { clicks: ['.chain .btn'] }),
  state('unsure', 'k3', LIVES.unsure, { clicks: ['.card-head .btn.link'] }),
  state('elsewhere', 'k3', LIVES.done),
  state('contradicted', 'k5', LIVES.done),
  state('blocked', 'k4', LIVES.done),
  state('given', 'k4', LIVES.given),
  state('ambiguous', 'k6', LIVES.done),
  state('gone', 'k8', LIVES.done),
  state('not-found', 'k9', LIVES.done),
  state('agency', 'k10', LIVES.done),
  state('failed', 'k12', LIVES.done),
  state('steps', 'k12', LIVES.done, { clicks: ['.card-foot .btn.link'] }),
  state('chosen', 'k6', LIVES.chosen, { clicks: ['.card-foot .btn.link:nth-last-child(2)'] }),
  state('untraced', 'k2', LIVES.read),
  state('tracing', 'k6', LIVES.tracing),
  state('no-access', 'k6', LIVES.needs),
  state('offline', 'k1', LIVES.offline),
  state('orphaned', 'k1', LIVES.done, { orphaned: true }),
  ...LAYOUTS.map(layout => ({
    name: `card-over-${layout.name}`,
    layout,
    live: LIVES.done,
    citation: 'k2',
  })),
];
