/** Bytes to text, by what a page says of its encoding and by what its bytes are. */

/**
 * How far into a page its own word on the encoding is looked for; HTML asks for the first 1,024
 * bytes, pages need more.
 */
const HEAD_BYTES = 4096;

/**
 * Decodes a body. A byte order mark decides, then the charset of the content type, then a meta
 * element or XML declaration, a name that nobody knows counting for none; without any, UTF-8 where
 * the bytes are valid, else windows-1252, as browsers do. A character cut in two at the end is
 * dropped. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const labels = [markOf(bytes), readHeaderLabel(contentType), findDeclared(bytes)];
  const decoder = labels.map(label => label && makeDecoder(label)).find(Boolean);
  return (decoder || guess(bytes)).decode(bytes, { stream: true });
}

/**
 * Whether a content type says that its text has two bytes a character, where zero bytes are no sign
 * of a picture.
 */
export function isWide(contentType: string): boolean {
  return /^utf-?(?:16|32)|^ucs-?2/i.test(readHeaderLabel(contentType) ?? '');
}

function readHeaderLabel(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  // <?xml version="1.0" encoding="ISO-8859-15"?> · <meta charset=windows-1251> · <meta http-equiv=…
  // content="text/html; charset=euc-jp">
  const label =
    /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  // A page that was read as single bytes so far cannot be UTF-16, whatever it says: HTML's own rule
  // (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function makeDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** UTF-8 rejects nearly every text of another encoding, so bytes that pass are it. */
function guess(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
