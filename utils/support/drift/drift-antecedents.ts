/**
 * Whom "he", "it" and "the company" mean: "Mara Vidal told staff" where the article has it of
 * Dean Fallon, named in the sentence before "He told staff".
 */
import { kindOf, type NameKind } from '../../text/names/name-kinds.ts';
import type { Name } from '../../text/names/names.ts';
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { type IndexedSentence, isEnglish } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { isAcronym, namesAgree } from '../alignment/name-match.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';
import type { Finding, Suspicion } from './finding.ts';

/** A sentence that has this much of the claim, the name aside, tells it of somebody. */
const SAME_STORY = 0.7;
/** Sentences looked at, best first, and how many sentences back somebody is still meant. */
const CLOSE = 3;
const BACK = 3;
const CERTAINTY = 0.6;
const FIRMS = splitWords('company firm group agency carmaker bank startup maker airline retailer');
/** A sentence whose subject stands in one before. */
const PERSON = /^(?:he|she)\s/i;
const THING = new RegExp(`^(?:it|the (?:\\p{Lu}\\p{Ll}+ )?${anyOf(FIRMS)})\\s`, 'iu');
const NOT_A_PERSON: ReadonlySet<NameKind> = new Set(['place', 'body']);

/** Looks for the claim's subject where a pronoun tells its story of another; tells one at most. */
export function checkAntecedents(compared: Comparison): Finding {
  const none: Finding = { parts: [], suspicions: [] };
  const [subject] = compared.claim.names;
  if (!subject || !isEnglish(compared.article.language) || !opens(subject, compared.claim.words))
    return none;
  for (const { sentence, hits } of compared.alignment.fits.slice(0, CLOSE)) {
    const rest = compared.words.filter(w => w.at < subject.from || w.at >= subject.to);
    const share = foundWeight(rest, ({ index }) => hits[index]?.strength ?? 0) / totalWeight(rest);
    if (share < SAME_STORY) continue;
    const suspicion = suspectOther(compared, subject, sentence);
    return suspicion ? { parts: [], suspicions: [suspicion] } : none;
  }
  return none;
}

/** Before a subject stand at most its titles and small words: "Her deputy, Dean Fallon," too. */
const opens = ({ from }: Name, words: IndexedSentence['words']): boolean =>
  words.slice(0, from).every(w => w.capital || w.stop);

function suspectOther(
  compared: Comparison,
  subject: Name,
  sentence: IndexedSentence,
): Suspicion | null {
  const ofPerson = PERSON.test(sentence.text);
  if (!ofPerson && !THING.test(sentence.text)) return null;
  if (isNamedIn(sentence, subject) || (ofPerson && !mayBePerson(subject))) return null;
  const meant = findMeant(compared, subject, sentence, ofPerson);
  if (!meant || compared.claim.names.some(n => namesAgree(n, meant))) return null;
  return {
    kind: 'name',
    rule: 'name-antecedent',
    claim: subject.text,
    source: meant.text,
    certainty: CERTAINTY,
    sentence: sentence.index,
  };
}

/** Whom the sentences before speak of; null where they name the claim's subject, or nobody surely. */
function findMeant(
  { article: { sentences } }: Comparison,
  subject: Name,
  { index }: IndexedSentence,
  ofPerson: boolean,
): Name | null {
  for (const before of sentences.slice(Math.max(0, index - BACK), index).reverse()) {
    if (isNamedIn(before, subject)) return null;
    if (!PERSON.test(before.text) && !THING.test(before.text)) return subjectOf(before, ofPerson);
  }
  return null;
}

const mayBePerson = (name: Name): boolean => !NOT_A_PERSON.has(kindOf(name)) && !isAcronym(name);

/** Whether a sentence names somebody, by the surname or any other part too. */
const isNamedIn = ({ names, words }: IndexedSentence, name: Name): boolean =>
  names.some(n => namesAgree(n, name)) || words.some(w => name.words.includes(w.norm));

/**
 * Whom a sentence is about, where a name surely says so: the one it opens with, or one in
 * apposition to what it opens with; null where that is no person and one is looked for.
 */
function subjectOf({ names, words, text }: IndexedSentence, ofPerson: boolean): Name | null {
  const [first] = names;
  if (!first || kindOf(first) === 'place') return null;
  const before = words[first.from - 1];
  const apposed =
    first.from <= 4 && /^,\s$/.test(text.slice(before?.end ?? 0, words[first.from]?.start ?? 0));
  if (!opens(first, words) && !apposed) return null;
  return ofPerson && !mayBePerson(first) ? null : first;
}
