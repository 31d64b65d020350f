/** Brackets that newsrooms print for other ends: datelines, credits, stations, listings. */
import { anyOf } from '../../../text/word-pattern.ts';
import { isNote } from '../labels/label-parts.ts';
import { type BracketSubject, firstOutlet } from './bracket-subject.ts';
import { isOpeningDateline } from './dateline.ts';
import { endsWithKind, isKind, namesThings } from './outlet-kinds.ts';
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

const PICTURES = [
  ...[
    'photo',
    'photos',
    'image',
    'images',
    'foto',
    'bild',
    'picture',
    'illustration',
    'fotografía',
  ],
  ...[
    'fotografia',
    'imagen',
    'imagem',
    'immagine',
    'crédit',
    'crédito',
    'crediti',
    'zdjęcie',
    'фото',
  ],
  ...[
    'fotoğraf',
    'görsel',
    'kuva',
    'kép',
    'fotó',
    'φωτογραφία',
    'ảnh',
    'gambar',
    'صورة',
    'תמונה',
    'צילום',
  ],
];
/** Scripts without spaces and Korean, whose words have no boundary: "（写真：ロイター）". */
const PICTURES_UNSPACED = [
  '写真',
  '画像',
  '图片',
  '圖片',
  '图/',
  '圖/',
  '摄影',
  '사진',
  'ภาพ',
  'फोटो',
];
const AGENCIES = ['credit', 'getty', 'shutterstock'];
const CREDIT_INSIDE = new RegExp(
  String.raw`(?<!\p{L})${anyOf([...PICTURES, ...AGENCIES])}(?!\p{L})|^${anyOf(PICTURES_UNSPACED)}`,
  'iu',
);
const WORKS = [
  ...[
    'photo',
    'image',
    'foto',
    'bild',
    'picture',
    'illustration',
    'video',
    'music',
    'track',
    'song',
  ],
  ...['soundtrack', 'icon', 'artwork', 'cover art', 'footage', 'animation', 'font', 'musik'],
  ...['musique', 'música', 'musica', 'muzyka', 'музыка', 'müzik', 'muziek'],
];
const CREDITS = ['credit', 'by', 'courtesy', 'made by', 'designed by', 'created by'];
const CREDIT_BEFORE = new RegExp(
  String.raw`\b${anyOf([...WORKS, 'sound'])}s?(?:\s?[:：]|\s${anyOf(CREDITS)}\b)[^.]{0,40}$`,
  'iu',
);
const LICENCE_AFTER =
  /^\s*[,—–-]?\s*(?:licen[sc]ed|CC[ -]?(?:BY|0)|used (?:with|by) permission|public domain)/i;
/** "(Reuters/Jane Roe)": who took the picture for whom. */
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,2}\p{Lu}[\p{L}'’-]+$/u;

const namesPhotographer = ({ label }: BracketSubject): boolean =>
  label.items.length === 2 &&
  label.items[0]?.kind === 'name' &&
  label.items[1]?.kind === 'words' &&
  PERSON.test(label.items[1].text) &&
  label.parts.some(part => part.kind === 'connective' && part.text.trim() === '/');

const SHOWN = ['PPV', 'pay-per-view', 'streaming', 'live on', 'simulcast', 'blackout'];
const SHOWN_INSIDE = new RegExp(String.raw`\b${anyOf(SHOWN)}\b`, 'i');
const HOUR = /^\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)(?:\s[A-Z]{2,3})?$/i;

function isListing({ label }: BracketSubject): boolean {
  if (SHOWN_INSIDE.test(label.text)) return true;
  const isTimed = label.items.some(item => item.kind === 'date' && HOUR.test(item.text));
  return isTimed && label.items.length === 2 && label.outlets[0]?.kind === 'name';
}

/** In this order; the first that fits decides. */
export const NEWSROOM_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'dateline',
    example: 'NEWARK, N.J. (AP) -- A former ferryman has been sentenced.',
    verdict: 'look-alike',
    fits: subject => isDateline(subject) || isOpeningDateline(subject),
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
    fits: subject =>
      CREDIT_INSIDE.test(subject.label.text) ||
      CREDIT_BEFORE.test(subject.before.slice(-60)) ||
      LICENCE_AFTER.test(subject.after) ||
      namesPhotographer(subject),
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
    fits: ({ label, before, clause }) =>
      (label.outlets.length > 1 || /[+&]/.test(label.text)) &&
      (endsWithKind(before) || isKind(clause)),
  },
  {
    name: 'outlets as things',
    example: 'The footer of the page shows three badges of the harbour (BBC, Axios, CNN logos).',
    verdict: 'look-alike',
    fits: ({ label }) => label.items.some(item => isNote(item) && namesThings(item.text)),
  },
  {
    name: 'count of what was found',
    example: 'All sources of the harbour so far: 6 (Time, Axios)',
    verdict: 'look-alike',
    fits: ({ before, clause }) => /^\d{1,4}$/.test(clause) && /[:：]\s*\d+\s*$/u.test(before),
  },
];
