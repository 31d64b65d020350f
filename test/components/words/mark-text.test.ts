import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTellingWords, markText } from '../../../components/words/mark-text.ts';

/** Pieces as text with marks: [match], {wrong}. */
const drawn = (text: string, wrong: readonly string[], other: string | null) =>
  markText(text, wrong, other)
    .map(({ text, mark }) =>
      mark === 'match' ? `[${text}]` : mark === 'wrong' ? `{${text}}` : text,
    )
    .join('');

describe('markText', () => {
  it.each([
    {
      name: 'marks the words both sides have',
      text: 'The kilns were fired in March.',
      wrong: [],
      other: 'Kilns fired in March',
      is: 'The [kilns] were [fired] in [March].',
    },
    {
      name: 'marks what differs before what agrees',
      text: 'It raised $1.2 million in March.',
      wrong: ['$1.2 million'],
      other: 'It raised $1.2 billion in March',
      is: 'It [raised] {$1.2 million} in [March].',
    },
    {
      name: 'finds the difference in any case',
      text: 'May open a school',
      wrong: ['may open'],
      other: null,
      is: '{May open} a school',
    },
    {
      name: 'leaves common words alone',
      text: 'They would have said that.',
      wrong: [],
      other: 'they would have said that',
      is: 'They would have said that.',
    },
    {
      name: 'marks numbers, short as they are',
      text: 'Of 47 kilns',
      wrong: [],
      other: '47 furnaces',
      is: 'Of [47] kilns',
    },
    {
      name: 'draws a text without anything to mark as it is',
      text: 'Nothing.',
      wrong: ['absent', ''],
      other: null,
      is: 'Nothing.',
    },
    { name: 'draws an empty text', text: '', wrong: ['x'], other: 'y', is: '' },
    {
      name: 'does not mark two overlapping differences twice',
      text: 'on May 19',
      wrong: ['May 19', '19'],
      other: null,
      is: 'on {May 19}',
    },
  ])('$name', ({ text, wrong, other, is }) => {
    expect(drawn(text, wrong, other)).toBe(is);
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), (text, wrong, other) => {
        expect(
          markText(text, wrong, other)
            .map(({ text }) => text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('tellingWords', () => {
  it('takes long words and figures', () => {
    expect([...findTellingWords('The 47 kilns of Halden were about to be fired')]).toEqual([
      '47',
      'kilns',
      'halden',
      'fired',
    ]);
  });
});
