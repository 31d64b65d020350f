import { describe } from 'vitest';
import { form, itReads } from './form-cases.ts';

describe('resolve-numbers', () => {
  itReads([
    form(
      'markdown references with their definitions',
      'It closed. ([cnbc.com][1]) [1]: https://www.cnbc.com/a "Ferries"',
      '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
    ),
    {
      name: 'answers that restart at [1]: the next definition, and the label is believed over the number',
      blocks: [
        'It closed. ([cnbc.com][1])',
        '[1]: https://www.cnbc.com/a',
        'It opened. ([bbc.com][1])',
        '[1]: https://www.bbc.com/b',
        'It sank. ([axios.com][1])',
      ],
      expected: [
        '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
        '([bbc.com][1]) | link | bbc.com -> https://www.bbc.com/b',
        '([axios.com][1]) | link | axios.com',
      ],
    },
    {
      name: 'numbers with a list of references',
      blocks: [
        'It closed.[1] It opened again.[2][3] It sank.[9]',
        { kind: 'heading', level: 2, text: 'References' },
        '[1] Ferries stop. https://www.cnbc.com/a',
        '[2] <https://www.bbc.com/b|Ferries go>',
        '[3]. Ferry sinks (https://www.axios.com/c)',
      ],
      expected: [
        '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
        '2 | numbered | bbc.com -> https://www.bbc.com/b',
        '3 | numbered | axios.com -> https://www.axios.com/c',
      ],
    },
    {
      name: 'numbers with an ordered list under a heading',
      blocks: [
        'It closed [2].',
        { kind: 'heading', level: 2, text: 'Quellen' },
        { kind: 'list-item', level: 1, list: 1, text: '<https://www.cnbc.com/a|Ferries stop>' },
        { kind: 'list-item', level: 1, list: 1, text: '<https://www.bbc.com/b|Ferries go>' },
      ],
      expected: ['[2] | numbered | bbc.com -> https://www.bbc.com/b'],
    },
    {
      name: 'the last entry before the mark where none follows',
      blocks: ['[1]: https://a.com/1', '[1]: https://b.com/2', 'It closed.[1]'],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'the first entry behind the mark',
      blocks: [
        '[1]: https://a.com/1',
        'It closed.[1]',
        '[1]: https://b.com/2',
        '[1]: https://c.com/3',
      ],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'entries in the block of the mark',
      blocks: ['[1]: https://a.com/1 It closed.[1] [1]: https://b.com/2 [1]: https://c.com/3'],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'a label that fits no entry',
      blocks: ['It closed. ([bbc.com][1])', '[1]: https://www.cnbc.com/a'],
      expected: ['([bbc.com][1]) | link | bbc.com'],
    },
    {
      name: 'a label that names nobody',
      blocks: ['It closed. ([the story][1])', '[1]: https://www.cnbc.com/a'],
      expected: ['([the story][1]) | link | cnbc.com -> https://www.cnbc.com/a'],
    },
    {
      name: 'in order with the other marks',
      blocks: ['It closed.[1] It opened (BBC).', '[1]: https://a.com/1'],
      expected: ['[1] | numbered | a.com -> https://a.com/1', '(BBC) | outlet | bbc.com'],
    },
  ]);
});
