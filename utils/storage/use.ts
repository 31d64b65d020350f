import { openDatabase } from './database.ts';

/**
 * Bytes kept on the device, by kind; texts counted as UTF-16. What later traces recognise copies by
 * counts with the answers, which can be forgotten.
 */
export async function measureStorage(): Promise<{ traces: number; answers: number }> {
  const db = await openDatabase();
  const [traces, parts, kept, sketches] = await Promise.all([
    db.getAll('traces'),
    db.getAll('parts'),
    db.getAll('answers'),
    db.getAll('sketches'),
  ]);
  return {
    traces: [...traces, ...parts].reduce((sum, row) => sum + 2 * JSON.stringify(row).length, 0),
    answers: [
      ...kept.map(row => row.bytes),
      ...sketches.map(
        ({ trace, article, page, sketch }) =>
          sketch.lanes.byteLength + 2 * (trace + article + page).length,
      ),
    ].reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Forgets every kept answer, and what copies are recognised by across traces; traces stay. */
export async function clearAnswers(): Promise<void> {
  const transaction = (await openDatabase()).transaction(['answers', 'sketches'], 'readwrite');
  await Promise.all([
    transaction.objectStore('answers').clear(),
    transaction.objectStore('sketches').clear(),
    transaction.done,
  ]);
}
