/** Whether a name in running prose stands for the outlet, or for something else of that name. */
import type { Outlet } from '../outlets/outlet.ts';
import { anyOf } from '../text/word-pattern.ts';
import { givesWords, quotes, quotesTo, sentenceAround } from './mention-grammar.ts';
import { givesByOrder } from './mention-orders.ts';
import { ARTICLE, isPlainlySaid, isSaidAfter, isWeaklySaid } from './mention-signs.ts';
import type { Span } from './page-text.ts';

/** A name of the directory in a text. */
export interface NamedPlace extends Span {
  /** The block's text. */
  readonly text: string;
  readonly name: string;
  readonly outlet: Outlet;
  /** True for a name in another form than the directory's: a case ending, without its article. */
  readonly isChanged?: boolean;
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
const LISTED_AFTER = new RegExp(String.raw`^(?:, |,? ${anyOf(AND)} )(?:the )?(?=\p{Lu})`, 'u');

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

const UNITS_BEFORE = 64;
const UNITS_AFTER = 40;
const textBefore = ({ text, start }: NamedPlace): string =>
  text.slice(Math.max(0, start - UNITS_BEFORE), start);
const textAfter = ({ text, end }: NamedPlace): string => text.slice(end, end + UNITS_AFTER);

/**
 * Names that are also words ("Time", "Forbes"), that are very short ("N1") or that look like a part
 * of a longer name need a sign that the outlet is meant.
 */
function isDoubtful(place: NamedPlace): boolean {
  const { name, outlet } = place;
  if (place.isChanged || outlet.exact?.includes(name) || name.length < 3) return true;
  return !name.includes(' ') && PART_OF_NAME.test(textBefore(place));
}

function isListed(place: NamedPlace): boolean {
  const { text, start, end, before, isNameAt } = place;
  if (before && LISTED_BEFORE.test(text.slice(before.end, start))) return true;
  const listed = LISTED_AFTER.exec(textAfter(place))?.[0];
  return listed !== undefined && isNameAt(end + listed.length);
}

const THINGS = [
  ...['building', 'buildings', 'office', 'offices', 'headquarters', 'tower', 'shop', 'store'],
  ...['arena', 'stadium', 'studio', 'studios', 'app', 'logo', 'logos', 'stand', 'subscription'],
  ...['subscriptions', 'subscribers', 'terminal', 'terminals', 'van', 'truck', 'Arena', 'Center'],
  ...['co-founder', 'founder', 'founders', 'owner', 'veteran', 'executive', 'boss', 'alumni'],
  ...['Centre', 'Tower', 'Foundation', 'Prize', 'Connect', 'LP', 'Ltd', 'Inc', 'GmbH', 'Group'],
];
const THING_AFTER = new RegExp(String.raw`^\s${anyOf(THINGS)}(?!\p{L})`, 'u');
const PLACES_OF = [
  ...['building', 'headquarters', 'office', 'offices', 'rack', 'racks', 'stack', 'pile', 'copy'],
  ...['copies', 'owner', 'owners', 'sede', 'siège', 'immeuble', 'bâtiment', 'locaux', 'Gebäude'],
  ...['Sitz', 'Zentrale', 'palazzo', 'edificio', 'edifício', 'prédio', 'furgone', 'redazione'],
];
const OF = ['of', 'de', 'du', 'der', 'des', 'di', 'von', 'do', 'da', 'del', 'della'];
const PLACE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(PLACES_OF)}\s${anyOf(OF)}${ARTICLE}`,
  'iu',
);

const STAFF = [
  ...['reporter', 'journalist', 'editor', 'correspondent', 'repórter', 'jornalista', 'redatora?'],
  ...['periodista', 'redactora?', 'journaliste', 'rédacteur', 'giornalista', 'redattore'],
  ...['Redakteur', 'Redakteurin', 'Journalist', 'Reporterin', 'dziennikarz', 'журналист'],
];
/** "foi repórter de O Globo", "a former Reuters man", "元毎日新聞記者": what somebody's work was. */
const STAFF_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${STAFF.join('|')})\s(?:at|for|bei|em|na|no|${OF.join('|')})${ARTICLE}` +
    String.raw`|(?<!\p{L})(?:former|ex|ehemaliger?|früherer?|ancien|ancienne)[\s-]$|元$`,
  'iu',
);

const DEALS = [
  ...['sued', 'sues', 'bought', 'buys', 'acquired', 'acquires', 'sold', 'hired', 'hires', 'fired'],
  ...['laid off', 'employs', 'employed', 'owns', 'owned', 'merged', 'was bought', 'was sold'],
];
/** What a firm does, and no report says. */
const DEALS_AFTER = new RegExp(String.raw`^\s(?:(?:has|had|have)\s)?${anyOf(DEALS)}(?!\p{L})`, 'u');

const DAYS = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January'],
  ...['February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
/** Behind the name, capital words that are not the day: "El País Vasco", "Daily Express Arena". */
const LONGER_NAME = new RegExp(String.raw`^(?:\s(?!${anyOf(DAYS)}\b)\p{Lu}\p{Ll}+)+`, 'u');
/** Where every noun has a capital, one behind a name says nothing. */
const CAPITAL_NOUNS = new Set(['DE', 'AT', 'CH', 'LU']);

function isPartOfName(place: NamedPlace): boolean {
  if (CAPITAL_NOUNS.has(place.outlet.country ?? '')) return false;
  const after = textAfter(place);
  const longer = LONGER_NAME.exec(after)?.[0];
  return (
    longer !== undefined &&
    !isPlainlySaid(textBefore(place), after) &&
    !isSaidAfter(after.slice(longer.length))
  );
}

/** "The Reuters Ferry Desk reported", "Reuters Monday reported". */
const CAPITALS_BETWEEN = /^(?:\s\p{Lu}\p{L}+){1,3}(?=\s)/u;

const isSaid = (place: NamedPlace): boolean => {
  const before = textBefore(place);
  const after = textAfter(place);
  return (
    isPlainlySaid(before, after) ||
    isWeaklySaid(before) ||
    isSaidAfter(after.replace(CAPITALS_BETWEEN, ''))
  );
};

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
    fits: place => /^\s\d/.test(textAfter(place)) && !isPlainlySaid(textBefore(place), ''),
  },
  {
    name: 'thing or place of the outlet',
    example: 'The firm moved into the old Reuters building.',
    isMention: false,
    fits: place => THING_AFTER.test(textAfter(place)) || PLACE_BEFORE.test(textBefore(place)),
  },
  {
    name: 'where somebody works or worked',
    example: 'The mayor was a reporter for Reuters.',
    isMention: false,
    fits: place => STAFF_BEFORE.test(textBefore(place)),
  },
  {
    name: 'what the firm does',
    example: 'Reuters sued the county over its readings.',
    isMention: false,
    fits: place => DEALS_AFTER.test(textAfter(place)),
  },
  {
    name: 'part of a longer name',
    example: 'The match is at the Reuters Ferry Park.',
    isMention: false,
    fits: isPartOfName,
  },
  {
    name: 'somebody who says something',
    example: 'Forbes framed it as a win.',
    isMention: true,
    fits: isSaid,
  },
  {
    name: 'clause, report or interview of the outlet',
    example: 'Reuters is certain that it fills two lakes.',
    isMention: true,
    fits: place => givesWords(sentenceAround(place.text, place)),
  },
  {
    name: 'order of words that gives it the statement',
    example: 'Twee lijnen van de haven sluiten in maart, weet Reuters.',
    isMention: true,
    fits: place => givesByOrder(sentenceAround(place.text, place), place.isChanged === true),
  },
  {
    name: 'sentence that quotes somebody',
    example: 'The mayor called it “a wet truce” on Axios.',
    isMention: true,
    fits: place => {
      const sentence = sentenceAround(place.text, place);
      return isDoubtful(place) ? quotesTo(sentence) : quotes(sentence);
    },
  },
  {
    name: 'another outlet beside it',
    example: 'Forbes, CNBC and Bloomberg agree.',
    isMention: true,
    fits: isListed,
  },
];

/** True where a name of the directory stands for the outlet. */
export const standsForOutlet = (place: NamedPlace): boolean =>
  MENTION_RULES.find(rule => rule.fits(place))?.isMention ?? false;

/** Whether the words around a mention say that what is said there is the outlet's. */
export function attributes(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - UNITS_BEFORE), start);
  return isPlainlySaid(before, text.slice(end, end + UNITS_AFTER)) || isWeaklySaid(before);
}
