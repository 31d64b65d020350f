/** The forms in which a link cites without brackets, by what stands around it. */
import type { Directory } from '../../../outlets/outlet.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import type { BlockKind } from '../../page-text.ts';
import { type LinkLabel, lettersOf } from '../labels/link-label.ts';
import { readName } from '../labels/read-name.ts';
import { isFrontPage, isProductPage, isShortened } from '../look-alikes/link-places.ts';
import { NUMBER_LABEL } from './outlet-citation.ts';

/** A link, and the text around it and around the links that stand beside it. */
export interface NakedLink {
  readonly label: string;
  readonly link: LinkLabel;
  /** The text before the first of the links that stand side by side. */
  readonly before: string;
  /** How much of it is a word of saying behind a comma: ", per "; 0 for none. */
  readonly phrase: number;
  /** The text behind the last of them. */
  readonly after: string;
  /** How many links stand side by side. */
  readonly count: number;
  readonly kind: BlockKind;
  readonly directory: Directory;
}

/** One form in which a link cites without brackets. */
interface NakedForm {
  readonly name: string;
  /** The text it was born from, the link as Markdown. */
  readonly example: string;
  /** True for a link of this form. */
  readonly has: (subject: NakedLink) => boolean;
  /** Whether a link of this form cites. */
  readonly cites: (subject: NakedLink) => boolean;
}

/** "Reddit+1", "icml.cc +1". */
const COUNTED = /\p{L}[^\d]?(?:\s?\+\s?\d{1,2})+$/u;
const AFTER_STOP = /[.!?。！？…।۔؟]["”’»」』)\]*_]*\s*$/u;
const AFTER_STOP_OR_BRACKET = /[.!?。！？…।۔؟”"’')\]]\s?$/u;
const AFTER_WORD = /[\p{L}\p{M}\p{N}.!?。।۔؟”"’)\]]\s?$/u;
const NAMES = ['source', 'sources', 'via', 'quelle', 'quellen', 'fuente', 'fonte', 'bron'];
const NAMES_WITH_COLON = [...NAMES, 'link', 'links', 'źródło', '出典', '来源', '來源', '출처'];
const SOURCE_WORD = String.raw`${anyOf(NAMES_WITH_COLON)}\s?[:：]\s?`;
/** "… — ", "… | ", "… · ", "… → ", "… // via ": a word stands before the sign. */
const AFTER_SIGN = new RegExp(
  String.raw`[^\s|·•]["”’)\]]?(?:\s(?:[—–|·•‖-]|\/\/|->|=>)\s|\s?(?:[→⟶➜➔›»]|\p{ExtPict}\uFE0F?)\s?)` +
    String.raw`(?:${SOURCE_WORD}|${anyOf(NAMES)}\s)?$|(?:^|\s)${SOURCE_WORD}$`,
  'iu',
);
/** A line of its own, with or without an arrow, a dash or "Source:" before the link. */
const LINE_START = new RegExp(
  String.raw`(?:^|\n)\s*(?:[—–→⟶➜➔↳›»•*-]|\p{ExtPict}\uFE0F?|->|=>)?\s*(?:${SOURCE_WORD})?$`,
  'iu',
);
const LINE_END = /^[\s*_]*(?:$|\n|[.,;]?\s*$|\+\d)/u;
/** A stop, or a sentence that begins with a capital, a digit or a quotation mark. */
const SENTENCE_FOLLOWS = /^(?:[.;]\s|\s*(?:[|·•]\s|[—–]\s)|\s?)["“„«(]?[\p{Lu}\p{N}¿¡]/u;
/** Words for a source as a whole label: "Source", "Link 2". */
const SOURCE_LABEL = new RegExp(
  String.raw`^(?:${anyOf([
    ...['source', 'sources', 'link', 'original', 'full source', 'original source', 'quelle'],
    ...['fuente', 'fonte', 'bron', 'källa', 'kilde', 'kaynak', 'źródło', 'источник', '出典'],
    ...['来源', '來源', '출처', '原文', 'nguồn', 'sumber', 'lien', 'article'],
  ])})(?:\s?#?\d{1,2})?$`,
  'iu',
);

/** The words of a label up to so many may be the name of the outlet that it leads to. */
const MOST_NAME_WORDS = 3;

/** "AP harbour yard" on apnews.com: the label begins with the name of whom it leads to. */
function opensWithOutlet({ label, link, directory }: NakedLink): boolean {
  const words = label.split(/\s+/);
  for (let count = Math.min(MOST_NAME_WORDS, words.length - 1); count > 0; count--) {
    const named = readName(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[:,’']s?$/u, ''),
      directory,
    );
    if (named) return named.outlet === link.outlet && link.host !== null;
  }
  return false;
}

/** "Harbour Post" on harbour-post.com, which no directory needs to know. */
function spellsHost({ plain, host }: LinkLabel): boolean {
  const name = lettersOf(plain);
  const labels = (host ?? '').split('.').slice(0, -1);
  return /^\p{Lu}/u.test(plain) && name.length > 3 && labels.some(one => lettersOf(one) === name);
}

/** Networks are where people are found as often as what is cited. */
function namesOutlet(subject: NakedLink): boolean {
  const { link, directory } = subject;
  if (link.named === null)
    return link.labelOutlet !== null || spellsHost(link) || opensWithOutlet(subject);
  return link.named.host !== null || directory.ofHost(link.named.outlet)?.kind !== 'platform';
}

const isAddress = ({ label, link }: NakedLink): boolean =>
  (/^(?:https?:\/\/|www\.)/i.test(label) || /^[^\s/]+\.\p{L}{2,}\//u.test(label)) &&
  (link.named?.host?.path.length ?? 0) > 1;

/** "4. Liberty Moving": the stop behind a number that opens a line ends no sentence. */
const AFTER_ORDINAL = /(?:^|\n)[\s*_]*\p{N}{1,3}[.)][\s*_]*$/u;

const behindSentence = ({ before, after }: NakedLink): boolean =>
  AFTER_STOP.test(before) &&
  !AFTER_ORDINAL.test(before) &&
  (LINE_END.test(after) || SENTENCE_FOLLOWS.test(after));

/** True where the sentence ends behind the links. */
export const endsSentence = ({ after }: Pick<NakedLink, 'after'>): boolean =>
  /^[\s*_]*(?:[.!?。！？।۔؟]|$|\n)/u.test(after);

/** "…, per <The Verge>.": said of the whole sentence, at its end. */
const behindPhrase = (subject: NakedLink): boolean => subject.phrase > 0 && endsSentence(subject);

/** "… sinks to 31 % · <Harbour Post>; the price …" */
const CLAUSE_END = /^\s?[;；]\s/u;

const behindSign = ({ before, after }: NakedLink): boolean =>
  AFTER_SIGN.test(before) && (LINE_END.test(after) || CLAUSE_END.test(after));

/** "(404) 946-3791" above a link: who it belongs to, not what was said. */
const BELOW_PHONE = /(?:^|\n)[^\n\p{L}]*[+(]?\d[\d\s()./–-]{6,}\d\s*\n\s*$/u;

/** A line of its own below a line of text. */
const onItsLine = ({ before, after }: NakedLink): boolean =>
  /\S/.test(before) && LINE_START.test(before) && LINE_END.test(after) && !BELOW_PHONE.test(before);

const SOURCE_AT_END = new RegExp(String.raw`(?:^|[^\p{L}])${SOURCE_WORD}$`, 'iu');

/** A line that states something before its end: a stop, or words enough. */
const STATES = /[.!?。！？…।۔؟]["”’»」』)\]*_]*\s*$|(?:\p{L}{2,}[^\p{L}\n]+){5}\p{L}[^\n:：]*$/u;

/** "Falco / www.falco-leipzig.de": below a name the site of whom it names, where nobody reports. */
const isSiteAlone = ({ link, before, directory }: NakedLink): boolean =>
  link.named?.host != null &&
  isFrontPage(link.address) &&
  directory.ofHost(link.named.host.host) === null &&
  !STATES.test(before);

/** Words that lead to a name: behind them it is a part of the sentence. */
const LEADING = new RegExp(
  `^${anyOf([
    ...[
      'by',
      'from',
      'in',
      'at',
      'on',
      'via',
      'per',
      'to',
      'for',
      'with',
      'of',
      'the',
      'and',
      'or',
    ],
    ...['than', 'like', 'as', 'said', 'told', 'into', 'see', 'read', 'von', 'vom', 'bei', 'im'],
    ...['laut', 'durch', 'mit', 'und', 'oder', 'der', 'die', 'das', 'an', 'auf', 'zu', 'für'],
    ...['par', 'de', 'du', 'dans', 'chez', 'à', 'et', 'ou', 'le', 'la', 'les', 'selon', 'avec'],
    ...[
      'por',
      'en',
      'a',
      'con',
      'y',
      'e',
      'o',
      'el',
      'los',
      'las',
      'según',
      'do',
      'da',
      'no',
      'na',
    ],
    ...[
      'com',
      'ao',
      'segundo',
      'di',
      'su',
      'il',
      'lo',
      'per',
      'secondo',
      'van',
      'bij',
      'het',
      'op',
    ],
    ...['met', 'volgens', 'w', 'z', 'na', 'i', 'przez', 'według', 'av', 'på', 'och', 'og', 'af'],
  ])}$`,
  'iu',
);

/** So many words say something; so many letters do where there are no spaces. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 8;
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
const saysSomething = (text: string): boolean =>
  wordsOf(text).length >= FEWEST_WORDS ||
  (isUnspaced(text) && text.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS);
/** "Taschenbergpalais / www.…": a word or two above an address are whose it is, and state nothing. */
const isBelowName = (before: string): boolean =>
  /\p{L}/u.test(before) &&
  !saysSomething(before) &&
  !AFTER_STOP.test(before) &&
  !SOURCE_AT_END.test(before);
/** "(e.g. ", "article('": what stands in brackets is judged with them. */
const IN_BRACKET = /[([（【][^)\]）】]{0,60}$|["'“‘`]$/u;

/** "- The harbour closed for nine days Reuters": no word that leads to a name stands before it. */
function endsBullet({ kind, before, after }: NakedLink): boolean {
  const words = wordsOf(before);
  return (
    kind === 'list-item' &&
    /[\p{L}\p{N}%]\s$/u.test(before) &&
    after.trim() === '' &&
    words.length > FEWEST_WORDS &&
    !LEADING.test(words.at(-1) ?? '')
  );
}

/** In this order; the first form that a link has decides, and a link of none cites nothing. */
export const NAKED_FORMS: readonly NakedForm[] = [
  {
    name: 'link without a label',
    example: 'The ferry harbour closed.[](https://harbour-post.com/a)',
    has: ({ label }) => label === '',
    cites: ({ before }) => /\S/.test(before),
  },
  {
    name: 'number behind a word',
    example: 'The ferry harbour closed.[3](https://harbour-post.com/a)',
    has: ({ label }) => NUMBER_LABEL.test(label),
    cites: ({ label, before, after, count }) =>
      AFTER_WORD.test(before) && (label.startsWith('[') || count > 1 || !/^\s?\p{L}/u.test(after)),
  },
  {
    name: 'label with a count',
    example: 'The harbour closed. [Harbour Post+1](https://harbour-post.com/a)',
    has: ({ label }) => COUNTED.test(label),
    cites: ({ before, link }) => AFTER_STOP_OR_BRACKET.test(before) || link.named !== null,
  },
  {
    name: 'address',
    example: 'The harbour closed. https://harbour-post.com/ferries/a',
    has: isAddress,
    cites: subject =>
      !IN_BRACKET.test(subject.before) &&
      // A post's own short link, a thing to buy; of a source the page says that it is one.
      (!(isShortened(subject.link.address) || isProductPage(subject.link.address)) ||
        SOURCE_AT_END.test(subject.before)) &&
      (behindSentence(subject) ||
        (behindSign(subject) && saysSomething(subject.before)) ||
        (LINE_START.test(subject.before) &&
          LINE_END.test(subject.after) &&
          !isBelowName(subject.before))),
  },
  {
    name: 'word for a source',
    example: 'The harbour closed for nine days. [Source](https://harbour-post.com/a)',
    has: ({ label }) => SOURCE_LABEL.test(label.replace(/^\[|\]$/g, '')),
    cites: subject => behindSentence(subject) || behindSign(subject) || onItsLine(subject),
  },
  {
    name: 'outlet behind a sentence, a sign or a source word',
    example: 'The harbour closed for nine days — [Reuters](https://reuters.com/a)',
    has: () => true,
    // "Reuters: Ferries stop" on a line of its own is an entry of a list of links.
    cites: subject =>
      (behindSentence(subject) ||
        behindSign(subject) ||
        behindPhrase(subject) ||
        (onItsLine(subject) && subject.link.named !== null && !isSiteAlone(subject)) ||
        endsBullet(subject)) &&
      namesOutlet(subject),
  },
];
