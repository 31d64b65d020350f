import { expect, it } from 'vitest';
import {
  dayOfParts,
  noticeInTitle,
  uniteNotices,
} from '../../../../utils/articles/works/registered-work.ts';

it.each([
  ['RETRACTED: Ferries and fog', 'retraction'],
  ['Retracted Article: Ferries and fog', 'retraction'],
  ['[Retracted] – Ferries and fog', 'retraction'],
  ['WITHDRAWN: Ferries and fog', 'withdrawal'],
  // Titles that speak of it, and the notice itself.
  ['Retracted papers keep being cited', undefined],
  ['Retraction note to: Ferries and fog', undefined],
  ['Withdrawn children in day care', undefined],
])('%s: %s', (title, kind) => expect(noticeInTitle(title)?.kind).toBe(kind));

it('of several notices each kind is said once, the gravest first, with an address where one has it', () => {
  const at = null;
  expect(
    uniteNotices([
      { kind: 'correction', url: 'https://doi.org/10.1000/c', at },
      { kind: 'retraction', url: null, at },
      { kind: 'retraction', url: 'https://doi.org/10.1000/r', at },
    ]),
  ).toEqual([
    { kind: 'retraction', url: 'https://doi.org/10.1000/r', at },
    { kind: 'correction', url: 'https://doi.org/10.1000/c', at },
  ]);
});

it('a date goes as far as its parts', () => {
  expect(dayOfParts([2026, 8, 4])).toBe('2026-08-04');
  expect(dayOfParts([2026])).toBe('2026');
  expect(dayOfParts([null])).toBeNull();
  expect(dayOfParts(undefined)).toBeNull();
});
