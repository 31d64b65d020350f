import { makeHost } from './make-host.ts';

/** Says lines to screen readers, nothing to the eye. */
export interface Announcer {
  say(line: string): void;
  /** Stops, and takes its node off the page. */
  hush(): void;
}

/** What the lines are in. */
interface Tongue {
  readonly language: string;
  readonly direction: string;
}

/**
 * A live region is watched from when it stands in the page: what it holds by then is not said.
 * Milliseconds.
 */
const BEFORE_MS = 100;
/**
 * Long enough to be taken up (it is read out whole then), short enough to be no part of the page.
 * Milliseconds.
 */
const KEPT_MS = 1500;

/** A live region in a host like the card's, in the page only while there is something to say. */
export function createAnnouncer(tongue: Tongue): Announcer {
  let made: Region | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const wait = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  const hush = () => {
    wait();
    made?.host.remove();
    made = null;
  };
  return {
    say(line) {
      wait();
      // Kept through lines that follow each other: a region that is new each time is never watched
      // yet.
      made ??= addRegion(tongue);
      const { status } = made;
      timers = [
        setTimeout(() => status.replaceChildren(line), BEFORE_MS),
        setTimeout(hush, KEPT_MS),
      ];
    },
    hush,
  };
}

interface Region {
  readonly host: HTMLElement;
  readonly status: HTMLElement;
}

function addRegion({ language, direction }: Tongue): Region {
  const { host, root } = makeHost();
  const status = document.createElement('div');
  status.className = 'sr-only';
  status.lang = language;
  status.dir = direction;
  status.setAttribute('role', 'status');
  root.append(status);
  document.documentElement.append(host);
  return { host, status };
}
