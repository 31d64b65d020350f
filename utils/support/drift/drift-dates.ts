/** Dates that differ: "December 8" where the article has "December 18". */

import { compareDates, type DateMention } from '../../text/dates/dates.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Finding, Suspicion } from './finding.ts';
import { nearness, placesBetween, surroundings } from './nearness.ts';

/** Sentences that speak of something else state no amount of this. */
const ON_TOPIC = 0.18;
const SAME_PLACE = 0.4;
const BETTER_PLACE = 0.3;
/** … or this much better than a date that says only a part of the claim's. */
const BETTER_THAN_PART = 0.12;
/** All but one field agrees: the place need hardly suit. */
const SLIP = 0.2;
const SLIP_MONTH = 0.3;

interface Place {
  readonly date: DateMention;
  readonly sentence: IndexedSentence;
  /** full: all that the claim states · part: less than that · off: all but one field · differs. */
  readonly agreement: 'full' | 'part' | 'off' | 'differs';
  readonly fit: number;
}

/**
 * Looks up every date of the claim; weekdays and "yesterday" count where they can be worked out.
 */
export function checkDates(compared: Comparison): Finding {
  const dates = compared.claim.dates.filter(
    d => d.year !== null || d.month !== null || d.weekday !== null,
  );
  const checked = dates.map(d => ({ d, places: placesOf(compared, d) }));
  const found = (d: DateMention, places: readonly Place[]) =>
    places.some(p => p.agreement === 'full' || p.agreement === 'part') || published(compared, d);
  return {
    parts: checked.map(({ d, places }) => ({
      kind: 'date' as const,
      text: d.text,
      found: found(d, places),
    })),
    suspicions: checked.flatMap(({ d, places }) => suspect(compared, d, places)),
  };
}

/** The day the article was published, or the day before, needs no mention in its text. */
function published(compared: Comparison, d: DateMention): boolean {
  const day = compared.article.published?.slice(0, 10).split('-').map(Number);
  return (
    !!day &&
    (d.year ?? day[0]) === day[0] &&
    (d.month ?? day[1]) === day[1] &&
    (d.day === null || Math.abs(d.day - (day[2] ?? 0)) <= 1)
  );
}

const FIELDS = ['year', 'month', 'day'] as const;

function agreementOf(claim: DateMention, source: DateMention): Place['agreement'] | null {
  const all = compareDates(claim, source);
  if (all === 'apart') return null;
  const stated = FIELDS.filter(f => claim[f] !== null);
  const agreed = stated.filter(f => claim[f] === source[f]).length;
  const differing = stated.filter(f => source[f] !== null && claim[f] !== source[f]).length;
  if (all === 'same')
    return agreed === stated.length || (claim.weekday !== null && claim.weekday === source.weekday)
      ? 'full'
      : 'part';
  return differing === 1 && agreed > 0 ? 'off' : 'differs';
}

function placesOf(compared: Comparison, d: DateMention): Place[] {
  const at = placesBetween(compared.claim.words, d.start, d.end);
  if (!at) return [];
  const around = surroundings(compared, at.from, at.to);
  return compared.article.sentences.flatMap(sentence =>
    sentence.dates.flatMap((date): Place[] => {
      const agreement = agreementOf(d, date);
      const topic = compared.alignment.topic[sentence.index] ?? 0;
      if (
        !agreement ||
        ((agreement === 'differs' || agreement === 'off') &&
          (topic < ON_TOPIC || !compared.alignment.close.has(sentence.index)))
      )
        return [];
      const place = placesBetween(sentence.words, date.start, date.end);
      const near =
        place && compared.alignment.close.has(sentence.index)
          ? nearness(compared, around, sentence, place.from, place.to)
          : 0;
      return [{ date, sentence, agreement, fit: 0.6 * near + 0.4 * topic }];
    }),
  );
}

function suspect(compared: Comparison, d: DateMention, places: readonly Place[]): Suspicion[] {
  const best = (list: readonly Place[]) =>
    list.reduce<Place | null>((a, b) => (!a || b.fit > a.fit ? b : a), null);
  const spoken = (p: Place) =>
    compared.claim.dates.some(other => other !== d && compareDates(other, p.date) === 'same');
  const full = best(places.filter(p => p.agreement === 'full'));
  const part = best(places.filter(p => p.agreement === 'part'));
  const other = best(
    places.filter(p => (p.agreement === 'differs' || p.agreement === 'off') && !spoken(p)),
  );
  if (!other) return [];
  // "October 14, 2021" for "Oct. 14, 2025": all but one field agrees, and nothing says it in full.
  const slip =
    other.agreement === 'off' && !full && other.fit >= (d.day === null ? SLIP_MONTH : SLIP);
  const same = full ?? part;
  if (!slip) {
    if (other.fit < SAME_PLACE || (!same && published(compared, d) && d.day !== null)) return [];
    if (same && other.fit - same.fit < (full ? BETTER_PLACE : BETTER_THAN_PART)) return [];
  }
  return [
    {
      kind: 'date',
      claim: d.text,
      source: other.date.text,
      certainty: Math.min(1, other.fit + (same && !slip ? 0 : 0.25)),
      sentence: other.sentence.index,
    },
  ];
}
