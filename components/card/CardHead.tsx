import { i18n } from '#i18n';
import type { TraceArticle } from '../../utils/trace/model/schema.ts';
import type { CardView } from '../../utils/trace/view/card-view.ts';
import { NO_CHAIN } from '../../utils/trace/view/chain.ts';
import { Facts } from '../controls/Facts.tsx';
import { NameList } from '../controls/NameList.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { OriginChain } from '../shared/OriginChain.tsx';
import { warnOfLookAlike } from '../shared/OutletChip.tsx';
import { showDate } from '../words/format.ts';
import { CARD_TITLE_ID } from './card-actions.ts';

/** Outlet and chain to the original with the evidence on demand, headline, byline and date. */
export function CardHead({ view }: { view: CardView }) {
  const { article, citation, outlet } = view;
  const chain = view.chain ?? NO_CHAIN;
  const words = [
    outlet && (warnOfLookAlike(outlet) ?? i18n.t(`kind.${outlet.kind}`)),
    chain.hops.length > 0 ? i18n.t('card.copy', chain.hops.length) : null,
  ].filter(Boolean);
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
      {article && <Headline article={article} />}
    </div>
  );
}

/** Whose words and when: in the article's own language and direction, whatever the reader's are. */
function Headline({ article }: { article: TraceArticle }) {
  const { url, headline, language, authors, published } = article;
  const date = showDate(published);
  const byline = authors.length > 0 ? <NameList names={authors} /> : null;
  return (
    <>
      <p class="headline clamp-2" dir="auto" {...(language ? { lang: language } : {})}>
        <WebLink href={url}>{headline}</WebLink>
      </p>
      {(byline || date) && (
        <p class="small quiet">
          <Facts of={[byline, date]} />
        </p>
      )}
    </>
  );
}
