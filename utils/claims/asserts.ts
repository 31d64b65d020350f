/**
 * What a sentence does: asserts something, leads from one to the next, or belongs to the furniture
 * of the page.
 */
import { isUnspaced } from '../text/unspaced.ts';
import { anyOf } from '../text/word-pattern.ts';
import { claimsNothing } from './no-claims/no-claims.ts';

/** One kind of line, with the line it was born from. */
interface LineForm {
  readonly example: string;
  /** Source of a pattern for the whole line, without `^` and `$`; read with the flags "iu". */
  readonly pattern: string;
}

/** One pattern for all forms, so that a line is looked at once. */
const oneOf = (forms: readonly LineForm[], end: string): RegExp =>
  new RegExp(`^(?:${forms.map(({ pattern }) => pattern).join('|')})${end}`, 'iu');

const WHOLE_LINES = [
  ...['advertisement', 'sponsored', 'sponsored content', 'back to top', 'terms', 'terms of use'],
  ...['terms of service', 'terms policy', 'privacy', 'privacy of use', 'privacy of service'],
  ...['privacy policy'],
];
const FULL = ['more', 'less', 'all', 'full story', 'the full story', 'the full article'];

/** Lines of furniture that stand among the text: app links, share footers, cookie notices. */
export const FURNITURE_LINES: readonly LineForm[] = [
  { example: 'Advertisement', pattern: anyOf(WHOLE_LINES) },
  {
    example: 'Generated with AI',
    pattern:
      anyOf(['shared', 'sent', 'made', 'generated', 'created']) +
      String.raw` ${anyOf(['from', 'by', 'with'])} (?:\p{Lu}|AI\b).{0,60}`,
  },
  {
    example: 'Download on the App Store',
    pattern:
      anyOf(['download', 'get it', 'available']) +
      ` on (?:the )?${anyOf(['app store', 'google play'])}.*`,
  },
  {
    example: 'Sign up for our newsletter',
    pattern: String.raw`(?:sign|log)[ -]?(?:up|in)\b.{0,60}`,
  },
  {
    example: 'Subscribe to the daily briefing',
    pattern: String.raw`subscribe ${anyOf(['to', 'for', 'now', 'here', 'today'])}\b.{0,80}`,
  },
  { example: 'Click here to read on', pattern: String.raw`(?:click|tap) (?:here|to)\b.{0,60}` },
  {
    example: 'Read the full story',
    pattern:
      anyOf(['read', 'see', 'view', 'learn', 'show']) +
      String.raw` ${anyOf([...FULL, 'the full report'])}\b.{0,40}`,
  },
  {
    example: 'Share this on LinkedIn',
    pattern: String.raw`share ${anyOf(['this', 'on', 'via'])}\b.{0,40}`,
  },
  { example: 'Follow us on X', pattern: String.raw`follow us\b.{0,60}` },
  { example: 'All rights reserved.', pattern: 'all rights reserved.*' },
  { example: '© 2026 The Harbour', pattern: '©.*' },
  { example: 'Copyright 2026 The Harbour', pattern: String.raw`copyright (?:©|\(c\)|\d{4}).*` },
  { example: 'This site uses cookies', pattern: '(?:we|this site) uses? cookies.*' },
  { example: 'Accept all cookies', pattern: 'accept (?:all )?cookies.*' },
  { example: 'Unsubscribe at any time', pattern: 'unsubscribe.*' },
  { example: '3 min read', pattern: String.raw`\d+ min(?:ute)?s? read` },
  { example: 'Skip to content', pattern: 'skip to (?:content|main).*' },
  { example: 'Powered by Ferry', pattern: String.raw`powered by\b.{0,40}` },
  { example: 'Jump to comments', pattern: String.raw`jump to\b.{0,40}` },
  { example: 'Photo credit: Jane Roe', pattern: 'photo(?:s|graph)?(?: credit)?:.*' },
];
const FURNITURE = oneOf(FURNITURE_LINES, '$');
/** A longer line is text. UTF-16 units. */
const LONGEST_FURNITURE = 200;

/** True for a line of page furniture: app links, share footers, cookie notices. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && FURNITURE.test(text.trim());
}

const OF_TODAY = ['know', 'what', 'why', 'how', 'look', 'rundown', 'summary', 'news', 'top', 'key'];
const PARTS = ['article', 'briefing', 'edition', 'issue', 'post', 'section', 'newsletter'];
const NEXT_PARTS = ['section', 'briefing', 'list', 'table', 'summary'];
const VIEWS = `(?:characteri[sz]ation|${anyOf([
  ...['framing', 'description', 'view', 'interpretation', 'reading', 'quote'],
])})s?`;
const LABELS = ['go deeper', 'key points', 'key takeaways', 'tl;dr', 'tldr', 'what is next'];

/** How sentences about the text itself begin. */
export const LEADS_ON_FORMS: readonly LineForm[] = [
  {
    example: 'Here’s what you need to know.',
    pattern: String.raw`here(?:['’]s| is| are)\b.{0,60}${anyOf(OF_TODAY)}`,
  },
  { example: 'Below is the list of all ferries.', pattern: String.raw`below (?:is|are)\b` },
  { example: 'Let’s look at the ferries again.', pattern: String.raw`(?:let['’]s|let us)\b` },
  {
    example: 'In today’s briefing we look at ferries.',
    pattern: String.raw`in (?:this|today['’]s) ${anyOf(PARTS)}\b`,
  },
  {
    example: 'The following section is about ferries.',
    pattern: String.raw`(?:this|the following|the next) ${anyOf(NEXT_PARTS)}\b`,
  },
  {
    example: 'Those are characterizations of the outlet.',
    pattern: String.raw`(?:those|these|that|this) (?:is|are|was|were) (?:a |the )?${VIEWS}\b`,
  },
  {
    example: 'That framing comes from the outlet.',
    pattern: String.raw`(?:that|this) (?:framing|characteri[sz]ation|description) (?:is|comes)\b`,
  },
  {
    example: 'See below for all of the ferries.',
    pattern: String.raw`(?:see|more) (?:below|above)\b`,
  },
  { example: 'Stay tuned for all of the ferries.', pattern: String.raw`stay tuned\b` },
  {
    example: 'More details are on the next page.',
    pattern: String.raw`more (?:details|information) (?:is|are|will)\b`,
  },
  { example: 'For more on all of the ferries', pattern: String.raw`(?:for more|to learn more)\b` },
  { example: 'In other words,', pattern: 'in (?:short|summary|other words|conclusion)[:,.]?$' },
  { example: 'Why it matters:', pattern: 'why (?:it|this) matters[:.]?$' },
  {
    example: 'The bottom line:',
    pattern: `the ${anyOf(['bottom line', 'big picture', 'upshot'])}[:.]?$`,
  },
  {
    example: 'What’s next:',
    pattern: `(?:${anyOf(LABELS)}|what['’]s next)[:.]?$`,
  },
];
/** Sentences about the text itself. */
const LEADS_ON = oneOf(LEADS_ON_FORMS, '');

/** Letters without which a text without spaces says nothing. */
const FEWEST_CHARACTERS = 5;
const WORDS = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/**
 * Printed addresses and what is left of them: "https://…", "xt=automotive%20AI%20becomes,5",
 * "#:~:text=…".
 */
const ADDRESS = /(?<!\S)\S*(?:https?:\/\/|%[0-9A-Fa-f]{2}|#:~:)\S*/g;

/** "It lost money.": a stop, and a word that is no name. */
const SHORT_SENTENCE = /$(?<=\s\p{Ll}{2}.*[.!]["”’'»)]*\s*)/u;

/**
 * True when a text says something that an article could back: not a question, not a lead-in with
 * its colon, not a bare label, not a sentence about the text itself, not an address. Few words
 * count when they end in a stop ("It lost money.") or hold a figure ("F-150 Lightning: 33,510 U.S.
 * sales").
 */
export function asserts(text: string): boolean {
  const plain = /:\/\/|%[0-9A-Fa-f]{2}|#:~:/.test(text) ? text.replace(ADDRESS, ' ') : text;
  if (LEADS_ON.test(plain) || /[?？:：]["”’'»)]*\s*$/.test(plain)) return false;
  if (claimsNothing(plain)) return false;
  if (isUnspaced(plain)) return plain.replace(/[\s\p{P}\p{S}]/gu, '').length >= FEWEST_CHARACTERS;
  const words = countWords(plain, 4);
  if (words >= 4 || (words >= 3 && SHORT_SENTENCE.test(plain))) return true;
  return words >= 2 && /\d/.test(plain);
}

/** The words of a text, counted no further than `most`. */
function countWords(text: string, most: number): number {
  let words = 0;
  WORDS.lastIndex = 0;
  while (words < most && WORDS.test(text)) words++;
  return words;
}
