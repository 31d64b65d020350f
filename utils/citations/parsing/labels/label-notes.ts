/** Notes with which a label leads to its outlet, beside the source words of each language. */
import { anyOf } from '../../../text/word-pattern.ts';
import type { SourcePrefix } from '../source-words.ts';

/** One note, with the bracket that it was born from. */
interface LabelNote {
  readonly example: string;
  readonly introduces: SourcePrefix['introduces'];
  /** For the start of a label; what it matches leads to the outlet. */
  readonly pattern: RegExp;
}

const REFERENCES = ['ref', 'refs', 'reference', 'references', 'citation', 'citations', 'cite'];
const LEADS = [
  ...['citing', 'quoting', 'quoted by', 'cited by', 'originally', 'original', 'orig.'],
  ...['confirmed by', 'as per', 'cf.', 'from'],
];
const OF_LEADS = ['by', 'from', 'in', 'on', 'at', 'reported by', 'published by', 'published in'];

/** In this order; the first that fits decides. */
export const LABEL_NOTES: readonly LabelNote[] = [
  {
    example: 'The harbour closed for nine days (single source: Axios).',
    introduces: 'source',
    pattern: /^(?:[\p{L}\d-]{1,14}\s){1,2}sources?\s?[:：–—]\s*/iu,
  },
  {
    example: 'The harbour closed for nine days (Ref: Reuters).',
    introduces: 'source',
    pattern: new RegExp(String.raw`^${anyOf(REFERENCES)}\s?(?:[:：–—]\s*|\.\s)`, 'iu'),
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

/** The note that a label begins with, or null. */
export function notePrefix(text: string): SourcePrefix | null {
  for (const { pattern, introduces } of LABEL_NOTES) {
    const match = pattern.exec(text);
    if (match) return { introduces, length: match[0].length };
  }
  return null;
}
