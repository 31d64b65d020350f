/** What chat products leave behind in copied text. */
import { anyOf } from '../../../text/word-pattern.ts';
import { type MarkGroup, type NumberMark, singleMark } from '../found.ts';
import { readName } from '../labels/read-name.ts';
import type { BlockScan } from './block-scan.ts';

/** "【81†source】", "【4:2†reuters.com】", "【1†L7-L9】". */
const DAGGER = /【(\d{1,3}(?::\d{1,3})?[†‡]([^】]{1,80}))】/gu;

const TOOLS = [
  ...['search', 'news', 'view', 'fetch', 'file', 'forecast', 'image', 'academia', 'reddit'],
  ...['finance', 'sports'],
];
/** The marks around a token are characters of the private use area, which have no meaning. */
const PRIVATE = String.raw`[\uE000-\uF8FF]*`;
/** "citeturn0search1turn2news4", with or without its private-use marks. */
const TOKEN = new RegExp(
  `${PRIVATE}(?:file)?cite${PRIVATE}(?:turn\\d+${anyOf(TOOLS)}\\d+${PRIVATE})+`,
  'gu',
);

/** Tokens in a text. They name a source only where a domain is printed in them. */
export function findProductTokens({ block: { text }, context }: BlockScan): MarkGroup[] {
  const groups: MarkGroup[] = [];
  const put = (start: number, token: string, name: string | null) => {
    const outlet = name === null ? null : (readName(name, context.directory)?.outlet ?? null);
    groups.push(
      singleMark({
        start,
        end: start + token.length,
        text: token,
        form: 'bracketed',
        outlet,
        href: null,
        date: null,
        carrier: null,
      }),
    );
  };
  if (text.includes('【'))
    for (const match of text.matchAll(DAGGER)) put(match.index, match[0], match[2] ?? null);
  if (text.includes('cite'))
    for (const match of text.matchAll(TOKEN)) put(match.index, match[0], null);
  return groups;
}

/** `^[A claim.]({"attribution":{"attributableIndex":"2426-1"}})`: it names no source. */
const ATTRIBUTION = /\]?\(\{"attribution":[^\n)]{0,200}\}\)/g;

/** A product's own bookkeeping: spans that are neither text nor citation. */
export function findBookkeeping({ block: { text } }: BlockScan): NumberMark[] {
  if (!text.includes('{"attribution"')) return [];
  return [...text.matchAll(ATTRIBUTION)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    members: [],
  }));
}
