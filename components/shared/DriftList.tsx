import { i18n } from '#i18n';
import type { Backing } from '../../utils/trace/model/schema.ts';
import { differs } from '../../utils/trace/view/drift-sign.ts';
import { Icon } from '../controls/Icon.tsx';
import { getUiDirection } from '../words/format.ts';

/**
 * What claim and article state differently: kind, what the page prints, what the article has.
 * What may only be other words is shown the same way, without the sign and the colour of an error.
 */
export function DriftList({ drift }: { drift: Backing['drift'] }) {
  if (drift.length === 0) return null;
  return (
    <ul class="drift" dir={getUiDirection()}>
      {drift.map(({ kind, sign, claim, source }) => (
        <li key={`${kind} ${claim} ${source}`} class={differs({ sign }) ? undefined : 'worded'}>
          <span class="quiet">
            {i18n.t(`drift.${kind}`)}
            {i18n.t('sign.colon')}
          </span>
          <bdi>{claim || i18n.t('drift.nothing')}</bdi>{' '}
          {differs({ sign }) ? (
            <>
              <Icon name="unequal" />
              <span class="sr-only">{i18n.t('drift.but')}</span>
            </>
          ) : (
            <span class="quiet">{i18n.t('drift.worded')}</span>
          )}{' '}
          <bdi>{source || i18n.t('drift.nothing')}</bdi>
        </li>
      ))}
    </ul>
  );
}
