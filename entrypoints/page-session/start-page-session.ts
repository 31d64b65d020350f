import browser from 'webextension-polyfill';
import { mountCard } from '../../components/card/mount-card.tsx';
import { createPageDetector } from '../../utils/claims/read-page.ts';
import { send, watchTrace } from '../../utils/messaging/client.ts';
import { servePage } from '../../utils/messaging/serve-page.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { createSlicedReading } from '../../utils/page/reading/read-in-slices.ts';
import { createPageSession } from '../../utils/page/session/page-session.ts';

/** What one injection leaves for the next to find, in the world that they may share. */
interface Running {
  readonly alive: () => boolean;
  readonly stop: () => void;
}

/** The name in that world; older versions look for it too, so it stays as it is. */
const KEY = 'whenceReader';
/**
 * Where the worker leaves the reader's languages before it starts a session; see tab-access.ts.
 */
const LANGUAGES = 'whenceLanguages';
/**
 * Tells sessions that live in a world of their own (an older version of the extension) that a new
 * one takes over.
 */
const TAKEOVER = 'whence-takeover';

/**
 * Starts the session of this page unless one is at work; takes over from one whose extension was
 * replaced.
 */
export function startPageSession(): void {
  const world = globalThis as { [KEY]?: Running; [LANGUAGES]?: readonly string[] };
  if (world[KEY]?.alive()) return;
  world[KEY]?.stop();
  document.dispatchEvent(new CustomEvent(TAKEOVER));

  const alive = () => Boolean(browser.runtime?.id);
  const session = createPageSession({
    document,
    readText: createSlicedReading(() => createPageDetector(directory, world[LANGUAGES])),
    handOver: reading => send('pageRead', reading),
    watchLive: (onChange, onLost) => watchTrace({ here: true }, onChange, onLost),
    alive,
    mountCard,
  });
  const stopServing = servePage(session.handlers);
  const stop = () => {
    stopServing();
    session.stop();
  };
  document.addEventListener(TAKEOVER, () => !alive() && stop());
  world[KEY] = { alive, stop };
}
