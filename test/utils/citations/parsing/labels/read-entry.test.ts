import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../../utils/citations/parsing/labels/read-entry.ts';
import { smallDirectory } from '../../small-directory.ts';

describe('readEntry', () => {
  it.each([
    ['Reuters, “Ferries stop”, 14 September 2026', 'reuters.com', '14 September 2026'],
    ['Reuters, 14 September 2026. ↩︎', 'reuters.com', '14 September 2026'],
    ['Ferries stop - Reuters, accessed May 3, 2026', 'reuters.com', 'accessed May 3, 2026'],
    ['BBC: Ferries stop', 'bbc.com', null],
    ['“Ferries stop,” CNBC, May 3, 2026', 'cnbc.com', 'May 3, 2026'],
    ['Roe, J. (2026, March 8). Ferries stop. Axios.', 'axios.com', '2026'],
    ['Ferries stop | TechCrunch', 'techcrunch.com', null],
    ['Ferries stop (harbour-post.com)', 'harbour-post.com', null],
    ['Harbour Gazette, 3 May 2026', null, '3 May 2026'],
    ['Ferries that Reuters wrote of stop', null, null],
    // The first that is named wrote it; who is named behind is where it was seen.
    ['Reuters; Axios, 3 May 2026', 'reuters.com', '3 May 2026'],
    ['', null, null],
  ])('%s', (text, outlet, date) =>
    expect(readEntry(text, smallDirectory)).toMatchObject({ outlet, date }),
  );

  it.each([
    ['Reuters, “Ferries stop at Port Ellery”, 14 September 2026', 'Ferries stop at Port Ellery'],
    ['“Ferries stop, harbour shut,” CNBC, May 3, 2026', 'Ferries stop, harbour shut'],
    ['Reuters, Ferries stop, harbour shut, 14 September 2026', 'Ferries stop, harbour shut'],
    ['Ferries stop at Port Ellery - Reuters, accessed May 3, 2026', 'Ferries stop at Port Ellery'],
    ['Roe, J. (2026, March 8). Ferries stop at Port Ellery. Axios.', 'Ferries stop at Port Ellery'],
    ['Reuters : « Les bacs restent à quai », 14 septembre 2026', 'Les bacs restent à quai'],
    ['Reuters「港のフェリーが今週すべて止まる」2026年9月14日', '港のフェリーが今週すべて止まる'],
    // Nothing that tells one story from another.
    ['Reuters, “Live”, 14 September 2026', null],
    ['Reuters, 14 September 2026. ↩︎', null],
    ['', null],
  ])('%s is headed %s', (text, headline) =>
    expect(readEntry(text, smallDirectory).headline ?? null).toBe(headline),
  );
});

it.each([
  ['BBC Radio 4, 4 March 2031', 'bbc.com'],
  ['CNN Nordhafen, 4 March 2031', 'cnn.com'],
  ['AP Harbour Lines, annual report', null],
  ['BBC gets a tenant at last, 4 March 2031', null],
])('what a broadcaster has in a region: %s', (entry, outlet) =>
  expect(readEntry(entry, smallDirectory).outlet).toBe(outlet),
);
