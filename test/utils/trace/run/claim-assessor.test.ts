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

  it('holds an outlet to its own part of a claim', async () => {
    const two = recordAround(
      traceOf({
        articles: [article({}), article({ id: 'a2', outlet: 'forbes.com' })],
        mentions: [
          { id: 'm1', text: 'TechCrunch', outlet: 'techcrunch.com', claim: 'c1', copyOf: null },
        ],
        outlets: [{ domain: 'forbes.com', name: 'Forbes', kind: 'publisher' }],
      }),
    );
    const body = { text: STORY.text.join(' '), canonical: null, evidence: [] };
    two.bodies = { a1: body, a2: body };
    const { assess: judge } = await createClaimAssessor(two);
    const parted = claim({
      text: 'TechCrunch reported that Quillon hired 40 cartographers to draw its atlas, while Forbes said the bakers of Larkholm were on strike.',
      mentions: ['m1'],
    });
    expect(judge(parted, 'a1').verdict).toBe('supported');
    expect(judge(parted, 'a1').parts.at(-1)?.text).not.toContain('Forbes');
    expect(judge(parted, 'a2').verdict).not.toBe('supported');
  });
});
