/** What was found for the references of a list. */
import type { LiveTrace } from '../model/live.ts';
import { loneCitations } from '../model/lone-citations.ts';
import type { TraceArticle, TraceCitation } from '../model/schema.ts';
import { isOpen } from './claim-state.ts';
import { articleOf } from './outlet-names.ts';

/** How a reference ended: its article stands as cited, has moved …, or why there is none. */
export type ReferenceState =
  | 'found'
  | 'moved'
  | 'gone'
  | 'blocked'
  | 'never-seen'
  | 'not-found'
  | 'ambiguous'
  | 'failed'
  | 'no-access'
  | 'pending';

/** One reference of a list with what was found for it. */
export interface ReferenceRow {
  /** 1-based place in the list. */
  readonly number: number;
  readonly citation: TraceCitation;
  readonly article: TraceArticle | null;
  readonly state: ReferenceState;
}

/** What was found for each reference of a list, in its order. */
export function referenceRows(live: LiveTrace): ReferenceRow[] {
  return loneCitations(live.trace).map((citation, index) => ({
    number: index + 1,
    citation,
    article: articleOf(live.trace, citation.resolution.article),
    state: stateOf(live, citation),
  }));
}

function stateOf(live: LiveTrace, { resolution }: TraceCitation): ReferenceState {
  if (isOpen(live, resolution) || resolution.status === 'skipped') return 'pending';
  const { status, link } = resolution;
  if (status !== 'resolved') return link === 'never-seen' ? link : status;
  return link === 'moved' || link === 'gone' || link === 'blocked' ? link : 'found';
}

/** Both titles of a reference whose article is called otherwise. */
export interface DifferentTitle {
  readonly printed: string;
  readonly found: string;
}

/**
 * The title that a reference of a list prints beside the one that its article has, where they
 * differ in more than signs, capitals, or what one has behind the other (a subtitle, the site's
 * name). Null where they do not, where no title is printed, and where the article's is not known:
 * of a page that could not be read it is made of its address.
 */
export function differentTitle(
  citation: TraceCitation,
  article: TraceArticle | null,
): DifferentTitle | null {
  const { headline: printed, claims, alternatives, resolution } = citation;
  const isKnown =
    article !== null &&
    (article.access === 'full' || article.access === 'preview' || Boolean(article.container));
  // Another work altogether is said as such.
  if (!isKnown || printed === undefined || resolution.otherWork) return null;
  if (claims.length + alternatives.length > 0) return null;
  const [own, other] = [foldTitle(printed), foldTitle(article.headline)];
  const isSame = own === '' || other === '' || own.startsWith(other) || other.startsWith(own);
  return isSame ? null : { printed, found: article.headline };
}

const foldTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
