import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { countTrace } from '../../utils/trace/view/claim-rows.ts';
import { Facts } from '../controls/Facts.tsx';
import { describeCounts } from '../words/count-words.ts';
import { showCount } from '../words/format.ts';

/**
 * "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. Below
 * it once, where the page has any: how many marks lost their links before it was made.
 */
export function SummaryLine({ live }: { live: LiveTrace }) {
  const lost = live.trace.page.lostMarks ?? 0;
  return (
    <>
      <p class="summary counts">
        <Facts of={describeCounts(countTrace(live))} />
      </p>
      {lost > 0 && <p class="small quiet">{i18n.t('summary.lost', lost, [showCount(lost)])}</p>}
    </>
  );
}
