import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { cardView } from '../../utils/trace/view/card-view.ts';
import { Icon } from '../controls/Icon.tsx';
import { WorkNotices } from '../shared/WorkNotices.tsx';
import { CardFoot, CardNav } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardState } from './CardState.tsx';
import { CardVerdicts } from './CardVerdicts.tsx';
import { CARD_TITLE_ID, type CardActions } from './card-actions.ts';

/**
 * The card of one citation: who is cited and who had it first, what the article says, and what can
 * be done.
 */
export function CitationCard(props: {
  live: LiveTrace;
  citation: string;
  /** True while only the page's own reading is known: nothing can be asked for yet. */
  provisional: boolean;
  /** A card to try, not to use: nothing to copy, choose or open. */
  sample?: boolean;
  actions: CardActions;
}) {
  const { live, actions } = props;
  const view = cardView(live, props.citation);
  return (
    <div class="card-body">
      <button
        type="button"
        class="btn plain icon card-close"
        aria-label={i18n.t('card.close')}
        onClick={actions.onClose}
      >
        <Icon name="close" />
      </button>
      {view === null ? (
        <p id={CARD_TITLE_ID}>{i18n.t('card.lost')}</p>
      ) : (
        <>
          <CardHead view={view} />
          <CardState live={live} view={view} provisional={props.provisional} actions={actions} />
          <WorkNotices article={view.article} citations={[view.citation]} />
          {live.state !== 'read' && <CardVerdicts live={live} view={view} />}
          {!props.sample && <CardFoot live={live} view={view} actions={actions} />}
          {!props.sample && <CardNav view={view} actions={actions} />}
        </>
      )}
    </div>
  );
}
