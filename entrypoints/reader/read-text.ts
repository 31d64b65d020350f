import type { PageText } from '../../utils/citations/page-text.ts';
import type { Reading } from '../../utils/claims/claim.ts';

/** Finds the citations and claims of a page's text. */
export function* readText(_page: PageText, _due: () => boolean): Generator<void, Reading, void> {
  return { claims: [], citations: [], mentions: [] };
}
