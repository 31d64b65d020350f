/** The directory that ships: two files of the extension, read when first needed. */
import { fillPublicSuffixes } from '../urls/registrable-domain.ts';
import { fillOutlets } from './directory.ts';
import type { OutletRow } from './fill-outlet.ts';

/** What the directory is made of: `outlets.json` and `public-suffixes.txt`, as their texts. */
export interface DirectoryTexts {
  readonly outlets: string;
  readonly suffixes: string;
}

/**
 * Reads both. `read` gives the bytes of a file of the extension by its path; rejects as it does.
 */
export async function readDirectoryTexts(
  read: (path: string) => Promise<ArrayBuffer>,
): Promise<DirectoryTexts> {
  const readText = async (path: string) => new TextDecoder().decode(await read(path));
  const [outlets, suffixes] = await Promise.all([
    readText('data/outlets.json'),
    readText('data/public-suffixes.txt'),
  ]);
  return { outlets, suffixes };
}

/**
 * The same for a page that is read, a fifth lighter: names with the country whose language changes
 * them, domains and kinds. Where an outlet's articles are looked up is the worker's business.
 */
export function trimForPage({ outlets, suffixes }: DirectoryTexts): DirectoryTexts {
  const rows: OutletRow[] = JSON.parse(outlets);
  const trimmed = rows.map(([domain, name, country, details]): OutletRow => {
    if (!details) return [domain, name, country];
    const {
      articlePath: _path,
      lookups: _lookups,
      parent: _parent,
      periodical: _periodical,
      ...kept
    } = details;
    return [domain, name, country, kept];
  });
  return { outlets: JSON.stringify(trimmed), suffixes };
}

/** Puts both where they are used: from now on `directory` and `registrableDomain` answer. */
export function fillDirectory({ outlets, suffixes }: DirectoryTexts): void {
  fillPublicSuffixes(suffixes);
  fillOutlets(outlets);
}
