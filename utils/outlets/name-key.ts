const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A printed name with its spaces, quotes and widths made one: what names are compared by. Case is
 * kept.
 */
export function plainName(name: string): string {
  // Most names are plain already, and a directory has thousands.
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The key of a name whose case says nothing: lower case, without the English article ("The
 * Washington Post", "washington post").
 */
export function looseKey(name: string): string {
  const key = plainName(name).toLowerCase();
  return key.startsWith('the ') && key.length > 4 ? key.slice(4) : key;
}

/**
 * The key of a name that is also a word or an abbreviation of something else: its own case, only
 * the article may be small ("the Information").
 */
export function exactKey(name: string): string {
  const key = plainName(name);
  return key.startsWith('the ') ? `The ${key.slice(4)}` : key;
}
