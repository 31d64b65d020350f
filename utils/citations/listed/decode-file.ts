/** The bytes of a file as text. */

/** A file's text; `guessed` where its bytes are no Unicode and Western letters were assumed. */
export interface FileText {
  readonly text: string;
  readonly guessed: boolean;
}

const MARKED = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/**
 * Decodes a file by its byte order mark, as UTF-8, or as Windows-1252, in which older reference
 * managers write. Null for what is no text: it has NUL bytes.
 */
export function decodeFile(bytes: Uint8Array): FileText | null {
  const marked = MARKED.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), guessed: false };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
