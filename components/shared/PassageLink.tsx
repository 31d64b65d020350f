import { i18n } from '#i18n';
import type { Backing } from '../../utils/trace/model/schema.ts';
import { WebLink } from '../controls/WebLink.tsx';
import { showCount } from '../words/format.ts';

/** The way to a passage where it stands: at its words, or on its page of a PDF. */
export function PassageLink({ row: { link, page } }: { row: Pick<Backing, 'link' | 'page'> }) {
  if (link === null)
    return page === undefined ? null : (
      <p class="small quiet">{i18n.t('notice.page', [showCount(page)])}</p>
    );
  return (
    <p class="small">
      <WebLink href={link}>
        {page === undefined
          ? i18n.t('card.openPassage')
          : i18n.t('card.openPage', [showCount(page)])}
      </WebLink>
    </p>
  );
}
