import browser from 'webextension-polyfill';

/** Words that were selected on a page, on their way to the screen that traces them. */
export interface Selection {
  readonly text: string;
  /** Id of the trace of the page they stand on; null where there is none. */
  readonly from: string | null;
  /** Address of their page where it is kept back, so that they are, too. */
  readonly keptBack?: string;
  /** True where they come from a private window. */
  readonly private: boolean;
}

const SELECTION = 'selection:';

/**
 * Keeps a selection for the session; answers the key to it. An address would hand it to the
 * browser's history.
 */
export async function keepSelection(selection: Selection): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [SELECTION + key]: selection });
  return key;
}

/** The selection of a key; null when it is not kept any more. */
export async function loadSelection(key: string): Promise<Selection | null> {
  const found: Record<string, unknown> = await browser.storage.session.get(SELECTION + key);
  return (found[SELECTION + key] as Selection | undefined) ?? null;
}

/** Removes the selections of private windows. */
export async function forgetPrivateSelections(): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  await browser.storage.session.remove(
    Object.keys(all).filter(key => key.startsWith(SELECTION) && (all[key] as Selection).private),
  );
}
