import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/live.ts';
import { cardView } from '../model/card-view.ts';
import { claimState, isOpen } from '../model/claim-state.ts';
import { showCount } from '../model/format.ts';
import { stateWord } from '../VerdictBadge.tsx';

/** One citation in a line to be heard: its outlet, what its article says of the claim, its place among the page's citations. "" when the page has it no more. */
export function citationLine(live: LiveTrace, citation: string): string {
  const view = cardView(live, citation);
  if (!view) return '';
  const { name, citation: mark, claims, place, total } = view;
  const [first] = claims;
  const open = isOpen(live, mark.resolution) || (first && first.own === null && claimState(live, first.claim) === 'pending');
  const verdict = open ? 'pending' : (first?.own?.verdict ?? 'unknown');
  return [name ?? mark.text, stateWord(verdict), i18n.t('card.place', [showCount(place), showCount(total)])].join(', ');
}
