/** Dates that differ: "December 8" where the article has "December 18". */
import type { IndexedSentence } from './article-index.ts';
import { compareDates, type DateMention } from './dates.ts';
import type { Finding, Look, Suspicion } from './finding.ts';
import { nearness, placesBetween, surroundings } from './nearness.ts';

/** Sentences that speak of something else state no amount of this. */
const ON_TOPIC = 0.18;
const SAME_PLACE = 0.4;
const BETTER_PLACE = 0.3;

interface Place {
  readonly date: DateMention;
  readonly sentence: IndexedSentence;
  readonly same: boolean;
  readonly fit: number;
}

/** Looks up every date of the claim; weekdays and "yesterday" count where they can be worked out. */
export function checkDates(look: Look): Finding {
  const dates = look.claim.dates.filter(d => d.year !== null || d.month !== null || d.weekday !== null);
  const checked = dates.map(d => ({ d, places: placesOf(look, d) }));
  return {
    parts: checked.map(({ d, places }) => ({ kind: 'date' as const, text: d.text, found: places.some(p => p.same) || published(look, d) })),
    suspicions: checked.flatMap(({ d, places }) => suspect(look, d, places)),
  };
}

/** The day the article was published needs no mention in its text. */
function published(look: Look, d: DateMention): boolean {
  const day = look.article.published?.slice(0, 10).split('-').map(Number);
  return (
    !!day && (d.year ?? day[0]) === day[0] && (d.month ?? day[1]) === day[1] && (d.day === null || Math.abs(d.day - (day[2] ?? 0)) <= 1)
  );
}

function placesOf(look: Look, d: DateMention): Place[] {
  const at = placesBetween(look.claim.words, d.start, d.end);
  if (!at) return [];
  const around = surroundings(look, at.from, at.to);
  return look.article.sentences.flatMap(sentence =>
    sentence.dates.flatMap((date): Place[] => {
      const agreement = compareDates(d, date);
      const topic = look.alignment.topic[sentence.index] ?? 0;
      if (agreement === 'apart' || (agreement === 'differs' && topic < ON_TOPIC)) return [];
      const place = placesBetween(sentence.words, date.start, date.end);
      const near = place ? nearness(around, sentence, place.from, place.to) : 0;
      return [{ date, sentence, same: agreement === 'same', fit: 0.5 * near + 0.5 * topic }];
    }),
  );
}

function suspect(look: Look, d: DateMention, places: readonly Place[]): Suspicion[] {
  const best = (list: readonly Place[]) => list.reduce<Place | null>((a, b) => (!a || b.fit > a.fit ? b : a), null);
  const same = best(places.filter(p => p.same));
  const spoken = (p: Place) => look.claim.dates.some(other => other !== d && compareDates(other, p.date) === 'same');
  const other = best(places.filter(p => !p.same && !spoken(p)));
  if (!other || other.fit < SAME_PLACE || (!same && published(look, d) && d.day !== null)) return [];
  if (same && other.fit - same.fit < BETTER_PLACE) return [];
  return [
    {
      kind: 'date',
      claim: d.text,
      source: other.date.text,
      certainty: Math.min(1, other.fit + (same ? 0 : 0.2)),
      sentence: other.sentence.index,
    },
  ];
}
