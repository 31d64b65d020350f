import { i18n } from '#i18n';
import type { Backing } from '../../utils/trace/model/schema.ts';
import { Icon } from '../controls/Icon.tsx';
import { getUiDirection } from '../words/format.ts';

/** What claim and article state differently: kind, what the page prints, what the article has. */
export function DriftList({ drift }: { drift: Backing['drift'] }) {
  if (drift.length === 0) return null;
  return (
    <ul class="drift" dir={getUiDirection()}>
      {drift.map(({ kind, claim, source }) => (
        <li key={`${kind} ${claim} ${source}`}>
          <span class="quiet">
            {i18n.t(`drift.${kind}`)}
            {i18n.t('sign.colon')}
          </span>
          <bdi>{claim || i18n.t('drift.nothing')}</bdi> <Icon name="unequal" />
          <span class="sr-only">{i18n.t('drift.but')}</span>{' '}
          <bdi>{source || i18n.t('drift.nothing')}</bdi>
        </li>
      ))}
    </ul>
  );
}
