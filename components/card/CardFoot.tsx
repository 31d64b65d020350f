import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { type CardView, choiceOf } from '../../utils/trace/view/card-view.ts';
import { DragHandle } from '../controls/DragHandle.tsx';
import { Icon } from '../controls/Icon.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { Candidates } from '../shared/Candidates.tsx';
import { SaidWords } from '../shared/SaidWords.tsx';
import { formatCitation, makeDragContent } from '../words/citation-text.ts';
import { showCount } from '../words/format.ts';
import { nameStep } from '../words/step-name.ts';
import type { CardActions } from './card-actions.ts';

/** Archived copy, copying, other candidates, and how it was looked up. */
export function CardFoot({
  live,
  view,
  actions,
}: {
  live: LiveTrace;
  view: CardView;
  actions: CardActions;
}) {
  const [open, setOpen] = useState<'candidates' | 'steps' | null>(null);
  const { article, face } = view;
  const { steps } = view.citation.resolution;
  // Where the state above lists the candidates, they are not listed twice.
  const changeable = (article || view.chosen) && face !== 'ambiguous';
  const toggle = (what: 'candidates' | 'steps') => setOpen(open === what ? null : what);
  return (
    <div class="card-foot">
      <div class="row">
        {article?.archived && (
          <WebLink href={article.archived.url}>{i18n.t('card.openArchived')}</WebLink>
        )}
        {article && <CopyButton text={formatCitation(live.trace, article)} actions={actions} />}
        {article && <DragHandle content={makeDragContent(live.trace, article, listHeld(view))} />}
        {changeable && (
          <button
            type="button"
            class="btn link"
            aria-expanded={open === 'candidates'}
            onClick={() => toggle('candidates')}
          >
            {view.chosen ? i18n.t('card.yourChoice') : i18n.t('card.notThis')}
          </button>
        )}
        {steps.length > 0 && face !== 'offline' && (
          <button
            type="button"
            class="btn link"
            aria-expanded={open === 'steps'}
            onClick={() => toggle('steps')}
          >
            {i18n.t('card.how')}
          </button>
        )}
      </div>
      {open === 'candidates' && <Candidates {...choiceOf(view)} onChoose={actions.onChoose} />}
      {open === 'steps' && (
        <ol class="steps small">
          {steps.map(({ at, what, outcome, say }) => (
            <li key={at + what}>
              <bdi>{nameStep(what)}</bdi>
              {i18n.t('sign.colon')}
              <SaidWords printed={outcome} say={say} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What the cited article says of the claims, as far as it was judged. */
const listHeld = ({ claims }: CardView) =>
  claims.flatMap(({ claim, own }) =>
    own !== null && own.verdict !== 'unknown' ? [{ claim, row: own }] : [],
  );

/** The way to the neighbours and to the report; stays in view while the card scrolls. */
export function CardNav({ view, actions }: { view: CardView; actions: CardActions }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control
    <div role="group" class="row card-nav" aria-label={i18n.t('card.citations')}>
      <button
        type="button"
        class="btn plain icon"
        data-step="-1"
        aria-label={i18n.t('card.previous')}
        disabled={!view.previous}
        onClick={() => actions.onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <span class="small">
        {i18n.t('card.place', [showCount(view.place), showCount(view.total)])}
      </span>
      <button
        type="button"
        class="btn plain icon"
        data-step="1"
        aria-label={i18n.t('card.next')}
        disabled={!view.next}
        onClick={() => actions.onStep(1)}
      >
        <Icon name="next" />
      </button>
      <span class="grow" />
      <button type="button" class="btn plain" onClick={actions.onReport}>
        {i18n.t('popup.report')}
      </button>
    </div>
  );
}

function CopyButton({ text, actions }: { text: string; actions: CardActions }) {
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      class="btn link"
      aria-live="polite"
      onClick={() => void actions.onCopy(text).then(setDone)}
    >
      {done === null
        ? i18n.t('card.copyCitation')
        : done
          ? i18n.t('popup.copied')
          : i18n.t('card.copyFailed')}
    </button>
  );
}
