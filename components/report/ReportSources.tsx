import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { chainOf } from '../../utils/trace/view/chain.ts';
import { outletOf } from '../../utils/trace/view/outlet-names.ts';
import type { ReportSource } from '../../utils/trace/view/report-sources.ts';
import { DragHandle } from '../controls/DragHandle.tsx';
import { Facts } from '../controls/Facts.tsx';
import { Icon } from '../controls/Icon.tsx';
import { NameList } from '../controls/NameList.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { EvidenceList } from '../shared/EvidenceList.tsx';
import { FirstLine } from '../shared/OriginChain.tsx';
import { OutletChip } from '../shared/OutletChip.tsx';
import { nameState, VerdictSign } from '../shared/VerdictBadge.tsx';
import { makeDragContent } from '../words/citation-text.ts';
import { showDate } from '../words/format.ts';

/** What can be done with a source of the report; ids are those of the trace. */
export interface SourceActions {
  /** Marks claims while a source is under the pointer; none when it leaves. */
  onMark(claims: readonly string[]): void;
  /** Saves what is needed to say that an article is not the cited one. */
  onWrong(citation: string): void;
  onReadArchived(article: string): void;
}

/** Every article once, with what it was held against. */
export function ReportSources({
  live,
  sources,
  actions,
}: {
  live: LiveTrace;
  sources: readonly ReportSource[];
  actions: SourceActions;
}) {
  return (
    <ol class="report-sources">
      {sources.map(source => (
        <li
          key={source.article.id}
          id={`source-${source.article.id}`}
          onPointerEnter={() => actions.onMark(source.claims.map(({ claim }) => claim.id))}
          onPointerLeave={() => actions.onMark([])}
        >
          <Source live={live} source={source} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function Source({
  live,
  source: { number, article, citations, claims },
  actions,
}: {
  live: LiveTrace;
  source: ReportSource;
  actions: SourceActions;
}) {
  const { trace } = live;
  const access = {
    full: null,
    preview: 'preview',
    metadata: 'metadata',
    blocked: 'blocked',
    gone: 'gone',
  } as const;
  const word = access[article.access];
  const { archived, original } = article;
  const chain = chainOf(trace, article);
  return (
    <>
      <p class="row">
        <span class="number">[{number}]</span>
        <OutletChip outlet={outletOf(trace, article.outlet)} />
        {chain.hops.map(({ outlet, name }) => (
          <Fragment key={name}>
            <Icon name="from" />
            <span class="sr-only">{i18n.t('report.copyOf')}</span>
            {outlet ? <OutletChip outlet={outlet} /> : <bdi>{name}</bdi>}
          </Fragment>
        ))}
        {chain.unsure && <span class="small quiet">{i18n.t('origin.unsure')}</span>}
        {word && <span class="small quiet">{i18n.t(`report.${word}`)}</span>}
        <DragHandle content={makeDragContent(trace, article, claims)} />
      </p>
      <p class="headline" dir="auto" {...(article.language ? { lang: article.language } : {})}>
        <WebLink href={article.url}>{article.headline}</WebLink>
      </p>
      <p class="small quiet">
        <Facts
          of={[
            article.authors.length > 0 && <NameList names={article.authors} />,
            showDate(article.published),
          ]}
        />
      </p>
      <FirstLine chain={chain} />
      <p class="url small quiet">
        <bdi dir="ltr">{article.url}</bdi>
      </p>
      {original && original.evidence.length > 0 && <EvidenceList evidence={original.evidence} />}
      <ul class="small held">
        {claims.map(({ claim, row }) => (
          <li key={claim.id}>
            <VerdictSign state={row.verdict} label={nameState(row.verdict)} />
            <a href={`#claim-${claim.id}`} class="clamp-2" dir="auto">
              {claim.text}
            </a>
          </li>
        ))}
      </ul>
      <p class="row small no-print">
        {archived && <WebLink href={archived.url}>{i18n.t('card.openArchived')}</WebLink>}
        {archived && !archived.read && article.access !== 'full' && (
          <button type="button" class="btn link" onClick={() => actions.onReadArchived(article.id)}>
            {i18n.t('card.useArchived')}
          </button>
        )}
        {citations[0] && (
          <button
            type="button"
            class="btn link"
            onClick={() => citations[0] && actions.onWrong(citations[0].id)}
          >
            {i18n.t('report.wrong')}
          </button>
        )}
      </p>
    </>
  );
}
