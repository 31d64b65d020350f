import { createPageDetector } from '../../utils/claims/read-page.ts';
import { send, watchTrace } from '../../utils/messaging/client.ts';
import { extension } from '../../utils/messaging/extension.ts';
import { servePage } from '../../utils/messaging/serve-page.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { type DirectoryTexts, fillDirectory } from '../../utils/outlets/load-directory.ts';
import { createSlicedReading } from '../../utils/page/reading/read-in-slices.ts';
import { mountCardLater } from '../../utils/page/session/late-card.ts';
import { createPageSession } from '../../utils/page/session/page-session.ts';

/** What one injection leaves for the next to find, in the world that they may share. */
interface Running {
  readonly alive: () => boolean;
  readonly stop: () => void;
}

/** The name in that world; older versions look for it too, so it stays as it is. */
const KEY = 'whenceReader';
/** Where the worker leaves what a session needs before it starts one; see tab-access.ts. */
const GIVEN = 'whenceGiven';
interface Given {
  readonly languages: readonly string[];
  readonly directory: DirectoryTexts;
}

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
  const world = globalThis as { [KEY]?: Running; [GIVEN]?: Given };
  const given = world[GIVEN];
  delete world[GIVEN];
  // Injected twice it must run once; one whose extension was replaced is not alive and gives way.
  if (world[KEY]?.alive() || !given) return;
  world[KEY]?.stop();
  document.dispatchEvent(new CustomEvent(TAKEOVER));

  const alive = () => Boolean(extension.runtime?.id);
  // Before the session, which asks it with the first block.
  fillDirectory(given.directory);
  const session = createPageSession({
    document,
    readText: createSlicedReading(() => createPageDetector(directory, given.languages)),
    handOver: reading => send('pageRead', reading),
    watchLive: (onChange, onLost) => watchTrace({ here: true }, onChange, { onLost }),
    alive,
    mountCard: mountCardLater(() => send('bringCard', null)),
  });
  const stopServing = servePage(session.handlers);
  const stop = () => {
    stopServing();
    session.stop();
  };
  document.addEventListener(TAKEOVER, () => !alive() && stop());
  world[KEY] = { alive, stop };
}
