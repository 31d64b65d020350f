/** What a file is called by whoever sends it, as a title. */
import { decodePercent } from '../../urls/decode.ts';

/**
 * The title that the name in a Content-Disposition header makes (RFC 6266): of "inline;
 * filename="Ferry_Cost_Assessment_2026.pdf"" it is "Ferry Cost Assessment 2026". Null for no name,
 * and for one that tells nothing: "download.pdf", "doc-1234.pdf".
 */
export function titleOfFile(disposition: string | null): string | null {
  // Of two, the one with a star has the letters that the other could not write.
  const names = disposition?.match(/\bfilename\*?\s?=\s?[^;]{1,600}/gi) ?? [];
  const title = decodePercent(names.find(name => /\*\s?=/.test(name)) ?? names.at(-1) ?? '')
    .replace(/^.*?(?:\*\s?=\s?[\w-]+'[\w-]*'|=\s?)|.*[/\\]|"|\.[a-z]{2,5}"?$/gi, '')
    .replace(/[-_+.\s]+/g, ' ')
    .trim();
  // One word is as often a program's as a writer's.
  return /\p{L}{3}.*[ ].*\p{L}{3}/u.test(title) ? title : null;
}
