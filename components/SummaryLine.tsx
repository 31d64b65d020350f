import { i18n } from '#i18n';
import type { LiveTrace } from '../utils/trace/live.ts';
import { countTrace } from './model/claim-rows.ts';

/** "14 claims · 12 citations · 7 outlets · 5 origins"; origins only once something was traced. */
export function summaryWords(live: LiveTrace): string {
  const { claims, citations, outlets, origins } = countTrace(live);
  const parts = [i18n.t('summary.claims', claims), i18n.t('summary.citations', citations), i18n.t('summary.outlets', outlets)];
  if (origins !== null) parts.push(i18n.t('summary.origins', origins));
  return parts.join(' · ');
}

/** The counts of the page in one line. */
export function SummaryLine({ live }: { live: LiveTrace }) {
  return <p class="summary">{summaryWords(live)}</p>;
}
