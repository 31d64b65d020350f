/** Brackets that explain the name or the thing before them. */
import type { Directory } from '../../../outlets/outlet.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import { isSpelledBy } from '../labels/link-label.ts';
import {
  type BracketSubject,
  endsSentence,
  firstOutlet,
  goesOn,
  namesDomainsOnly,
  namesSites,
  onlyName,
} from './bracket-subject.ts';
import type { Rule } from './rule.ts';

const ARTICLES = ['the', 'die', 'der', 'das', 'la', 'le', 'el', 'il', 'an', 'a'];
const ARTICLE_AT_END = String.raw`\s*${anyOf(ARTICLES)}?\s*$`;

const SAYS = [
  ...['according to', 'via', 'per', 'told', 'say', 'says', 'said', 'report', 'reports'],
  ...['reported', 'reported by', 'laut', 'selon', 'según', 'segundo', 'secondo', 'volgens'],
  ...['według', 'source', 'quelle', 'fuente', 'fonte'],
];
/** "according to The Verge (theverge.com)" cites; "The Verge (theverge.com)" explains a name. */
const ATTRIBUTION = new RegExp(String.raw`(?:\b${anyOf(SAYS)}|[—–])${ARTICLE_AT_END}`, 'iu');

const SMALL_WORDS = [
  ...['by', 'from', 'to', 'in', 'with', 'von', 'bei', 'par', 'de', 'da', 'do', 'di', 'van'],
];
/**
 * "a report by Axios (axios.com)", "in The Verge (theverge.com)": enough where the directory knows
 * who it is.
 */
const ATTRIBUTION_TO_OUTLET = new RegExp(
  String.raw`\b${anyOf(SMALL_WORDS)}${ARTICLE_AT_END}`,
  'iu',
);

/** Names have up to so many words. */
const MOST_WORDS = 5;

/** The last words of a clause, one to five of them, the fewest first. */
function endingsOf(clause: string): string[] {
  const words = clause.split(/\s+/);
  return Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, fewer) =>
    words.slice(-1 - fewer).join(' '),
  );
}

/** The words right before the bracket that name or spell its host; null for none. */
function nameOfHost({ clause, context }: BracketSubject, host: string): string | null {
  const outlet = context.directory.ofHost(host);
  const isName = (one: string): boolean =>
    isSpelledBy(one, host) ||
    (outlet !== null && isNameOf(one.replace(/[*_"“”]/g, ''), outlet.domain, context.directory));
  return endingsOf(clause).find(isName) ?? null;
}

/** "The Verge (https://www.theverge.com/2026/9/14/fares)": a text, not the outlet's site. */
function locatesText(subject: BracketSubject): boolean {
  const first = firstOutlet(subject);
  if (first?.kind !== 'host' || first.host.url === null || namesSites(subject)) return false;
  return nameOfHost(subject, first.host.host) !== null;
}

function glossesName(subject: BracketSubject): boolean {
  const first = firstOutlet(subject);
  if (first?.kind !== 'host' || !namesSites(subject)) return false;
  const { before, context } = subject;
  const name = nameOfHost(subject, first.host.host);
  if (name === null) return false;
  const outlet = context.directory.ofHost(first.host.host);
  const lead = before.trimEnd().slice(0, -name.length);
  const speaks = outlet?.kind === 'publisher' || outlet?.kind === 'agency';
  return !ATTRIBUTION.test(lead) && !(speaks && ATTRIBUTION_TO_OUTLET.test(lead));
}

const isNameOf = (name: string, domain: string, directory: Directory): boolean =>
  directory.ofName(name)?.domain === domain;

function abbreviatesOutlet(subject: BracketSubject): boolean {
  const only = onlyName(subject);
  if (!only) return false;
  return endingsOf(subject.clause.replace(/[*_"“”«»]/g, '')).some(name =>
    isNameOf(name, only.outlet, subject.context.directory),
  );
}

const EXPLAINED = [
  ...['a', 'an', 'the', 'which', 'who', 'whose', 'where', 'ein', 'eine', 'der', 'die', 'das'],
  ...['un', 'une', 'uno', 'una', 'um', 'uma'],
];
const EXPLANATION_FOLLOWS = new RegExp(String.raw`^\s*,\s${anyOf(EXPLAINED)}\s`, 'u');
const JOINING = [
  ...['and', 'but', 'while', 'whereas', 'und', 'aber', 'et', 'mais', 'y', 'pero', 'e', 'mas'],
  ...['ma'],
];
const CLAUSE_FOLLOWS = new RegExp(String.raw`^\s*${anyOf(JOINING)}\b`, 'u');
const NAME_AT_END = /(?:^|\s)["“*]*\p{Lu}[\p{L}\p{N}.&’'-]*["”*]*$/u;

function glossesSubject(subject: BracketSubject): boolean {
  const { label, clause, after, context } = subject;
  if (!namesSites(subject) || !NAME_AT_END.test(clause)) return false;
  const isKnown = label.outlets.some(
    part => part.kind === 'host' && context.directory.ofHost(part.host.host) !== null,
  );
  if (!isKnown && EXPLANATION_FOLLOWS.test(after)) return true;
  if (!goesOn(subject) || CLAUSE_FOLLOWS.test(after)) return false;
  return !isKnown || clause.split(/\s+/).length <= 4;
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{N}.’'&-]*$|^[a-z]+-[a-z]+$/u;

function followsNameOnly(subject: BracketSubject): boolean {
  if (!namesDomainsOnly(subject) || endsSentence(subject)) return false;
  const last = subject.clause.split(' / ').at(-1) ?? '';
  const words = last
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[*_"“”`]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.every(word => NAME_WORD.test(word));
}

function followsNoStatement(subject: BracketSubject): boolean {
  const { before, clause, after } = subject;
  if (!namesSites(subject) || !namesDomainsOnly(subject)) return false;
  if (endsSentence(subject) || isUnspaced(before.slice(-12))) return false;
  const isItem = /^\s*,\s/.test(after);
  const item = isItem ? clause.slice(clause.lastIndexOf(', ') + 1) : clause;
  const words = item.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isShort = words.length > 0 && words.length <= 2 && !/\d/.test(item);
  return isShort && !/^\s*(?:$|[—–.;])/.test(after);
}

/** A line about an outlet is shorter than this, in UTF-16 units and in words. */
const LONGEST_LINE = 48;
const MOST_LINE_WORDS = 5;

function headsLine(subject: BracketSubject): boolean {
  const first = firstOutlet(subject);
  const line = subject.before.replace(/^[\s*_#>-]+|[\s*_]+$/g, '');
  if (first?.kind !== 'host' || line.length >= LONGEST_LINE || /[.!?:]/.test(line)) return false;
  const outlet = subject.context.directory.ofHost(first.host.host);
  if (!outlet || line.split(/\s+/).length > MOST_LINE_WORDS) return false;
  return [outlet.name, ...outlet.aliases].some(name => line.startsWith(`${name} `));
}

/** In this order; the first that fits decides. */
export const GLOSS_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'address of a text behind its outlet',
    example: '“Ferry fares rise again” — The Verge (https://www.theverge.com/2026/9/14/fares)',
    verdict: 'citation',
    fits: locatesText,
  },
  {
    name: 'domain behind the name that it spells',
    example: 'Harbour Explorer (harbourexplorer.com) is better when you need maps.',
    verdict: 'look-alike',
    fits: glossesName,
  },
  {
    name: 'short name behind the long one',
    example: 'That is what the Financial Times (FT) writes of it.',
    verdict: 'look-alike',
    fits: abbreviatesOutlet,
  },
  {
    name: 'site of the name that the sentence is about',
    example: 'I run Deep Harbour (dugout.dev), a simulation of ferries.',
    verdict: 'look-alike',
    fits: glossesSubject,
  },
  {
    name: 'nothing but a name before a domain',
    example: '- Patrick Lambert (kiddroof.com)',
    verdict: 'look-alike',
    fits: followsNameOnly,
  },
  {
    name: 'too little before it to state anything',
    example: 'He built a website, online booking (fieldd.co), a real pricing structure.',
    verdict: 'look-alike',
    fits: followsNoStatement,
  },
  {
    name: 'line that begins with the outlet’s own name',
    example: '**The Verge 2022→ redesign** (theverge.com) — aggressive, every size is set.',
    verdict: 'look-alike',
    fits: headsLine,
  },
];
