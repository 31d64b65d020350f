/** Labels of links that give another name of a thing, or say what it is. */
import { anyOf } from '../../../text/word-pattern.ts';

const CALLED = [
  ...['known as', 'called', 'dubbed', 'nicknamed', 'sogenannt', 'bekannt als', 'appelé'],
  ...['llamado', 'conocida como', 'conocido como', 'chamado', 'znana jako', 'znany jako'],
];
const CALLED_BEHIND = ['genannt', 'genaamd'];
/** "also", "technically": no subject, whom a headline would tell of. */
const ALSO = String.raw`(?:also|better|best|often|aussi|également|también|também|auch|ook|\p{L}+ly)`;
/** "Kelpnet", "alphaTide", "2Tides". */
const WORD = String.raw`["'“„«]?(?:\p{Lu}|\p{L}*\p{Ll}\p{Lu}|\d)\S*`;
/** Up to three such words: "Smart Tides". */
const NAME = String.raw`(?:(?:the|a|der|die|das|le|la|el|o|il)\s)?${WORD}(?:\s${WORD}){0,2}`;
/** "technically known as Q2TIDE", "auch Kelpnetz genannt"; not "Police called to school". */
const NAMES_IT = new RegExp(
  String.raw`^(?:${ALSO}\s)?${anyOf(CALLED)}\s${NAME}$|` +
    String.raw`^(?:${ALSO}\s${NAME}|\S+)\s${anyOf(CALLED_BEHIND)}$`,
  'u',
);

const WHAT_IS = [
  ...['what is', 'what are', 'was ist', 'was sind', 'qu’est-ce que', "qu'est-ce que", 'qué es'],
  ...['o que é', 'cos’è', "cos'è", 'wat is', 'czym jest', 'что такое'],
];
const EXPLAINS = new RegExp(String.raw`^${anyOf(WHAT_IS)}\s${NAME}\s?\?$`, 'u');
const withSmallStart = (label: string): string =>
  label.replace(/^\p{Lu}/u, first => first.toLowerCase());

/**
 * True for "also known as Kelpnet" and "What is Kelpnet?"; false for "What is behind the fall?" and
 * "Biden called Xi a dictator". An outlet's headline may have the same shape.
 */
export const explainsName = (label: string): boolean =>
  [NAMES_IT, EXPLAINS].some(pattern => pattern.test(withSmallStart(label)));
