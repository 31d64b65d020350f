import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodeFile } from '../../utils/citations/listed/decode-file.ts';
import { readReferenceList } from '../../utils/citations/listed/read-list.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { fillDirectory, readDirectoryTexts } from '../../utils/outlets/load-directory.ts';
import { MOST_REFERENCES, toListReading } from '../../utils/page/session/list-reading.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { readOwnFile } from '../own-files.ts';
import type { LabPage } from './page-files.ts';

/** Files that hold references and nothing else. */
const LISTS = ['.bib', '.ris', '.json'];

/**
 * The reading of a file that is a list of references; null for a page, and for a text that is none.
 * Throws, in words for the command line, where a list cannot be read or is too long for one check.
 */
export async function readListFile({ file }: LabPage): Promise<PageReading | null> {
  const extension = extname(file ?? '').toLowerCase();
  const isList = LISTS.includes(extension);
  if (file === null || !(isList || extension === '.txt') || !existsSync(file)) return null;
  const text = decodeFile(readFileSync(file))?.text;
  const list = text === undefined ? null : readReferenceList(text);
  if (list === null) {
    if (isList) throw new Error('neither BibTeX, RIS nor CSL-JSON');
    return null;
  }
  const { length } = list.references;
  if (length === 0)
    throw new Error(
      `no reference in it can be read; it begins ${list.unread[0] ?? 'with nothing'}`,
    );
  if (length > MOST_REFERENCES)
    throw new Error(
      `${length} references are more than one check takes (${MOST_REFERENCES}); part the file`,
    );
  fillDirectory(await readDirectoryTexts(readOwnFile));
  return toListReading(list, basename(file), directory);
}
