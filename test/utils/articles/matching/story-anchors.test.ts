import { describe, expect, it } from 'vitest';
import { anchorShare, anchorsOf } from '../../../../utils/articles/matching/story-anchors.ts';
import { cutText } from '../../../../utils/articles/matching/text-fit.ts';

const anchors = (language: string, ...texts: string[]) =>
  anchorsOf(
    texts.map(text => ({ text, share: 1 })),
    language,
  );
const share = (of: ReturnType<typeof anchorsOf>[], text: string) =>
  anchorShare(of, cutText(text, ''));

describe('names and figures of a story', () => {
  const recall = anchors(
    'en',
    'The recall now covers 310,000 Arden vehicles.',
    'Arden Motors will replace the batteries in Norwell.',
  );

  it('are had by an article on the event, and not by one on another event of the kind', () => {
    const own = 'Arden Motors widens its recall to 310,000 vehicles built in Norwell.';
    const other = 'Fenwick widens its recall to 185,000 vehicles and will replace the batteries.';
    expect(share([recall], own)).toBe(1);
    expect(share([recall], other)).toBe(0);
  });

  it('that are repeated weigh more', () => {
    const arden = share([recall], 'A story of Arden.') ?? 0;
    const norwell = share([recall], 'A story of Norwell.') ?? 0;
    expect(arden).toBeGreaterThan(norwell);
  });

  it('of several lists count together', () => {
    const more = anchors('en', 'Neil Garrity spoke in Felixport.');
    expect(share([recall, more], 'Neil Garrity spoke in Felixport.')).toBeGreaterThan(0.3);
    expect(share([recall, more], 'Neil Garrity spoke in Felixport.')).toBeLessThan(0.7);
  });

  it('are the repeated words and the figures where a script has no capitals', () => {
    const flood = anchors(
      'ko',
      '태화셀은 울산에서 공장을 착공했다.',
      '울산 공장은 2028년에 문을 연다.',
    );
    expect(share([flood], '울산에 공장이 들어선다.')).not.toBeNull();
    expect(share([flood], '부산의 학교가 문을 닫는다.')).toBeLessThan(0.5);
  });

  it('are none where there is nothing to go by', () => {
    expect(share([anchors('en', 'it was widely discussed.')], 'Anything.')).toBeNull();
    expect(share([], 'Anything.')).toBeNull();
  });
});
