import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../utils/support/assess.ts';

/** [invented] */
const COMET = [
  'Die Sternwarte Hohenfels hat einen bislang unbekannten Kometen entdeckt.',
  'Die Astronomin Ruth Gerlinger bemerkte ihn am 14. Oktober auf einer Aufnahme.',
  'Der Himmelskörper ist 210 Millionen Kilometer von der Erde entfernt.',
  'Die Aufnahme sahen seither 6.400 Menschen; „ein Kratzer“, hieß es zuerst.',
].join(' ');
const assessor = createAssessor(
  [{ id: 'a', headline: 'Komet über Hohenfels', text: COMET, published: null }],
  { language: 'en', pageDate: null },
);
const assess = (text: string) =>
  assessor.assess({ text, heading: null, subject: null, pageTitle: '' }, 'a');

describe('a claim against an article in another language', () => {
  it('is never judged, and shows the sentence that has its names and dates', () => {
    const { verdict, passage, drift, parts } = assess(
      'The astronomer Ruth Gerlinger of the Hohenfels observatory first saw it on 14 October.',
    );
    expect(verdict).toBe('unknown');
    expect(passage).toContain('bemerkte ihn am 14. Oktober');
    expect(drift).toEqual([]);
    expect(parts.every(part => part.found)).toBe(true);
  });

  it.each([
    [
      'The comet found by Ruth Gerlinger is 120 million kilometers from Earth.',
      'number',
      '120 million kilometers',
      '210 Millionen Kilometer',
    ],
    ['So far 64,000 people have looked at the picture of it.', 'number', '64,000', '6.400'],
    [
      'Ruth Gerlinger saw the comet on October 24 for the first time.',
      'date',
      'October 24',
      '14. Oktober',
    ],
  ])('shows what stands there otherwise: %s', (text, kind, claim, source) => {
    const { verdict, drift } = assess(text);
    expect(verdict).toBe('unknown');
    expect(drift).toEqual([{ kind, sign: 'worded', claim, source }]);
  });

  it.each([
    ['the same amount', 'The comet of Hohenfels is 210 million kilometers away from the Earth.'],
    ['an amount of another kind', 'The observatory of Hohenfels has a budget of 3 million euros.'],
    ['another story', 'The ferry to the island is 300 kilometers away from the harbor this time.'],
    ['a date of other fields', 'Ruth Gerlinger will speak about the comet at some time in 2027.'],
    ['a translated quotation', '“It was a scratch on the lens at first,” said Ruth Gerlinger.'],
  ])('says nothing of %s', (_, text) => expect(assess(text).drift).toEqual([]));
});
