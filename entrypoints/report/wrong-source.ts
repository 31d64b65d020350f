import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';

/**
 * Everything somebody needs to see why a citation was given the wrong article; the reader sends it,
 * or not. Null for an unknown citation.
 */
export function writeWrongSource(
  live: LiveTrace,
  citation: string,
  version: string,
): string | null {
  const { trace } = live;
  const mark = marksOf(trace).find(({ id }) => id === citation);
  if (!mark) return null;
  const claims = trace.claims.filter(({ id }) => mark.claims.includes(id));
  const article = trace.articles.find(({ id }) => id === mark.resolution.article) ?? null;
  return JSON.stringify(
    {
      schema: 'whence/wrong-source@1',
      whence: version,
      page: trace.page,
      tracedAt: trace.tracedAt,
      citation: mark,
      claims,
      article,
    },
    null,
    2,
  );
}
