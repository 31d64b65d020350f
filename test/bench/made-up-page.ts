/**
 * A page of made-up news as long as one likes, the same in every run: headings, paragraphs, lists,
 * linked and bare citations, look-alikes.
 */

const WORDS =
  'the maker of lamps said on Tuesday that orders rose while analysts had expected less demand from the north after a mild winter and higher prices for copper glass and freight in most of its markets'.split(
    ' ',
  );
/** Ends of sentences, as often as in real briefings: about one citation in 700 characters. */
const MARKS = [
  ' (techcrunch.com).',
  ' (<a href="https://www.cnbc.com/2026/05/19/lamps-rise.html">CNBC</a>).',
  ' (<a href="https://apnews.com/article/lamps-1">apnews.com</a>, <a href="https://www.bbc.com/news/lamps-2">BBC</a>).',
  ' (about 12.5 percent).',
  ' (see <a href="https://lamps.example/list">the list</a>).',
  ' with Node.js and v2.1.3.',
  ...Array.from({ length: 31 }, () => '.'),
];

/** How long: characters of text, or words. */
export interface Length {
  readonly characters?: number;
  readonly words?: number;
}

/** The page as HTML. Every story in it is made up. */
export function madeUpPage({
  characters = Number.POSITIVE_INFINITY,
  words = Number.POSITIVE_INFINITY,
}: Length): string {
  let state = 20_260_519;
  const draw = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  let length = 0;
  let count = 0;
  const sentence = () => {
    const picked = Array.from({ length: 8 + draw(16) }, () => WORDS[draw(WORDS.length)] ?? '');
    const text = `${(picked[0] ?? '').charAt(0).toUpperCase()}${picked.join(' ').slice(1)}`;
    const mark = MARKS[draw(MARKS.length)] ?? '.';
    length += text.length + mark.replace(/<[^>]*>/g, '').length + 1;
    count += picked.length + 1;
    return text + mark;
  };
  const paragraph = () => Array.from({ length: 1 + draw(4) }, sentence).join(' ');
  const parts: string[] = [];
  while (length < characters && count < words) {
    const turn = parts.length % 12;
    if (turn === 0) parts.push(`<h2 class="title">${sentence().replace(/ ?\(.*/, '')}</h2>`);
    else if (turn === 5)
      parts.push(
        `<ul class="points">${Array.from({ length: 4 }, () => `<li>${paragraph()}</li>`).join('')}</ul>`,
      );
    else parts.push(`<p class="body"><b>${sentence()}</b> ${paragraph()}</p>`);
  }
  return `<!doctype html><html lang="en"><head><title>Made-up news</title><style>.title { color: #333 } .body { margin: 8px }</style></head><body><main><article>${parts.join('\n')}</article></main></body></html>`;
}
