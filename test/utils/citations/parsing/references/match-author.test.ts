import { describe, expect, it } from 'vitest';
import { readAuthorMark } from '../../../../../utils/citations/parsing/references/author-marks.ts';
import {
  entryNamedIn,
  entryOfMark,
  entryOfSpoken,
} from '../../../../../utils/citations/parsing/references/match-author.ts';
import { readReferences } from '../../../../../utils/citations/parsing/references/read-reference.ts';

const LIST = [
  'Olsen, K. (2024a). Ropes at sea. Journal of Knots, 3, 1–9.',
  'Olsen, K. (2024b). Knots at sea. Journal of Knots, 4, 1–9.',
  'Olsen, K., & Marsh, T. (2024). Ferry fares. Port Studies, 1, 2–3.',
  'Marsh, T., Vale, R., & Okafor, N. (2021). Tides. Port Studies, 2, 2–3.',
  'World Harbour Office. (2025). Annual ferry report.',
  'García Márquez, G. (1999). Puertos del sur.',
  'Smith, J. (n.d.). About the port. Port Authority.',
  '山瀬和也. (2020). 港の記録. 港湾学.',
];
const entries = readReferences(LIST).flatMap((reference, at) =>
  reference ? [{ reference, text: LIST[at] ?? '' }] : [],
);
const means = (mark: string) => {
  const [read] = readAuthorMark(mark);
  return read ? (entryOfMark(read, entries)?.reference.title ?? null) : null;
};

describe('entryOfMark', () => {
  it.each([
    ['Olsen, 2024a', 'Ropes at sea'],
    ['Olsen & Marsh, 2024', 'Ferry fares'],
    ['Olsen and Marsh 2024, 12', 'Ferry fares'],
    ['Marsh et al., 2021', 'Tides'],
    ['World Harbour Office [WHO], 2025', 'Annual ferry report'],
    ['WHO, 2025', 'Annual ferry report'],
    ['García, 1999', 'Puertos del sur'],
    ['Smith, n.d.', 'About the port'],
    ['山瀬, 2020', '港の記録'],
    // Of two works nobody can tell which.
    ['Olsen, 2024', null],
    ['Olsen, 2023', null],
    ['Vale, 2021', null],
    ['Vale, Oregon', null],
    ['May, 2024', null],
    ['Olsen 12', null],
    ['Smith 12', 'About the port'],
  ])('%s', (mark, title) => expect(means(mark)).toBe(title));
});

it('words of the sentence before a name are none of it', () => {
  const [mark] = readAuthorMark('In World Harbour Office, 2025');
  expect(mark && entryOfSpoken(mark, entries)).toMatchObject({
    skipped: 3,
    entry: { reference: { title: 'Annual ferry report' } },
  });
});

it('the work whose authors a sentence names, where that is one', () => {
  expect(entryNamedIn('Smith argues that it closed', entries)?.reference.title).toBe(
    'About the port',
  );
  expect(entryNamedIn('Olsen argues that it closed', entries)).toBeNull();
  expect(entryNamedIn('Nobody argues', entries)).toBeNull();
});
