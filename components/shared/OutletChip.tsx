import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { TraceOutlet } from '../../utils/trace/model/schema.ts';
import { Icon } from '../controls/Icon.tsx';

/** What an outlet is to a reader; null for a plain publisher, which needs no word. */
function nameKind(kind: TraceOutlet['kind']): string | null {
  return kind === 'publisher' ? null : i18n.t(`kind.${kind}`);
}

/**
 * An outlet's name with its kind where that matters. `note` is a word of its own beside it
 * ("archived"); `from` are the outlets it copied, in place of its kind: "MSN ← TechCrunch".
 */
export function OutletChip({
  outlet,
  note,
  from: copied = [],
}: {
  outlet: TraceOutlet;
  note?: string | null;
  from?: readonly string[];
}) {
  const from = copied.filter(name => name !== outlet.name);
  const aside = note ?? (from.length > 0 ? null : nameKind(outlet.kind));
  return (
    <span class="chip" title={outlet.domain}>
      <bdi>{outlet.name}</bdi>
      {from.map(name => (
        <Fragment key={name}>
          <Icon name="from" />
          <span class="sr-only">{i18n.t('report.copyOf')}</span>
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {aside && <span class="quiet">{aside}</span>}
    </span>
  );
}
