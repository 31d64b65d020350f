import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Backing, TraceClaim } from '../../utils/trace/model/schema.ts';
import {
  asserts,
  bestBacking,
  type ClaimState,
  citationsOf,
  claimState,
} from '../../utils/trace/view/claim-state.ts';
import { differs } from '../../utils/trace/view/drift-sign.ts';
import { articleOf, outletName } from '../../utils/trace/view/outlet-names.ts';
import { type ReportSource, sourceNumbers } from '../../utils/trace/view/report-sources.ts';
import { DriftList } from '../shared/DriftList.tsx';
import { GivenMark } from '../shared/GivenMark.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { OnlyHere } from '../shared/OnlyHere.tsx';
import { PassageLink } from '../shared/PassageLink.tsx';
import { SecondLook } from '../shared/SecondLook.tsx';
import { nameState, VerdictBadge, VerdictSign } from '../shared/VerdictBadge.tsx';

interface ClaimsProps {
  readonly live: LiveTrace;
  readonly sources: readonly ReportSource[];
  /** Ids of claims to be lit: those of the ribbon or the source under the pointer. */
  readonly marked: ReadonlySet<string>;
  /** Ids of claims ticked for export. */
  readonly chosen: ReadonlySet<string>;
  onChoose(claim: string, on: boolean): void;
}

/**
 * The briefing's text under its headings, each claim with its verdict, its sources by number, and
 * the passage that decides.
 */
export function ReportClaims(props: ClaimsProps) {
  const { live } = props;
  const sections: { heading: string | null; claims: TraceClaim[] }[] = [];
  for (const claim of live.trace.claims) {
    const last = sections.at(-1);
    if (last && last.heading === claim.heading) last.claims.push(claim);
    else sections.push({ heading: claim.heading, claims: [claim] });
  }
  const { language } = live.trace.page;
  return (
    <div class="report-claims" {...(language ? { lang: language } : {})}>
      {sections.map(({ heading, claims }) => (
        <section key={claims[0]?.id}>
          {heading !== null && <h3 dir="auto">{heading}</h3>}
          {claims.map(claim => (
            <ReportClaim key={claim.id} claim={claim} {...props} />
          ))}
        </section>
      ))}
    </div>
  );
}

function ReportClaim({
  live,
  claim,
  sources,
  marked,
  chosen,
  onChoose,
}: ClaimsProps & { claim: TraceClaim }) {
  if (!asserts(claim))
    return (
      <p class="quiet connective">
        <bdi>{claim.text}</bdi>
      </p>
    );
  const best = bestBacking(claim);
  const article = articleOf(live.trace, best?.article ?? null);
  const printed = citationsOf(live.trace, claim);
  const state = claimState(live, claim);
  return (
    <article
      id={`claim-${claim.id}`}
      class={marked.has(claim.id) ? 'report-claim marked' : 'report-claim'}
    >
      <p dir="auto">
        <MarkedText
          text={claim.text}
          wrong={best?.drift.filter(differs).map(({ claim }) => claim) ?? []}
          other={null}
        />{' '}
        {printed.map(({ id, text }) => (
          <span key={id} class="quiet small printed">
            {text}{' '}
          </span>
        ))}
      </p>
      <div class="row small verdict-row">
        <label class="tick no-print" title={i18n.t('export.choose', [claim.text])}>
          <input
            type="checkbox"
            checked={chosen.has(claim.id)}
            aria-label={i18n.t('export.choose', [claim.text])}
            onChange={event => onChoose(claim.id, event.currentTarget.checked)}
          />
        </label>
        <VerdictBadge state={state} />
        <GivenMark article={article} />
        <SourceLinks live={live} claim={claim} sources={sources} state={state} />
        {claim.lacksSource && <span class="quiet">{i18n.t('claim.lacksSource')}</span>}
      </div>
      {best?.passage && (
        <blockquote
          class="passage small"
          dir="auto"
          {...(article?.language ? { lang: article.language } : {})}
        >
          <MarkedText
            text={best.passage}
            wrong={best.drift.filter(differs).map(({ source }) => source)}
            other={claim.text}
          />
        </blockquote>
      )}
      {best?.page !== undefined && <PassageLink row={best} />}
      {best && <DriftList drift={best.drift} />}
      {claim.together?.shares.map(({ article: id }) => (
        <div key={id} class="row small">
          <bdi>{outletName(live.trace, articleOf(live.trace, id)?.outlet ?? null)}</bdi>
          <OnlyHere claim={claim} article={id} />
        </div>
      ))}
      {best && <SecondLook live={live} claim={claim} row={best} />}
    </article>
  );
}

function SourceLinks({
  live,
  claim,
  sources,
  state,
}: Pick<ClaimsProps, 'live' | 'sources'> & { claim: TraceClaim; state: ClaimState }) {
  return (
    <>
      {sourceNumbers(claim, sources).map(({ number, article }) => (
        <span key={article.id} class="nowrap">
          <DifferentVerdict
            verdict={claim.backing.find(row => row.article === article.id)?.verdict}
            state={state}
          />
          <a href={`#source-${article.id}`}>
            [{number}] <bdi>{outletName(live.trace, article.outlet)}</bdi>
          </a>
        </span>
      ))}
    </>
  );
}

/**
 * The sign of a source that does not say what the claim's verdict says: "partly supported" by one
 * may be missing in the next.
 */
function DifferentVerdict({
  verdict,
  state,
}: {
  verdict: Backing['verdict'] | undefined;
  state: ClaimState;
}) {
  return verdict && verdict !== state ? (
    <VerdictSign state={verdict} label={nameState(verdict)} />
  ) : null;
}
