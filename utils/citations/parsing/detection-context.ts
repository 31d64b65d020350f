/** What the reading of every block of a page shares. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host.ts';
import type { PageText } from '../page-text.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { type SourceWords, sourceWordsOf } from './source-words.ts';

/** What reading needs besides the block. */
export interface DetectionContext {
  readonly directory: Directory;
  /** Host of the page itself, without "www."; null when it has none. */
  readonly pageHost: string | null;
  /** The domains that the page itself counts under: a link to them leads to no source. */
  readonly ownDomains: ReadonlySet<string>;
  readonly names: NameIndex;
  readonly words: SourceWords;
}

/**
 * The context of a page. Source words are looked for in its own language and in `languages` (BCP
 * 47); in every language where none is given.
 */
export function detectionContextOf(
  page: PageText,
  directory: Directory,
  languages: readonly string[] = [],
): DetectionContext {
  const own = languages.length > 0 && page.language !== null ? [page.language] : [];
  return {
    directory,
    pageHost: hostOf(page.url),
    ownDomains: ownDomainsOf(page, directory),
    names: indexNames(directory),
    words: sourceWordsOf([...languages, ...own]),
  };
}

/** Where the page stands, and where it says that it does: a saved page knows its site. */
function ownDomainsOf({ url, presentedAs }: PageText, directory: Directory): Set<string> {
  const hosts = [url, presentedAs ?? null].flatMap(address => hostOf(address) ?? []);
  return new Set(hosts.flatMap(host => directory.domainOf(host) ?? host));
}
