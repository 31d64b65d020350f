/** Dates that differ: "December 8" where the article has "December 18". */
import { compareDates, type DateMention } from '../../text/dates/dates.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { DriftRule, Finding, Suspicion } from './finding.ts';
import { placesBetween, surroundings } from './nearness.ts';
import { bestPlace, fitPlace, isOnTopic, type PlaceFit } from './places.ts';

/** A date stands in the same place of the story when it suits at least this well. */
const SAME_PLACE = 0.4;
/** Where a date says a part of the claim's, another must fit so much better. */
const BETTER_THAN_PART = 0.12;
/** All but one field agrees: the place need hardly suit; a month alone must suit a little more. */
const SLIP = 0.2;
const SLIP_MONTH = 0.3;
/** Surer by this much where the article has the claim's date nowhere, or for a slip. */
const NOWHERE_ELSE = 0.25;

/** A date of the article beside one of the claim. */
interface DatePlace extends PlaceFit {
  readonly date: DateMention;
  readonly agreement: DateAgreement;
}

/** full: all that the claim states · part: less than that · off: all but one field · differs. */
type DateAgreement = 'full' | 'part' | 'off' | 'differs';

/**
 * Looks up every date of the claim; weekdays and "yesterday" count where they can be worked out.
 */
export function checkDates(compared: Comparison): Finding {
  const checked = compared.claim.dates
    .filter(d => d.year !== null || d.month !== null || d.weekday !== null)
    .map(date => ({ date, places: findPlaces(compared, date) }));
  return {
    parts: checked.map(({ date, places }) => ({
      kind: 'date' as const,
      text: date.text,
      found: places.some(isAgreed) || isPublicationDay(compared, date),
    })),
    suspicions: checked.flatMap(({ date, places }) => suspectDate(compared, date, places)),
  };
}

const isAgreed = ({ agreement }: DatePlace) => agreement === 'full' || agreement === 'part';

/** The day the article was published, or the day before, needs no mention in its text. */
function isPublicationDay({ article }: Comparison, date: DateMention): boolean {
  const day = article.published?.slice(0, 10).split('-').map(Number);
  return (
    !!day &&
    (date.year ?? day[0]) === day[0] &&
    (date.month ?? day[1]) === day[1] &&
    (date.day === null || Math.abs(date.day - (day[2] ?? 0)) <= 1)
  );
}

const FIELDS = ['year', 'month', 'day'] as const;

/** How far a date of the article agrees with one of the claim; null: not to be compared. */
function agreementOf(claim: DateMention, source: DateMention): DateAgreement | null {
  const all = compareDates(claim, source);
  if (all === 'apart') return null;
  const stated = FIELDS.filter(f => claim[f] !== null);
  const agreed = stated.filter(f => claim[f] === source[f]).length;
  if (all === 'same') {
    const sameWeekday = claim.weekday !== null && claim.weekday === source.weekday;
    return agreed === stated.length || sameWeekday ? 'full' : 'part';
  }
  const differing = stated.filter(f => source[f] !== null && claim[f] !== source[f]).length;
  return differing === 1 && agreed > 0 ? 'off' : 'differs';
}

/** The article's dates that agree, and those near the claim's topic that do not. */
function findPlaces(compared: Comparison, own: DateMention): DatePlace[] {
  const at = placesBetween(compared.claim.words, own.start, own.end);
  if (!at) return [];
  const around = surroundings(compared, at.from, at.to);
  return compared.article.sentences.flatMap(sentence =>
    sentence.dates.flatMap((date): DatePlace[] => {
      const agreement = agreementOf(own, date);
      if (!agreement) return [];
      const agreed = agreement === 'full' || agreement === 'part';
      if (!agreed && !isOnTopic(compared, sentence)) return [];
      return [{ date, agreement, ...fitPlace(compared, around, sentence, date) }];
    }),
  );
}

/** The date that stands where the claim's should, where one does. */
function suspectDate(
  compared: Comparison,
  own: DateMention,
  places: readonly DatePlace[],
): Suspicion[] {
  const full = bestPlace(places.filter(p => p.agreement === 'full'));
  const same = full ?? bestPlace(places.filter(p => p.agreement === 'part'));
  const other = bestPlace(
    places.filter(p => !isAgreed(p) && !isStatedOtherwise(compared, own, p.date)),
  );
  if (!other) return [];
  const slip = !full && isSlip(own, other);
  if (!slip && !isInPlace(compared, own, other, same)) return [];
  return [
    {
      kind: 'date',
      rule: ruleOf(own, slip, same),
      claim: own.text,
      source: other.date.text,
      certainty: Math.min(1, other.fit + (same && !slip ? 0 : NOWHERE_ELSE)),
      sentence: other.sentence.index,
    },
  ];
}

/** A slip of a whole date tells more than one of a month, which another event may have had. */
function ruleOf(own: DateMention, slip: boolean, same: DatePlace | null): DriftRule {
  if (slip && own.day !== null) return 'date-slip';
  return slip || same ? 'date-elsewhere' : 'date-lacking';
}

/** A date that another of the claim's dates is found in states that one, not this. */
const isStatedOtherwise = ({ claim }: Comparison, own: DateMention, found: DateMention): boolean =>
  claim.dates.some(other => other !== own && compareDates(other, found) === 'same');

/** "October 14, 2021" for "Oct. 14, 2025": all but one field agrees. */
const isSlip = (own: DateMention, other: DatePlace): boolean =>
  other.agreement === 'off' && other.fit >= (own.day === null ? SLIP_MONTH : SLIP);

/**
 * Whether the other date suits the claim's place, and enough better than one that agrees in part.
 * Where the claim's whole date stands in the article, another is another event's.
 */
function isInPlace(
  compared: Comparison,
  own: DateMention,
  other: DatePlace,
  same: DatePlace | null,
): boolean {
  if (other.fit < SAME_PLACE) return false;
  if (!same) return own.day === null || !isPublicationDay(compared, own);
  return same.agreement === 'part' && other.fit - same.fit >= BETTER_THAN_PART;
}
