/** What the reading of every block of a page shares. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host-of.ts';
import type { PageText } from '../page-text.ts';
import { type Names, namesOf } from './name-index.ts';
import { type SourceWords, sourceWordsOf } from './source-words.ts';

/** What reading needs besides the block. */
export interface Setting {
  readonly directory: Directory;
  /** Host of the page itself, without "www."; null when it has none. */
  readonly page: string | null;
  readonly names: Names;
  readonly words: SourceWords;
}

/**
 * The setting of a page. Source words are looked for in its own language and in `languages`; in
 * every language where none is given.
 */
export function settingOf(
  page: PageText,
  directory: Directory,
  languages: readonly string[] = [],
): Setting {
  const own = languages.length > 0 && page.language !== null ? [page.language] : [];
  return {
    directory,
    page: hostOf(page.url),
    names: namesOf(directory),
    words: sourceWordsOf([...languages, ...own]),
  };
}
