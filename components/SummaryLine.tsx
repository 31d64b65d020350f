import type { LiveTrace } from '../utils/trace/live.ts';
import { Facts } from './Facts.tsx';
import { countTrace } from './model/claim-rows.ts';
import { countWords } from './model/count-words.ts';

/** "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. */
export function SummaryLine({ live }: { live: LiveTrace }) {
  return (
    <p class="summary counts">
      <Facts of={countWords(countTrace(live))} />
    </p>
  );
}
