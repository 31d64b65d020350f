import { i18n } from '#i18n';
import type { TraceClaim } from '../../utils/trace/model/schema.ts';

/**
 * What of a claim one of its sources alone has, where none has all of it. Nothing for a source that
 * adds no part.
 */
export function OnlyHere({ claim, article }: { claim: TraceClaim; article: string | null }) {
  const share = claim.together?.shares.find(one => one.article === article);
  if (!share) return null;
  return (
    <p class="small">
      <span class="quiet">
        {i18n.t('notice.onlyHere')}
        {i18n.t('sign.colon')}
      </span>
      <bdi>{share.has.map(words => `“${words}”`).join(' · ')}</bdi>
    </p>
  );
}
