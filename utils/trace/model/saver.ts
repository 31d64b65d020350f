/**
 * Keeps a record that changes: every change reaches the store and the screens, close ones together.
 */
import type { Store, TraceRecord } from './record.ts';

/** Changes closer together than this reach the store and the screens as one. */
const SAVE_EVERY_MS = 250;
/**
 * Of a page of thousands so much later a citation: all of the record is compared with what was
 * stored last, and what that takes of a second stays the same.
 */
const SAVE_EVERY_MS_A_CITATION = 0.5;

interface Keeper {
  readonly store: Pick<Store, 'put'>;
  /** Called after every change of a record, stored or about to be. */
  readonly onChange: (record: TraceRecord) => void;
}

/**
 * Waits for the next turn of the event loop, whatever this one has lasted. What a store does at once,
 * or a message that is written, takes longer than most other steps: whoever asked the worker
 * something meanwhile is answered before.
 */
export const waitForTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * Shows and stores a record. A full disk ends nothing: the record says that it is kept for this
 * session alone, and so do the screens.
 */
export async function save({ store, onChange }: Keeper, record: TraceRecord): Promise<void> {
  onChange(record);
  await waitForTurn();
  const unsaved = !(await store.put(record).catch(() => false));
  if (unsaved === (record.unsaved ?? false)) return;
  record.unsaved = unsaved;
  onChange(record);
}

export interface Saver {
  /**
   * Saves at once and resolves when it is done; changes that come while a save is under way share
   * the next one.
   */
  readonly now: () => Promise<void>;
  /** Something changed; it is saved within a moment. */
  readonly changed: () => void;
  /** Saves what is left; call it when nothing changes any more. */
  readonly last: () => Promise<void>;
}

export function createSaver(keeper: Keeper, record: TraceRecord): Saver {
  const every = Math.max(SAVE_EVERY_MS, record.trace.citations.length * SAVE_EVERY_MS_A_CITATION);
  let waiting: Promise<void> | null = null;
  let under: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const now = (): Promise<void> => {
    // Cleared before it saves: what changes from here on belongs to the save after this one.
    next ??= under.then(() => {
      next = null;
      under = save(keeper, record);
      return under;
    });
    return next;
  };
  return {
    now,
    changed() {
      waiting ??= new Promise<void>(resolve => setTimeout(resolve, every)).then(() => {
        waiting = null;
        return now();
      });
    },
    async last() {
      // Left to its timer, the save that was announced would come after the last one.
      await waiting;
      await now();
    },
  };
}
