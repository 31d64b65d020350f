import { database } from './database.ts';

/** Bytes kept on the device, by kind; texts counted as UTF-16. */
export async function storageUse(): Promise<{ traces: number; answers: number }> {
  const db = await database();
  const [traces, kept] = await Promise.all([db.getAll('traces'), db.getAll('answers')]);
  return {
    traces: traces.reduce((sum, record) => sum + 2 * JSON.stringify(record).length, 0),
    answers: kept.reduce((sum, row) => sum + row.bytes, 0),
  };
}

/** Forgets every kept answer; traces stay. */
export async function clearAnswers(): Promise<void> {
  await (await database()).clear('answers');
}
