/** What a page's own markup says of a citation, and the addresses that it is read from. */
import { isOwnAddress } from '../own-addresses.ts';

/** A citation mark as the markup has it; see Mark of page-text. */
export interface MarkHint {
  readonly href: string | null;
  /** Name or domain that the markup gives; null when only the drawn text or nothing names it. */
  readonly label: string | null;
  /** True where the drawn text is the name ("TechCrunch+1"). */
  readonly labelled: boolean;
  /**
   * True for a pill drawn apart from the word before it, with no space in the markup between them.
   */
  readonly apart: boolean;
  /** See `Mark`. */
  readonly isSmallPrint?: true;
}

/** The hint of a mark that gives only its address. */
export const linkHint = (href: string): MarkHint => ({
  href,
  label: null,
  labelled: false,
  apart: false,
});

/** The hint of a number that a list of the page may answer: it gives nothing itself. */
export const NUMBER_HINT: MarkHint = { href: null, label: null, labelled: false, apart: false };

/** The hint of a mark that gives only whom it cites. */
export const labelHint = (label: string): MarkHint => ({
  href: null,
  label,
  labelled: false,
  apart: false,
});

/**
 * The absolute address of an anchor, as the browser resolves it; empty for an anchor without one.
 */
export function readHref(anchor: Element): string {
  const { href } = anchor as HTMLAnchorElement;
  return typeof href === 'string' ? href : '';
}

/** The address when it is a web address, else null. */
export function toWebUrl(href: string): string | null {
  return /^https?:\/\//i.test(href) ? href : null;
}

/**
 * In its references a wiki links the terms ("ISBN") and people of its own articles; what is cited is
 * what it marks as leading out: https://www.mediawiki.org/wiki/Help:Links
 */
const WIKI_REFERENCE =
  '.mw-parser-output :is(.reference-text, .references, .refbegin, cite.citation)';

/**
 * The address to which an anchor leads; null where it leads to no web page, to the page that it
 * stands on, or from a wiki's reference to the wiki itself.
 */
export function readLink(anchor: Element): string | null {
  const href = toWebUrl(readHref(anchor));
  if (href === null || isOwnAddress(anchor.ownerDocument, href)) return null;
  const isOut = anchor.classList.contains('external') || !anchor.closest(WIKI_REFERENCE);
  return isOut ? href : null;
}

/** The address of the first link in an element that leads out of its page; null for none. */
export function findLink(element: Element): string | null {
  for (const anchor of element.querySelectorAll('a[href]')) {
    if (anchor.getAttribute('href')?.startsWith('#')) continue;
    const href = readLink(anchor);
    if (href !== null) return href;
  }
  return null;
}
