import { i18n } from '#i18n';
import type { TraceOutlet } from '../utils/trace/schema.ts';

/** What an outlet is to a reader; null for a plain publisher, which needs no word. */
export function kindWord(kind: TraceOutlet['kind']): string | null {
  return kind === 'publisher' ? null : i18n.t(`kind.${kind}`);
}

/** An outlet's name with its kind where that matters. `note` is a word of its own beside it ("archived"). */
export function OutletChip({ outlet, note }: { outlet: TraceOutlet; note?: string | null }) {
  const aside = note ?? kindWord(outlet.kind);
  return (
    <span class="chip" title={outlet.domain}>
      <bdi>{outlet.name}</bdi>
      {aside && <span class="quiet">{aside}</span>}
    </span>
  );
}
