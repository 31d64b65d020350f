/** Short names and common words that also are outlets' names. */
import { anyOf } from '../../../text/word-pattern.ts';
import { type BracketSubject, onlyName } from './bracket-subject.ts';
import type { Rule } from './rule.ts';

const SMALL_WORDS = [
  ...['of', 'the', 'and', 'for', 'de', 'la', 'le', 'des', 'du', 'und', 'der', 'die', 'das', 'für'],
  ...['y', 'e', 'et', 'en', 'van', 'di', 'del', 'della', 'por', 'para', 'pour', 'per'],
];
const SMALL_WORD = new RegExp(`^${anyOf(SMALL_WORDS)}$`, 'i');
/** The initials of the last words of a list, `count` of them. */
const initialsOf = (words: readonly string[], count: number): string =>
  words
    .slice(-count)
    .map(word => word[0]?.toLowerCase() ?? '')
    .join('');

const abbreviatesWords = (subject: BracketSubject): boolean =>
  onlyName(subject) !== null && abbreviates(subject.label.text.trim(), subject.clause);

/** Whether a few capitals are the initials of the last words of a text. */
export function abbreviates(short: string, text: string): boolean {
  // "AA/A": of an alliance and an alternative
  if (!/^(?=.{2,8}$)\p{Lu}+(?:\/\p{Lu}+)?s?$/u.test(short)) return false;
  const initials = short.replace(/s$/, '').replace('/', '').toLowerCase();
  const words = text.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word));
  const significant = words.filter(word => !SMALL_WORD.test(word));
  return [words, significant].some(list => initialsOf(list, initials.length) === initials);
}

/** What an acronym means besides the outlet, told by words anywhere in the block before it. */
const SENSES: Readonly<Record<string, RegExp>> = {
  CNN: /neur|convol|卷积|畳み込み|신경망|свёрточ|сверточ/iu,
  AP: /accounts? (?:payable|receivable)|access point|advanced placement|invoice|average precision/i,
  FT: /fine-?tun|full[- ]time|\bfeet\b/i,
  ABC: /abstract base class|activity-based/i,
  BI: /business intelligence|dashboards?\b/i,
  WP: /wordpress/i,
  DW: /data warehous/i,
  TNS: /\bOracle\b/i,
  العربية: /(?:لغ|اللغ|الإنجليزي|الفرنسي)/u,
};

/**
 * Two or three capitalised words after a small one or at the start; more are a headline in
 * capitals.
 */
const AFTER_NAME = /(?:^|\p{Ll}[,;:]?\s)(?:\p{Lu}[\p{L}.’-]+\s){1,2}\p{Lu}[\p{L}.’-]+\s*$/u;

function isCommonWord(subject: BracketSubject): boolean {
  const only = onlyName(subject);
  if (!only || subject.label.items.length > 1 || only.said !== null) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(only.text) || !AFTER_NAME.test(subject.before)) return false;
  return subject.context.directory.ofHost(only.outlet)?.exact?.includes(only.text) ?? false;
}

/** In this order; the first that fits decides. */
export const ACRONYM_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'initials of the words before it',
    example: 'You can use a contextual news network (CNN) to extract features.',
    verdict: 'look-alike',
    fits: abbreviatesWords,
  },
  {
    name: 'acronym in another sense',
    example: 'Clasificación visual con redes neuronales convolucionales (CNN).',
    verdict: 'look-alike',
    fits: ({ label, before }) => SENSES[label.text.trim()]?.test(before) ?? false,
  },
  {
    name: 'common word behind a name',
    example: 'Then Senator Jane Roe (Time) spoke at the harbour.',
    verdict: 'look-alike',
    fits: isCommonWord,
  },
];
