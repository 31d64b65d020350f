import { describe, expect, it } from 'vitest';
import {
  carriesHeadline,
  foldTitle,
  isTellingTitle,
} from '../../../../utils/articles/matching/same-title.ts';

describe('titles', () => {
  it('are the same whatever their case, marks and spaces', () => {
    expect(foldTitle('“Ferries  Stop,” at PORT‑Ellery')).toBe('ferries stop at port ellery');
  });

  it.each([
    ['Ferries stop at Port Ellery', true],
    ['Morning news', false],
    ['Live', false],
    ['港のフェリーが今週すべて止まる', true],
  ])('tell a story or not: %s', (title, tells) => expect(isTellingTitle(title)).toBe(tells));

  it.each([
    ['Ferries stop at Port Ellery', true],
    ['FERRIES STOP AT PORT ELLERY | Reuters', true],
    ['Ferries stop at Port Ellery - The Harbour Post', true],
    ['Ferries stop at Port Ellery, harbour shut', false],
    ['Ferries stop', false],
  ])('carry the headline or not: %s', (title, same) =>
    expect(carriesHeadline(title, 'Ferries stop at Port Ellery')).toBe(same),
  );
});
