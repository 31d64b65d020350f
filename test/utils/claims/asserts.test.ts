import { describe, expect, it } from 'vitest';
import {
  asserts,
  FURNITURE_LINES,
  isFurniture,
  LEADS_ON_FORMS,
} from '../../../utils/claims/asserts.ts';

const ASSERTS = [
  'The harbour closed for nine days.',
  'F-150 Lightning: 33,510 U.S. sales',
  'Shares fell 9 %',
  '港口关闭了九天。',
  '항구가 폐쇄되었다고 밝혔다.',
  'Those are the first ferries to sail.',
  'This report says the harbour closed.',
];
const DOES_NOT = [
  'What exactly did she say?',
  '何が起きたのか？',
  'Here is what to know about the harbour:',
  "Here's what to know",
  'Key points:',
  'The harbour',
  '—',
  '',
  'Those are characterizations by those outlets.',
  'That framing is from the publication.',
  'In this briefing we look at the harbour.',
  'https://harbour.example/%E6%B8%AF and more',
  'xt=automotive%20AI%20becomes%20smarter,5)).',
  'More details are expected in the new year.',
];

describe('asserts', () => {
  it.each(ASSERTS)('%s', text => expect(asserts(text)).toBe(true));
  it.each(DOES_NOT)('not: %s', text => expect(asserts(text)).toBe(false));
});

it('is the same of a text, whatever was looked at before it', () => {
  for (const before of [...ASSERTS, ...DOES_NOT])
    for (const text of [...ASSERTS, 'It lost money.', 'Lost 5']) {
      asserts(before);
      expect(asserts(text), `${text} after ${before}`).toBe(true);
    }
});

describe('isFurniture', () => {
  it.each([
    'Download on the App Store',
    'Shared from Scout - Be the smartest in the room.',
    'All rights reserved.',
    'Sign up for our newsletter',
    'Read more',
    'Advertisement',
    '5 min read',
    'We use cookies to improve this site.',
  ])('%s', text => expect(isFurniture(text)).toBe(true));
  it.each([
    'The harbour closed for nine days.',
    'Apple was ordered to allow downloads from outside the App Store.',
    'Subscribers fell by 9 % in May.',
    'Read the minutes of the harbour board carefully, she said on Monday.',
  ])('not: %s', text => expect(isFurniture(text)).toBe(false));
});

describe('the bounds', () => {
  it.each([
    ['The harbour closed today', true],
    ['The harbour closed', false],
    ['It lost money.', true],
    ['It Lost Money.', false],
    ['Lost money.', false],
    ['Lost 5', true],
    ['5', false],
    ['港口关闭了', true],
    ['港口关闭', false],
    ['Why has the harbour closed?', false],
    ['The harbour has closed today:', false],
    ['https://a.com/the-harbour/has-closed/for/nine-days', false],
  ])('%s asserts: %s', (text, expected) => expect(asserts(text)).toBe(expected));

  it('a line of furniture has up to 200 units', () => {
    const line = (units: number) => `Unsubscribe ${'a'.repeat(units - 12)}`;
    expect(isFurniture(line(200))).toBe(true);
    expect(isFurniture(line(201))).toBe(false);
  });

  it.each(FURNITURE_LINES)('furniture: $example', ({ example }) => {
    expect(isFurniture(example)).toBe(true);
    expect(isFurniture(` ${example} `)).toBe(true);
  });

  it.each(LEADS_ON_FORMS)('about the text itself: $example', ({ example }) =>
    expect(asserts(example)).toBe(false),
  );
});
