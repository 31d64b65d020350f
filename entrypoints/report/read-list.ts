import { i18n } from '#i18n';
import type { ReferenceList } from '../../utils/citations/listed/listed-reference.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { ownDirectory } from '../shared/own-directory.ts';

/** As many references as one check takes: see utils/page/session/list-reading.ts. */
export const MOST_REFERENCES = 500;

/** The references of a text that is a list of them; null for any other. */
export async function readList(text: string): Promise<ReferenceList | null> {
  const { readReferenceList } = await import('../../utils/citations/listed/read-list.ts');
  return readReferenceList(text);
}

/** The reading of a list, from its reference of a number (0-based) on. */
export async function readingOfList(
  list: ReferenceList,
  title: string,
  from: number,
): Promise<PageReading> {
  const [{ toListReading }, directory] = await Promise.all([
    import('../../utils/page/session/list-reading.ts'),
    ownDirectory(),
  ]);
  return toListReading(list, title.trim(), directory, from);
}

const MOST_BYTES = 20_000_000;

/**
 * The text of a file, and what is to be said about it in the reader's language; without a text where
 * it has none, or is too large to be read.
 */
export async function readFile(
  file: File,
): Promise<{ readonly text: string | null; readonly problem: string | null }> {
  if (file.size > MOST_BYTES) return { text: null, problem: i18n.t('paste.tooLarge') };
  const { decodeFile } = await import('../../utils/citations/listed/decode-file.ts');
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (decoded === null || decoded.text.trim() === '')
    return { text: null, problem: i18n.t('paste.notText') };
  return { text: decoded.text, problem: decoded.guessed ? i18n.t('paste.guessed') : null };
}
