import { i18n } from '#i18n';
import type { TraceArticle, TraceCitation } from '../../utils/trace/model/schema.ts';
import { type DifferentTitle, differentTitle } from '../../utils/trace/view/reference-rows.ts';
import { Filled, PLACES } from '../controls/Filled.tsx';
import { Icon } from '../controls/Icon.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { getUiDirection, showDate } from '../words/format.ts';

/**
 * What became of a cited work, and whether the number that is printed is its: retracted, corrected,
 * doubted, withdrawn, another work, another title; that it is a fact check, and of what; that its
 * abstract alone was read. Nothing for a work of which there is none of it to say.
 */
export function WorkNotices({
  article,
  citations,
}: {
  article: TraceArticle | null;
  citations: readonly TraceCitation[];
}) {
  const { notices = [], extent, factChecks = [] } = article ?? {};
  const others = citations.flatMap(({ resolution }) => resolution.otherWork ?? []);
  const titles = citations.flatMap(citation => differentTitle(citation, article) ?? []);
  return (
    <>
      {notices.length + others.length + titles.length > 0 && (
        <ul class="drift" dir={getUiDirection()}>
          {notices.map(({ kind, url, at }) => (
            <li key={kind}>
              <Icon name="warn" />
              <WebLink href={url}>{i18n.t(`notice.${kind}`)}</WebLink>
              {at !== null && <bdi class="quiet"> {showDate(at)}</bdi>}
            </li>
          ))}
          {others.map(({ printed, registered }) => (
            <BothTitles
              key={printed}
              words={i18n.t('notice.otherWork')}
              printed={printed}
              found={registered}
            />
          ))}
          {titles.map(both => (
            <BothTitles key={both.printed} words={i18n.t('notice.title')} {...both} />
          ))}
        </ul>
      )}
      {factChecks.map(({ claim, rating }) => (
        <p key={claim} class="small">
          <Filled
            message={i18n.t('notice.factCheck', [PLACES[0], PLACES[1]])}
            parts={[claim, rating]}
          />
        </p>
      ))}
      {extent === 'abstract' && <p class="small quiet">{i18n.t('notice.abstract')}</p>}
    </>
  );
}

function BothTitles({ words, printed, found }: DifferentTitle & { words: string }) {
  return (
    <li>
      <span class="quiet">
        {words}
        {i18n.t('sign.colon')}
      </span>
      <bdi>{printed}</bdi> <Icon name="unequal" />
      <span class="sr-only">{i18n.t('drift.but')}</span> <bdi>{found}</bdi>
    </li>
  );
}
