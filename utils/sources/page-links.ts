import { directory } from '../outlets/directory.ts';
import type { Source } from '../trace/source.ts';
import { found } from './candidates.ts';

/** The page's own links to the outlet: asks nobody. */
export function createPageLinks(links: readonly { readonly href: string; readonly text: string }[]): Source {
  const of = (domain: string | null) =>
    links.filter(
      l => URL.canParse(l.href) && directory.domainOf(new URL(l.href).hostname) === domain && new URL(l.href).pathname.length > 1,
    );
  return {
    id: 'page-links',
    applies: ({ domain }) => domain !== null && of(domain).length > 0,
    hosts: () => [],
    find: async ({ domain }) =>
      found(
        'page-links',
        '',
        of(domain).map(l => ({ url: l.href, title: l.text })),
      ),
  };
}
