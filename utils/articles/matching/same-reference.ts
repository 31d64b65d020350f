/** Whether a register's record is of the work that an entry of a list of references prints. */
import { foldWord } from '../../text/fold-word.ts';
import type { Candidate } from '../article.ts';
import { foldTitle } from './same-title.ts';

/** What an entry prints of a work. */
export interface PrintedWork {
  /** As marks call them: "Olsen", "World Harbour Office". */
  readonly families: readonly string[];
  /** "2024", "2024a"; null for none. */
  readonly year: string | null;
  readonly title: string;
  readonly container: string | null;
}

/** A title of fewer words is cut to no shorter one: "Ferries" begins many. */
const LEAST_CUT = 5;
/** An entry may give the year of the first page on the net, the register that of the printed one. */
const MOST_YEARS = 1;

/**
 * True where the titles are the same (one may lack its subtitle), the first author is the same and
 * the year is next to the same, as far as both are known; one of the two must be. Born from registers
 * that answer any question with works of similar names.
 */
export function isSameReference(
  printed: PrintedWork,
  { title, authors = [], year }: Pick<Candidate, 'title' | 'authors' | 'year'>,
): boolean {
  if (title === null || !areSameTitles(printed.title, title)) return false;
  const [first] = printed.families;
  const byWhom = first === undefined || authors.length === 0 ? null : isAmong(first, authors);
  const when = printed.year === null || !year ? null : isNear(printed.year, year);
  return byWhom !== false && when !== false && (byWhom ?? when ?? false);
}

function areSameTitles(a: string, b: string): boolean {
  const [short = '', long = ''] = [foldTitle(a), foldTitle(b)].sort((x, y) => x.length - y.length);
  if (short === long) return short !== '';
  const isCut = long.startsWith(`${short} `) && /[:.?!–—]/u.test(a.length > b.length ? a : b);
  return isCut && short.split(' ').length >= LEAST_CUT;
}

const isNear = (printed: string, year: string): boolean =>
  Math.abs(Number(printed.slice(0, 4)) - Number(year.slice(0, 4))) <= MOST_YEARS;

/** "OLSEN", "Olsen": registers and lists differ in case and accents. */
const isAmong = (name: string, authors: readonly string[]): boolean =>
  authors.some(author => {
    const known = foldTitle(foldWord(author));
    const wanted = foldTitle(foldWord(name));
    return known === wanted || ` ${known} `.includes(` ${wanted} `);
  });
