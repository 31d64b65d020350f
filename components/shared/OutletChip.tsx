import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { TraceOutlet } from '../../utils/trace/model/schema.ts';
import { imitatedBy } from '../../utils/trace/view/outlet-names.ts';
import { Icon } from '../controls/Icon.tsx';

/** What an outlet is to a reader; null for a plain publisher, which needs no word. */
function nameKind({ kind }: TraceOutlet): string | null {
  return kind === 'publisher' ? null : i18n.t(`kind.${kind}`);
}

/** A warning where an outlet's address only looks like another's; null for none. */
export function warnOfLookAlike(outlet: TraceOutlet): string | null {
  const imitated = imitatedBy(outlet);
  return imitated && i18n.t('kind.lookAlike', [imitated]);
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
  const aside = warnOfLookAlike(outlet) ?? note ?? (from.length > 0 ? null : nameKind(outlet));
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
