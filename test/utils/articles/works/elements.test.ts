import { describe, expect, it } from 'vitest';
import { elementsIn, withoutElements } from '../../../../utils/articles/works/elements.ts';
import { LINEAR, leastRatio } from '../../../doubling.ts';

const inner = (xml: string, ...names: string[]) =>
  [...elementsIn(xml, names)].map(element => element.inner);

describe('elements of an answer', () => {
  it('are those of the names asked for, in order, to their first closing tag', () => {
    const xml = '<a><p id="1">One <b>kelp</b></p><pre>no</pre><p>Two</p></a>';
    expect(inner(xml, 'p')).toEqual(['One <b>kelp</b>', 'Two']);
    expect(inner(xml, 'p', 'b')).toEqual(['One <b>kelp</b>', 'Two']);
    expect(inner('<mml:math>x</mml:math>', 'mml:math')).toEqual(['x']);
  });

  it('may be closed by another name', () => {
    const closed = () => ['p', 'title'];
    expect([...elementsIn('<title>A</p><p>B</title>', ['p', 'title'], closed)]).toMatchObject([
      { inner: 'A' },
      { inner: 'B' },
    ]);
  });

  it('are none where nobody closed them, or where they have no content', () => {
    expect(inner('<p>One<fig/>', 'p', 'fig')).toEqual([]);
    expect(inner('<p', 'p')).toEqual([]);
  });

  it('leave the rest of the text, with a space in their place', () =>
    expect(withoutElements('It <fig><p>7</p></fig>closed<fig>.', ['fig'])).toBe(
      'It  closed<fig>.',
    ));

  it.each(['<p>', '<p ', '<p>a</title>', '<p>a</p>', '</p>'])(
    'of %s take as long as they are',
    piece =>
      expect(
        leastRatio(text => [...elementsIn(text, ['p', 'title'], () => ['p', 'title'])], piece),
      ).toBeLessThanOrEqual(LINEAR),
  );
});
