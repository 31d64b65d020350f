import { describe, expect, it } from 'vitest';
import { leadsToListing } from '../../../../utils/articles/records/listing.ts';

const rows = (count: number, row = '<h2 class="t"><a href="/a">Tides</a></h2><p>Gauges.</p>') =>
  `<main>${row.repeat(count)}</main>`;
const LIST = 'https://www.tidal-journal.org/articles';
const GALLEY = 'https://tidal-journal.org/galley/771';

describe('a list of other pages', () => {
  it.each([
    ['of linked headings', LIST, rows(8)],
    ['of links around headings', LIST, rows(8, '<a href="/a" class="x">\n <h3>Tides</h3></a>')],
    ['of a section', 'https://www.tidal-journal.org/journal/archive/', rows(20)],
  ])('%s', (_, url, html) => {
    expect(leadsToListing(GALLEY, url, html)).toBe(true);
  });

  it.each([
    ['a story with some more to read below it', LIST, rows(7)],
    [
      'a page with headings of its own',
      LIST,
      rows(20, '<h2>Tides</h2><p><a href="/a">more</a></p>'),
    ],
    ['a story among many', `${LIST}/2026/a-story-of-tides`, rows(20)],
    [
      'a story behind a short name, with more to read below it',
      'https://tidal-journal.org/news/dock-lease',
      `<p>${'The port leased its <b>dock</b> to the pilots. '.repeat(20)}</p>${rows(8)}`,
    ],
    [
      'a story below a large menu',
      'https://tidal-journal.org/news/dock-lease',
      `${rows(30)}<p>${'The port leased its dock. '.repeat(15)}</p>` +
        `<p class="x">${'The pilots pay for it. '.repeat(15)}</p>`,
    ],
    ['a numbered work', `${LIST}/771`, rows(20)],
    ['of another site, which a short link may mean', 'https://other.org/articles', rows(20)],
    ['an answer to a question', `${LIST}?id=771`, rows(20)],
  ])('not %s', (_, url, html) => {
    expect(leadsToListing(GALLEY, url, html)).toBe(false);
  });

  it('is told in time that grows with the page', () => {
    expect(leadsToListing(GALLEY, LIST, '<h2 '.repeat(200_000))).toBe(false);
    expect(leadsToListing(GALLEY, LIST, '<a '.repeat(200_000))).toBe(false);
    expect(leadsToListing(GALLEY, LIST, `${rows(8)}${'<p '.repeat(200_000)}`)).toBe(false);
  });
});
