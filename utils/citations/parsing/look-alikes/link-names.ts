/** Labels of links that give another name of a thing, or say what it is. */
import { anyOf, splitWords } from '../../../text/word-pattern.ts';

const CALLED = [
  ...['known as', 'called', 'dubbed', 'nicknamed', 'abbreviated as', 'referred to as'],
  ...['genannt', 'sogenannt', 'bekannt als', 'appelé', 'appelée', 'connu sous le nom de'],
  ...['connue sous le nom de', 'llamado', 'llamada', 'conocido como', 'conocida como', 'chamado'],
  ...['chamada', 'conhecido como', 'conhecida como', 'noto come', 'nota come', 'genaamd'],
  ...['bekend als', 'znany jako', 'znana jako', 'zwany', 'zwana', 'известный как'],
  ...['известная как', 'så kallad', 'känd som', 'kendt som', 'kjent som', 'olarak bilinen'],
];
const CALLED_BEHIND = ['genannt', 'genaamd', 'kaldt', 'kalt', 'olarak bilinir'];
/** "technically known as Q2TIDE", "auch Kelpnetz genannt". */
const NAMES_IT = new RegExp(
  String.raw`^(?:\p{L}+\s)?${anyOf(CALLED)}\s\S|` +
    String.raw`^(?:\S+\s){1,4}${anyOf(CALLED_BEHIND)}$`,
  'iu',
);

const WHAT_IS = [
  ...['what is', 'what are', 'what’s', "what's", 'who is', 'was ist', 'was sind', 'wer ist'],
  ...['qu’est-ce que', "qu'est-ce que", 'c’est quoi', 'qué es', 'qué son', 'o que é', 'o que são'],
  ...['che cos’è', "che cos'è", 'cos’è', "cos'è", 'wat is', 'wat zijn', 'co to jest', 'czym jest'],
  ...['co je', 'что такое', 'кто такой', 'vad är', 'hvad er', 'hva er', 'mikä on', 'mi az'],
  ...['ce este', 'τι είναι', 'apa itu'],
];
const ARTICLES = splitWords('the a an der die das ein eine le la un una el o il de het');
/** Up to three words of which the first has a capital: "Kelpnet", "Smart Tides", "alphaTide". */
const NAME = String.raw`(?:${anyOf(ARTICLES)}\s)?(?:\p{Lu}|\p{L}*\p{Ll}\p{Lu})\S*(?:\s\S+){0,2}`;
const EXPLAINS = new RegExp(
  String.raw`^${anyOf(WHAT_IS)}\s${NAME}\s?\?$|^(?:\S+\s){1,3}(?:nedir|là gì)\s?\?$|` +
    String.raw`^\S{1,12}(?:とは(?:何(?:ですか)?)?|是什么|是什麼)[?？]?$`,
  'u',
);
const withSmallStart = (label: string): string =>
  label.replace(/^\p{Lu}/u, first => first.toLowerCase());

/** True for "also known as Kelpnet" and "What is Kelpnet?"; false for "What is behind the fall?". */
export const explainsName = (label: string): boolean =>
  NAMES_IT.test(label) || EXPLAINS.test(withSmallStart(label));
