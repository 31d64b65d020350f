/** Answers of hosts kept between runs, so that nobody is asked twice for the same. */
import type { AnswerCache } from '../network/answer-cache.ts';
import { openDatabase } from './database.ts';

/** Most that all kept answers may take, bytes; the oldest go first. */
const MOST_BYTES = 60e6;
/** How many writes pass between two looks at the size: adding it up reads the whole store. */
const TRIM_EVERY = 50;
let writes = 0;

/** The kept answers of the polite fetch; a store that cannot be read or written is an empty one. */
export const answerCache: AnswerCache = {
  async get(key) {
    const row = await openDatabase()
      .then(db => db.get('answers', key))
      .catch(() => undefined);
    return row?.value ?? null;
  },
  async put(key, value, bytes) {
    try {
      await (await openDatabase()).put('answers', { key, value, bytes, usedAt: Date.now() });
      if (++writes % TRIM_EVERY === 0) await trim();
    } catch {
      // A full disk costs us the reuse of this answer and nothing else.
    }
  },
};

async function trim(): Promise<void> {
  const transaction = (await openDatabase()).transaction('answers', 'readwrite');
  const all = await transaction.store.index('usedAt').getAll();
  let left = all.reduce((sum, row) => sum + row.bytes, 0);
  for (const row of all) {
    if (left <= MOST_BYTES) break;
    left -= row.bytes;
    await transaction.store.delete(row.key);
  }
  await transaction.done;
}
