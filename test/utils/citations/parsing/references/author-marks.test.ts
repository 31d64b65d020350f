import { describe, expect, it } from 'vitest';
import {
  authorParts,
  authorsBefore,
  namesAuthorAndYear,
  opensRecord,
  readAuthorMark,
} from '../../../../../utils/citations/parsing/references/author-marks.ts';

const said = (part: string) =>
  readAuthorMark(part).map(({ names, year, hasOthers, title, hasPage }) =>
    [names.join('+'), hasOthers && 'others', year, title && `“${title}”`, hasPage && 'page']
      .filter(Boolean)
      .join(' '),
  );

describe('readAuthorMark', () => {
  it.each([
    ['Roe, 2026', ['Roe 2026']],
    ['Roe & Doe, 2026a', ['Roe+Doe 2026a']],
    ['Roe, Doe, and van der Berg 2026', ['Roe+Doe+van der Berg 2026']],
    ['Roe et al., 2026, p. 4', ['Roe others 2026 page']],
    ['see also Roe 2026: 12–15', ['Roe 2026 page']],
    ['Roe, 2024, 2026', ['Roe 2024', 'Roe 2026']],
    ['Marsh, 1999, as cited in Vale, 2023', ['Vale 2023']],
    ['Roe, n.d.', ['Roe n.d.']],
    ['Hafenamt o. J.', ['Hafenamt n.d.']],
    ['Roe/Doe 2020: 88', ['Roe+Doe 2020 page']],
    ['“Ferries Stop,” 2026', ['Ferries Stop 2026']],
    ['Roe 41', ['Roe page']],
    ['Roe and Doe 33–34', ['Roe+Doe page']],
    ['Roe, “Ferries Stop” 12', ['Roe “Ferries Stop” page']],
    ['“Ferries Stop”', ['“Ferries Stop”']],
    ['in spring 2026', []],
    ['2026', []],
    ['n = 214', []],
    ['born 1931', []],
  ])('%s', (part, expected) => expect(said(part)).toEqual(expected));
});

describe('authorParts', () => {
  it.each([
    ['Roe, 2026; Vale, 2024, p. 3', ['Roe, 2026', 'Vale, 2024, p. 3']],
    ['ROE; DOE, 2020; VALE, 2021', ['ROE; DOE, 2020', 'VALE, 2021']],
    ['Roe, 2026; and more', []],
  ])('%s', (inside, parts) => expect(authorParts(inside)).toEqual(parts));
});

describe('authorsBefore', () => {
  it.each([
    ['As Roe and van der Berg ', 'Roe and van der Berg'],
    ['In summer, Okafor et al. ', 'Okafor et al.'],
    ['Roe’s ', 'Roe’s'],
    ['the harbour ', ''],
  ])('%s', (text, names) =>
    expect(authorsBefore(`${text}(2026)`, text.length).replace(/^(?:As|In) /, '')).toBe(names),
  );
});

describe('short records', () => {
  it.each([
    ['Olsen 2024, p. 12', true],
    ['Roe & Doe, 2026a; Vale 2020', true],
    ['Own count of 2024, see below', false],
  ])('%s', (text, expected) => expect(namesAuthorAndYear(text)).toBe(expected));

  it.each([
    ['Roe, J. (2026, March 8). Ferries stop.', true],
    ['The harbour closed (2026).', false],
    ['Ferries stop, May 2026', false],
  ])('opens a record: %s', (text, expected) => expect(opensRecord(text)).toBe(expected));
});
