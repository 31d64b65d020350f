/** What chat products leave behind in copied text. */
import { type MarkGroup, type NumberMark, singleMark } from '../found.ts';
import { readName } from '../labels/read-name.ts';
import type { BlockScan } from './block-scan.ts';

/** "【4:2†reuters.com】"; "【81†source】" and "【1†L7-L9】" name nobody. */
const DAGGER = /【(\d{1,3}(?::\d{1,3})?[†‡]([^】]{1,80}))】/gu;

/** Tokens of a text that name a source: those in which a domain or an outlet is printed. */
export function findProductTokens({ block: { text }, context }: BlockScan): MarkGroup[] {
  if (!text.includes('【')) return [];
  return [...text.matchAll(DAGGER)].flatMap(match => {
    const outlet = readName(match[2] ?? '', context.directory)?.outlet;
    if (!outlet) return [];
    return singleMark({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      form: 'bracketed',
      outlet,
      href: null,
      date: null,
      carrier: null,
    });
  });
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
    style: 'silent',
  }));
}
