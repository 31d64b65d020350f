/**
 * A claim against an article in another language: names, amounts, dates and quotations can be
 * compared, what is said of them cannot.
 */
import { compareDates, type DateMention } from '../text/dates/dates.ts';
import type { Quantity } from '../text/quantities/quantities.ts';
import { compareQuantities } from '../text/quantities/quantity-compare.ts';
import { findQuote } from '../text/quotes.ts';
import type { ArticleIndex, IndexedSentence } from './alignment/article-index.ts';
import type { ClaimIndex } from './alignment/claim-index.ts';
import { hasName } from './alignment/name-match.ts';
import type { Assessment, Drift, Part } from './assessment.ts';
import { PRIOR } from './verdict/model.ts';

/** An amount with a unit stands for another of the same unit within this factor. */
const FACTOR = 10;
/** Details found that make a sentence the one the claim speaks of. */
const ENOUGH = 2;
/** Longest passage, in characters. */
const LONGEST = 700;

/** A detail of the claim beside the article: where it stands, or what may stand for it. */
interface Checked {
  readonly part: Part;
  /** The sentences that have it. */
  readonly at: readonly IndexedSentence[];
  /** As the article prints it otherwise; null where nothing comes near or it is found. */
  readonly instead: { readonly kind: Drift['kind']; readonly text: string } | null;
  /** The other says enough by itself: the same digits in another order or size. */
  readonly tells: boolean;
}

/**
 * "Can't tell", with what was found of the claim's details and the sentence that has most of them.
 * An amount or date that the article has otherwise is shown as other words, never as a difference:
 * nothing says that both are of the same thing.
 */
export function compareForeign(claim: ClaimIndex, article: ArticleIndex): Assessment {
  const checked = [
    ...claim.names.map(name =>
      found(
        { kind: 'who', text: name.text, found: hasName(article, name) },
        article.sentences.filter(s => name.words.every(w => s.words.some(x => x.norm === w))),
      ),
    ),
    ...claim.quotes.flatMap(quote => {
      const { score } = findQuote(quote.text, article.text, article.words, article.positions);
      // A quotation that was translated is in the article by its sense alone.
      return score < 1 ? [] : [found({ kind: 'quote', text: quote.text, found: true }, [])];
    }),
    ...claim.quantities.map(own => checkAmount(own, claim, article)),
    ...claim.dates.filter(d => d.stated).map(own => checkDate(own, claim, article)),
  ];
  const isSpokenOf = checked.some(c => c.part.found);
  return {
    verdict: 'unknown',
    score: PRIOR,
    passage: pickPassage(checked, article),
    drift: checked.flatMap(({ part, instead, tells }): Drift[] =>
      instead && (tells || isSpokenOf)
        ? [{ kind: instead.kind, sign: 'worded', claim: part.text, source: instead.text }]
        : [],
    ),
    parts: checked.map(c => c.part),
  };
}

const found = (part: Part, at: readonly IndexedSentence[]): Checked => ({
  part,
  at,
  instead: null,
  tells: false,
});

function checkAmount(own: Quantity, claim: ClaimIndex, article: ArticleIndex): Checked {
  const says = (q: Quantity) => compareQuantities(own, q) === 'same';
  const at = article.sentences.filter(s => s.quantities.some(says));
  const part: Part = { kind: 'number', text: own.text, found: at.length > 0 };
  if (part.found || own.label || own.kind === 'ordinal') return found(part, at);
  const others = article.sentences
    .flatMap(s => s.quantities)
    .filter(q => !q.label && compareQuantities(own, q) === 'differs')
    .filter(q => !claim.quantities.some(o => o !== own && compareQuantities(o, q) === 'same'));
  const slip = others.find(q => areSameDigits(own, q));
  const [only, more] = others.filter(q => own.unit !== null && isWithin(own.value, q.value));
  const instead = slip ?? (more ? undefined : only);
  return {
    part,
    at,
    instead: instead ? { kind: 'number', text: instead.text } : null,
    tells: slip !== undefined,
  };
}

const isWithin = (a: number, b: number): boolean =>
  a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) <= FACTOR;

/** "64,000" and "6.400", "71" and "17": what slips look like. */
function areSameDigits(a: Quantity, b: Quantity): boolean {
  const digits = ({ value }: Quantity) => String(value).replace(/\D|0+$/g, '');
  const [x, y] = [digits(a), digits(b)];
  return x.length > 1 && [...x].sort().join('') === [...y].sort().join('');
}

const FIELDS = ['year', 'month', 'day'] as const;

function checkDate(own: DateMention, claim: ClaimIndex, article: ArticleIndex): Checked {
  const at = article.sentences.filter(s => s.dates.some(d => compareDates(own, d) === 'same'));
  const part: Part = { kind: 'date', text: own.text, found: at.length > 0 };
  if (part.found) return found(part, at);
  const others = article.sentences
    .flatMap(s => s.dates)
    .filter(d => d.stated && !claim.dates.some(o => o !== own && compareDates(o, d) === 'same'));
  const isOff = (d: DateMention) => {
    const both = FIELDS.filter(f => own[f] !== null && d[f] !== null);
    return both.length > 1 && both.filter(f => own[f] !== d[f]).length === 1;
  };
  const [year, more] = others.filter(d => d.year !== null);
  const lone = own.month === null && !more ? year : undefined;
  const instead = others.find(isOff) ?? lone;
  return { part, at, instead: instead ? { kind: 'date', text: instead.text } : null, tells: false };
}

/** The sentence that has most of the details; null where none has a few. */
function pickPassage(checked: readonly Checked[], article: ArticleIndex): string | null {
  const counts = new Map<IndexedSentence, number>();
  for (const { at } of checked) for (const s of at) counts.set(s, (counts.get(s) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  if (!best || best[1] < Math.min(ENOUGH, checked.length)) return null;
  const { start, end } = best[0];
  return end - start <= LONGEST ? article.text.slice(start, end) : null;
}
