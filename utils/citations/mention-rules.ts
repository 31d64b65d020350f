/** Whether a name in running prose stands for the outlet, or for something else of that name. */
import type { Outlet } from '../outlets/outlet.ts';
import { anyOf } from '../text/word-pattern.ts';
import type { Span } from './page-text.ts';
import { SOURCE_WORDS } from './parsing/source-word-list.ts';

/** A name of the directory in a text. */
export interface NamedPlace extends Span {
  /** The block's text. */
  readonly text: string;
  readonly name: string;
  readonly outlet: Outlet;
  /** The mention before it in the block; null for the first. */
  readonly before: Span | null;
  /** Whether a name of the directory begins at a place of the text. */
  readonly isNameAt: (at: number) => boolean;
}

/** One sign for or against the outlet. */
interface MentionRule {
  readonly name: string;
  /** The sentence that it was born from. */
  readonly example: string;
  readonly isMention: boolean;
  readonly fits: (place: NamedPlace) => boolean;
}

const SAID = [
  ...['said', 'says', 'say', 'reported', 'reports', 'report', 'noted', 'notes', 'wrote', 'writes'],
  ...['described', 'describes', 'quoted', 'quotes', 'cited', 'cites', 'found', 'finds'],
  ...['confirmed', 'revealed', 'first', 'also', 'both', 'each', 'framed', 'called', 'calls'],
  ...['published', 'added', 'adds', 'estimated', 'estimates', 'has reported', 'has estimated'],
  ...['has learned'],
  // what it has
  ...['coverage', 'magazine', 'story', 'article', 'interview', 'newsletter', 'analysis'],
  ...['pickup', 'aggregation', 'summary'],
  // German, French, Spanish, Portuguese, Italian, Dutch, Polish
  ...['schreibt', 'berichtet', 'meldet', 'rapporte', 'écrit', 'affirme', 'informó', 'informa'],
  ...['publicó', 'noticiou', 'riporta', 'scrive', 'meldt', 'podał', 'podaje'],
];
/** The words of the source lists that introduce by saying; short ones mean other things too. */
const wordsOf = (kind: 'says' | 'saidAfter'): string[] =>
  SOURCE_WORDS.filter(one => one.kind === kind && one.word.length >= 4).map(({ word }) => word);
const SAID_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?\s?(?:\p{L}+ly\s)?(?:${anyOf(SAID)}\b|${anyOf(wordsOf('saidAfter'))})`,
  'iu',
);

const BY = [
  ...['according to', 'told', 'by', 'from', 'via', 'citing', 'in', 'outlet including'],
  ...['outlet, including', 'outlets including', 'outlets, including', 'quoted by'],
  ...['interview with', 'laut', 'von', 'bei', 'selon', 'd’après', "d'après", 'par', 'según'],
  ...['de', 'segundo', 'secondo', 'volgens', 'według'],
  ...['report from', 'report by', 'report in', 'reports from', 'reports by', 'reports in'],
];
const SAID_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${anyOf([...BY, ...wordsOf('says')])}(?: the)?|[,;] (?:and )?)\s$`,
  'iu',
);

const POSTS = [
  ...['post', 'posts', 'posted', 'posting', 'thread', 'message', 'video', 'wrote', 'statement'],
  ...['Post', 'Beitrag', 'Video', 'schrieb', 'publication', 'message', 'vidéo', 'publicación'],
  ...['mensaje', 'vídeo', 'publicação', 'mensagem', 'messaggio', 'bericht', 'wpis', 'wpisie'],
  ...['посте', 'пост', 'публикации', 'inlägg', 'innlegg', 'opslag'],
];
const ON = ['on', 'to', 'auf', 'bei', 'sur', 'en', 'no', 'na', 'em', 'su', 'op', 'w', 'в', 'på'];
/** "a post on X": there the network is where it stands. */
const POSTED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(POSTS)} (?:\p{L}+ )?${anyOf(ON)} $`,
  'iu',
);

const AND = ['and', 'or', 'und', 'et', 'y', 'e', 'ed', 'en', 'i'];
/** Between the members of a list of outlets: "Forbes, CNBC and Bloomberg". */
const LISTED_BEFORE = new RegExp(String.raw`^(?:,|,? ${anyOf(AND)})\s$`, 'u');
const LISTED_AFTER = new RegExp(String.raw`^(?:, |,? ${anyOf(AND)} )(?=\p{Lu})`, 'u');

const BEGINNINGS = [
  ...['The', 'When', 'While', 'As', 'After', 'If', 'In', 'On', 'At', 'But', 'And', 'Both'],
  ...['Only', 'Even', 'Because', 'Although', 'Per', 'Via', 'From', 'By', 'With', 'For', 'So'],
  ...['Or', 'Nor', 'Yet', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ...['Sunday'],
];
/** "Kristin Forbes", "Grupo Folha". Words that begin a sentence are no part of the name. */
const PART_OF_NAME = new RegExp(
  String.raw`(?:^|[^.!?:;•|–—\n]\s)(?!${anyOf(BEGINNINGS)}\b)\p{Lu}\p{Ll}+\s$`,
  'u',
);

const UNITS_AROUND = 40;
const textBefore = ({ text, start }: NamedPlace): string =>
  text.slice(Math.max(0, start - UNITS_AROUND), start);
const textAfter = ({ text, end }: NamedPlace): string => text.slice(end, end + UNITS_AROUND);

/**
 * Names that are also words ("Time", "Forbes"), that are very short ("N1") or that look like a part
 * of a longer name need a sign that the outlet is meant.
 */
function isDoubtful(place: NamedPlace): boolean {
  const { name, outlet } = place;
  if (outlet.exact?.includes(name) || name.length < 3) return true;
  return !name.includes(' ') && PART_OF_NAME.test(textBefore(place));
}

function isListed(place: NamedPlace): boolean {
  const { text, start, end, before, isNameAt } = place;
  if (before && LISTED_BEFORE.test(text.slice(before.end, start))) return true;
  const listed = LISTED_AFTER.exec(textAfter(place))?.[0];
  return listed !== undefined && isNameAt(end + listed.length);
}

/** In this order; the first that fits decides, and a name that none fits is no mention. */
export const MENTION_RULES: readonly MentionRule[] = [
  {
    name: 'post on a network',
    example: 'The mayor closed it, he wrote in a post on X.',
    isMention: true,
    fits: place => place.outlet.kind === 'platform' && POSTED_BEFORE.test(textBefore(place)),
  },
  {
    // What firms say is about themselves, and what networks "say" their users say.
    name: 'firm or network',
    example: 'OpenAI said the model is out.',
    isMention: false,
    fits: ({ outlet }) => outlet.kind === 'organisation' || outlet.kind === 'platform',
  },
  {
    name: 'index or list',
    example: 'The Reuters 100 fell by a third.',
    isMention: false,
    fits: place => /^\s\d/.test(textAfter(place)),
  },
  {
    name: 'name that means nothing else',
    example: 'That is what Axios has of the harbour.',
    isMention: true,
    fits: place => !isDoubtful(place),
  },
  {
    name: 'somebody who says something',
    example: 'Forbes framed it as a win.',
    isMention: true,
    fits: place => SAID_AFTER.test(textAfter(place)) || SAID_BEFORE.test(textBefore(place)),
  },
  {
    name: 'another outlet beside it',
    example: 'Forbes, CNBC and Bloomberg had it.',
    isMention: true,
    fits: isListed,
  },
];

/** True where a name of the directory stands for the outlet. */
export const standsForOutlet = (place: NamedPlace): boolean =>
  MENTION_RULES.find(rule => rule.fits(place))?.isMention ?? false;

/** Whether the words around a mention say that what is said there is the outlet's. */
export function attributes(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - UNITS_AROUND), start);
  return SAID_AFTER.test(text.slice(end, end + UNITS_AROUND)) || SAID_BEFORE.test(before);
}
