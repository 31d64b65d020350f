/** Apple News: a shell page that sends a reader without the app to the publisher. */
import { unwrapRelay } from '../../urls/unwrap.ts';

/**
 * `redirectToUrlAfterTimeout("https://example.com/a", 0)` and
 * `redirectToUrl("https://example.com/a")`; `applenewss:///…` is the app's own.
 */
const TARGET = /redirectToUrl(?:AfterTimeout)?\(\s*["'](https?:(?:\\.|[^"'\\])+)["']/g;

/**
 * The publisher's article behind an Apple News page, without tracking parameters; null when the
 * page is none of Apple News' or has no target (stories that only exist in the app). `html` may be
 * the whole page or its inline scripts.
 */
export function appleNewsTarget(url: string, html: string): string | null {
  if (!URL.canParse(url) || !/(?:^|\.)apple\.news$/.test(new URL(url).hostname)) return null;
  for (const [, target = ''] of html.matchAll(TARGET)) {
    const plain = target.replaceAll('\\/', '/').replaceAll('&amp;', '&');
    if (!URL.canParse(plain) || /(?:^|\.)apple\.(?:news|com)$/.test(new URL(plain).hostname))
      continue;
    return unwrapRelay(plain);
  }
  return null;
}

/** "Headline — Outlet" of an Apple News title; null without the dash. */
export function readAppleNewsTitle(
  title: string,
): { readonly headline: string; readonly outlet: string } | null {
  // Put together first: over runs of spaces the parts could meet in every place.
  const parts = /^(.*\S) — ([^—]{2,60})$/.exec(title.replace(/\s+/g, ' ').trim());
  return parts?.[1] && parts[2] ? { headline: parts[1].trim(), outlet: parts[2].trim() } : null;
}
