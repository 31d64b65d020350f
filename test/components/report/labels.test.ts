import { describe, expect, it } from 'vitest';
import { shorten, wrap } from '../../../components/report/labels.ts';

describe('labels in a picture', () => {
  it.each([
    ['Axios', 10, 'Axios'],
    ['TechCrunch', 10, 'TechCrunch'],
    ['What exactly did she say?', 12, 'What exactl…'],
    ['What exactly', 6, 'What…'],
    ['東京の図書館', 12, '東京の図書館'],
    ['東京の図書館', 7, '東京の…'],
  ])('%s in %i columns: %s', (label, columns, short) => {
    expect(shorten(label, columns)).toBe(short);
  });

  it.each([
    ['Sections of the page', 30, ['Sections of the page']],
    ['Sections of the page', 12, ['Sections of', 'the page']],
    ['Sections of the whole page', 12, ['Sections of', 'the whole p…']],
    ['Zusammengesetztes Wort', 8, ['Zusamme…', 'Wort']],
    ['表記された媒体', 10, ['表記された', '媒体']],
  ])('%s in two lines of %i columns', (label, columns, lines) => {
    expect(wrap(label, columns, 2)).toEqual(lines);
  });
});
