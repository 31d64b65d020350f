import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EvidenceList } from '../EvidenceList.tsx';
import { Icon } from '../Icon.tsx';
import type { CardView, Hop } from '../model/card-view.ts';
import { showDate, showList } from '../model/format.ts';
import { kindWord } from '../OutletChip.tsx';
import { WebLink } from '../WebLink.tsx';
import { CARD_TITLE_ID } from './card-actions.ts';

/** Outlet and chain to the original with the evidence on demand, headline, byline and date. */
export function CardHead({ view }: { view: CardView }) {
  const { article, chain, citation, outlet } = view;
  const [shown, setShown] = useState<number | null>(null);
  const date = showDate(article?.published ?? null);
  const byline = article && article.authors.length > 0 ? showList(article.authors) : null;
  const kind = outlet && kindWord(outlet.kind);
  return (
    <div class="card-head">
      <h2 id={CARD_TITLE_ID} class="chain">
        {chain.length === 0 && <bdi>{citation.text}</bdi>}
        {chain.map((hop, i) => (
          <ChainName key={hop.name} hop={hop} first={i === 0} open={shown === i} onToggle={() => setShown(shown === i ? null : i)} />
        ))}
      </h2>
      {(kind || chain.length > 1) && (
        <p class="small quiet">{[kind, chain.length > 1 ? i18n.t('card.copy', chain.length - 1) : null].filter(Boolean).join(' · ')}</p>
      )}
      {shown !== null && chain[shown] && <Evidence hop={chain[shown]} />}
      {article && (
        <p class="headline clamp-2" dir="auto" {...(article.language ? { lang: article.language } : {})}>
          <WebLink href={article.url}>{article.headline}</WebLink>
        </p>
      )}
      {(byline || date) && (
        <p class="small quiet">
          <bdi>{byline}</bdi>
          {byline && date && ' · '}
          <bdi>{date}</bdi>
        </p>
      )}
    </div>
  );
}

function ChainName({ hop, first, open, onToggle }: { hop: Hop; first: boolean; open: boolean; onToggle(): void }) {
  if (first) return <bdi>{hop.name}</bdi>;
  return (
    <>
      <Icon name="from" />
      <button type="button" class="btn link" aria-expanded={open} aria-label={i18n.t('card.whyFrom', [hop.name])} onClick={onToggle}>
        <bdi>{hop.name}</bdi>
      </button>
    </>
  );
}

function Evidence({ hop }: { hop: Hop }) {
  return (
    <div class="evidence small">
      <p class="quiet">{i18n.t('card.whyFrom', [hop.name])}</p>
      {hop.evidence.length > 0 ? <EvidenceList evidence={hop.evidence} /> : <p>{i18n.t('card.noEvidence')}</p>}
      <WebLink href={hop.url}>{hop.url === null ? '' : i18n.t('card.openOriginal')}</WebLink>
    </div>
  );
}
