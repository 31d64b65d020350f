import { readHtml } from './html-events.ts';
import { absoluteUrl } from './page-scan.ts';

/** Where such an element stands, if at all. */
const HEAD_CHARS = 50_000;
/** Pages that load themselves again do so after minutes. */
const MOST_SECONDS = 10;

/**
 * Where a page sends its reader at once by `<meta http-equiv="refresh" content="0;url=…">`, as
 * shorteners do (t.co answers browsers so); null for a page that does not. Many a page has one for
 * readers without scripts: follow it only where the page itself says nothing.
 */
export function refreshTarget(html: string, url: string): string | null {
  let target: string | null = null;
  readHtml(html.slice(0, HEAD_CHARS), {
    open(tag, attributes) {
      if (target || tag !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh')
        return;
      // "0; url=https://example.com/a", "0;URL='https://example.com/a'", "1,https://example.com/a"
      const [, seconds = '', to = ''] =
        /^\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(
          attributes.get('content') ?? '',
        ) ?? [];
      if (to && Number(seconds) <= MOST_SECONDS) target = absoluteUrl(to.trim(), url);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return target === url ? null : target;
}
