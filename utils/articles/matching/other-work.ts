/** Whether a reference prints the title of another work than its number leads to. */
import { baseTag, guessLanguage } from '../../text/language.ts';
import { keyWordsOf } from './key-words.ts';

/** What a citation prints of the work it means. */
export interface PrintedReference {
  /** The title of its entry in a list of sources, where it has one. */
  readonly headline: string | undefined;
  /** The mark or the label of the link. */
  readonly text: string;
  readonly isLink: boolean;
  /** BCP 47 of the page; null where unknown. */
  readonly language: string | null;
}

/** What the number leads to. */
export interface FoundWork {
  readonly titles: readonly string[];
  /** Names of people and journal, which stand in an entry too. */
  readonly names: readonly string[];
  readonly language: string | null;
}

/**
 * "Sparse attention halves the bill, Nature 2026", "Title (2026)": a label that ends in a year like
 * an entry. Prose that is linked ("a 2026 study of 640 nurses") does not.
 */
const REFERENCE_LABEL =
  /^[\p{Lu}“"«「][^.!?]{15,300}[,(（]\s*(?:\p{Lu}[\p{L}&. ]{1,60},?\s)?(?:19|20)\d\d\)?\.?$/u;
/** Fewer telling words are no title: "Nature 2026". */
const LEAST_WORDS = 4;
/**
 * From this share on they are one title, cut or reworded. Born from a list whose DOI led from "Sparse
 * attention halves the bill" to "A nasal vaccine lowers infections": such pairs share next to nothing.
 */
const SAME_FROM = 0.25;

/**
 * The printed title where it surely names another work; null where it may be the same, where too
 * little is printed, and where title and page are of different languages.
 */
export function printedOtherWork(reference: PrintedReference, found: FoundWork): string | null {
  const printed = titleIn(reference);
  const [title] = found.titles;
  if (printed === null || title === undefined || differInLanguage(reference, found, title))
    return null;
  const wanted = tellingKeys(printed);
  const known = tellingKeys([...found.titles, ...found.names].join(' '));
  if (wanted.size < LEAST_WORDS || tellingKeys(title).size < LEAST_WORDS) return null;
  const shared = [...wanted].filter(key => known.has(key)).length;
  return shared < SAME_FROM * wanted.size ? printed : null;
}

function titleIn({ headline, text, isLink }: PrintedReference): string | null {
  if (headline !== undefined) return headline;
  const label = text.trim().replace(/^[(（[]|[\])）]$/g, '');
  return isLink && REFERENCE_LABEL.test(label) ? label : null;
}

/** A translated title shares no word with its original. */
function differInLanguage(
  { language: page }: PrintedReference,
  work: FoundWork,
  title: string,
): boolean {
  const language = baseTag(work.language) ?? baseTag(guessLanguage(title));
  return page !== null && language !== null && baseTag(page) !== language;
}

const tellingKeys = (text: string): Set<string> =>
  new Set(
    keyWordsOf(text, null)
      .filter(({ kind, text: word }) => kind !== 'number' && word.length > 2)
      .map(({ key }) => key),
  );
