// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { smallDirectory } from '../citations/small-directory.ts';
import { readDocument } from '../page/read-document.ts';

/** Sentences without their stops, by language, and the stop. */
const LANGUAGES: Readonly<Record<string, readonly [stop: string, ...sentences: string[]]>> = {
  en: ['.', 'The old harbour closed for nine days', 'Its ferries went on through the night'],
  de: ['.', 'Der alte Hafen war neun Tage lang zu', 'Die Fähren fuhren die ganze Nacht weiter'],
  fr: ['.', 'Le vieux port est resté fermé neuf jours', 'Les bacs ont circulé toute la nuit'],
  es: ['.', 'El puerto viejo cerró durante nueve días', 'Los barcos siguieron toda la noche'],
  pt: ['.', 'O porto velho fechou durante nove dias', 'Os barcos seguiram durante toda a noite'],
  pl: ['.', 'Stary port był zamknięty przez dziewięć dni', 'Promy kursowały przez całą noc'],
  tr: ['.', 'Eski liman dokuz gün boyunca kapalı kaldı', 'Vapurlar bütün gece boyunca çalıştı'],
  ru: ['.', 'Старый порт был закрыт девять дней', 'Паромы ходили всю ночь напролёт'],
  ar: ['.', 'أغلق الميناء القديم لمدة تسعة أيام', 'واصلت العبارات رحلاتها طوال الليل'],
  hi: ['।', 'पुराना बंदरगाह नौ दिन तक बंद रहा', 'नावें पूरी रात लगातार चलती रहीं'],
  ja: ['。', '古い港は九日間にわたって閉鎖された', '渡し船は一晩中ずっと運航を続けた'],
  zh: ['。', '老港口因为大风一共关闭了整整九天', '渡轮整夜照常往返于港口和对岸之间'],
};

/** A shape: what is printed around a sentence's stop, and the outlets that its marks cite. */
interface Shape {
  readonly name: string;
  readonly print: (stop: string) => string;
  readonly outlets: readonly string[];
  /** What stands below the text and says what its marks mean. */
  readonly below?: string;
}

const R = '<a href="https://www.reuters.com/a">';
const B = '<a href="https://www.bbc.com/b">';
const before = (name: string, mark: string, ...outlets: string[]): Shape => ({
  name,
  print: stop => `${mark}${stop}`,
  outlets,
});
const behind = (name: string, mark: string, ...outlets: string[]): Shape => ({
  name,
  print: stop => `${stop}${mark}`,
  outlets,
});
const LIST =
  '<h2>Sources</h2><ol><li><a href="https://www.cnbc.com/a">A</a></li>' +
  '<li><a href="https://www.bbc.com/b">B</a></li></ol>';
const numbered = (shape: Shape): Shape => ({ ...shape, below: LIST });
const below = (shape: Shape, html: string): Shape => ({ ...shape, below: html });
/** A footnote without a heading. */
const noted = (sign: string): Shape => ({
  ...before(`footnote ${sign}`, sign, 'cnbc.com'),
  below: `<p>${sign} CNBC, 4 March 2031</p>`,
});

const SHAPES: readonly Shape[] = [
  before('domain', ' (cnbc.com)', 'cnbc.com'),
  before('name', ' (Reuters)', 'reuters.com'),
  before('square name', ' [Reuters]', 'reuters.com'),
  before('two names', ' (Reuters; BBC)', 'reuters.com', 'bbc.com'),
  before('linked name', ` (${R}Reuters</a>)`, 'reuters.com'),
  before('linked brackets', ` ${R}[1]</a>${B}[3]</a>`, 'reuters.com', 'bbc.com'),
  before('links in brackets', ` [${R}1</a>][${B}2</a>]`, 'reuters.com', 'bbc.com'),
  before('named brackets', ` ${R}[Reuters]</a>${B}[BBC]</a>`, 'reuters.com', 'bbc.com'),
  behind('raised links', `<sup>${R}1</a>, ${B}2</a></sup>`, 'reuters.com', 'bbc.com'),
  behind('linked names', ` ${R}Reuters</a> / ${B}BBC</a>`, 'reuters.com', 'bbc.com'),
  behind('glued names', `${R}Reuters</a>${B}BBC</a>`, 'reuters.com', 'bbc.com'),
  behind('word for a source', ` ${R}Source</a>`, 'reuters.com'),
  behind('address', ' https://www.reuters.com/world/a', 'reuters.com'),
  behind('link without a label', '[](https://www.reuters.com/world/a)', 'reuters.com'),
  behind('name behind an arrow', ` → ${R}Reuters</a>`, 'reuters.com'),
  behind('name with a count', ' Reuters +1', 'reuters.com'),
  behind(
    'badge',
    `${R}<span class="ds-markdown-cite"><span>-</span><span>15</span></span></a>`,
    'reuters.com',
  ),
  behind(
    'button',
    '<button class="citation-marker"><span aria-label="1: A - Reuters">1</span></button>',
    'reuters.com',
  ),
  numbered(before('square number', ' [1]', 'cnbc.com')),
  numbered(before('square numbers', ' [1, 2]', 'cnbc.com', 'bbc.com')),
  numbered(before('tags', ' [web:1][web:2]', 'cnbc.com', 'bbc.com')),
  numbered(before('raised digits', '¹', 'cnbc.com')),
  numbered(before('round numbers', ' (1, 2)', 'cnbc.com', 'bbc.com')),
  numbered(behind('raised number', '<sup>1</sup>', 'cnbc.com')),
  numbered(behind('glued number', '1', 'cnbc.com')),
  numbered(behind('file', '【1†source】', 'cnbc.com')),
  ...['¹', '†', '‡', '*', '※2', '①', ' [1]', ' (a)'].map(noted),
  below(
    before('raised letter, its line in the footer', '<sup>a</sup>', 'cnbc.com'),
    '<footer><p><sup>a</sup> CNBC, 4 March 2031</p></footer>',
  ),
  below(
    before('raised letter, its line beside the text', '<sup>b</sup>', 'bbc.com'),
    '<aside><p>b BBC, 4 March 2031</p></aside>',
  ),
  below(
    before('list that begins at 7', ' [7]', 'cnbc.com'),
    '<h2>Sources</h2><ol start="7"><li><a href="https://www.cnbc.com/a">A</a></li></ol>',
  ),
  below(
    before('link to the place of its number', ' <a href="#c7">[7]</a>', 'cnbc.com'),
    '<h2>Sources</h2><ol start="7"><li id="c7"><a href="https://www.cnbc.com/a">A</a></li></ol>',
  ),
  below(
    before('number before the link of its entry', ' [12]', 'cnbc.com'),
    '<h4>Sources</h4><div><b>12</b><a href="https://www.cnbc.com/a">Gates open</a></div>',
  ),
  below(
    before('lines under a head in one paragraph', '¹', 'cnbc.com'),
    '<p><b>Woher das ist</b><br>1 CNBC, 4 March 2031<br>2 BBC, 4 March 2031</p>',
  ),
  behind('token', ' \uE200cite\uE202turn0search1\uE201'),
  behind('content reference', ' :contentReference[oaicite:0]{index=0}'),
  before('lost tag', ' [cite: 4, 5]'),
  behind('card', '&lt;grok-card data-id="3" data-type="citation_card"&gt;&lt;/grok-card&gt;'),
  behind('request', '[citation needed]'),
];

/** Shapes that need nothing below the text, which any two of a page may have. */
const FREE = SHAPES.filter(({ below }) => below === undefined);

it('marks of many shapes on one page are found once, each bound to its sentence', () => {
  const sentence = fc.tuple(
    fc.constantFrom(
      ...Object.values(LANGUAGES).flatMap(([stop, ...texts]) =>
        texts.map(text => ({ text: `${text}${stop}`, body: text, stop })),
      ),
    ),
    fc.constantFrom(...FREE),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 2, maxLength: 8, selector: ([{ text }]) => text }),
      given => {
        document.body.innerHTML = given
          .map(([{ body, stop }, shape]) => `<p>${body}${shape.print(stop)}</p>`)
          .join('\n');
        const drawn = document.body.innerHTML;
        const { claims, citations } = readPage(readDocument(document).page, smallDirectory);
        expect(document.body.innerHTML).toBe(drawn);
        expect(claims.map(one => one.text)).toEqual(given.map(([{ text }]) => text));
        expect(
          citations.map(one => [
            one.outlet,
            one.claims.map(id => claims.find(c => c.id === id)?.text),
          ]),
        ).toEqual(
          given.flatMap(([{ text }, { outlets }]) => outlets.map(outlet => [outlet, [text]])),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe('rows that begin with a number', () => {
  it.each([
    ['#', 'Event', 'Source', '1', 'Reuters'],
    ['No.', 'What', 'Reported by', '2.', 'BBC'],
    ['Nr.', 'Aussage', 'Quelle', '3', 'Reuters'],
    ['Nº', 'Hecho', 'Fuente', '(4)', 'BBC'],
    ['N°', 'Fait', 'Source', '5)', 'Reuters'],
    ['Lp.', 'Zdarzenie', 'Źródło', '6.', 'BBC'],
    ['番号', '出来事', '出典', '７', 'Reuters'],
    ['№', 'Событие', 'Источник', '8', 'BBC'],
    ['Sıra', 'Olay', 'Kaynak', '9', 'Reuters'],
    ['#', 'Evento', 'Fonte', '#10', 'BBC'],
  ])('%s | %s | %s', (...[number, event, source, count, outlet]) => {
    const text = 'The old harbour closed for nine days in March';
    for (const [heads, cells] of [
      [
        [number, event, source],
        [count, text, outlet],
      ],
      [
        [number, source, event],
        [count, outlet, text],
      ],
    ] as const) {
      const row = (name: string, all: readonly string[]) =>
        `<tr>${all.map(one => `<${name}>${one}</${name}>`).join('')}</tr>`;
      document.body.innerHTML = `<table>${row('th', heads)}${row('td', cells)}</table>`;
      const { claims, citations } = readPage(readDocument(document).page, smallDirectory);
      expect(
        citations.map(one => one.claims.map(id => claims.find(c => c.id === id)?.text)),
      ).toEqual([[text]]);
    }
  });
});

describe('marks of every shape behind sentences of every language', () => {
  it.each(SHAPES)('$name', shape => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.keys(LANGUAGES)), { minLength: 1, maxLength: 4 }),
        languages => {
          const sentences = languages.flatMap(language => {
            const [stop, ...texts] = LANGUAGES[language] ?? ['.'];
            return texts.map(text => ({ text: `${text}${stop}`, body: text, stop }));
          });
          const html = sentences
            .map(({ body, stop }) => `<p>${body}${shape.print(stop)}</p>`)
            .join('\n');
          const isOutside = /^<(?:footer|aside)/.test(shape.below ?? '');
          document.body.innerHTML = isOutside
            ? `<main>${html}</main>${shape.below}`
            : `<main>${html}${shape.below ?? ''}</main>`;
          const drawn = document.body.innerHTML;
          const { claims, citations } = readPage(readDocument(document).page, smallDirectory);
          expect(document.body.innerHTML).toBe(drawn);
          expect(claims.map(one => one.text)).toEqual(sentences.map(one => one.text));
          expect(
            citations.map(one => [
              one.outlet,
              one.claims.map(id => claims.find(c => c.id === id)?.text),
            ]),
          ).toEqual(sentences.flatMap(one => shape.outlets.map(outlet => [outlet, [one.text]])));
        },
      ),
      { numRuns: 12 },
    );
  });
});
