import { directory } from '../../utils/outlets/directory.ts';
import {
  fillDirectory,
  readDirectoryTexts,
  trimForPage,
} from '../../utils/outlets/load-directory.ts';
import type { Directory } from '../../utils/outlets/outlet.ts';
import { once } from './once.ts';
import { readOwnFile } from './read-own-file.ts';

const readTexts = once(() => readDirectoryTexts(readOwnFile));

/** What a page that is read is handed of the directory, made once. */
export const directoryForPage = once(async () => trimForPage(await readTexts()));

/** The directory for the worker and the extension's own pages, filled once. */
export const ownDirectory = once(async (): Promise<Directory> => {
  fillDirectory(await readTexts());
  return directory;
});
