/**
 * Citations that a page's own markup gives away. Each rule names the product and the markup that it
 * was born from.
 */
import { decodePercent } from '../../urls/decode.ts';

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
}

/** "Source 3: techcrunch.com", "Source: techcrunch.com": the tooltip of a Kagi News mark. */
const KAGI_TITLE = /^Source(?: \d+)?: (\S+)$/;

/**
 * The mark that an element is, or null. Cheap for the many elements that are none: decided by tag,
 * class and one attribute.
 */
export function readMark(element: Element): MarkHint | null {
  switch (element.localName) {
    case 'span':
    case 'button':
      return readPill(element) ?? readKagi(element);
    case 'source-inline-chip':
      return readGemini(element);
    case 'sup':
      return footnote(element);
    default:
      return null;
  }
}

/**
 * ChatGPT: `<span data-testid="webpage-citation-pill"><a href="…">TechCrunch+1</a></span>`.
 * Perplexity: `<span class="citation inline" data-pplx-citation-url="…">techcrunch+2</span>`.
 */
function readPill(element: Element): MarkHint | null {
  const perplexity = element.getAttribute('data-pplx-citation-url');
  if (perplexity !== null)
    return { href: toWebUrl(perplexity), label: null, labelled: true, apart: true };
  if (element.getAttribute('data-testid') !== 'webpage-citation-pill') return null;
  return { href: findLink(element), label: null, labelled: true, apart: true };
}

/**
 * Kagi News: `<button class="citation-number …" title="Source 3: techcrunch.com"><span
 * class="sr-only">…</span><span>[3]</span></button>`.
 */
function readKagi(element: Element): MarkHint | null {
  if (!element.classList.contains('citation-number')) return null;
  const label = KAGI_TITLE.exec(element.getAttribute('title') ?? '')?.[1] ?? null;
  return label === null || label === 'common'
    ? null
    : { href: null, label, labelled: false, apart: false };
}

/**
 * Gemini: `<source-inline-chip><button aria-label="View source details for citation from Clutch.
 * …"><span class="source-title">Clutch</span></button></source-inline-chip>`.
 */
function readGemini(element: Element): MarkHint | null {
  const label = element.querySelector('.source-title')?.textContent?.trim();
  return label
    ? { href: null, label: label.replace(/\s*\+\s*\d+$/, ''), labelled: false, apart: true }
    : null;
}

/**
 * `<sup><a href="#ref-3">3</a></sup>` is resolved to the first outside link of what it points to;
 * `<sup><a href="https://…">3</a></sup>` is its own.
 */
function footnote(element: Element): MarkHint | null {
  const anchor = element.querySelector('a[href]');
  if (!anchor) return null;
  const raw = anchor.getAttribute('href') ?? '';
  const href = raw.startsWith('#')
    ? findReference(element, raw.slice(1))
    : toWebUrl(readHref(anchor));
  return href === null ? null : { href, label: null, labelled: false, apart: false };
}

function findReference(element: Element, fragment: string): string | null {
  const root = element.getRootNode();
  if (fragment === '' || !('getElementById' in root)) return null;
  const target = (root as Document).getElementById(decodePercent(fragment));
  if (!target || target.contains(element)) return null;
  // An empty anchor stands before its reference: <li><a id="ref-3"></a> … <a href="https://…">.
  return (
    findLink(target) ??
    (target.textContent?.trim() || !target.parentElement ? null : findLink(target.parentElement))
  );
}

function findLink(element: Element): string | null {
  for (const anchor of element.querySelectorAll('a[href]')) {
    if (anchor.getAttribute('href')?.startsWith('#')) continue;
    const href = toWebUrl(readHref(anchor));
    if (href !== null) return href;
  }
  return null;
}

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
