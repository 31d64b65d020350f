/**
 * Every screen in every state that is worth looking at: which page, what the worker would answer,
 * how large the window is.
 */
import type { TabView, TraceSummary } from '../../../utils/messaging/contract.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { LIVES, type LiveName, REFERENCES } from '../../components/fixtures/lives.ts';
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
  /** As it is printed. */
  readonly print?: true;
  /** Scrolled to its end. */
  readonly end?: true;
}

const POPUP = { page: 'popup.html', width: 400, height: 560 } as const;

const of = (live: LiveTrace): Shot['scene'] => ({ view: { kind: 'trace', live }, live });
const without = (view: TabView): Shot['scene'] => ({ view, live: null });

/** Whose difference from a finished trace shows in one claim's details alone. */
const DETAILED: Partial<Record<LiveName, string>> = { chosen: 'c7', unsure: 'c5', given: 'c6' };

const popups: Shot[] = (Object.keys(LIVES) as LiveName[]).map(name => ({
  ...POPUP,
  name: `popup-${name}`,
  scene: of(LIVES[name]),
  ...(DETAILED[name] && { clicks: [`[data-claim=${DETAILED[name]}] + button`] }),
}));

const troubles: Shot[] = [
  { ...POPUP, name: 'popup-empty', scene: without({ kind: 'empty', title: 'A page', claims: 42 }) },
  { ...POPUP, name: 'popup-restricted', scene: without({ kind: 'restricted', why: 'pdf' }) },
  {
    ...POPUP,
    name: 'popup-verified',
    scene: {
      ...without({ kind: 'empty', title: '', claims: 30 }),
      verified: { completed: 2, trace: 'a' },
    },
  },
  {
    ...POPUP,
    name: 'popup-elsewhere',
    scene: {
      ...of(LIVES.read),
      view: {
        kind: 'trace',
        live: LIVES.read,
        elsewhere: {
          id: 'a',
          url: 'https://another-briefing.example/may/a-copy',
          title: 'A copy',
          tracedAt: '2026-05-19T09:00:00Z',
        },
      },
    },
  },
  { ...POPUP, name: 'popup-failed', scene: without({ kind: 'restricted', why: 'failed' }) },
  {
    ...POPUP,
    name: 'popup-off',
    scene: { ...of(LIVES.done), settings: { off: ['briefing.example'] } },
  },
  { ...POPUP, name: 'popup-read-must-ask', scene: { ...of(LIVES.read), granted: false } },
  {
    ...POPUP,
    name: 'popup-export-open',
    scene: of(LIVES.done),
    clicks: ['footer [aria-haspopup]'],
  },
  { ...POPUP, name: 'popup-site-open', scene: of(LIVES.done), clicks: ['header [aria-haspopup]'] },
  { ...POPUP, name: 'popup-details', scene: of(LIVES.done), clicks: ['[data-claim=c5] + button'] },
  {
    ...POPUP,
    name: 'popup-details-copy',
    scene: of(LIVES.done),
    clicks: ['[data-claim=c3] + button', '.details .chain .btn'],
  },
  { ...POPUP, name: 'popup-end', scene: of(LIVES.done), end: true },
  { page: 'sidepanel.html', width: 360, height: 800, name: 'panel-done', scene: of(LIVES.done) },
  {
    page: 'sidepanel.html',
    width: 360,
    height: 800,
    name: 'panel-needs-click',
    scene: without({ kind: 'needs-click' }),
  },
];

const REPORT = { page: 'report.html?id=trace-1', width: 1120, height: 900 } as const;
const NARROW = { page: 'report.html?id=trace-1', width: 400, height: 800 } as const;

const kept = (id: string, title: string, over: Partial<TraceSummary> = {}): TraceSummary => ({
  id,
  url: `https://briefing.example/${id}`,
  title,
  savedAt: '2026-05-20T09:30:00Z',
  tracedAt: '2026-05-20T09:30:00Z',
  state: 'done',
  claims: 14,
  citations: 12,
  outlets: ['TechCrunch', 'MSN', 'CNBC', 'Bloomberg', 'Forbes', 'Axios', 'Yahoo'],
  origins: 5,
  ...over,
});

const LIBRARY: readonly TraceSummary[] = [
  kept('a', 'Mara Lindqvist joins Halden Labs (invented story)'),
  kept(
    'b',
    'Kiln makers fight over engineers as demand for ceramic cells grows in the north (invented story)',
    {
      claims: 31,
      citations: 22,
      origins: 17,
    },
  ),
  kept('c', '', {
    url: '',
    state: 'read',
    claims: 4,
    citations: 3,
    origins: 0,
    outlets: ['Reuters'],
  }),
];

const reports: Shot[] = [
  { ...REPORT, name: 'report-done', scene: of(LIVES.done) },
  { ...REPORT, name: 'report-unsure', scene: of(LIVES.unsure) },
  { ...REPORT, name: 'report-given', scene: of(LIVES.given) },
  {
    ...REPORT,
    name: 'report-give',
    page: 'report.html?id=trace-1#give-k4',
    scene: of(LIVES.done),
  },
  {
    ...NARROW,
    name: 'report-give-narrow',
    page: 'report.html?id=trace-1#give-k9',
    scene: of(LIVES.done),
  },
  { ...REPORT, name: 'report-print', scene: of(LIVES.done), print: true },
  { ...REPORT, name: 'report-table', scene: of(LIVES.done), clicks: ['.map-table summary'] },
  { ...NARROW, name: 'report-narrow', scene: of(LIVES.done) },
  {
    ...REPORT,
    name: 'report-read',
    page: 'report.html?id=trace-1#access',
    scene: { ...of(LIVES.read), granted: false },
  },
  { ...REPORT, name: 'report-tracing', scene: of(LIVES.tracing) },
  { ...REPORT, name: 'report-stopped', scene: of(LIVES.stopped) },
  {
    ...REPORT,
    name: 'report-needs',
    page: 'report.html?id=trace-1#access',
    scene: { ...of(LIVES.needs), granted: false },
  },
  { ...REPORT, name: 'report-changed', scene: of(LIVES.changed) },
  { ...REPORT, name: 'report-arabic-page', scene: of(LIVES.arabic) },
  { ...REPORT, name: 'report-lost', scene: {} },
  { ...REPORT, name: 'report-references', scene: of(REFERENCES) },
  { ...NARROW, name: 'report-references-narrow', scene: of(REFERENCES) },
  { ...REPORT, name: 'library', page: 'report.html#library', scene: { library: LIBRARY } },
  {
    ...NARROW,
    name: 'library-narrow',
    page: 'report.html#library',
    scene: { library: LIBRARY },
    clicks: ['.traces input'],
  },
  { ...REPORT, name: 'library-empty', page: 'report.html#library', scene: {} },
  { ...REPORT, name: 'paste', page: 'report.html#paste', scene: {} },
  {
    ...REPORT,
    name: 'selection',
    page: 'report.html#selection?key',
    scene: {
      ...of(LIVES.done),
      session: {
        'selection:key': {
          text: 'Another report said her mandate is to build a team.',
          from: 'trace-1',
          private: false,
        },
      },
    },
  },
];

const OPTIONS = { page: 'options.html', width: 900, height: 900 } as const;
const WELCOME = { page: 'welcome.html', width: 900, height: 900 } as const;

const settings: Shot[] = [
  { ...OPTIONS, name: 'options', scene: {} },
  {
    ...OPTIONS,
    name: 'options-filled',
    scene: {
      settings: {
        detect: 'every-page',
        off: ['intranet.example'],
        hidden: ['rumours.example', 'tabloid.example'],
        sources: { gdelt: false },
      },
    },
  },
  { ...OPTIONS, name: 'options-narrow', width: 400, scene: {} },
  { ...WELCOME, name: 'welcome', scene: {} },
  { ...WELCOME, name: 'welcome-card', scene: {}, clicks: ['.sample .mark'] },
  {
    ...WELCOME,
    name: 'welcome-narrow',
    width: 400,
    scene: {},
    clicks: ['.sample .mark', '.chain .btn'],
  },
];

export const SHOTS: readonly Shot[] = [...popups, ...troubles, ...reports, ...settings];
