import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Backing, TraceClaim } from '../../utils/trace/model/schema.ts';
import { chainOf, NO_CHAIN } from '../../utils/trace/view/chain.ts';
import { isOpen, marksOfClaim } from '../../utils/trace/view/claim-state.ts';
import { differs } from '../../utils/trace/view/drift-sign.ts';
import { offersGiving } from '../../utils/trace/view/given-text.ts';
import { articleOf, outletOf } from '../../utils/trace/view/outlet-names.ts';
import { DragHandle } from '../controls/DragHandle.tsx';
import { Facts } from '../controls/Facts.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { DriftList } from '../shared/DriftList.tsx';
import { GivenMark } from '../shared/GivenMark.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { OnlyHere } from '../shared/OnlyHere.tsx';
import { OriginChain } from '../shared/OriginChain.tsx';
import { OutletChip } from '../shared/OutletChip.tsx';
import { PassageLink } from '../shared/PassageLink.tsx';
import { SecondLook } from '../shared/SecondLook.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import { WorkNotices } from '../shared/WorkNotices.tsx';
import { makeDragContent } from '../words/citation-text.ts';
import { showDate } from '../words/format.ts';
import { makeSearchLink } from '../words/search-link.ts';
import { STATUS } from '../words/status.ts';

const SHOWN = 4;

/**
 * Everything known of one claim: each backing with its article and passage, what could not be
 * found, and what can be done about it.
 */
export function BackingDetails(props: {
  live: LiveTrace;
  claim: TraceClaim;
  retry: readonly string[];
  /** Exports this claim. */
  menu: ComponentChildren;
  onRetry(citations: readonly string[]): void;
  /** Opens the report where the text of a citation is given. */
  onGive(citation: string): void;
}) {
  const { live, claim, retry } = props;
  const marks = marksOfClaim(live.trace, claim);
  const open = marks.filter(({ resolution }) => resolution.status !== 'resolved');
  const traced = live.state !== 'read';
  const unread = marks.find(mark => offersGiving(live, mark));
  return (
    <div class="details">
      {claim.restates !== null && <p class="small quiet">{i18n.t('claim.restates')}</p>}
      {claim.backing.length > 0 && (
        <ul>
          {claim.backing.slice(0, SHOWN).map(row => (
            <li key={`${row.outlet} ${row.citation} ${row.article}`} class="backing">
              <BackingRow live={live} claim={claim} row={row} />
            </li>
          ))}
        </ul>
      )}
      {traced &&
        open.map(({ id, text, resolution }) => (
          <p key={id} class="small">
            <bdi>{text || i18n.t('selection.mark')}</bdi>
            {i18n.t('sign.colon')}
            {i18n.t(`status.${isOpen(live, resolution) ? 'skipped' : STATUS[resolution.status]}`)}
          </p>
        ))}
      {claim.backing.length === 0 && marks.length === 0 && claim.restates === null && (
        <p class="small">{i18n.t('claim.noSource')}</p>
      )}
      <div class="row">
        {retry.length > 0 && traced && (
          <button type="button" class="btn" onClick={() => props.onRetry(retry)}>
            {i18n.t('claim.retry')}
          </button>
        )}
        {unread && (
          <button type="button" class="btn" onClick={() => props.onGive(unread.id)}>
            {i18n.t('give.open')}
          </button>
        )}
        {(claim.backing.length === 0 || open.length > 0) && (
          <WebLink href={makeSearchLink(claim.text, null)} class="small">
            {i18n.t('claim.search')}
          </WebLink>
        )}
        {props.menu}
      </div>
    </div>
  );
}

function BackingRow({ live, claim, row }: { live: LiveTrace; claim: TraceClaim; row: Backing }) {
  const { trace } = live;
  const article = articleOf(trace, row.article);
  const date = showDate(article?.published ?? null);
  const lead = (
    <>
      {(article || row.verdict !== 'unknown') && <VerdictBadge state={row.verdict} />}
      {row.outlet !== null && (
        <OutletChip
          outlet={outletOf(trace, row.outlet)}
          note={article?.archived?.read ? i18n.t('access.archived') : null}
        />
      )}
      <GivenMark article={article} />
    </>
  );
  return (
    <>
      <OriginChain
        chain={article ? chainOf(trace, article) : NO_CHAIN}
        lead={lead}
        note={
          <p class="small quiet">
            <Facts of={row.basis.map(basis => i18n.t(`basis.${basis}`))} />
          </p>
        }
      />
      {article && (
        <>
          <p class="small">
            <bdi>
              <WebLink href={row.link ?? article.url}>{article.headline}</WebLink>
            </bdi>
          </p>
          <p class="row small quiet">
            {date && <bdi>{date}</bdi>}
            <DragHandle content={makeDragContent(trace, article, [{ claim, row }])} />
          </p>
        </>
      )}
      {row.passage && (
        <blockquote
          class="passage"
          dir="auto"
          {...(article?.language ? { lang: article.language } : {})}
        >
          <MarkedText
            text={row.passage}
            wrong={row.drift.filter(differs).map(({ source }) => source)}
            other={claim.text}
          />
        </blockquote>
      )}
      {row.page !== undefined && <PassageLink row={row} />}
      <WorkNotices
        article={article}
        citations={marksOfClaim(trace, claim).filter(({ id }) => id === row.citation)}
      />
      <DriftList drift={row.drift} />
      <OnlyHere claim={claim} article={row.article} />
      <SecondLook live={live} claim={claim} row={row} />
    </>
  );
}
