import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Backing } from '../../utils/trace/model/schema.ts';
import type { CardView } from '../../utils/trace/view/card-view.ts';
import { differs } from '../../utils/trace/view/drift-sign.ts';
import { articleOf, outletName } from '../../utils/trace/view/outlet-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { DriftList } from '../shared/DriftList.tsx';
import { GivenMark } from '../shared/GivenMark.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { OnlyHere } from '../shared/OnlyHere.tsx';
import { PassageLink } from '../shared/PassageLink.tsx';
import { nameState, VerdictBadge, VerdictSign } from '../shared/VerdictBadge.tsx';

const SHOWN = 8;

type Row = CardView['claims'][number];

/**
 * What the article says of each claim that the citation backs: verdict, passage, and what differs,
 * marked on both sides.
 */
export function CardVerdicts({ live, view }: { live: LiveTrace; view: CardView }) {
  const rows = view.claims.filter(({ own, best }) => isJudged(own) || isJudged(best));
  if (rows.length === 0) return null;
  return (
    <ul class="card-verdicts">
      {rows.slice(0, SHOWN).map((row, i) => (
        <li key={row.claim.id}>
          {i === 0 ? (
            <ClaimVerdict live={live} row={row} several={view.claims.length > 1} />
          ) : (
            <Folded live={live} row={row} />
          )}
        </li>
      ))}
      {rows.length > SHOWN && (
        <li class="small quiet">{i18n.t('card.moreClaims', rows.length - SHOWN)}</li>
      )}
    </ul>
  );
}

const isJudged = (row: Backing | null): boolean =>
  row !== null && (row.article !== null || row.verdict !== 'unknown');

const holds = (row: Backing | null): boolean =>
  row?.verdict === 'supported' || row?.verdict === 'partial';

/** A row to show, and how its article stands to the cited one; null where it is that one. */
interface Choice {
  readonly row: Backing | null;
  readonly elsewhere: 'instead' | 'only' | null;
}

/**
 * The row worth showing: the cited article's own; another one's instead of it where that holds what
 * it does not, or where it was not read.
 */
function chooseRow({ own, best }: Row): Choice {
  // The cited article's own word first: another one stands in for it only where it has nothing, or
  // less.
  if (best === null || best === own) return { row: own, elsewhere: null };
  if (!isJudged(own)) return { row: best, elsewhere: 'only' };
  return holds(best) && !holds(own) && best.article !== own?.article
    ? { row: best, elsewhere: 'instead' }
    : { row: own, elsewhere: null };
}

/** A claim further from the mark: its verdict and first words, the rest on demand. */
function Folded({ live, row }: { live: LiveTrace; row: Row }) {
  const state = chooseRow(row).row?.verdict ?? 'unknown';
  return (
    <details class="folded">
      <summary>
        <VerdictSign state={state} label={nameState(state)} />{' '}
        <bdi class="clamp-1">{row.claim.text}</bdi>
        <Icon name="down" />
      </summary>
      <ClaimVerdict live={live} row={row} several />
    </details>
  );
}

const makeLang = (language: string | null) => (language ? { lang: language } : {});

/** What differs, as it stands in the claim and in the article. */
function listWrong({ drift }: Backing) {
  const wrong = drift.filter(differs);
  return { claim: wrong.map(({ claim }) => claim), source: wrong.map(({ source }) => source) };
}

/** The verdict; where another article gave it, whose it is and what the cited one says. */
function VerdictLine({
  live,
  own,
  row,
  elsewhere,
}: {
  live: LiveTrace;
  own: Backing | null;
  row: Backing;
  elsewhere: Choice['elsewhere'];
}) {
  const name = row.outlet === null ? null : outletName(live.trace, row.outlet);
  return (
    <>
      <p class="row">
        <VerdictBadge state={row.verdict} />
        <GivenMark article={articleOf(live.trace, row.article)} />
        {elsewhere !== null && name !== null && (
          <span class="small">
            {i18n.t(elsewhere === 'instead' ? 'card.elsewhere' : 'card.accordingTo', [name])}
          </span>
        )}
      </p>
      {elsewhere !== null && own && own.verdict !== 'unknown' && (
        <p class="row small quiet">
          {i18n.t('card.ownArticle')} <VerdictBadge state={own.verdict} />
        </p>
      )}
    </>
  );
}

function ClaimVerdict({
  live,
  row: pair,
  several,
}: {
  live: LiveTrace;
  row: Row;
  several: boolean;
}) {
  const { row, elsewhere } = chooseRow(pair);
  if (!row) return null;
  const { claim } = pair;
  const language = articleOf(live.trace, row.article)?.language ?? null;
  // The page shows the one claim right beside the card: it is repeated only to tell several apart,
  // to mark what differs, or where no passage stands for it.
  const repeats = several || row.drift.length > 0 || row.passage === null;
  const { claim: inClaim, source: inSource } = listWrong(row);
  return (
    <>
      <VerdictLine live={live} own={pair.own} row={row} elsewhere={elsewhere} />
      {repeats && (
        <p class="small claim-quote" dir="auto" {...makeLang(live.trace.page.language)}>
          <MarkedText text={claim.text} wrong={inClaim} other={null} />
        </p>
      )}
      {row.passage !== null && (
        <blockquote class="passage" dir="auto" {...makeLang(language)}>
          <MarkedText text={row.passage} wrong={inSource} other={claim.text} />
        </blockquote>
      )}
      {row.verdict === 'unsupported' && row.passage === null && (
        <p class="small quiet">{i18n.t('card.notInArticle')}</p>
      )}
      <DriftList drift={row.drift} />
      <OnlyHere claim={claim} article={row.article} />
      <PassageLink row={row} />
    </>
  );
}
