import { describe, expect, it } from 'vitest';
import {
  namesWork,
  printedWork,
} from '../../../../../utils/citations/parsing/labels/names-work.ts';

describe('notes that name a work', () => {
  it.each([
    'Olsen 2024, p. 12.',
    'Roe & Doe 2019',
    'Roe, J. (2019). Harbours of the north. Oslo: Fjord Press.',
    'Harbour Office, annual report 2024, p. 12.',
    'Ж. Петрова, Порты севера, 2019, с. 44',
    'K. Weiß: Häfen des Nordens. 2. Auflage 2019, S. 44.',
    'Harbour Office: Annual report, 2024, ISBN 978-3-16-148410-0',
  ])('%s', note => {
    expect(namesWork(note)).toBe(true);
  });

  it.each([
    'Own count.',
    'As of 2024.',
    'Prices in 2019 dollars; the ministry counts otherwise.',
    'See the section on ferries.',
    'p. 12',
    `Olsen 2024, p. 12. ${'The ministry counts otherwise. '.repeat(12)}`,
  ])('not “%s”', note => {
    expect(namesWork(note)).toBe(false);
  });
});

it('gives the page of the identifier that a note prints', () => {
  expect(printedWork('Olsen 2024. doi:10.1000/harb.12.')).toBe('https://doi.org/10.1000/harb.12');
  expect(printedWork('Olsen 2024, p. 12.')).toBeNull();
});
