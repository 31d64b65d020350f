/** In what order a page's citations are looked up: what the reader has before the eyes first. */
import type { TraceRecord } from '../model/record.ts';
import type { TraceCitation } from '../model/schema.ts';

type Ordered = Pick<TraceRecord, 'inView'> & {
  readonly trace: { readonly citations: readonly Pick<TraceCitation, 'id'>[] };
};

/** The place of each citation, from 0 on; one that the page lacks comes last. */
export function placesOf({
  trace: { citations },
  inView = [],
}: Ordered): (citation: Pick<TraceCitation, 'id'>) => number {
  const seen = new Set(inView);
  const ids = citations.map(({ id }) => id);
  const order = [...ids.filter(id => seen.has(id)), ...ids.filter(id => !seen.has(id))];
  const places = new Map(order.map((id, at) => [id, at]));
  return ({ id }) => places.get(id) ?? order.length;
}
