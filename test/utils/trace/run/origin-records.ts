/** What tests of settling origins share: records of articles that tell one story. */
import { directory } from '../../../../utils/outlets/directory.ts';
import type { SeenArticle } from '../../../../utils/trace/model/library.ts';
import type { TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { TraceArticle } from '../../../../utils/trace/model/schema.ts';
import { settleOrigins } from '../../../../utils/trace/run/settle-origins.ts';
import { sentences } from '../../origins/texts.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const story = sentences(30, 1);
/** The text of one story, and a shorter cut of it. */
export const text = story.join(' ');
export const cut = story.slice(0, 20).join(' ');

/** An article of a record, with its text. */
export type Row = Partial<TraceArticle> & { readonly text?: string };

/** A record of articles that are each cited once; ids a1, a2 … in the order given. */
export function recordOf(...rows: Row[]): TraceRecord {
  const articles = rows.map(({ text: _, ...row }, at) =>
    article({ id: `a${at + 1}`, url: `https://${row.outlet}/${at + 1}`, ...row }),
  );
  const citations = articles.map(({ id, outlet }, at) =>
    citation({ id: `k${at + 1}`, outlet, resolution: { ...citation({}).resolution, article: id } }),
  );
  const record = recordAround(traceOf({ claims: [claim({})], citations, articles }));
  for (const [at, row] of rows.entries())
    record.bodies[`a${at + 1}`] = { text: row.text ?? text, canonical: null, evidence: [] };
  return record;
}

/** A record's trace once its origins are settled. */
export const settled = (record: TraceRecord, seen: readonly SeenArticle[] | null = []) => {
  settleOrigins(record, directory, seen);
  return record.trace;
};
/** An original of which only the outlet is known. */
export const named = (outlet: string, rule = 'byline-agency') => ({
  article: null,
  url: null,
  outlet,
  evidence: [{ rule, detail: 'seen' }],
});
/** An original that is another article of the record. */
export const pointsTo = (id: string, outlet: string) => ({
  ...named(outlet, 'canonical-off-site'),
  article: id,
  url: `https://${outlet}/`,
});
/** An article of an earlier trace. */
export const seen = (
  outlet: string,
  published: string | null,
  more: Partial<SeenArticle> = {},
): SeenArticle => ({
  url: `https://${outlet}/seen`,
  outlet,
  headline: 'Quillon hires 40 cartographers',
  published,
  text,
  ...more,
});
