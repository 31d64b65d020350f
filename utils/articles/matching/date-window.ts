import { addDays, datesIn, dayOf } from '../../text/dates/prose-dates.ts';

/** How many days before a briefing its articles usually begin to appear. */
const USUAL_DAYS = 10;
/** A date in the prose further back than this is history, not the day of the report. */
const FAR_DAYS = 60;
/** The claims nearest to a citation say when; a whole section would only blur it. */
const MOST_CLAIMS = 10;

/** A span of days, ISO dates, both inclusive. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * The days in which a claim's article was probably published; a hint for lookups and for ranking,
 * never a reason to drop what fits otherwise. A date printed in the citation ("Reuters, May 19")
 * says it nearly exactly; otherwise the article is at most as new as the page and usually a few
 * days old, further back when the claims speak of a recent day ("on Tuesday", "May 19"), made
 * absolute against the page's own date. `pagePublished` is an ISO date or date-time; where it is
 * null a full date in the claims stands in for it, and without one the answer is null.
 */
export function dateWindow(
  claimTexts: readonly string[],
  citationDate: string | null,
  pagePublished: string | null,
  now: Date,
): DateWindow | null {
  const page = pagePublished ? dayOf(pagePublished) : null;
  const today = now.toISOString().slice(0, 10);
  const base = page && page <= addDays(today, 1) ? page : null;
  const printed = citationDate ? windowOfPrintedDate(citationDate, base ?? today) : null;
  if (printed) return printed;
  const named = claimTexts.slice(0, MOST_CLAIMS).flatMap(text => datesIn(text, base ?? today));
  if (base)
    return windowBefore(
      base,
      named.map(({ day }) => day),
    );
  // Without the page's own day "on Tuesday" means nothing: only dates with a year count.
  const full = named
    .filter(({ certain, day }) => certain && day <= addDays(today, 1))
    .map(({ day }) => day)
    .sort();
  const last = full.at(-1);
  return last ? { from: addDays(full[0] ?? last, -3), to: addDays(last, USUAL_DAYS) } : null;
}

/** "2019" is the whole year, "May 2019" a month, "May 19" its day and two around it. */
function windowOfPrintedDate(printed: string, base: string): DateWindow | null {
  const year = /^\s*((?:19|20)\d\d)\s*$/.exec(printed)?.[1];
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const date = datesIn(printed, base)[0];
  return date ? { from: addDays(date.day, -2), to: addDays(date.day, date.exact ? 2 : 31) } : null;
}

/** The usual days before a page, from the earliest recent day that its claims name where that is earlier. */
function windowBefore(page: string, named: readonly string[]): DateWindow {
  const earliest = named.filter(day => day <= page && day >= addDays(page, -FAR_DAYS)).sort()[0];
  const usual = addDays(page, -USUAL_DAYS);
  return {
    from: earliest && earliest < usual ? addDays(earliest, -1) : usual,
    to: addDays(page, 1),
  };
}

/**
 * The day a page is of when its markup does not say: a full date in its title, its URL or its first
 * lines; null without one. ISO date.
 */
export function pageDateOf(
  title: string,
  url: string,
  opening: readonly string[],
  now: Date,
): string | null {
  const today = now.toISOString().slice(0, 10);
  const path = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=\D|$)/.exec(url);
  const inPath = path ? dayOf(`${path[1]}-${path[2]}-${path[3]}`) : null;
  const printed = [title, ...opening.slice(0, 5)]
    .flatMap(text => datesIn(text.slice(0, 400), today))
    .filter(({ certain, exact }) => certain && exact);
  return [printed[0]?.day, inPath].find(day => day && day <= addDays(today, 1)) ?? null;
}
