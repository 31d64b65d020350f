import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/text/sentences.ts';

const cut = (text: string, language = 'en') => sentencesOf(text, language).map(s => s.text);

describe('sentencesOf', () => {
  it.each([
    {
      name: 'titles',
      text: 'Gov. Marsh spoke. Dr. Bell left.',
      pieces: ['Gov. Marsh spoke.', 'Dr. Bell left.'],
    },
    {
      name: 'months',
      text: 'It opens on Oct. 14 next year. Then it closes.',
      pieces: ['It opens on Oct. 14 next year.', 'Then it closes.'],
    },
    {
      name: 'initials inside',
      text: 'The U.S. officials met. They left.',
      pieces: ['The U.S. officials met.', 'They left.'],
    },
    {
      name: 'initials at the end',
      text: 'She moved to the U.S. The firm stayed.',
      pieces: ['She moved to the U.S.', 'The firm stayed.'],
    },
    {
      name: 'a first name’s initial',
      text: 'J. Marsh sued. He won.',
      pieces: ['J. Marsh sued.', 'He won.'],
    },
    {
      name: 'a question asked',
      text: '“Why now?” he asked. Nobody knew.',
      pieces: ['“Why now?” he asked.', 'Nobody knew.'],
    },
    {
      name: 'amounts',
      text: 'It cost $1.2 billion. Nobody paid.',
      pieces: ['It cost $1.2 billion.', 'Nobody paid.'],
    },
    { name: 'numbers', text: 'No. 17 won. No. 9 lost.', pieces: ['No. 17 won.', 'No. 9 lost.'] },
    {
      name: 'lines',
      text: 'A heading without a stop\nThe text.\n\n\nMore.',
      pieces: ['A heading without a stop', 'The text.', 'More.'],
    },
    { name: 'signs alone', text: 'One.\n***\nTwo.', pieces: ['One.', 'Two.'] },
  ])('$name', ({ text, pieces }) => {
    expect(cut(text)).toEqual(pieces);
  });

  it('cuts Japanese and Chinese at their own stops', () => {
    expect(cut('工場を建てる。来年開く。', 'ja')).toEqual(['工場を建てる。', '来年開く。']);
    expect(cut('工厂明年开业。共有二百人。', 'zh')).toEqual(['工厂明年开业。', '共有二百人。']);
  });

  it('numbers the paragraphs', () => {
    expect(sentencesOf('One. Two.\nThree.', 'en').map(s => s.paragraph)).toEqual([0, 0, 1]);
  });

  it('cuts what has no end at spaces', () => {
    const pieces = cut('word '.repeat(2000));
    expect(pieces.length).toBeGreaterThan(5);
    for (const p of pieces) expect(p.length).toBeLessThanOrEqual(1500);
  });

  it('takes any language tag', () => {
    expect(cut('One. Two.', 'not a tag!')).toEqual(['One.', 'Two.']);
  });

  it('gives pieces that are the text between their offsets, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        for (const s of sentencesOf(text, 'en')) expect(text.slice(s.start, s.end)).toBe(s.text);
      }),
      { numRuns: 200 },
    );
  });
});
