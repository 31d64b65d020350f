import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../../../../utils/page/reading/pasted/pasted-text.ts';

const shapes = (text: string) => readPastedText(text).blocks.map(({ kind, text }) => [kind, text]);

describe('blocks of pasted text', () => {
  const cases = [
    {
      name: 'headings, paragraphs, lists',
      text: '# Markets today\n\nShares fell. (cnbc.com)\n\n- Chip makers rose\n- Banks fell (reuters.com)\n',
      want: [
        ['heading', 'Markets today'],
        ['paragraph', 'Shares fell. (cnbc.com)'],
        ['list-item', 'Chip makers rose'],
        ['list-item', 'Banks fell (reuters.com)'],
      ],
    },
    {
      name: 'lines wrapped by a mail program are one paragraph',
      text: 'The invented maker of lamps said on Tuesday that it will build\na second plant in the north and hire two hundred people there\nby the end of the year, a spokeswoman said. (apnews.com)\n\nUnions welcomed it.',
      want: [
        [
          'paragraph',
          'The invented maker of lamps said on Tuesday that it will build a second plant in the north and hire two hundred people there by the end of the year, a spokeswoman said. (apnews.com)',
        ],
        ['paragraph', 'Unions welcomed it.'],
      ],
    },
    {
      name: 'lines that end before they had to are lines',
      text: 'Lamps are cheaper.\nChairs cost more than last year, says the survey.\nTables stay.',
      want: [
        ['paragraph', 'Lamps are cheaper.'],
        ['paragraph', 'Chairs cost more than last year, says the survey.'],
        ['paragraph', 'Tables stay.'],
      ],
    },
    {
      name: 'a sentence that plainly goes on',
      text: 'The lamp maker\nsaid no.',
      want: [['paragraph', 'The lamp maker said no.']],
    },
    {
      name: 'quotations, rules, code',
      text: '> as we wrote\n> last week\n---\n```\n(reuters.com)\n```\nEnd.',
      want: [
        ['quote', 'as we wrote last week'],
        ['code', '(reuters.com)'],
        ['paragraph', 'End.'],
      ],
    },
    {
      name: 'a line in bold is a heading, a sentence in bold is none',
      text: '**What changed?**\n\n**Lamps got cheaper.**',
      want: [
        ['heading', 'What changed?'],
        ['paragraph', 'Lamps got cheaper.'],
      ],
    },
    {
      name: 'an underlined title',
      text: 'Briefing\n========\nText.',
      want: [
        ['heading', 'Briefing'],
        ['paragraph', 'Text.'],
      ],
    },
    {
      name: 'reference definitions stay lines of their own',
      text: 'Lamps fell. ([cnbc.com][1])\n[1]: https://cnbc.com/a "A"\n[2]: https://reuters.com/b "B"',
      want: [
        ['paragraph', 'Lamps fell. ([cnbc.com][1])'],
        ['paragraph', '[1]: https://cnbc.com/a "A"'],
        ['paragraph', '[2]: https://reuters.com/b "B"'],
      ],
    },
    { name: 'nothing', text: ' \n\t\n', want: [] },
  ];
  it.each(cases)('$name', ({ text, want }) => {
    expect(shapes(text)).toEqual(want);
  });

  it('numbers lists and gives items the line that introduces them', () => {
    const { blocks } = readPastedText(
      'Prices of lamps:\n\n- up 5 %\n  - in May\n\nOther.\n\n1. down\n2. flat',
    );
    expect(blocks.map(({ list, subject, level }) => [list, subject, level])).toEqual([
      [null, null, 0],
      [1, 'Prices of lamps', 1],
      [1, 'Prices of lamps', 2],
      [null, null, 0],
      [2, null, 1],
      [2, null, 1],
    ]);
  });

  it('reads table cells with the first cell as their subject', () => {
    const { blocks } = readPastedText(
      '| Maker | Change |\n|---|---|\n| Lampco | up 5 % (cnbc.com) |',
    );
    expect(blocks.map(({ kind, text, subject }) => [kind, text, subject])).toEqual([
      ['cell', 'Maker', null],
      ['cell', 'Change', 'Maker'],
      ['cell', 'Lampco', null],
      ['cell', 'up 5 % (cnbc.com)', 'Lampco'],
    ]);
  });

  it('takes the title it is given, else the first heading, else the first line', () => {
    expect(
      readPastedText('Intro.\n\n## Lamps', { url: 'https://mail.example/1', title: 'Mine' }),
    ).toMatchObject({
      title: 'Mine',
      url: 'https://mail.example/1',
    });
    expect(readPastedText('Intro.\n\n## Lamps').title).toBe('Lamps');
    expect(readPastedText('Intro.\nMore.').title).toBe('Intro.');
    expect(readPastedText('').title).toBe('');
  });
});

describe('inline marks', () => {
  const links = (text: string) => {
    const [block] = readPastedText(text).blocks;
    return [
      block?.text,
      block?.links.map(({ start, end, href }) => [block.text.slice(start, end), href]),
    ];
  };
  const cases = [
    {
      name: 'a linked citation',
      text: 'Lamps fell. ([cnbc.com](https://cnbc.com/2026/05/19/lamps?utm_source=chatgpt.com))',
      want: [
        'Lamps fell. (cnbc.com)',
        [['cnbc.com', 'https://cnbc.com/2026/05/19/lamps?utm_source=chatgpt.com']],
      ],
    },
    {
      name: 'with a title',
      text: '[CNBC](https://cnbc.com/a "Lamps fall")',
      want: ['CNBC', [['CNBC', 'https://cnbc.com/a']]],
    },
    {
      name: 'brackets in the address',
      text: '[W](https://en.wikipedia.org/wiki/Lamp_(light))',
      want: ['W', [['W', 'https://en.wikipedia.org/wiki/Lamp_(light)']]],
    },
    {
      name: 'an address in angle brackets',
      text: 'See <https://apnews.com/a>.',
      want: ['See https://apnews.com/a.', [['https://apnews.com/a', 'https://apnews.com/a']]],
    },
    {
      name: 'a bare address in brackets',
      text: 'Fell (https://apnews.com/a).',
      want: ['Fell (https://apnews.com/a).', [['https://apnews.com/a', 'https://apnews.com/a']]],
    },
    {
      name: 'emphasis',
      text: '**Lamps** fell *a lot*, __really__',
      want: ['Lamps fell a lot, really', []],
    },
    {
      name: 'a link in bold',
      text: '**see [CNBC](https://cnbc.com/a)** now',
      want: ['see CNBC now', [['CNBC', 'https://cnbc.com/a']]],
    },
    {
      name: 'names with underscores',
      text: 'snake_case_name and 2 * 3 * 4',
      want: ['snake_case_name and 2 * 3 * 4', []],
    },
    {
      name: 'an image',
      text: 'Chart ![c](https://x.example/c.png) here',
      want: ['Chart  here', []],
    },
    {
      name: 'nothing but web addresses',
      text: '[x](javascript:alert(1)) [y](/local)',
      want: ['[x](javascript:alert(1)) [y](/local)', []],
    },
  ];
  it.each(cases)('$name', ({ text, want }) => {
    expect(links(text)).toEqual(want);
  });

  it('keeps code apart', () => {
    const [block] = readPastedText('Run `node main.js` now').blocks;
    expect(block?.text).toBe('Run node main.js now');
    expect(block?.code).toEqual([{ start: 4, end: 16 }]);
  });

  it('comes to an end with a long hostile line', () => {
    const hostile = `${'['.repeat(20_000)}${'*_'.repeat(20_000)}${'(https://'.repeat(5000)}`;
    expect(readPastedText(hostile).blocks).toHaveLength(1);
  });
});
