/**
 * Sentences of real articles with their two sides exchanged ("Castellan bought Nordvia") or with
 * another quotation in the speaker's mouth. The model is not fitted on them.
 */
import { sentencesOf } from '../../utils/text/sentences.ts';
import { anyOf, splitWords } from '../../utils/text/word-pattern.ts';
import { asArticle, type BenchCase, type BenchPage, blank, labels } from './support-data.ts';
import { isEnglish } from './support-made.ts';
import { pick, random } from './support-random.ts';

/** Verbs with a direction: what one does to the other. */
const DIRECTED = anyOf(
  splitWords(
    'bought acquired sued beat defeated accused criticized criticised praised attacked blamed',
    'fired hired arrested killed shot invited thanked endorsed backed replaced succeeded supported',
    'joined followed warned urged asked told helped saved outsold overtook banned fined ordered',
    'rejected challenged threatened targeted struck hit recruited sent gave paid owed trained',
    'married represented interviewed taught led beats sues accuses owns backs supports leads',
  ),
);
const NAME = "(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+){0,3})";
/** "Nordvia bought Castellan": two names around a verb, at the beginning of a clause. */
const DOES = new RegExp(
  `(?:^|(?<=[,;] ))(?<a>${NAME})(?<verb> (?:has |have |had |also |later )?${DIRECTED} (?:the )?)(?<b>${NAME})(?=[ ,.;])`,
  'u',
);
const PRONOUN =
  /^(?:He|She|It|They|We|I|You|This|That|These|The|A|An|And|But|In|On|At|As|If|When)$/;

/** The sentence with its two sides exchanged; null where it has none. */
export function exchangeSides(sentence: string): string | null {
  const found = DOES.exec(sentence);
  const { a = '', verb = '', b = '' } = found?.groups ?? {};
  if (!found || PRONOUN.test(a) || a === b || a.includes(b) || b.includes(a)) return null;
  const rest = sentence.slice(found.index + found[0].length);
  return `${sentence.slice(0, found.index)}${b}${verb}${a}${rest}`;
}

/** What nobody said in these articles. */
const UTTERANCES = [
  'We will end the subsidy this year and never bring it back',
  'Nobody who has read the numbers can call this anything but a failure',
  'I would rather lose my seat than vote for something like that again',
  'There is no plan, there never was one, and everybody in the room knew it',
  'It is the best decision that we have taken in a very long time',
];

/** The sentence with another quotation of about that length; null where it quotes nobody. */
export function inventQuote(sentence: string, draw: () => number): string | null {
  const quote = /[“"]([^“”"]{25,200}?)([,.]?)[”"]/.exec(sentence);
  const other = quote && pick(UTTERANCES, draw);
  return other ? sentence.replace(quote[0], `“${other}${quote[2] ?? ''}”`) : null;
}

/** Sentences of each article that are turned in one way at most. */
const EACH = 3;
/** Articles of one page, which share what is rare. */
const A_PAGE = 12;

/** The cases, in pages like those of the other made claims. */
export function turnedPages(seed = 23): BenchPage[] {
  const draw = random(seed);
  const pool = [...labels().values()]
    .filter(l => l.text && l.text.length > 600 && isEnglish(l.text))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: Math.ceil(pool.length / A_PAGE) }, (_, i): BenchPage => {
    const part = pool.slice(i * A_PAGE, (i + 1) * A_PAGE);
    return {
      language: 'en',
      pageDate: null,
      articles: part.map(asArticle),
      cases: part.flatMap(({ id, text }) => turnedCases(id, text ?? '', draw)),
    };
  });
}

function turnedCases(id: string, text: string, draw: () => number): BenchCase[] {
  const sentences = sentencesOf(text, 'en').map(s => s.text);
  const asCase = (defect: string, sentence: string, turned: string): BenchCase => ({
    ...blank,
    set: 'sentence-edit',
    group: id,
    article: id,
    supported: false,
    defect,
    evidence: [sentence],
    claim: { text: turned, heading: null, subject: null, pageTitle: 'Daily briefing' },
  });
  const turn = (defect: string, edit: (sentence: string) => string | null) =>
    sentences
      .flatMap(s => {
        const turned = edit(s);
        return turned ? [asCase(defect, s, turned)] : [];
      })
      .slice(0, EACH);
  return [...turn('relation', exchangeSides), ...turn('invented', s => inventQuote(s, draw))];
}
