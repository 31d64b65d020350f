/** Brackets that newsrooms print for other ends: datelines, credits, stations, listings. */
import { anyOf } from '../../../text/word-pattern.ts';
import { type BracketSubject, firstOutlet } from './bracket-subject.ts';
import type { Rule } from './rule.ts';

const DASH_AFTER = /^(?:<\/\w+>|[*_])*\s*(?:—|–|--?-?)\s?/u;
const LAST_SENTENCE = /[^.!?>\n]*(?:\b\p{Lu}\.[^.!?>\n]*)*$/u;
/** "NEWARK, N.J.", "LONDON, May 19" at the end of a text. */
const CITY_AT_END = /(?:^|\s)\p{Lu}{4,}(?:[\s,.]|$)(?:[^\p{Ll}]|\p{Lu}[\p{Ll}.]+|[\s,]){0,40}$/u;

function isDateline({ label, before, after }: BracketSubject): boolean {
  if (label.outlets[0]?.kind !== 'name' || !DASH_AFTER.test(after)) return false;
  const text = before.trim();
  const sentence = before.slice(before.search(LAST_SENTENCE)).trim();
  return sentence === '' || /[.!?>]$/.test(text) || CITY_AT_END.test(text);
}

const PICTURES = ['photo', 'photos', 'image', 'images', 'foto', 'bild', 'picture', 'illustration'];
const AGENCIES = ['credit', 'getty', 'shutterstock'];
const CREDIT_INSIDE = new RegExp(String.raw`\b${anyOf([...PICTURES, ...AGENCIES])}\b`, 'iu');
const WORKS = ['photo', 'image', 'foto', 'bild', 'picture', 'illustration', 'video', 'music'];
const CREDITS = ['credit', 'by', 'courtesy'];
const CREDIT_BEFORE = new RegExp(
  String.raw`\b${anyOf([...WORKS, 'sound'])}s?(?:\s?[:：]|\s${anyOf(CREDITS)}\b)[^.]{0,40}$`,
  'iu',
);
const LICENCE_AFTER = /^\s*,?\s*(?:licen[sc]ed|CC BY|used (?:with|by) permission)/i;

const SHOWN = ['PPV', 'pay-per-view', 'streaming', 'live on', 'simulcast', 'blackout'];
const SHOWN_INSIDE = new RegExp(String.raw`\b${anyOf(SHOWN)}\b`, 'i');
const HOUR = /^\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)(?:\s[A-Z]{2,3})?$/i;

function isListing({ label }: BracketSubject): boolean {
  if (SHOWN_INSIDE.test(label.text)) return true;
  const isTimed = label.items.some(item => item.kind === 'date' && HOUR.test(item.text));
  return isTimed && label.items.length === 2 && label.outlets[0]?.kind === 'name';
}

const KINDS = [
  ...['coverage', 'outlet', 'outlets', 'media', 'newspaper', 'newspapers', 'papers'],
  ...['publications', 'magazines', 'websites', 'sites', 'feed', 'feeds', 'blogs', 'sources'],
  ...['networks', 'broadcasters', 'agencies', 'platforms', 'competitors', 'publishers'],
  ...['plaintiff', 'plaintiffs', 'plaintiff list', 'plaintiffs list', 'clients', 'partners'],
  ...['customers', 'list', 'portals'],
];
/** Also as the end of a longer word: "Fachpresse". */
const KIND_ENDINGS = [
  ...['presse', 'medien', 'zeitungen', 'quellen', 'seiten', 'portale', 'média', 'médias'],
  ...['journaux', 'medios', 'periódicos', 'jornais', 'giornali', 'media', 'kranten'],
];
const KIND_AT_END = new RegExp(String.raw`(?:\b${anyOf(KINDS)}|${anyOf(KIND_ENDINGS)})\s*$`, 'iu');

/** In this order; the first that fits decides. */
export const NEWSROOM_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'dateline',
    example: 'NEWARK, N.J. (AP) -- A former ferryman has been sentenced.',
    verdict: 'look-alike',
    fits: isDateline,
  },
  {
    name: 'station and its network',
    example: 'Fire chief says it is one of five new houses. KGUN 9 (CNN)',
    verdict: 'look-alike',
    fits: subject =>
      firstOutlet(subject)?.kind === 'name' &&
      /\b[KW][A-Z]{2,3}(?:-TV|-FM|-AM)?(?:\s?\d{1,2})?\s*$/.test(subject.before),
  },
  {
    name: 'credit of a picture or of music',
    example: 'Photo of the harbour by night: Jane Roe. Photo: Jane Roe (Reuters)',
    verdict: 'look-alike',
    fits: ({ label, before, after }) =>
      CREDIT_INSIDE.test(label.text) ||
      CREDIT_BEFORE.test(before.slice(-60)) ||
      LICENCE_AFTER.test(after),
  },
  {
    name: 'where and when to watch it',
    example: 'The fight of the night is at the harbour arena (ESPN, 8 p.m. ET).',
    verdict: 'look-alike',
    fits: isListing,
  },
  {
    name: 'examples of a kind of outlet',
    example: 'Strong: industry surveys and news coverage (BBC, Axios, Time).',
    verdict: 'look-alike',
    fits: ({ label, before }) =>
      (label.outlets.length > 1 || /[+&]/.test(label.text)) &&
      KIND_AT_END.test(before.replace(/[*_"”]/g, '').slice(-60)),
  },
];
