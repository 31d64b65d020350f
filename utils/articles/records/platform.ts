/** What the readers of platforms' own markup share: what they are given, and how they look. */
import type { HtmlFacts } from '../article.ts';
import { unescapeTwice } from '../extraction/headline.ts';
import { fold } from '../extraction/page-element.ts';
import type { PageRecord } from './work.ts';

/** A page as it was read, before its record is known. */
export interface ScannedPage {
  readonly url: string;
  readonly html: string;
  readonly facts: HtmlFacts;
  /** Its main text. */
  readonly text: string;
}

/** Reads the pages of one platform, whose markup says more of a work than a news page's. */
export interface Platform {
  /** Domains that it stands on; empty for markup that any site may use. */
  readonly hosts: readonly string[];
  /** The record; null for a page of the platform that is none of its works. Never throws. */
  read(page: ScannedPage): PageRecord | null;
}

/** The first content of the first of these metas that has any; null for none. */
export function metaOf({ metas }: HtmlFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.find(content => content.trim() !== '');
    if (value !== undefined) return value.trim();
  }
  return null;
}

/** An attribute's or a tag's text with its entities written out and its spaces folded. */
export const plain = (markup: string): string =>
  fold(unescapeTwice(markup.replace(/<[^<>]{0,500}>/g, ' ')));

/** The day or moment that a text gives in ISO form; null for any other. */
export function isoOf(text: string | null): string | null {
  const match = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text ?? '');
  return match && !Number.isNaN(Date.parse(match[0])) ? match[0] : null;
}
