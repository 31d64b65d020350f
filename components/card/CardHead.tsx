import { i18n } from '#i18n';
import { Facts } from '../Facts.tsx';
import type { CardView } from '../model/card-view.ts';
import { NO_CHAIN } from '../model/chain.ts';
import { showDate } from '../model/format.ts';
import { NameList } from '../NameList.tsx';
import { OriginChain } from '../OriginChain.tsx';
import { WebLink } from '../WebLink.tsx';
import { CARD_TITLE_ID } from './card-actions.ts';

/** Outlet and chain to the original with the evidence on demand, headline, byline and date. */
export function CardHead({ view }: { view: CardView }) {
  const { article, citation, outlet } = view;
  const chain = view.chain ?? NO_CHAIN;
  const date = showDate(article?.published ?? null);
  const byline = article && article.authors.length > 0 ? <NameList names={article.authors} /> : null;
  const words = [outlet && i18n.t(`kind.${outlet.kind}`), chain.hops.length > 0 ? i18n.t('card.copy', chain.hops.length) : null].filter(
    Boolean,
  );
  return (
    <div class="card-head">
      <OriginChain
        chain={chain}
        headingId={CARD_TITLE_ID}
        lead={<bdi>{view.name ?? citation.text}</bdi>}
        note={
          words.length > 0 && (
            <span class="small quiet">
              <Facts of={words} />
            </span>
          )
        }
      />
      {article && (
        <p class="headline clamp-2" dir="auto" {...(article.language ? { lang: article.language } : {})}>
          <WebLink href={article.url}>{article.headline}</WebLink>
        </p>
      )}
      {(byline || date) && (
        <p class="small quiet">
          <Facts of={[byline, date]} />
        </p>
      )}
    </div>
  );
}
