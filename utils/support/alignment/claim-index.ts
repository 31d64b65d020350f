/** A claim cut into its checkable parts, once for all the articles it is held against. */
import { type DateMention, datesOf } from '../../text/dates/dates.ts';
import { type Name, namesOf } from '../../text/names/names.ts';
import { type Quantity, quantitiesOf } from '../../text/quantities/quantities.ts';
import { type Quote, quotesOf } from '../../text/quotes.ts';
import { splitWords } from '../../text/word-pattern.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A claim as the page prints it, with what its text alone does not say. */
export interface ClaimInput {
  readonly text: string;
  /** Heading above it; null above the first. */
  readonly heading: string | null;
  /** A table row's first cell, a list's heading line; null where the text speaks for itself. */
  readonly subject: string | null;
  readonly pageTitle: string;
}

/** A claim, indexed. */
export interface ClaimIndex {
  readonly text: string;
  readonly words: readonly Word[];
  /** Number of the clause each word stands in. */
  readonly clauses: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
}

/** A sentence is shorter; what a hostile page offers beyond is left out. */
const TEXT_LIMIT = 2500;
/** Checkable parts of one kind that are looked up. */
const PARTS_LIMIT = 12;
/** The same of amounts: a row of a table may state many; a list of thousands states none. */
const AMOUNTS_LIMIT = 40;

/**
 * Cuts a claim. `knownNames` says whether a normalised word is seen as a name in the articles;
 * `pageDate` is ISO or null.
 */
export function indexClaim(
  claim: ClaimInput,
  language: string | null,
  pageDate: string | null,
  knownNames: (norm: string) => boolean,
): ClaimIndex {
  const text = (
    claim.subject && !claim.text.includes(claim.subject)
      ? `${claim.subject}: ${claim.text}`
      : claim.text
  ).slice(0, TEXT_LIMIT);
  const words = wordsOf(text, language);
  const dates = datesOf(text, language, pageDate).slice(0, PARTS_LIMIT);
  return {
    text,
    words,
    clauses: clausesOf(words, text),
    dates,
    quantities: quantitiesOf(
      text,
      language,
      dates.filter(d => d.stated),
    ).slice(0, AMOUNTS_LIMIT),
    names: namesOf(words, text, language, knownNames),
    quotes: quotesOf(text),
  };
}

/** Signs between two words that part clauses. */
const BREAK = /[,;:—–()“”"]/;
/** Words that open a clause of their own. */
const OPENS_CLAUSE = new Set(
  splitWords(
    'said says told announced reported and but while when where which who whose that because',
    'after before since although though whereas until if',
    'und aber oder dass weil et mais que qui y pero e ma che en maar dat',
  ),
);

/** Number of the clause that each word stands in, from 0 on. */
function clausesOf(words: readonly Word[], text: string): number[] {
  let clause = 0;
  return words.map((w, i) => {
    const before = words[i - 1];
    if (before && (BREAK.test(text.slice(before.end, w.start)) || OPENS_CLAUSE.has(w.norm)))
      clause++;
    return clause;
  });
}
