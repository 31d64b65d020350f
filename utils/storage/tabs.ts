import browser from 'webextension-polyfill';

const TABS = 'tabs';
const EMPTY = 'empty:';
const ANSWERED = 'answered:';

/** What was seen of a page that neither cites nor names anybody. */
export interface EmptyPage {
  readonly title: string;
  readonly claims: number;
}

async function readTabs(): Promise<Record<string, string>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(TABS);
  return (stored[TABS] as Record<string, string> | undefined) ?? {};
}

// Changes go one after another: two tabs that report at once would otherwise write over each other.
let writing: Promise<void> = Promise.resolve();

/**
 * Which trace each tab shows. Kept for the session, so that a worker that was stopped finds its
 * tabs again.
 */
export const tabTraces = {
  async get(tab: number): Promise<string | null> {
    return (await readTabs())[tab] ?? null;
  },
  /** The tab that shows a trace; null when none does. */
  async tabOf(trace: string): Promise<number | null> {
    const hit = Object.entries(await readTabs()).find(([, id]) => id === trace);
    return hit ? Number(hit[0]) : null;
  },
  /** Null forgets the tab. */
  async set(tab: number, trace: string | null): Promise<void> {
    // A write that failed is its caller's affair; those behind it still go through.
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        const next = { ...(await readTabs()) };
        if (trace === null) delete next[tab];
        else next[tab] = trace;
        await browser.storage.session.set({ [TABS]: next });
      });
    return writing;
  },
};

/**
 * What a tab's page, read where the reader has it open, answered: how many citations, and the
 * newest trace of theirs.
 */
export interface Answered {
  readonly completed: number;
  readonly trace: string | null;
}

/** What tabs' pages answered. */
export const answeredTabs = {
  async get(tab: number): Promise<Answered | null> {
    const stored: Record<string, unknown> = await browser.storage.session.get(ANSWERED + tab);
    return (stored[ANSWERED + tab] as Answered | undefined) ?? null;
  },
  /** Null forgets the tab. */
  async set(tab: number, answered: Answered | null): Promise<void> {
    if (answered) await browser.storage.session.set({ [ANSWERED + tab]: answered });
    else await browser.storage.session.remove(ANSWERED + tab);
  },
};

/** Tabs whose page was read and neither cites nor names anybody. */
export const emptyTabs = {
  async get(tab: number): Promise<EmptyPage | null> {
    const stored: Record<string, unknown> = await browser.storage.session.get(EMPTY + tab);
    return (stored[EMPTY + tab] as EmptyPage | undefined) ?? null;
  },
  /** Null forgets the tab. */
  async set(tab: number, seen: EmptyPage | null): Promise<void> {
    if (seen) await browser.storage.session.set({ [EMPTY + tab]: seen });
    else await browser.storage.session.remove(EMPTY + tab);
  },
};
