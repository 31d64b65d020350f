import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { cardView } from '../../utils/trace/view/card-view.ts';
import { claimState, isOpen } from '../../utils/trace/view/claim-state.ts';
import { nameState } from '../shared/VerdictBadge.tsx';
import { showCount } from '../words/format.ts';

/**
 * One citation in a line to be heard: its outlet, what its article says of the claim, its place
 * among the page's citations. "" when the page has it no more.
 */
export function describeCitation(live: LiveTrace, citation: string): string {
  const view = cardView(live, citation);
  if (!view) return '';
  const { name, citation: mark, claims, place, total } = view;
  const [first] = claims;
  const open =
    isOpen(live, mark.resolution) ||
    (first && first.own === null && claimState(live, first.claim) === 'pending');
  const verdict = open ? 'pending' : (first?.own?.verdict ?? 'unknown');
  return [
    name ?? mark.text,
    nameState(verdict),
    i18n.t('card.place', [showCount(place), showCount(total)]),
  ].join(', ');
}
