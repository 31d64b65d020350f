/** Names of sources that no directory knows, where the page says that a source is what they are. */
import { anyOf } from '../../../text/word-pattern.ts';
import { dateOf, isNote, type Label, type LabelItem } from './label-parts.ts';
import { mayBeName } from './names-source.ts';

/** Who counts or asks for himself, and what is nobody: "Own research", "Company reports". */
const NOBODY = [
  ...['own', 'author', 'authors', 'author’s', 'self', 'internal', 'internet', 'online', 'various'],
  ...['unknown', 'company', 'companies', 'staff', 'none', 'see', 'here', 'archive', 'survey'],
  ...['the', 'this', 'our', 'my', 'we', 'ai', 'n/a', 'eigene', 'eigener', 'eigenes', 'verfasser'],
  ...['unternehmen', 'firmenangaben', 'diverse', 'unbekannt', 'siehe', 'propre', 'propres'],
  ...['auteur', 'auteurs', 'nos', 'interne', 'propia', 'propio', 'elaboración', 'autores', 'autor'],
  ...['própria', 'próprio', 'elaboração', 'propria', 'proprie', 'elaborazione', 'eigen', 'auteur'],
  ...[
    'własne',
    'opracowanie',
    'własny',
    'egen',
    'egna',
    'omat',
    'oma',
    'vlastní',
    'saját',
    'kendi',
  ],
  ...['собственные', 'собственный', 'власні', 'авторские', 'редакция', 'sendiri', 'tự', 'tác'],
];
const NOBODY_FIRST = new RegExp(`^${anyOf(NOBODY)}(?![\\p{L}-])`, 'iu');
/** In scripts without capitals: "own count", "the author", "many media" in some languages. */
const NOBODY_UNCASED =
  /自社|自己|筆者|笔者|作者|本报|本紙|各社|複数|网络|網絡|互联网|자체|필자|저자|인터넷|من إعداد|المؤلف|الكاتب|الإنترنت|מחבר|נویسنده|लेखक|ผู้เขียน/u;
/** A longer name is a sentence. UTF-16 units. */
const LONGEST_NAME = 60;

/** "data of", "elaborazione su dati": lower-case words that lead to a name with a capital. */
const LED_NAME =
  /^(?=\p{Ll})[^\p{Lu}]{2,40}\s((?:\p{Lu}[\p{L}\p{N}.&’'-]*)(?:\s\p{Lu}[\p{L}\p{N}.&’'-]*){0,4})$/u;

/** Whether words behind "Source:" are somebody's name. */
export function isUnknownName(text: string): boolean {
  const name = LED_NAME.exec(text)?.[1] ?? text;
  return (
    name.length <= LONGEST_NAME &&
    !/_|\/\/|\.\w+\/|[?!]/u.test(name) &&
    !NOBODY_FIRST.test(name) &&
    !NOBODY_UNCASED.test(name) &&
    mayBeName(name)
  );
}

/** A longer note says something of its own. UTF-16 units. */
const LONGEST_NOTE = 32;

/**
 * The names of a label that holds nothing else than names and dates; beside a date also a short note
 * behind each name ("Lock Weekly, print edition, 4 May"). None where any part is something else.
 */
export function unknownNames({ items }: Label): readonly LabelItem[] {
  const words = items.filter(isNote);
  const names = words.filter(item => item.kind === 'words' && isUnknownName(item.text));
  const isDated = items.some(item => dateOf(item) !== null);
  const notes = words.filter(item => !names.includes(item));
  const areNotes =
    notes.length === 0 ||
    (isDated &&
      words[0] === names[0] &&
      notes.length <= names.length &&
      notes.every(({ text }) => text.length <= LONGEST_NOTE));
  return areNotes && items.every(item => isNote(item) || dateOf(item) !== null) ? names : [];
}
