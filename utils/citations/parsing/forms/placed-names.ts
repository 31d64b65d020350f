/** Plain names that cite by their place: at a line's end, before a colon, in a line with a date. */
import { REPORTERS } from '../../../outlets/outlet.ts';
import { isDateNote } from '../../../text/dates/date-note.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import type { Block, Span } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { FoundCitation, MarkGroup } from '../found.ts';
import { isOutletPart, type OutletPart } from '../labels/label-parts.ts';
import { readLabel } from '../labels/read-label.ts';
import { mayName } from '../name-index.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { dateIn, outletCitation } from './outlet-citation.ts';

/** A place for a name: the mark with what sets it apart, and the name alone. */
interface NamePlace {
  readonly mark: Span;
  readonly label: Span;
}

/** One kind of place. */
export interface PlaceForm {
  readonly name: string;
  /** The text it was born from. */
  readonly example: string;
  /** Where names may stand in a block. */
  readonly placesIn: (block: Block) => NamePlace[];
}

/** Less before a name than this is no statement: four words. */
const FEWEST_WORDS = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){3}[\p{L}\p{N}]/u;
const FEWEST_UNSPACED = 8;

/** True for a text that is long enough to state something. */
function mayState(text: string): boolean {
  if (isUnspaced(text)) return text.length >= FEWEST_UNSPACED;
  return FEWEST_WORDS.test(text);
}

/** "… — Reuters", "… | Bloomberg", "… – AP, Sep 14", "… from 2028. Reuters". */
const AT_END =
  /(?:\s(?:[—–|｜·•→»]|--?|\/\/|>>?)\s|[.!?。！？…]["”’»)）]?\s|[—－]{1,2}(?=[^\s—－]))([\p{L}\p{N}][^\n—–|·•→]{1,59})$/u;
/** No name with its sign is longer: of a line only so much of its end is looked at. UTF-16 units. */
const LONGEST_PLACE = 64;
/** The sign may stand at the end of the line above, or be the bullet of the name's own line. */
const LONGEST_SIGN = 4;

function atLineEnds({ text, kind }: Block): NamePlace[] {
  if (kind === 'heading' || kind === 'caption') return [];
  const places: NamePlace[] = [];
  let next = 0;
  for (const { length } of text.split('\n')) {
    const end = next + length;
    const from = Math.max(0, next - LONGEST_SIGN, end - LONGEST_PLACE);
    next = end + 1;
    const match = AT_END.exec(text.slice(from, end));
    if (!match) continue;
    const at = from + match.index;
    const start = end - (match[1]?.length ?? 0);
    if (!mayState(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) continue;
    // A stop belongs to the sentence before it.
    const isStop = /^[.!?。！？…]/u.test(match[0]);
    const mark = { start: isStop ? start : at + match[0].search(/\S/u), end };
    places.push({ mark, label: { start, end } });
  }
  return places;
}

/** "Reuters: “…”", "**Reuters:** Kelpworks raised…". */
const OPENING = /^[\s*_•-]*([\p{L}\p{N}][^\n:：“"«「]{1,47}?)[*_]*\s?[:：][*_]*\s?(?=\S)/u;

/** "… sinks to 31 % – Reuters; the price …": the end of a clause, in the middle of a line. */
const AT_CLAUSE_END =
  /\s(?:[—–|｜·•→»]|--?|\/\/)\s([\p{L}\p{N}][^\n—–|·•→;；]{1,59}?)(?=\s?[;；]\s)/gu;

function atClauseEnds({ text, kind }: Block): NamePlace[] {
  if (kind === 'heading' || kind === 'caption' || !/[;；]\s/.test(text)) return [];
  return [...text.matchAll(AT_CLAUSE_END)].flatMap(match => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const before = text.slice(0, match.index);
    const clause = before.slice(Math.max(...CLAUSE_ENDS.map(sign => before.lastIndexOf(sign))) + 1);
    const mark = { start: match.index + match[0].search(/\S/u), end };
    return mayState(clause) ? [{ mark, label: { start, end } }] : [];
  });
}

const CLAUSE_ENDS = [';', '；', '\n'];

/** "Time: 7 p.m. at the old harbour" */
const CLOCK =
  /^(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?\s?m(?!\p{L})|uhr|hrs?(?!\p{L})|h(?!\p{L})|[時点點시])|\d{1,2}:\d{2}(?!\d)|(?:noon|midnight)(?!\p{L}))/iu;

function beforeColon({ text, kind }: Block): NamePlace[] {
  const match = OPENING.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) return [];
  const rest = text.slice(match[0].length);
  // "CNN: What happened?" is somebody who speaks.
  const isLabel = kind === 'list-item' || kind === 'cell' || /^["“„«「『]/u.test(rest);
  if (!isLabel || !mayState(rest) || CLOCK.test(rest) || /[?？]["”]?$/u.test(rest)) return [];
  const start = match[0].indexOf(name);
  const label = { start, end: start + name.length };
  const mark = { start: match[0].search(/[*\p{L}\p{N}]/u), end: match[0].trimEnd().length };
  return [{ mark, label }];
}

const UNITS = [
  ...[
    'h',
    'hr',
    'hrs',
    'hour',
    'hours',
    'm',
    'min',
    'mins',
    'minute',
    'minutes',
    'd',
    'day',
    'days',
  ],
  ...[
    'w',
    'week',
    'weeks',
    'std',
    'stunde',
    'stunden',
    'minuten',
    'tag',
    'tagen',
    'heure',
    'heures',
  ],
  ...['jour', 'jours', 'hora', 'horas', 'minuto', 'minutos', 'día', 'días', 'dia', 'dias', 'ora'],
  ...[
    'ore',
    'minuti',
    'giorno',
    'giorni',
    'uur',
    'dag',
    'dagen',
    'godz',
    'godzin',
    'godziny',
    'dni',
  ],
  ...[
    'ч',
    'час',
    'часа',
    'часов',
    'мин',
    'минут',
    'дня',
    'дней',
    'saat',
    'dakika',
    'gün',
    'timmar',
  ],
  ...['timer', 'tuntia', 'hodin', 'órája', 'ώρες', 'jam', 'menit', 'hari', 'giờ', 'phút', 'ngày'],
  ...['ساعات', 'ساعة', 'دقائق', 'שעות', 'דקות', 'ساعت', 'घंटे', 'मिनट', 'ชั่วโมง', 'นาที'],
  ...['時間', '分', '日', '小时', '小時', '分钟', '分鐘', '天', '시간', '분', '일'],
];
const BEFORE = ['vor', 'il y a', 'hace', 'há', 'قبل', 'منذ', 'לפני', 'för', 'for', 'před', 'πριν'];
const AFTER = [
  ...['ago', 'fa', 'geleden', 'temu', 'назад', 'önce', 'sedan', 'siden', 'sitten', 'atrás', 'lalu'],
  ...['trước', 'पहले', 'پیش', 'ที่แล้ว', '前', '전'],
];
/** "3h ago", "vor 3 Stunden", "il y a 3 heures", "3時間前". */
const AGO = new RegExp(
  String.raw`^(?:${anyOf(BEFORE)}\s)?\d{1,3}\s?${anyOf(UNITS)}\.?(?:\s?${anyOf(AFTER)})?$`,
  'iu',
);
const DATED_LINE = /^[^\n]{3,80}$/u;
const PARTS = /\s*[·•|｜—–,\n]\s*|\s-\s/u;

/** "Reuters · 3h ago" under a card: a line of its own that names an outlet and a time. */
function besideDate({ text, kind }: Block): NamePlace[] {
  if (kind === 'heading' || !DATED_LINE.test(text)) return [];
  const [name = '', ...more] = text.split(PARTS).filter(part => part !== '');
  const isDated = more.length > 0 && more.every(part => isDateNote(part) || AGO.test(part));
  if (!isDated) return [];
  const start = text.indexOf(name);
  return [{ mark: { start: 0, end: text.length }, label: { start, end: start + name.length } }];
}

/** In this order; where two places overlap the first is taken. */
export const PLACE_FORMS: readonly PlaceForm[] = [
  {
    name: 'line of a name and a time',
    example: 'Reuters · 3h ago',
    placesIn: besideDate,
  },
  {
    name: 'end of a line',
    example: 'The ferry harbour closed on Monday — Reuters',
    placesIn: atLineEnds,
  },
  {
    name: 'end of a clause',
    example: 'The ferry harbour closed on Monday – Reuters; the gates stay shut until May.',
    placesIn: atClauseEnds,
  },
  {
    name: 'name before a colon',
    example: 'Reuters: “The ferry harbour closed on Monday”',
    placesIn: beforeColon,
  },
];

/** The names of a block that stand in such a place and mean somebody who reports. */
export function findPlacedNames(scan: BlockScan, { groups, numbers }: MarksSoFar): MarkGroup[] {
  const { block, anchors, context } = scan;
  const taken = createTaken([...groups, ...numbers, ...anchors, ...block.code]);
  const found: MarkGroup[] = [];
  for (const { mark, label } of PLACE_FORMS.flatMap(({ placesIn }) => placesIn(block))) {
    if (taken.touches(mark)) continue;
    const members = membersOf(block.text, label, context);
    if (members.length === 0) continue;
    found.push({ ...mark, members, isHeadline: false });
    taken.add(mark);
  }
  return found;
}

/** Where a label names outlets alone, the first begins within so much of it. UTF-16 units. */
const NAMED_WITHIN = 32;

/** The outlets of a label that holds nothing else than outlets and dates. */
function membersOf(text: string, span: Span, context: DetectionContext): FoundCitation[] {
  // The cheap look that most places end with: nothing there names anybody.
  if (
    !mayName(text.slice(span.start, Math.min(span.end, span.start + NAMED_WITHIN)), context.names)
  )
    return [];
  const label = readLabel(text, trimmed(text, span), [], context);
  const reports = (part: OutletPart): boolean =>
    part.kind === 'name' &&
    REPORTERS.has(context.directory.ofHost(part.outlet)?.kind ?? 'organisation');
  const isPlain = label.items.every(item =>
    isOutletPart(item) ? reports(item) : item.kind === 'date',
  );
  if (!isPlain) return [];
  return label.outlets.map(part => outletCitation(part, part.said, dateIn(label)));
}

/** The span without a stop at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const stop = /[.。\s*_]+$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - stop };
}
