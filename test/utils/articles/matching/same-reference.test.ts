import { expect, it } from 'vitest';
import { isSameReference } from '../../../../utils/articles/matching/same-reference.ts';

const PRINTED = {
  families: ['Olsen', 'Marsh'],
  year: '2024',
  title: 'Ferry fares in the strait of Calder',
  container: 'Journal of Harbour Studies',
};
const KNOWN = { title: PRINTED.title, authors: ['Olsen', 'Marsh'], year: '2024' };

it.each([
  ['the same', {}, {}, true],
  [
    'in capitals, with accents',
    { families: ['ØLSEN'], title: PRINTED.title.toUpperCase() },
    { authors: ['Ølsen'] },
    true,
  ],
  ['with its subtitle', {}, { title: `${PRINTED.title}: A panel study` }, true],
  ['printed a year later', { year: '2025' }, {}, true],
  [
    'by a body without a family name',
    { families: ['World Harbour Office'] },
    { authors: ['World Harbour Office'] },
    true,
  ],
  ['whose authors the register lacks', {}, { authors: [] }, true],
  ['by others', {}, { authors: ['Vale'] }, false],
  ['of another time', {}, { year: '2019' }, false],
  ['of a similar title', {}, { title: 'Ferry fares in the strait of Ostheim' }, false],
  ['longer without a subtitle', {}, { title: `${PRINTED.title} and beyond` }, false],
  ['cut to a word', { title: 'Ferry' }, { title: 'Ferry: A panel study' }, false],
  ['of which nothing but the title is known', { families: [], year: null }, {}, false],
  ['without a title', {}, { title: null }, false],
])('%s', (_, printed, known, expected) =>
  expect(isSameReference({ ...PRINTED, ...printed }, { ...KNOWN, ...known })).toBe(expected),
);
