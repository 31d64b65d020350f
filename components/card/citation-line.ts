import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/live.ts';
import { cardView } from '../model/card-view.ts';
import { stateWord } from '../VerdictBadge.tsx';

/** One citation in a line to be heard: its outlet, what its article says of the claim, its place among the page's citations. "" when the page has it no more. */
export function citationLine(live: LiveTrace, citation: string): string {
  const view = cardView(live, citation);
  if (!view) return '';
  const { name, citation: mark, face, claims, place, total } = view;
  const verdict = face === 'untraced' || face === 'tracing' ? 'pending' : (claims[0]?.own?.verdict ?? 'unknown');
  return [name ?? mark.text, stateWord(verdict), i18n.t('card.place', [String(place), String(total)])].join(', ');
}
