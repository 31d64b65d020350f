import { expect, it } from 'vitest';
import {
  mayBeName,
  namesSourceAndDate,
} from '../../../../../utils/citations/parsing/labels/names-source.ts';

it.each([
  'Lock Weekly, 4 March 2031',
  'Radio del Mar – 04.03.2031',
  '“Gates stay shut”, Lock Weekly, May 2031',
  '港湾日報、3月4日付朝刊',
  'صحيفة الميناء، ٤ مارس',
  'Tin Bến Cảng, ngày 4/3',
  'Lock Review 15, 2031.',
])('names whom and when: %s', line => expect(namesSourceAndDate(line)).toBe(true));

it.each([
  'Lock Weekly',
  '4 March 2031',
  'adjusted for inflation, 2031',
  'Prices as of 4 March 2031',
  'Lock Weekly, 15',
  'The gates of the lock were shut on Friday for the first time in years, it said.',
])('does not: %s', line => expect(namesSourceAndDate(line)).toBe(false));

it.each([
  ['Radio del Mar', true],
  ['Euractiv.pl', true],
  ['3sat', true],
  ['農民新聞', true],
  ['own research', false],
  ['a long line of words that says a thing', false],
  ['', false],
])('may be a name: %s → %s', (text, is) => expect(mayBeName(text)).toBe(is));
