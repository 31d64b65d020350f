import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { countTrace } from '../../utils/trace/view/claim-rows.ts';
import { Facts } from '../controls/Facts.tsx';
import { describeCounts } from '../words/count-words.ts';

/** "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. */
export function SummaryLine({ live }: { live: LiveTrace }) {
  return (
    <p class="summary counts">
      <Facts of={describeCounts(countTrace(live))} />
    </p>
  );
}
