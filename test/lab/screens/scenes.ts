/** Every screen in every state that is worth looking at: which page, what the worker would answer, how large the window is. */
import type { TabView } from '../../../utils/messaging/contract.ts';
import type { LiveTrace } from '../../../utils/trace/live.ts';
import { LIVES, type LiveName } from '../../components/fixtures/lives.ts';
import type { Scene } from './fake-browser.ts';

export interface Shot {
  readonly name: string;
  /** Path in the built extension. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  readonly scene: Partial<Omit<Scene, 'messages' | 'direction'>>;
  /** Selectors clicked, in order, before the picture is taken. */
  readonly clicks?: readonly string[];
}

const POPUP = { page: 'popup.html', width: 400, height: 560 } as const;

const of = (live: LiveTrace): Shot['scene'] => ({ view: { kind: 'trace', live }, live });
const without = (view: TabView): Shot['scene'] => ({ view, live: null });

const popups: Shot[] = (Object.keys(LIVES) as LiveName[]).map(name => ({ ...POPUP, name: `popup-${name}`, scene: of(LIVES[name]) }));

const troubles: Shot[] = [
  { ...POPUP, name: 'popup-empty', scene: without({ kind: 'empty', title: 'A page', claims: 42 }) },
  { ...POPUP, name: 'popup-restricted', scene: without({ kind: 'restricted', why: 'pdf' }) },
  { ...POPUP, name: 'popup-off', scene: { ...of(LIVES.done), settings: { off: ['briefing.example'] } } },
  { ...POPUP, name: 'popup-read-must-ask', scene: { ...of(LIVES.read), granted: false } },
  { ...POPUP, name: 'popup-export-open', scene: of(LIVES.done), clicks: ['footer [aria-haspopup]'] },
  { ...POPUP, name: 'popup-site-open', scene: of(LIVES.done), clicks: ['header [aria-haspopup]'] },
  { ...POPUP, name: 'popup-details', scene: of(LIVES.done), clicks: ['[data-claim=c5] + button'] },
  { page: 'sidepanel.html', width: 360, height: 800, name: 'panel-done', scene: of(LIVES.done) },
  { page: 'sidepanel.html', width: 360, height: 800, name: 'panel-needs-click', scene: without({ kind: 'needs-click' }) },
];

export const SHOTS: readonly Shot[] = [...popups, ...troubles];
