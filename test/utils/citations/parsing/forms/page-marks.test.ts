import { describe } from 'vitest';
import { itReads } from '../../form-cases.ts';

describe('page-marks', () => {
  itReads([
    {
      name: 'marks of the page',
      blocks: [
        {
          text: 'It closed. TechCrunch+1 It opened. 3',
          marks: [
            { start: 11, end: 23, label: 'TechCrunch', href: 'https://techcrunch.com/a' },
            { start: 35, end: 36, label: null, href: 'https://www.bbc.com/b' },
          ],
        },
      ],
      expected: [
        'TechCrunch+1 | link | techcrunch.com -> https://techcrunch.com/a',
        '3 | link | bbc.com -> https://www.bbc.com/b',
      ],
    },
    ...[
      {
        name: 'small print at the end',
        text: 'It closed again for all. BBC',
        expected: ['BBC | outlet | bbc.com'],
      },
      {
        name: 'small print that the sentence goes on with',
        text: 'They made a deal with BBC',
        expected: [],
      },
      { name: 'small print that names nobody', text: 'It closed again for all. Pah', expected: [] },
      { name: 'small print behind little', text: 'It closed. BBC', expected: [] },
      {
        name: 'small print with more behind it',
        text: 'It closed again for all. BBC said',
        expected: [],
      },
    ].map(({ name, text, expected }) => {
      const start = text.search(/BBC|Pah/);
      const label = text.slice(start, start + 3);
      const marks = [{ start, end: start + 3, label, href: null, isSmallPrint: true }];
      return { name, blocks: [{ text, marks }], expected };
    }),
    {
      name: 'marks that say little',
      blocks: [
        {
          text: 'It closed. A1 Post 7',
          marks: [
            { start: 11, end: 13, label: null, href: null },
            { start: 14, end: 18, label: 'Harbour Post', href: null },
            { start: 19, end: 20, label: 'BBC', href: null },
          ],
        },
      ],
      expected: ['Post | outlet | null', '7 | outlet | bbc.com'],
    },
  ]);
});
