import { foldWord } from '../../text/fold-word.ts';
import {
  AGENCY,
  BY,
  DATE_LABEL,
  DATED,
  DEGREE,
  DESK,
  LABEL,
  NOBODY,
  NOISE,
  ORGANISATION,
  PHOTO_CREDIT,
  ROLE,
} from './author-words.ts';
import { unescapeTwice } from './headline.ts';
import { fold } from './page-element.ts';

/** A name as it was found to be printed. */
export interface PrintedName {
  readonly name: string;
  /** True for what reads like a desk, an agency or an outlet rather than a person. */
  readonly organisation: boolean;
  /** How much it looks like a name, 0.3 to 1: "Jane Doe" 1, "jdoe" 0.4. */
  readonly likeness: number;
}

/** What stands between names: a bar, a line break, "AAA/BBB", a spaced dash. */
const BETWEEN = /\s?[;|•·\n／、،]\s?|\s\/\s|(?<=\p{L}{3})\/(?=\p{Lu})|\s[–—-]{1,2}\s|\s»\s/u;
const AND = /\s(?:and|und|et|y|e|en|och|og|with|mit|avec|con|i|&|\+|ve|dan|и|та)\s/iu;
const LISTED = /\s?[,，]\s?/;

/**
 * One comparable word for a name, a site or a domain: "The Worcester Telegram & Gazette" is
 * "worcestertelegramgazette".
 */
export const nameKey = (name: string): string =>
  foldWord(name)
    .replace(/^the\s|\.(?:com|org|net|de|ch|co\.uk|at|news)$/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

function likenessOf(name: string): number {
  if (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(name)
  )
    return name.length <= 12 ? 1 : 0.4;
  const words = name.split(' ');
  const capitals = words.filter(word => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  if (words.length === 1) return capitals === 1 && name.length > 2 ? 0.55 : 0.4;
  if (capitals === 0) return 0.35;
  if (words.length > 5) return 0.4;
  return capitals >= 2 || words.length === 2 ? 1 : 0.6;
}

/** A part of a byline without what stands around the name in it. */
function trimPart(part: string): string {
  let text = part.replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '');
  for (let i = 0; i < 3; i++) text = text.replace(LABEL, '').replace(BY, '').trim();
  text = text
    .replace(/\s?(?:기자|특파원|記者|记者|編集委員|氏)$/u, '')
    .replace(/\s(?:is|was|has)\s.*$/, '')
    // "lupa am 26/10/13", "Jane Doe on 05.06.2026"
    .replace(/\s(?:on|am|le|el|il|em|op)\s\d{1,2}[./-]\d.*$/, '')
    .replace(/\s»\s.*$/, '');
  // "Ashifa Kassam in Madrid": the place is no part of the name.
  const place = /^(\p{Lu}\S*(?:\s\S+){1,3})\s(?:in|for|at|aus|à|from)\s\p{Lu}/u.exec(text);
  return (place?.[1] ?? text)
    .replace(/^[\s,.:'"“”]+|[\s,:'"“”]+$/g, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/** The lines of a byline without credits of pictures and days; a bare label speaks of the next line. */
function dropLabelled(lines: readonly string[]): string[] {
  const isBeside = (line: string) => PHOTO_CREDIT.test(line) || DATE_LABEL.test(line);
  const isLabel = (line: string | undefined) =>
    line !== undefined && /^[^:：]{1,30}[:：]$/u.test(line) && isBeside(line);
  return lines.filter((line, i) => !isBeside(line) && !isLabel(lines[i - 1]));
}

/** The parts of a list of names up to where it names who took the pictures. */
function beforeCredit(parts: readonly string[]): readonly string[] {
  const credit = parts.findIndex(part => PHOTO_CREDIT.test(part.trim()));
  return credit < 0 ? parts : parts.slice(0, credit);
}

function judge(part: string, siteKeys: ReadonlySet<string>): PrintedName | null {
  const name = trimPart(part);
  if (name.length < 2 || name.length > 70 || !/\p{L}{2}|^\p{Script=Han}/u.test(name)) return null;
  if (NOBODY.test(name) || DATE_LABEL.test(name) || PHOTO_CREDIT.test(part.trim())) return null;
  if (NOISE.test(name) || DATED.test(name) || DEGREE.test(name)) return null;
  const site = siteKeys.has(nameKey(name));
  if (name.split(' ').length > 7 && !site) return null;
  const desk = DESK.test(name);
  if (ROLE.test(name) && !desk && !site) return null;
  const organisation = site || desk || AGENCY.test(name) || ORGANISATION.test(name);
  return { name, organisation, likeness: organisation ? (site ? 0.35 : 0.6) : likenessOf(name) };
}

/**
 * "Roy, Aniruddha": one inverted name, where both sides of a single comma are single words or the
 * value comes from a citation record.
 */
function inverted(text: string, citation: boolean): string | null {
  const parts = text.split(LISTED);
  const [family = '', given = ''] = parts;
  if (
    parts.length !== 2 ||
    !/^\p{Lu}/u.test(family) ||
    !/^\p{Lu}/u.test(given) ||
    DEGREE.test(given) ||
    ORGANISATION.test(text) ||
    ROLE.test(text) ||
    DESK.test(text)
  )
    return null;
  return citation || (!/\s/.test(family) && !/\s/.test(given)) ? `${given} ${family}` : null;
}

/**
 * The names in a byline as printed, in order: "By Jane Doe and John Roe, staff writers" gives the
 * two. Dates, roles, degrees, places, handles and mail addresses are left out. `siteKeys` are
 * nameKeys of the site itself; `citation` is true for values that name one author each, family name
 * first.
 */
export function namesIn(
  printed: string,
  siteKeys: ReadonlySet<string>,
  citation = false,
): PrintedName[] {
  const lines = printed
    .slice(0, 600)
    .split('\n')
    .map(line => fold(unescapeTwice(line)))
    .filter(Boolean);
  const text = dropLabelled(lines).join('\n').slice(0, 400);
  if (text === '' || /^(?:https?:|www\.|@)|facebook\.com\//i.test(text)) return [];
  const whole = text.replace(/\n/g, ' ').replace(/^[\s,]+/, '');
  if (siteKeys.has(nameKey(whole))) return [{ name: whole, organisation: true, likeness: 0.35 }];
  const turned = inverted(whole.replace(BY, ''), citation);
  if (turned) return [{ name: turned, organisation: false, likeness: likenessOf(turned) }];
  const bare = text.replace(/\([^()]{0,80}\)|\S{1,60}@\S{1,60}/g, ' ');
  const parts = bare
    .split(BETWEEN)
    .flatMap(part => beforeCredit(part.split(LISTED)))
    .flatMap(part => splitAnd(part));
  const judged = parts.map(part => judge(part, siteKeys)).filter(name => name !== null);
  // "Jane Doe, Staff Writer": a role beside a person; alone ("News Staff") it stands for who wrote.
  const names = judged.some(({ organisation }) => !organisation)
    ? judged.filter(({ name }) => !(DESK.test(name) && ROLE.test(name)))
    : judged;
  return names.filter(
    ({ name }, i) => names.findIndex(other => nameKey(other.name) === nameKey(name)) === i,
  );
}

/**
 * Cuts at "and", unless that would cut a name: "Jobs & Hire", "Marketing and Event Coordinator".
 */
function splitAnd(part: string): string[] {
  if (/&\sCo\b/.test(part)) return [part];
  const pieces = part.replace(BY, '').split(AND);
  const whole = (piece: string) =>
    piece.trim().includes(' ') || /^\p{Script=Han}/u.test(piece.trim());
  if (
    pieces.length > 1 &&
    !pieces.every(whole) &&
    (/[&+]/.test(part) || ORGANISATION.test(part) || ROLE.test(part))
  )
    return [part];
  return pieces;
}
