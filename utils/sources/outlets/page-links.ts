import { directory } from '../../outlets/directory.ts';
import type { Source } from '../../trace/model/source.ts';
import { answerCandidates } from '../candidates.ts';

/**
 * A link whose text is only a mark ("[4]", "techcrunch.com", "Source") says nothing of the article.
 */
const MARK = /^\W*(?:\d{1,3}|\S+\.\p{L}{2,24}|source|link|via|here|read more)\W*$/iu;

/** The page's own links to the outlet, its front page left out: asks nobody. */
export function createPageLinks(
  links: readonly { readonly href: string; readonly text: string }[],
): Source {
  const byDomain = Map.groupBy(
    links.filter(({ href }) => URL.canParse(href) && new URL(href).pathname.length > 1),
    ({ href }) => directory.domainOf(new URL(href).hostname),
  );
  return {
    id: 'page-links',
    applies: ({ domain }) => domain !== null && byDomain.has(domain),
    hosts: () => [],
    find: async ({ domain }) =>
      answerCandidates(
        'page-links',
        null,
        (byDomain.get(domain) ?? []).map(({ href, text }) => ({
          url: href,
          title: MARK.test(text.trim()) ? null : text,
        })),
      ),
  };
}
