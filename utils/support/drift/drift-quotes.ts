/**
 * Quotations that the article has otherwise: "legal before republishing" where it has "safe before
 * republishing".
 */
import { deniesSomehow } from '../../text/negations.ts';
import { findQuote, type Quote, type QuoteMatch } from '../../text/quotes.ts';
import { wordsOf } from '../../text/words.ts';
import { type SentenceFit, shareOf } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { hasName } from '../alignment/name-match.ts';
import type { Part } from '../assessment.ts';
import type { Finding, Suspicion } from './finding.ts';

/** Word for word, save a word whose ending was fitted into the sentence. */
const VERBATIM = 0.999;
/**
 * Less alike than this, the article's words are another utterance: nobody said the quoted words.
 */
const ALIKE = 0.6;
/** A quotation that the article has in no form is doubted this much; one it has otherwise, more. */
const NOT_UTTERED = 0.7;
const REWORDED = 0.5;
/** Of fewer words than these, half must be the article's for the phrase to be shown beside it. */
const HALF = 0.5;
/** Share of the quoted words that make a sentence what was quoted in other words. */
const PARAPHRASED = 2 / 3;
/** Fewer quoted words are a phrase taken up, not what somebody said. */
const UTTERED = 4;
/** A quoted word that the sentence has less surely than this was never said. */
const SAID = 0.8;
/** Sentences whose quoted words are looked at, best first. */
const CLOSE = 4;

/**
 * Looks up every quotation. One to three words in quotation marks that the article lacks are a
 * paraphrase, a name or said with a wink: nothing is told of them.
 */
export function checkQuotes(compared: Comparison): Finding {
  const checked = compared.claim.quotes.flatMap(quote => checkQuote(compared, quote));
  return {
    parts: checked.map(c => c.part),
    suspicions: checked.flatMap(c => (c.suspicion ? [c.suspicion] : [])),
  };
}

function checkQuote(
  compared: Comparison,
  quote: Quote,
): { readonly part: Part; readonly suspicion: Suspicion | null }[] {
  const { article } = compared;
  const words = wordsOf(quote.text, article.language).map(w => w.text);
  if (words.length < 2) return [];
  const match = findQuote(quote.text, article.text, article.words, article.positions);
  const found = match.score >= VERBATIM || isInHeadline(compared, quote.text);
  const part: Part = { kind: 'quote', text: quote.text, found };
  if (found || isTitle(words)) return [{ part, suspicion: null }];
  if (words.length < UTTERED)
    return match.score >= HALF ? [takenUp(compared, part, quote, match)] : [];
  if (match.score < ALIKE && isParaphrased(compared, quote))
    return [
      { part, suspicion: { ...suspectUtterance(compared, quote.text), rule: 'quote-reworded' } },
    ];
  const reworded = match.score >= ALIKE && match.source !== '';
  if (reworded) return [{ part, suspicion: suspectWording(compared, quote, match) }];
  const suspicion = hasSpeaker(compared, quote) ? suspectUtterance(compared, quote.text) : null;
  return [{ part, suspicion }];
}

/** Of the words around a quotation, the share that one sentence has where it knows who spoke. */
const KNOWS = 0.25;

/**
 * Words can only be put into the mouth of somebody whom the article knows. Born from a governor's
 * words held against a report on brewers that does not name him: that is not in the article, and
 * contradicts nothing.
 */
function hasSpeaker({ claim, words, article, alignment }: Comparison, quote: Quote): boolean {
  const isOutside = (start: number, end: number) => end <= quote.start || start >= quote.end;
  const named = claim.names.filter(({ from, to }) =>
    isOutside(claim.words[from]?.start ?? 0, claim.words[to - 1]?.end ?? 0),
  );
  if (named.length > 0) return named.some(name => hasName(article, name));
  const around = words.filter(w => isOutside(w.word.start, w.word.end));
  if (around.length === 0) return true;
  return alignment.fits.some(fit => shareOf(around, fit) >= KNOWS);
}

/** One sentence has most of the quoted words in other forms or order: told, not invented. */
function isParaphrased({ words, alignment }: Comparison, quote: Quote): boolean {
  const own = words.filter(w => w.word.start >= quote.start && w.word.end <= quote.end);
  const found = (fit: SentenceFit) =>
    own.filter(w => (fit.hits[w.index]?.strength ?? 0) >= SAID).length;
  return own.length > 1 && alignment.fits.some(fit => found(fit) >= PARAPHRASED * own.length);
}

/** A phrase that the article has with another word: worth showing, no more. */
const takenUp = (compared: Comparison, part: Part, quote: Quote, match: QuoteMatch) => ({
  part,
  suspicion: { ...suspectWording(compared, quote, match), rule: 'quote-reworded' as const },
});

const isInHeadline = ({ article }: Comparison, quote: string): boolean =>
  article.headline?.text.toLowerCase().includes(quote.toLowerCase()) ?? false;

/** 'One of These Nights': the title of a work, not words that were said. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter(w => w.length > 3);
  return long.length > 0 && long.every(w => /^[\p{Lu}\p{N}]/u.test(w));
}

/** Said, but in other words. */
function suspectWording(compared: Comparison, quote: Quote, match: QuoteMatch): Suspicion {
  const { sentences, words } = compared.article;
  const at = words[Math.max(0, match.from)]?.start ?? 0;
  const sentence = sentences.findIndex(s => s.start <= at && at < s.end);
  return {
    kind: 'quote',
    rule: isAltered(compared, quote, match, sentence) ? 'quote-altered' : 'quote-reworded',
    claim: quote.text,
    source: match.source,
    certainty: REWORDED + match.score / 2,
    sentence: Math.max(0, sentence),
  };
}

/**
 * A telling word or a denial was put into the speaker's mouth: "legal" where safe was said. That
 * only small words and forms differ ("did not get" for "failed to get") is no such thing.
 */
function isAltered(
  { article, alignment, words }: Comparison,
  quote: Quote,
  match: QuoteMatch,
  sentence: number,
): boolean {
  const fits = article.sentences.slice(Math.max(0, sentence), sentence + 2).map(alignment.fitOf);
  const quoted = words.filter(w => w.word.start >= quote.start && w.word.end <= quote.end);
  const put = quoted.some(w => fits.every(f => (f.hits[w.index]?.strength ?? 0) < SAID));
  const denies = (text: string) => wordsOf(text, article.language).some(deniesSomehow);
  return put || (denies(quote.text) && !denies(match.source));
}

/** Not said in any form: beside it stands what comes nearest, '' where nothing was said. */
const suspectUtterance = (compared: Comparison, quote: string): Suspicion => ({
  kind: 'quote',
  rule: 'quote-invented',
  claim: quote,
  source: nearestUtterance(compared, quote),
  certainty: NOT_UTTERED,
  sentence: compared.alignment.fits[0]?.sentence.index ?? 0,
});

/** What stands in quotation marks in a sentence: "…", “…”, ‘…’, «…», „…“, a few words or more. */
const UTTERANCE = /[“"‘«„]([^“”"«»„]{8,300})[”"’»“]/g;

/** The quoted words of the sentences that fit best that share most words with a quotation. */
function nearestUtterance({ article, alignment }: Comparison, quote: string): string {
  const wanted = new Set(
    wordsOf(quote, article.language)
      .filter(w => !w.stop)
      .map(w => w.stem),
  );
  let best = { shared: 0, text: '' };
  for (const { sentence } of alignment.fits.slice(0, CLOSE)) {
    for (const [, text = ''] of sentence.text.matchAll(UTTERANCE)) {
      const shared = wordsOf(text, article.language).filter(w => wanted.has(w.stem)).length;
      if (shared > best.shared) best = { shared, text };
    }
  }
  return best.text;
}
