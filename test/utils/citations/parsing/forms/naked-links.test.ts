import { describe, expect, it } from 'vitest';
import type { BlockLike } from '../../build.ts';
import { citationsIn, form, itReads } from '../../form-cases.ts';

describe('naked-links', () => {
  itReads([
    form(
      'linked number',
      'It closed <https://www.cnbc.com/a|[1]>.',
      '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'ChatGPT wrapper',
      'It closed. [oai_citation:3‡reuters.com](https://www.reuters.com/a)',
      '[oai_citation:3‡reuters.com](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label behind the stop',
      'It closed. [Reuters+1](https://www.reuters.com/a)',
      '[Reuters+1](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label without a space',
      'It closed.<https://harbour-post.com/a|harbour-post+2> It opened.',
      'harbour-post+2 | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'a linked outlet behind a dash at the end',
      'It closed for nine days. — <https://www.reuters.com/a|Reuters>',
      'Reuters | link | reuters.com -> https://www.reuters.com/a',
    ),
    ...[
      ['The lock is open again, per <https://www.cnbc.com/a|CNBC>.', ', per CNBC'],
      ['Die Schleuse ist wieder offen, laut <https://www.cnbc.com/a|CNBC>', ', laut CNBC'],
      ['L’écluse a rouvert, selon <https://www.cnbc.com/a|CNBC>.', ', selon CNBC'],
      ['La esclusa abre de nuevo, según <https://www.cnbc.com/a|CNBC>.', ', según CNBC'],
    ].map(([text = '', mark]) =>
      form(
        `a word of saying: ${mark}`,
        text,
        `${mark} | link | cnbc.com -> https://www.cnbc.com/a`,
      ),
    ),
    form(
      'a word of saying in the middle of the sentence',
      'The lock is open, according to <https://www.cnbc.com/a|CNBC> and others who saw it.',
    ),
    form('a linked number in a sentence', 'It has <https://www.cnbc.com/a|3> ferries.'),
    form('a linked number at the start', '<https://www.cnbc.com/a|3>'),
    form(
      'a linked number in brackets, the sentence goes on',
      'It closed <https://www.cnbc.com/a|[3]> and opened.',
      '[3] | numbered | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'a counted outlet in a sentence',
      'See <https://www.reuters.com/a|Reuters+1> today',
      'Reuters+1 | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label of nobody in a sentence',
      'See <https://harbour-post.com/a|all ferries+1> today',
    ),
    form('a counted label that is an action', 'It closed. <https://www.cnbc.com/a|docs+1>'),
    form(
      'an outlet behind a dash, the sentence goes on',
      'It closed — <https://www.reuters.com/a|Reuters> said so today',
    ),
    form(
      'an outlet at the end without a dash',
      'It was closed by <https://www.reuters.com/a|Reuters>',
    ),
    form('a title behind a dash', 'It closed — <https://www.reuters.com/a|Ferries stop>'),
    form(
      'an outlet behind a dash and "via"',
      'It closed – via <https://www.reuters.com/a|Reuters>',
      'Reuters | link | reuters.com -> https://www.reuters.com/a',
    ),
  ]);

  const R = 'https://www.reuters.com/a';
  const B = 'https://www.bbc.com/b';
  const cited = (...blocks: readonly BlockLike[]): string[] =>
    citationsIn(...blocks).map(one => one.text);

  it.each<[string, string[]]>([
    [`It closed. <${R}|Reuters> It opened again.`, ['Reuters']],
    [`It closed.<${R}|Reuters><${B}|BBC> It opened.`, ['Reuters', 'BBC']],
    [`It closed. <${R}|Reuters> / <${B}|BBC> It opened.`, ['Reuters', 'BBC']],
    [
      `It closed. <${R}|Reuters>, <${B}|BBC> and <https://www.cnbc.com/c|CNBC>.`,
      ['Reuters', 'BBC', 'CNBC'],
    ],
    [`It closed. <${R}|Reuters ferry desk>`, ['Reuters ferry desk']],
    [`It closed. <${R}|Source>`, ['Source']],
    [`It closed. [<${R}|Source 1>]`, ['[Source 1]']],
    [`It closed → <${R}|Reuters>`, ['Reuters']],
    [`It closed | <${R}|Reuters> · <${B}|BBC>`, ['Reuters', 'BBC']],
    [`It closed.\n<${R}|Reuters>`, ['Reuters']],
    [`It closed <${R}|1>, <${B}|2> for nine days.`, ['1', '2']],
    [`It closed.[](${R})[](${B}) It opened.`, [`[](${R})`, `[](${B})`]],
    [`It closed. ${R}`, [R]],
    [`It closed. ${R}. It opened. ${B}`, [R, B]],
    [`It closed for nine days – ${R}`, [R]],
    [`It closed. <${R}|www.reuters.com/a>`, ['www.reuters.com/a']],
    [`It closed for nine days.\n→ ${R}\n${B}`, [R, B]],
    ['It closed for nine days – www.reuters.com/a/b', ['www.reuters.com/a/b']],
    ['It closed for nine days. - reuters.com/world/a', ['reuters.com/world/a']],
    [`It closed for nine days. <${R}>`, [`<${R}>`]],
    [`항구가 아흐레 동안 닫혔다 → ${R}`, [R]],
    ['It closed. <https://www.ferry-times.com/a|Ferry Times>', ['Ferry Times']],
    [`It closed. <${R}|Reuters> — <${B}|BBC>`, ['Reuters', 'BBC']],
    // a part of the sentence, or no source
    ['Write to ada@harbour.com/office for more. Or to harbour.com', []],
    ['It closed. See docs/readme.md/a and src/main.rs/b', []],
    [`It closed. <${R}|Reuters> reported that it opened.`, []],
    [`It closed. <${R}|Reuters> was first.`, []],
    [`See ${R} for the ferry.`, []],
    [`It reads article('${R}') and prints it.`, []],
    [`It closed. <${R}|Ferries stop for nine days>`, []],
    [`It closed. <https://briefing.example/x|BBC>`, []],
    [`<${R}|Reuters> <${B}|BBC>`, []],
    [`See <${R}|Reuters> or <${B}|BBC>`, []],
    [`The ferry – ${R}`, []],
    [`Follow us. <https://x.com/harbour|X>`, []],
    [`港口关闭了九天。<${R}|路透社>报道称渡轮照常航行。`, []],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  it('an outlet at the end of a list item, unless a word leads to it', () => {
    const item = (text: string) => ({ kind: 'list-item', level: 1, list: 1, text }) as const;
    expect(cited(item(`The harbour closed for nine days <${R}|Reuters>`))).toEqual(['Reuters']);
    expect(cited(item(`The harbour was closed by order of <${R}|Reuters>`))).toEqual([]);
    expect(cited(item(`Ferries and <${R}|Reuters>`))).toEqual([]);
    expect(cited(`The harbour closed for nine days <${R}|Reuters>`)).toEqual([]);
  });

  it('a linked number right behind a word', () =>
    expect(
      citationsIn('It closed<https://www.cnbc.com/a|3>.').map(k => [k.text, k.form, k.outlet]),
    ).toEqual([['3', 'numbered', 'cnbc.com']]));
});
