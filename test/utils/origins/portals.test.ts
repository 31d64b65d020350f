import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/articles/extraction/read-article.ts';
import { decideOriginal } from '../../../utils/origins/decide-original.ts';
import { evidenceOf } from '../../../utils/origins/evidence/evidence-of.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import { htmlOf, type PortalPage } from './portal-pages.ts';
import { ASIAN_PORTALS } from './portal-pages-asia.ts';
import { WESTERN_PORTALS } from './portal-pages-west.ts';

/** Domain of the outlet that a page is said to copy; null where it is not called a copy. */
function originalOf(page: PortalPage): string | null {
  const { article, facts } = readArticle(htmlOf(page), page.url, directory.domainOf);
  return decideOriginal(evidenceOf(facts, article, directory), article, directory)?.outlet ?? null;
}

const byPortal = Map.groupBy(
  [...ASIAN_PORTALS, ...WESTERN_PORTALS],
  ({ portal, language }) => `${portal} (${language})`,
);

describe('whose story a portal prints', () => {
  it.each([...byPortal])('%s', (_, pages) => {
    const wanted = pages.map(({ url, original }) => [
      url,
      original && directory.domainOf(original),
    ]);
    expect(pages.map(page => [page.url, originalOf(page)])).toEqual(wanted);
  });
});
