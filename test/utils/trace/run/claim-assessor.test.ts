import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../utils/support/assess.ts';
import { createClaimAssessor } from '../../../../utils/trace/run/claim-assessor.ts';
import { article, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

const record = recordAround(
  traceOf({ articles: [article({}), article({ id: 'a2', headline: 'Unread' })] }),
);
record.bodies = {
  a1: { text: STORY.text.join(' '), canonical: null, evidence: [] },
  a2: { text: '', canonical: null, evidence: [] },
};

const { readable, assess } = await createClaimAssessor(record);

describe('assessing claims', () => {
  const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';

  it('is by the articles that were read', () => expect(readable).toEqual(['a1']));

  it('is done once a pair', () => {
    const one = claim({ text });
    expect(assess(one, 'a1').verdict).toBe('supported');
    expect(assess(one, 'a1')).toBe(assess(one, 'a1'));
    const other = claim({ id: 'c2', text: 'A bakery in Larkholm won a prize for its rye bread.' });
    expect(assess(other, 'a1').verdict).not.toBe('supported');
  });

  it('says nothing of a claim that is about the coverage itself', () => {
    const covered =
      'Several outlets covered the 40 cartographers that Quillon hired for its atlas.';
    expect(assess(claim({ id: 'c3', text: covered }), 'a1')).toBe(UNKNOWN);
  });
});
