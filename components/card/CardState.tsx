import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Step, TraceArticle } from '../../utils/trace/model/schema.ts';
import { type CardFace, type CardView, choiceOf } from '../../utils/trace/view/card-view.ts';
import { offersGiving } from '../../utils/trace/view/given-text.ts';
import { hostsOfPatterns } from '../../utils/urls/match-patterns.ts';
import { WebLink } from '../controls/WebLink.tsx';
import { Candidates } from '../shared/Candidates.tsx';
import { HostList } from '../shared/HostList.tsx';
import { ProgressFacts } from '../shared/Progress.tsx';
import { SaidWords } from '../shared/SaidWords.tsx';
import { showDate } from '../words/format.ts';
import { makeSearchLink } from '../words/search-link.ts';
import type { CardActions } from './card-actions.ts';

interface StateProps {
  readonly live: LiveTrace;
  readonly view: CardView;
  readonly provisional: boolean;
  readonly actions: CardActions;
}

/**
 * How the lookup of this citation stands, in words, with what the reader can do next; nothing where
 * the article was simply read.
 */
export function CardState(props: StateProps) {
  const Face = FACES[props.view.face];
  return Face ? (
    <div class="card-state">
      <Face {...props} />
      {offersGiving(props.live, props.view.citation) && (
        <div>
          <button type="button" class="btn link" onClick={props.actions.onGive}>
            {i18n.t('give.open')}
          </button>
        </div>
      )}
    </div>
  ) : null;
}

const FACES: Record<CardFace, ((props: StateProps) => ComponentChildren) | null> = {
  untraced: Untraced,
  tracing: Tracing,
  resolved: Resolved,
  blocked: Walled,
  gone: Walled,
  ambiguous: Ambiguous,
  'not-found': NotFound,
  'no-access': NoAccess,
  offline: ({ actions }) => <Again words={i18n.t('card.offline')} actions={actions} />,
  failed: ({ view, actions }) => (
    <Again
      words={i18n.t('card.failed')}
      last={view.citation.resolution.steps.at(-1)}
      actions={actions}
    />
  ),
  skipped: ({ actions }) => <Again words={i18n.t('card.skipped')} actions={actions} />,
};

function Untraced({ live, view, provisional, actions }: StateProps) {
  const hosts = hostsOfPatterns(live.wouldAsk);
  if (live.keptBack)
    return (
      <>
        <p>{i18n.t('keptBack.title')}</p>
        <p class="small quiet">{i18n.t('keptBack.words')}</p>
      </>
    );
  return (
    <>
      <p>{i18n.t('card.untraced')}</p>
      <div class="row">
        <button type="button" class="btn primary" disabled={provisional} onClick={actions.onTrace}>
          {i18n.t('trace.start')}
        </button>
        <WebLink href={view.citation.href}>
          {view.citation.href === null ? '' : i18n.t('card.openLink')}
        </WebLink>
      </div>
      <p class="small quiet">
        {hosts.length > 0 ? i18n.t('trace.wouldAsk', hosts.length) : i18n.t('trace.wouldAskNone')}
      </p>
      <HostList hosts={hosts} />
    </>
  );
}

function Tracing({ live }: StateProps) {
  return (
    <>
      <p role="status">{i18n.t('card.tracing')}</p>
      <p class="small quiet hosts">
        <ProgressFacts progress={live.progress} />
      </p>
    </>
  );
}

function Resolved({ view: { article }, actions }: StateProps) {
  if (article?.archived?.read)
    return (
      <p class="small quiet">
        {i18n.t('card.readArchived', [showDate(article.archived.at) ?? ''])}
      </p>
    );
  if (article?.access !== 'preview') return null;
  return (
    <>
      <p class="small quiet">{i18n.t('access.preview')}</p>
      <div class="row">
        <UseArchived article={article} actions={actions} />
      </div>
    </>
  );
}

/** Offers the archived copy, where one is known and was not read. */
function UseArchived({
  article: { id, archived },
  actions,
}: {
  article: TraceArticle;
  actions: CardActions;
}) {
  return archived && !archived.read ? (
    <button type="button" class="btn" onClick={() => actions.onReadArchived(id)}>
      {i18n.t('card.useArchived')}
    </button>
  ) : null;
}

function Walled({ view, actions }: StateProps) {
  const { face, article } = view;
  if (!article) return null;
  const unread = findUnreadPdf(view.citation.resolution.steps);
  const blocked = article.access === 'metadata' ? i18n.t('card.unread') : i18n.t('card.blocked');
  return (
    <>
      <p>{face === 'gone' ? i18n.t('card.gone') : blocked}</p>
      {unread && (
        <p class="small quiet">
          <SaidWords printed={unread.outcome} say={unread.say} />
        </p>
      )}
      <div class="row">
        <UseArchived article={article} actions={actions} />
        {face === 'blocked' && (
          <WebLink class="btn" href={article.url}>
            {unread ? i18n.t('card.openLink') : i18n.t('card.verifyThere')}
          </WebLink>
        )}
        {face === 'gone' && <SearchForIt view={view} />}
      </div>
      {face === 'blocked' && !unread && <p class="small quiet">{i18n.t('card.verifyHow')}</p>}
    </>
  );
}

/** Why a PDF gave no text; the reader's own tab would not show one either. */
const findUnreadPdf = (steps: readonly Step[]) =>
  steps.findLast(({ say = [] }) => say.some(({ key }) => key.startsWith('failPdf')));

function Ambiguous({ view, actions }: StateProps) {
  return (
    <>
      <p>{i18n.t('card.ambiguous')}</p>
      <Candidates {...choiceOf(view)} onChoose={actions.onChoose} />
    </>
  );
}

function NotFound({ view, actions }: StateProps) {
  // Why nobody could be asked, where that is so: a platform that lets nobody search it.
  const why = view.citation.resolution.steps.find(({ did }) => did === 'gave-up');
  return (
    <>
      <p>{view.chosen === '' ? i18n.t('card.noneChosen') : i18n.t('card.notFound')}</p>
      {why && (
        <p class="small quiet">
          <SaidWords printed={why.outcome} say={why.say} />
        </p>
      )}
      {view.chosen === '' && <Candidates {...choiceOf(view)} onChoose={actions.onChoose} />}
      <div class="row">
        <SearchForIt view={view} />
        {view.chosen === null && (
          <button type="button" class="btn" onClick={actions.onRetry}>
            {i18n.t('claim.retry')}
          </button>
        )}
      </div>
    </>
  );
}

/** A ready-made search of the outlet, or of the web where the mark names none. */
function SearchForIt({ view: { claims, citation, outlet } }: { view: CardView }) {
  return (
    <WebLink
      class="btn"
      href={makeSearchLink(claims[0]?.claim.text ?? citation.text, citation.outlet)}
    >
      {outlet ? i18n.t('card.searchOutlet', [outlet.name]) : i18n.t('claim.search')}
    </WebLink>
  );
}

function NoAccess({ view, actions }: StateProps) {
  return (
    <>
      <p>{i18n.t('card.noAccess')}</p>
      <HostList hosts={view.needs} />
      <div class="row">
        <button type="button" class="btn primary" onClick={actions.onAccess}>
          {i18n.t('access.give')}
        </button>
        <WebLink href={view.citation.href}>
          {view.citation.href === null ? '' : i18n.t('card.openLink')}
        </WebLink>
      </div>
    </>
  );
}

function Again({
  words,
  last,
  actions,
}: {
  words: string;
  last?: Step | undefined;
  actions: CardActions;
}) {
  return (
    <>
      <p>{words}</p>
      {last && (
        <p class="small quiet">
          <SaidWords printed={last.outcome} say={last.say} />
        </p>
      )}
      <button type="button" class="btn" onClick={actions.onRetry}>
        {i18n.t('claim.retry')}
      </button>
    </>
  );
}
