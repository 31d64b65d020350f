import { i18n } from '#i18n';
import type { LiveTrace } from '../utils/trace/live.ts';
import { Facts } from './Facts.tsx';
import { countTrace } from './model/claim-rows.ts';
import { showCount } from './model/format.ts';

/** "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. */
export function SummaryLine({ live }: { live: LiveTrace }) {
  const { claims, citations, outlets, origins } = countTrace(live);
  return (
    <p class="summary counts">
      <Facts
        of={[
          i18n.t('summary.claims', claims, [showCount(claims)]),
          i18n.t('summary.citations', citations, [showCount(citations)]),
          i18n.t('summary.outlets', outlets, [showCount(outlets)]),
          origins !== null && i18n.t('summary.origins', origins, [showCount(origins)]),
        ]}
      />
    </p>
  );
}
