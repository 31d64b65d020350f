import { i18n } from '#i18n';
import { Facts } from '../Facts.tsx';
import type { CardView } from '../model/card-view.ts';
import { showDate } from '../model/format.ts';
import { hostOf } from '../model/names.ts';
import { WebLink } from '../WebLink.tsx';
import type { CardActions } from './card-actions.ts';

const SHOWN = 5;

/** The articles that may be meant, to choose from; a choice is remembered and can be taken back. */
export function CardCandidates({ view, actions }: { view: CardView; actions: CardActions }) {
  const { candidates } = view.citation.resolution;
  const current = view.chosen ?? view.article?.url ?? null;
  return (
    <ul class="candidates">
      {candidates.slice(0, SHOWN).map(({ url, title, published }) => (
        <li key={url}>
          <div class="grow">
            <WebLink href={url}>
              <bdi>{title ?? hostOf(url)}</bdi>
            </WebLink>
            <p class="small quiet">
              <Facts of={[hostOf(url), showDate(published)]} />
            </p>
          </div>
          {url === current ? (
            <span class="small quiet">{i18n.t('card.current')}</span>
          ) : (
            <button type="button" class="btn" aria-label={i18n.t('card.chooseThis', [title ?? url])} onClick={() => actions.onChoose(url)}>
              {i18n.t('card.choose')}
            </button>
          )}
        </li>
      ))}
      {candidates.length === 0 && <li class="small quiet">{i18n.t('card.noCandidates')}</li>}
      <li class="row">
        {view.chosen !== '' && (
          <button type="button" class="btn link" onClick={() => actions.onChoose('')}>
            {i18n.t('card.none')}
          </button>
        )}
        {view.chosen !== null && (
          <button type="button" class="btn link" onClick={() => actions.onChoose(null)}>
            {i18n.t('card.undoChoice')}
          </button>
        )}
      </li>
    </ul>
  );
}
