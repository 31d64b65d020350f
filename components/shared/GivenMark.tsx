import { i18n } from '#i18n';
import type { TraceArticle } from '../../utils/trace/model/schema.ts';

/** Beside a verdict: that the text it rests on came from the reader, not from the web. */
export function GivenMark({ article }: { article: TraceArticle | null }) {
  return article?.given ? <span class="small quiet">{i18n.t('give.mark')}</span> : null;
}
