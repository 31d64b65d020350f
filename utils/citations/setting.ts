/** What the reading of every block of a page shares. */
import type { Directory } from '../outlets/outlet.ts';
import { hostOf } from './host-of.ts';
import { type Names, namesOf } from './name-index.ts';
import type { PageText } from './page-text.ts';

/** What reading needs besides the block. */
export interface Setting {
  readonly directory: Directory;
  /** Host of the page itself, without "www."; null when it has none. */
  readonly page: string | null;
  readonly names: Names;
}

/** The setting of a page. */
export function settingOf(page: PageText, directory: Directory): Setting {
  return { directory, page: hostOf(page.url), names: namesOf(directory) };
}
