/** A printed name with its spaces, quotes and widths made one: what names are compared by. Case is kept. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-').replace(/\s+/g, ' ').trim();
}

/** The key of a name whose case says nothing: lower case, without the English article ("The Washington Post", "washington post"). */
export function looseKey(name: string): string {
  return plainName(name)
    .toLowerCase()
    .replace(/^the (?=.)/, '');
}

/** The key of a name that is also a word or an abbreviation of something else: its own case, only the article may be small ("the Information"). */
export function exactKey(name: string): string {
  return plainName(name).replace(/^the (?=.)/, 'The ');
}
