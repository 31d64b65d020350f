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
