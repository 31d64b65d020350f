/** Notes with which a label leads to its outlet, beside the source words of each language. */
import { anyOf } from '../../../text/word-pattern.ts';
import { SOURCE_WORDS } from '../source-word-list.ts';
import type { SourcePrefix } from '../source-words.ts';

/** One note, with the bracket that it was born from. */
interface LabelNote {
  readonly example: string;
  readonly introduces: SourcePrefix['introduces'];
  /** For the start of a label; what it matches leads to the outlet. */
  readonly pattern: RegExp;
}

const SOURCES = SOURCE_WORDS.filter(one => one.kind === 'source').map(one => one.word);
const REFERENCES = [
  ...['ref', 'refs', 'reference', 'references', 'citation', 'citations', 'cite', 'réf', 'réfs'],
  ...['référence', 'referencia', 'referência', 'riferimento', 'referenz', 'referentie', 'ссылка'],
];
const LEADS = [
  ...['citing', 'quoting', 'quoted by', 'cited by', 'originally', 'original', 'orig.'],
  ...['confirmed by', 'as per', 'cf.', 'from', 'as first', 'first'],
  ...['unter Berufung auf', 'mit Verweis auf', 'zitiert', 'zuerst', 'ursprünglich', 'citant'],
  ...['d’abord', "d'abord", 'à l’origine', "à l'origine", 'citando', 'originalmente', 'primero'],
  ...['primeiro', 'originariamente', 'citerend', 'oorspronkelijk', 'eerst', 'powołując się na'],
  ...['najpierw', 'со ссылкой на', 'ссылаясь на', 'з посиланням на', 'först', 'ursprungligen'],
];
const OF_LEADS = [
  ...['by', 'from', 'in', 'on', 'at', 'reported by', 'reported in', 'published by', 'published in'],
  ...['bei', 'im', 'in der', 'dans', 'par', 'en', 'em', 'por', 'su', 'da', 'a', 'bij'],
];
const OUTLETS = ['outlets', 'media', 'reports', 'publications', 'newspapers', 'agencies'];

/** In this order; the first that fits decides. */
export const LABEL_NOTES: readonly LabelNote[] = [
  {
    example: 'The harbour closed for nine days (single source: Axios).',
    introduces: 'source',
    pattern: new RegExp(
      String.raw`^(?:[\p{L}\d-]{1,14}\s){0,2}${anyOf(SOURCES)}(?:\s\p{L}{1,14})?\s?[:：–—]\s*`,
      'iu',
    ),
  },
  {
    example: 'The harbour closed for nine days (several outlets incl. BBC).',
    introduces: 'says',
    pattern: new RegExp(
      String.raw`^[\p{L}\d-]{1,14}\s${anyOf(OUTLETS)},?\s(?:incl\.|including|such as)\s*`,
      'iu',
    ),
  },
  {
    example: 'The harbour closed for nine days (Ref: Reuters).',
    introduces: 'source',
    pattern: new RegExp(String.raw`^${anyOf(REFERENCES)}\.?\s?(?:[:：–—]\s*|(?<=\.)\s*)`, 'iu'),
  },
  {
    example: 'The harbour closed for nine days (originally Reuters).',
    introduces: 'says',
    pattern: new RegExp(
      String.raw`^${anyOf(LEADS)}(?!\p{L})(?:\s${anyOf(OF_LEADS)}(?!\p{L}))?[:：]?\s*`,
      'iu',
    ),
  },
];

/** One look that most labels end with: a colon, a dot, or the first word of a note. */
const MAYBE = new RegExp(
  String.raw`[:：–—]|\.\s|\sincl|^(?:${anyOf(LEADS.map(lead => lead.split(' ')[0] ?? ''))})(?!\p{L})`,
  'iu',
);

/** The note that a label begins with, or null. */
export function notePrefix(text: string): SourcePrefix | null {
  if (!MAYBE.test(text)) return null;
  for (const { pattern, introduces } of LABEL_NOTES) {
    const match = pattern.exec(text);
    if (match) return { introduces, length: match[0].length };
  }
  return null;
}
