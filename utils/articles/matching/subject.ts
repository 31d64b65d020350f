/**
 * What a mark's part of the page is about, by its heading: "Its shares fell 12 percent." is said of
 * many a firm, and the heading tells which is meant.
 */
import { isFigure, keyWordsOf } from './key-words.ts';
import type { Anchors } from './story-anchors.ts';
import { stemOf, type TextWords } from './text-fit.ts';

/** Scripts with capitals, where a name shows by its look. */
const CASED = /\p{Lu}/u;
/** A question names what its text tells, not what it is about: "What happens next?" */
const QUESTION = /[?？؟;]\s*$/u;

/** The words that a heading may name its subject with. */
export interface Subject {
  readonly keys: ReadonlySet<string>;
  readonly isCased: boolean;
}

/** What an article has of a subject, and of a sentence's own names. */
export interface SubjectTold {
  /** The subject's words that it has. */
  readonly has: ReadonlySet<string>;
  /** Those that its headline has and that it never prints as common words: it reports on them. */
  readonly reports: ReadonlySet<string>;
  /** Whether its script has capitals; without, a word that it reports on may be any. */
  readonly isCased: boolean;
  /** Words that look like names in the sentence, where they open it perhaps. */
  readonly ownNames: ReadonlySet<string>;
  /** Those of them that it prints, and never as names. */
  readonly common: ReadonlySet<string>;
}

const NONE: Subject = { keys: new Set(), isCased: false };

/** The subject of a part; without a heading that of the page, by its title. Empty for a question. */
export function subjectOf(heading: string | null, title: string, language: string | null): Subject {
  const text = heading ?? title;
  if (QUESTION.test(text)) return NONE;
  const keys = keyWordsOf(text, language)
    .filter(({ kind }) => kind !== 'number')
    .map(({ key }) => key);
  return { keys: new Set(keys), isCased: CASED.test(text) };
}

/** What an article that was cut has of a subject, and of a sentence's own anchors. */
export function tellSubject(
  { keys, isCased }: Subject,
  own: Anchors,
  article: TextWords,
): SubjectTold {
  const { headline, places, small, capital } = article;
  const has = [...keys].filter(key => hasWord(key, article));
  const reports = has.filter(key => headline.has(key) && !(isCased && small.has(key)));
  const ownNames = [...own.keys()].filter(key => !isFigure(key));
  const isName = (key: string) => capital.has(key) && !small.has(key);
  const common = ownNames.filter(key => places.has(key) && !isName(key));
  return {
    has: new Set(has),
    reports: new Set(reports),
    isCased,
    ownNames: new Set(ownNames),
    common: new Set(common),
  };
}

/**
 * Whether an article is on something of which the page knows nothing: it has no word of the subject,
 * and the page none of the names in its headline. Never so of 185 right choices of two worlds.
 */
export function isElsewhere(
  subject: Subject,
  page: ReadonlySet<string>,
  { headline, small, capital, ...article }: TextWords,
): boolean {
  const names = [...headline].filter(key => capital.has(key) && !small.has(key) && !isFigure(key));
  if (subject.keys.size === 0 || names.length === 0 || names.some(key => page.has(key)))
    return false;
  return ![...subject.keys].some(key => hasWord(key, article));
}

function hasWord(key: string, { places, stems }: Pick<TextWords, 'places' | 'stems'>): boolean {
  const stem = stemOf(key);
  return places.has(key) || (stem !== null && stems().has(stem));
}

/**
 * Which of these articles of one outlet are on something else than the subject, whatever their
 * sentences say: others of them report on names of the subject's that they have less than half of.
 * None where the sentence has names of its own to go by.
 */
export function findOffSubject(all: readonly SubjectTold[]): ReadonlySet<SubjectTold> {
  const common = unite(all.map(one => one.common));
  const isNamed = all.some(({ ownNames }) => !ownNames.isSubsetOf(common));
  // What all report on tells none of them from another.
  const telling = [...unite(all.map(({ reports }) => reports))].filter(
    key => !all.every(({ has, reports, isCased }) => (isCased ? reports : has).has(key)),
  );
  if (isNamed || telling.length === 0) return new Set();
  const shareOf = ({ has }: SubjectTold) =>
    telling.filter(key => has.has(key)).length / telling.length;
  return new Set(
    all.filter(one => shareOf(one) < LEAST_SHARE || (one.isCased && one.reports.size === 0)),
  );
}
const LEAST_SHARE = 0.5;

const unite = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  sets.reduce((all, set) => all.union(set), new Set<string>());
