import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { TraceCitation } from '../../utils/trace/model/schema.ts';
import { cardView, choiceOf } from '../../utils/trace/view/card-view.ts';
import { neededHosts } from '../../utils/trace/view/needed-hosts.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { openCitations } from '../../utils/trace/view/report-sources.ts';
import { NameList } from '../controls/NameList.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { Candidates } from '../shared/Candidates.tsx';
import { HostList } from '../shared/HostList.tsx';
import { makeSearchLink } from '../words/search-link.ts';
import { STATUS } from '../words/status.ts';
import { type GiveActions, GiveText } from './GiveText.tsx';

/** What can be done about citations without an article; ids are those of the trace. */
export interface OpenActions extends GiveActions {
  onRetry(citations: readonly string[]): void;
  /** A candidate's URL; "" for "none of these"; null takes the choice back. */
  onPick(citation: string, url: string | null): void;
  /** Asks for the hosts the trace lacks; called inside the click. */
  onAllow(): void;
}

/**
 * The citations without an article: looked up in vain, in want of access, or still to be looked up.
 * Each kind with what the reader can do about it.
 */
export function OpenCitations({
  live,
  lacksAccess,
  actions,
}: {
  live: LiveTrace;
  lacksAccess: boolean;
  actions: OpenActions;
}) {
  const { inVain, waiting, untraced } = openCitations(live);
  const retry = (citations: readonly TraceCitation[]) =>
    actions.onRetry(citations.map(({ id }) => id));
  return (
    <>
      {inVain.length > 0 && (
        <Part title={i18n.t('report.open', inVain.length)}>
          <ul>
            {inVain.map(citation => (
              <li key={citation.id}>
                <InVain live={live} citation={citation} actions={actions} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {waiting.length > 0 && (
        <Part title={i18n.t('report.waits', waiting.length)} citations={waiting}>
          <HostList hosts={neededHosts(live, waiting)} />
          <Way
            words={lacksAccess ? i18n.t('access.give') : i18n.t('claim.retry')}
            onGo={lacksAccess ? actions.onAllow : () => retry(waiting)}
          />
        </Part>
      )}
      {untraced.length > 0 && live.state !== 'tracing' && (
        <Part title={i18n.t('report.untraced', untraced.length)} citations={untraced}>
          <Way words={i18n.t('trace.goOn')} onGo={() => retry(untraced)} />
        </Part>
      )}
    </>
  );
}

/** One kind of them, by name where each needs no more. */
function Part({
  title,
  citations = [],
  children,
}: {
  title: string;
  citations?: readonly TraceCitation[];
  children: ComponentChildren;
}) {
  return (
    <section class="open-citations">
      <h3>{title}</h3>
      {citations.length > 0 && (
        <p>
          <NameList names={countNames(citations.map(nameMark))} plain />
        </p>
      )}
      {children}
    </section>
  );
}

function Way({ words, onGo }: { words: string; onGo(): void }) {
  return (
    <p class="row no-print">
      <button type="button" class="btn" onClick={onGo}>
        {words}
      </button>
    </p>
  );
}

/** Each name once, with how often it stands there: "(forbes.com) ×2". */
function countNames(names: readonly string[]): string[] {
  return [...new Set(names)].map(name => {
    const times = names.filter(other => other === name).length;
    return times > 1 ? `${name} ×${times}` : name;
  });
}

const nameMark = ({ text }: TraceCitation): string => text || i18n.t('selection.mark');

function InVain({
  live,
  citation,
  actions,
}: {
  live: LiveTrace;
  citation: TraceCitation;
  actions: OpenActions;
}) {
  const { id, outlet, resolution } = citation;
  // The nearest claim says best what was looked for; a mark alone may be one word.
  const claim = live.trace.claims.find(({ id }) => citation.claims.includes(id));
  const name = outlet === null ? null : outletName(live.trace, outlet);
  const view = cardView(live, id);
  const choosing = view !== null && (view.face === 'ambiguous' || view.chosen !== null);
  return (
    <>
      <p>
        <bdi>{nameMark(citation)}</bdi>
        {name !== null && name !== citation.text && (
          <span class="quiet">
            {' '}
            <bdi>{name}</bdi>
          </span>
        )}
        {i18n.t('sign.colon')}
        {view?.chosen === ''
          ? i18n.t('card.noneChosen')
          : i18n.t(`status.${STATUS[resolution.status]}`)}
      </p>
      {choosing && <Candidates {...choiceOf(view)} onChoose={url => actions.onPick(id, url)} />}
      <div class="row small no-print">
        <button type="button" class="btn link" onClick={() => actions.onRetry([id])}>
          {i18n.t('claim.retry')}
        </button>
        {claim && (
          <WebLink href={makeSearchLink(claim.text, outlet)}>{i18n.t('claim.search')}</WebLink>
        )}
        <GiveText live={live} citation={citation} actions={actions} />
      </div>
    </>
  );
}
