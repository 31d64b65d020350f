import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { countTrace } from '../../utils/trace/view/claim-rows.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { Facts } from '../controls/Facts.tsx';
import { describeCounts } from '../words/count-words.ts';
import { showCount, showList } from '../words/format.ts';

/**
 * "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. Below
 * it once: whom a page that cites nobody names in its prose, and how many marks lost their links
 * before it was made.
 */
export function SummaryLine({ live }: { live: LiveTrace }) {
  const { trace } = live;
  const lost = trace.page.lostMarks ?? 0;
  const named = trace.citations.length > 0 ? [] : outletsOf(trace);
  return (
    <>
      <p class="summary counts">
        <Facts of={describeCounts(countTrace(live))} />
      </p>
      {named.length > 0 && (
        <p class="small">
          {i18n.t('summary.named', named.length, [showCount(named.length)])}
          {i18n.t('sign.colon')}
          {showList(named)}
        </p>
      )}
      {lost > 0 && <p class="small quiet">{i18n.t('summary.lost', lost, [showCount(lost)])}</p>}
    </>
  );
}

/** The names of the outlets that are looked up, each once, in page order. */
function outletsOf(trace: Trace): string[] {
  const domains = marksOf(trace).map(({ outlet }) => outlet);
  return [...new Set(domains)].map(domain => outletName(trace, domain));
}
