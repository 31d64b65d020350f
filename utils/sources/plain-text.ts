import { Parser } from 'htmlparser2';

/** Text of a headline or snippet: elements dropped, entities read (twice encoded ones too, as feeds have them), blanks folded; null when nothing is left. */
export function plainText(html: string | null | undefined): string | null {
  let text = html ?? '';
  for (let layer = 0; layer < 2 && /[<&]/.test(text); layer++) text = withoutMarkup(text);
  return text.replace(/\s+/g, ' ').trim() || null;
}

function withoutMarkup(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext(data) {
      text += data;
    },
    onopentagname(name) {
      if (/^(?:p|br|div|li|td|h\d)$/.test(name)) text += ' ';
    },
  });
  parser.end(html.slice(0, 20_000));
  return text;
}
