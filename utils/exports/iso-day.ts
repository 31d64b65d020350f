/**
 * The calendar day of an ISO date or date-time as printed there: year, month, day; parts that it
 * lacks are left out. Null for anything else.
 */
export function splitDay(iso: string | null): number[] | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  return match ? match.slice(1).flatMap(part => (part ? [Number(part)] : [])) : null;
}

/** "2026-05-19" of an ISO date or date-time; "" for null. */
export function dayOf(iso: string | null): string {
  return iso?.slice(0, 10) ?? '';
}
