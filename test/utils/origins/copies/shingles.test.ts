import { describe, expect, it } from 'vitest';
import { shinglesOf } from '../../../../utils/origins/copies/shingles.ts';

const words = (count: number, word = 'w') =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
const count = (text: string) => shinglesOf(text).runs.length;

describe('shinglesOf', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [40, 36],
  ])('makes of %i words %i runs', (length, runs) => {
    expect(count(words(length))).toBe(runs);
  });

  it('hashes them as it always did: libraries on readers’ disks hold sketches of them', () => {
    const english = 'The invented harbour of Larkholm opens on Monday, its owners said.';
    expect([...shinglesOf(english).runs].slice(0, 3)).toEqual([3535036515, 634931463, 1907371466]);
    const japanese = '架空の会社は地図製作者を雇う';
    expect([...shinglesOf(japanese).runs].slice(0, 2)).toEqual([121289589, 3581312257]);
  });

  it('takes ten characters of an unspaced script for a run', () => {
    expect(count('一二三四五六七八九')).toBe(0);
    expect(count('一二三四五六七八九十百')).toBe(2);
    // Half of the tokens: still words.
    expect(count('一二三 a b c')).toBe(2);
    expect(count('一二三四 a b c')).toBe(0);
  });

  it('counts what stands twice once among the distinct', () => {
    const { runs, distinct } = shinglesOf('a b c d e a b c d e');
    expect(runs).toHaveLength(6);
    expect(distinct.size).toBe(5);
  });

  it('takes case, width and punctuation for nothing, order for much', () => {
    const plain = shinglesOf('the invented bridge opens today').runs;
    expect(shinglesOf('The INVENTED “bridge”, ｏｐｅｎｓ: today!').runs).toEqual(plain);
    expect(shinglesOf('the bridge invented opens today').runs).not.toEqual(plain);
  });

  it.each(['“', '„', '«', '»', '「', '『', '"'])('leaves what %s quotes out', open => {
    const close = { '“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '『': '』' }[open] ?? '"';
    const outside = `${words(20, 'a')} ${words(20, 'b')}`;
    const quoted = `${words(20, 'a')} ${open}${words(10, 'q')}${close} ${words(20, 'b')}`;
    // 50 words make 46 runs, six of which lie wholly inside.
    expect(count(quoted)).toBe(40);
    expect(count(outside)).toBe(36);
  });

  it('keeps quotations where hardly anything else stands', () => {
    expect(count(`${words(24, 'a')} “${words(20, 'q')}”`)).toBe(40);
    expect(count(`${words(25, 'a')} “${words(20, 'q')}”`)).toBe(25);
  });

  it('lets no quotation run over a paragraph', () => {
    expect(
      count(`${words(20, 'a')} “${words(10, 'q')}\n${words(10, 'r')}” ${words(20, 'b')}`),
    ).toBe(56);
  });

  it('reads the first 20,000 words', () => {
    expect(count(words(20_500))).toBe(19_996);
  });
});
