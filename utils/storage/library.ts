import { mayBeSame, sketchOf } from '../origins/copies/fingerprint.ts';
import type { Library, SeenArticle } from '../trace/model/library.ts';
import type { TraceRecord } from '../trace/model/record.ts';
import { pageKey } from '../urls/page-key.ts';
import { openDatabase, type StoredSketch } from './database.ts';
import { readRecords, sketchesOf } from './records.ts';

/**
 * The library over IndexedDB: sketches are looked through, the texts of what they find come from
 * the traces. A store that cannot be used is an empty one.
 */
export function createLibrary(): Library {
  return {
    async alike(articles, trace) {
      try {
        // The same page in another trace is no copy of it.
        const own = new Set(articles.map(({ url }) => pageKey(url)));
        const wanted = articles.map(({ text }) => sketchOf(text));
        const rows = await (await openDatabase()).getAll('sketches');
        const hits = rows.filter(
          row =>
            row.trace !== trace &&
            !own.has(row.page) &&
            wanted.some(sketch => mayBeSame(sketch, row.sketch)),
        );
        return await readArticles(hits);
      } catch {
        return [];
      }
    },
    async remember(record) {
      if (record.private) return;
      try {
        const rows = sketchArticles(record);
        const transaction = (await openDatabase()).transaction(['traces', 'sketches'], 'readwrite');
        const sketches = transaction.objectStore('sketches');
        // A trace that was deleted while it ran is not to be remembered.
        const kept = (await transaction.objectStore('traces').count(record.id)) > 0;
        await Promise.all([
          sketches.delete(sketchesOf(record.id)),
          ...(kept ? rows.map(row => sketches.put(row)) : []),
          transaction.done,
        ]);
      } catch {
        // A full disk costs us what this trace could have told later ones and nothing else.
      }
    },
  };
}

function sketchArticles({ id, trace, bodies }: TraceRecord): StoredSketch[] {
  return trace.articles.flatMap(article => {
    // Only the reader says that a given text is this article's: no other trace is to rest on it.
    if (article.given) return [];
    const sketch = sketchOf(bodies[article.id]?.text ?? '');
    return sketch.runs > 0
      ? [{ trace: id, article: article.id, page: pageKey(article.url), sketch }]
      : [];
  });
}

/**
 * What the traces say of these articles, each page once. A trace that was removed and can still be
 * brought back has its sketches and not its articles: another trace of the same page answers then.
 */
async function readArticles(rows: readonly StoredSketch[]): Promise<SeenArticle[]> {
  const found = new Map<string, SeenArticle>();
  for (const [id, ofTrace] of Map.groupBy(rows, row => row.trace)) {
    const missing = ofTrace.filter(({ page }) => !found.has(page));
    const [record] =
      missing.length > 0 ? await readRecords(async traces => [await traces.get(id)]) : [];
    for (const { article, page } of missing) {
      const row = record?.trace.articles.find(a => a.id === article);
      const text = record?.bodies[article]?.text;
      if (!row || !text) continue;
      const { url, outlet, headline, published } = row;
      found.set(page, { url, outlet, headline, published, text });
    }
  }
  return [...found.values()];
}
