import { expect, it } from 'vitest';
import { citeEntry } from '../../../utils/citations/cite-entry.ts';
import { readReference } from '../../../utils/citations/parsing/references/read-reference.ts';
import { smallDirectory } from './small-directory.ts';

const member = { start: 3, end: 6, text: '[4]', number: '4', label: null };
const cite = (note: string, href: string | null, isListed = true) =>
  citeEntry(
    member,
    { start: 0, end: 9, number: '4', href, note, isListed },
    smallDirectory,
    readReference(note) ?? undefined,
  );

it('by its address; beside the number of a work its title counts', () => {
  const note = 'Olsen, K. (2024). Ropes at sea and ashore. Journal of Knots, 3, 1–9.';
  expect(cite(note, 'https://doi.org/10.1234/knots.3')).toMatchObject({
    form: 'numbered',
    href: 'https://doi.org/10.1234/knots.3',
    headline: 'Ropes at sea and ashore',
  });
  expect(cite(note, 'https://knots.example/ropes').headline).toBeUndefined();
});

it('by what its words say: an outlet, or a work that nobody links', () => {
  expect(cite('Reuters, May 3, 2026', null)).toMatchObject({ outlet: 'reuters.com', href: null });
  expect(cite('Olsen K. Ropes at sea. Port Press; 2020.', null)).toMatchObject({
    outlet: null,
    names: 'Olsen K. Ropes at sea. Port Press; 2020.',
    reference: { title: 'Ropes at sea', year: '2020' },
  });
});
