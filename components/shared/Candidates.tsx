import { i18n } from '#i18n';
import type { Resolution } from '../../utils/trace/model/schema.ts';
import { showHost } from '../../utils/trace/view/outlet-names.ts';
import { Facts } from '../controls/Facts.tsx';
import { Icon } from '../controls/Icon.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { showDate } from '../words/format.ts';

const SHOWN = 5;

/** The articles that may be meant, to choose from; a choice is remembered and can be taken back. */
export function Candidates(props: {
  candidates: Resolution['candidates'];
  /** URL the reader chose; "" for "none of these"; null without a choice. */
  chosen: string | null;
  /** URL of the article that is shown now; null without one. */
  shown: string | null;
  onChoose(url: string | null): void;
}) {
  const { candidates, chosen, onChoose } = props;
  return (
    <ul class="candidates">
      {candidates.slice(0, SHOWN).map(({ url, title, published }) => (
        <li key={url}>
          <div class="grow">
            <WebLink href={url}>
              <bdi>{title ?? showHost(url)}</bdi>
            </WebLink>
            <p class="small quiet">
              <Facts of={[showHost(url), showDate(published)]} />
            </p>
          </div>
          {url === (chosen ?? props.shown) ? (
            <Current chosen={chosen !== null} />
          ) : (
            <button
              type="button"
              class="btn no-print"
              aria-label={i18n.t('card.chooseThis', [title ?? url])}
              onClick={() => onChoose(url)}
            >
              {i18n.t('card.choose')}
            </button>
          )}
        </li>
      ))}
      {candidates.length === 0 && <li class="small quiet">{i18n.t('card.noCandidates')}</li>}
      <li class="row no-print">
        {chosen !== '' && (
          <button type="button" class="btn link" onClick={() => onChoose('')}>
            {i18n.t('card.none')}
          </button>
        )}
        {chosen !== null && (
          <button type="button" class="btn link" onClick={() => onChoose(null)}>
            {i18n.t('card.undoChoice')}
          </button>
        )}
      </li>
    </ul>
  );
}

function Current({ chosen }: { chosen: boolean }) {
  return (
    <span class="row small quiet">
      {chosen && <Icon name="check" />}
      {chosen ? i18n.t('card.chosen') : i18n.t('card.current')}
    </span>
  );
}
