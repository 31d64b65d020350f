import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { TraceArticle } from '../../utils/trace/model/schema.ts';
import { chainOf } from '../../utils/trace/view/chain.ts';
import { outletOf } from '../../utils/trace/view/outlet-names.ts';
import type { ReportSource } from '../../utils/trace/view/report-sources.ts';
import { DragHandle } from '../controls/DragHandle.tsx';
import { Facts } from '../controls/Facts.tsx';
import { Icon } from '../controls/Icon.tsx';
import { NameList } from '../controls/NameList.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { EvidenceList } from '../shared/EvidenceList.tsx';
import { GivenMark } from '../shared/GivenMark.tsx';
import { FirstLine } from '../shared/OriginChain.tsx';
import { OutletChip } from '../shared/OutletChip.tsx';
import { nameState, VerdictSign } from '../shared/VerdictBadge.tsx';
import { WorkNotices } from '../shared/WorkNotices.tsx';
import { makeDragContent } from '../words/citation-text.ts';
import { showDate } from '../words/format.ts';
import { type GiveActions, GiveText } from './GiveText.tsx';

/** What can be done with a source of the report; ids are those of the trace. */
export interface SourceActions extends GiveActions {
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

/** The messages (under "report") for how much of an article could be read; null for all of it. */
const ACCESS = {
  full: null,
  preview: 'preview',
  metadata: 'metadata',
  blocked: 'blocked',
  gone: 'gone',
} as const satisfies Record<TraceArticle['access'], string | null>;

interface SourceProps {
  readonly live: LiveTrace;
  readonly source: ReportSource;
}

function Source({ live, source, actions }: SourceProps & { actions: SourceActions }) {
  const { article, claims } = source;
  const { original } = article;
  return (
    <>
      <SourceLine live={live} source={source} />
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
      <FirstLine chain={chainOf(live.trace, article)} />
      <WorkNotices article={article} citations={source.citations} />
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
      <SourceWays live={live} source={source} actions={actions} />
    </>
  );
}

/** Number and outlet, whom it copied, and how much of it could be read. */
function SourceLine({ live: { trace }, source: { number, article, claims } }: SourceProps) {
  const chain = chainOf(trace, article);
  const access = ACCESS[article.access];
  return (
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
      {access && <span class="small quiet">{i18n.t(`report.${access}`)}</span>}
      <GivenMark article={article} />
      <DragHandle content={makeDragContent(trace, article, claims)} />
    </p>
  );
}

/** What can be done with a source. */
function SourceWays({
  live,
  source: { article, citations },
  actions,
}: SourceProps & { actions: SourceActions }) {
  const { archived, access } = article;
  const [first] = citations;
  // One text serves every citation of the source.
  const given =
    citations.find(({ id }) => id === actions.asked || live.given?.includes(id)) ?? first;
  return (
    <div class="row small no-print">
      {archived && <WebLink href={archived.url}>{i18n.t('card.openArchived')}</WebLink>}
      {archived && !archived.read && access !== 'full' && (
        <button type="button" class="btn link" onClick={() => actions.onReadArchived(article.id)}>
          {i18n.t('card.useArchived')}
        </button>
      )}
      {first && (
        <button type="button" class="btn link" onClick={() => actions.onWrong(first.id)}>
          {i18n.t('report.wrong')}
        </button>
      )}
      {given && <GiveText key={given.id} live={live} citation={given} actions={actions} />}
    </div>
  );
}
