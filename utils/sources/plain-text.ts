import { readHtml } from '../articles/extraction/html-events.ts';

/**
 * Text of a headline or snippet: elements dropped, entities read (twice encoded ones too, as feeds
 * have them), blanks folded; null when nothing is left.
 */
export function readPlainText(html: string | null | undefined): string | null {
  let text = html ?? '';
  for (let layer = 0; layer < 2 && /[<&]/.test(text); layer++) text = dropMarkup(text);
  return text.replace(/\s+/g, ' ').trim() || null;
}

function dropMarkup(html: string): string {
  let text = '';
  readHtml(html.slice(0, 20_000), {
    text: data => {
      text += data;
    },
    open: tag => {
      if (/^(?:p|br|div|li|td|h\d)$/.test(tag)) text += ' ';
    },
    close: () => undefined,
  });
  return text;
}
