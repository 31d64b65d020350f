/** Labels of links that give another name of a thing, or say what it is. */
import { anyOf } from '../../../text/word-pattern.ts';

const CALLED = [
  ...['known as', 'called', 'dubbed', 'nicknamed', 'sogenannt', 'bekannt als', 'appelé'],
  ...['llamado', 'conocida como', 'conocido como', 'chamado', 'znana jako', 'znany jako'],
];
const CALLED_BEHIND = ['genannt', 'genaamd'];
/** "technically known as Q2TIDE", "auch Kelpnetz genannt". */
const NAMES_IT = new RegExp(
  String.raw`^(?:\p{L}+\s)?${anyOf(CALLED)}\s\S|` +
    String.raw`^(?:\S+\s){1,4}${anyOf(CALLED_BEHIND)}$`,
  'iu',
);

const WHAT_IS = [
  ...['what is', 'what are', 'was ist', 'was sind', 'qu’est-ce que', "qu'est-ce que", 'qué es'],
  ...['o que é', 'cos’è', "cos'è", 'wat is', 'czym jest', 'что такое'],
];
/** Up to three words of which the first has a capital: "Kelpnet", "Smart Tides", "alphaTide". */
const NAME = String.raw`(?:(?:the|a|der|die|das|le|la|el|o|il)\s)?(?:\p{Lu}|\p{L}*\p{Ll}\p{Lu})\S*(?:\s\S+){0,2}`;
const EXPLAINS = new RegExp(String.raw`^${anyOf(WHAT_IS)}\s${NAME}\s?\?$`, 'u');
const withSmallStart = (label: string): string =>
  label.replace(/^\p{Lu}/u, first => first.toLowerCase());

/** True for "also known as Kelpnet" and "What is Kelpnet?"; false for "What is behind the fall?". */
export const explainsName = (label: string): boolean =>
  NAMES_IT.test(label) || EXPLAINS.test(withSmallStart(label));
