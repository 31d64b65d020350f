import { describe, expect, it } from 'vitest';
import { writeMyriads } from '../../../../utils/text/quantities/myriads.ts';

describe('numbers counted by myriads', () => {
  it.each([
    ['約8万6千台を回収', '約8.6万台を回収'],
    ['総工費は5兆9千億円', '総工費は5.9兆円'],
    ['2조1천억원 규모', '2.1조원규모'],
    ['1億2345万人', '1.2345億人'],
    ['三万人が参加', '3万人が参加'],
    ['一百二十万元', '120万元'],
    ['两亿人', '2亿人'],
  ])('%s', (text, written) => {
    const { text: made } = writeMyriads(text);
    expect(made).toHaveLength(text.length);
    expect(made.replaceAll(' ', '')).toBe(written);
  });
  it.each(['21万台', '3,000人', '千葉県', '億万長者', '三菱と三重', '万一の備え', '2026年'])(
    'leaves %s',
    text => expect(writeMyriads(text)).toEqual({ text, spans: [] }),
  );
  it('says where they stood', () => {
    expect(writeMyriads('計8万6千台と三万人').spans).toEqual([
      { start: 1, end: 5 },
      { start: 7, end: 9 },
    ]);
  });
});
