/** Answers of hosts kept between runs, so that nobody is asked twice for the same. */
import type { AnswerCache, KeptAnswer } from '../network/fetch-politely.ts';
import { database } from './database.ts';

/** One kept answer. */
export interface StoredAnswer {
  readonly key: string;
  readonly value: KeptAnswer;
  readonly bytes: number;
  readonly usedAt: number;
}

/** All kept answers together; the oldest go first. */
const MOST_BYTES = 60e6;
/** Looked at only every so many writes: adding up sizes reads the whole store. */
const TRIM_EVERY = 50;
let writes = 0;

/** The kept answers of the polite fetch; a store that cannot be read or written is an empty one. */
export const answerCache: AnswerCache = {
  async get(key) {
    const row = await database()
      .then(db => db.get('answers', key))
      .catch(() => undefined);
    return row?.value ?? null;
  },
  async put(key, value, bytes) {
    try {
      await (await database()).put('answers', { key, value, bytes, usedAt: Date.now() });
      if (++writes % TRIM_EVERY === 0) await trim();
    } catch {
      // A full disk costs us the reuse of this answer and nothing else.
    }
  },
};

async function trim(): Promise<void> {
  const transaction = (await database()).transaction('answers', 'readwrite');
  const all = await transaction.store.index('usedAt').getAll();
  let left = all.reduce((sum, row) => sum + row.bytes, 0);
  for (const row of all) {
    if (left <= MOST_BYTES) break;
    left -= row.bytes;
    await transaction.store.delete(row.key);
  }
  await transaction.done;
}
