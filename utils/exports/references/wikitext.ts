/** What the wikitext of references and of their report share. */
import type { FindingRow } from '../../trace/view/finding-rows.ts';
import { encodePart } from '../../urls/encode.ts';
import { sayDrift, sayFinding } from '../finding-words.ts';
import { dayOf, splitDay } from '../iso-day.ts';
import { oneLine } from '../one-line.ts';
import { MONTHS } from './reference-styles.ts';

/**
 * A value inside a template: pipes, braces and brackets would end it, "~~~" would sign it, "''"
 * would slant it, and "&lt;" would be read as a sign.
 */
export function escapeValue(text: string): string {
  return oneLine(text).replace(
    /[|{}[\]<>]|~(?=~)|(?<=~)~|'(?=')|(?<=')'|&(?=#?\w+;)/g,
    char => `&#${char.charCodeAt(0)};`,
  );
}

/** An address inside a template. */
export function escapeAddress(url: string): string {
  return url.replace(/[|{}[\]<>"\s]|'(?=')|(?<=')'/g, char =>
    char === "'" ? '%27' : encodePart(char),
  );
}

/** "2026-05-19", "May 2026" or "2026": no other form of a month alone is allowed. */
export function writeDate(published: string | null): string {
  const [year, month, day] = splitDay(published) ?? [];
  return month && !day ? `${MONTHS[month - 1]} ${year}` : dayOf(published);
}

/** True where the source was read and does not hold the claim. */
export const speaksAgainst = ({ backing }: FindingRow): boolean =>
  backing?.verdict === 'unsupported' || backing?.verdict === 'contradicted';

/** What fails of a claim by its source: the verdict with every detail, else with what it says. */
export function sayFailing(row: FindingRow): string[] {
  const drift = sayDrift(row);
  const { verdict, passage } = row.backing ?? {};
  const said = drift.length === 0 && verdict === 'contradicted' && passage ? [`“${passage}”`] : [];
  return [sayFinding(row), ...drift, ...said];
}

/**
 * What an editor pastes after a reference that does not hold its claim. A straight quote would end
 * the note that the template shows its reason in.
 */
export function tagFailed(
  { trace }: Pick<FindingRow, 'trace'>,
  reasons: readonly string[],
): string {
  const reason = escapeValue(reasons.join('; ')).replaceAll('"', '&#34;');
  return `{{failed verification|date=${monthOf(trace.tracedAt)}|reason=${reason}}}`;
}

/** "May 2026", as templates have the month in which they were set. */
export const monthOf = (iso: string): string => writeDate(iso.slice(0, 7));
