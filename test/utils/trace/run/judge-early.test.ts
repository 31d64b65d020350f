import { expect, it } from 'vitest';
import { createResolution } from '../../../../utils/trace/model/record.ts';
import type { TraceCitation } from '../../../../utils/trace/model/schema.ts';
import { createEarlyJudge } from '../../../../utils/trace/run/judge-early.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

const TOLD = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
const OTHER = 'The cartographers come from three invented survey offices.';

/** Two claims; the first is backed by two marks, of which the second is still looked up. */
function halfway() {
  const open = { resolution: createResolution(), outlet: 'axios.com' };
  const citations: [TraceCitation, TraceCitation, TraceCitation] = [
    citation({}),
    citation({ id: 'k2', ...open }),
    citation({ id: 'k3', claims: ['c2'], ...open }),
  ];
  const claims = [
    claim({ text: TOLD, citations: ['k1', 'k2'] }),
    claim({ id: 'c2', text: OTHER, citations: ['k3'] }),
  ];
  const record = recordAround(traceOf({ claims, citations, articles: [article({})] }));
  record.bodies = { a1: { text: STORY.text.join('\n'), canonical: null, evidence: [] } };
  record.pending = ['k2', 'k3'];
  return { record, citations, claims };
}

const untilCalled = () => {
  let call: () => void = () => undefined;
  const called = new Promise<void>(resolve => {
    call = resolve;
  });
  return { call, called };
};
const never = { sleep: () => new Promise<void>(() => undefined) };

it('judges a claim when one of its marks has ended, without a row for those still open', async () => {
  const { record, citations, claims } = halfway();
  const { call, called } = untilCalled();
  createEarlyJudge(record, never, call).take(citations[0]);
  await called;
  expect(claims[0]?.backing).toMatchObject([
    { article: 'a1', citation: 'k1', basis: ['cited', 'supported'], verdict: 'supported' },
  ]);
  expect(claims[1]?.backing).toEqual([]);
});

it('judges again when more has come, also while it rests', async () => {
  const { record, citations, claims } = halfway();
  let turns = 0;
  const { call, called } = untilCalled();
  const judge = createEarlyJudge(record, { sleep: async () => undefined }, () => {
    turns++;
    if (turns === 2) call();
  });
  judge.take(citations[0]);
  Object.assign(citations[2].resolution, { status: 'resolved', article: 'a1' });
  record.pending = ['k2'];
  await new Promise(resolve => setTimeout(resolve));
  judge.take(citations[2]);
  await called;
  expect(claims[1]?.backing).toMatchObject([{ citation: 'k3', verdict: 'supported' }]);
});

it('asks nothing of a mark whose article was not read', async () => {
  const { record, citations, claims } = halfway();
  record.bodies = {};
  const judge = createEarlyJudge(record, never, () => expect.unreachable());
  judge.take(citations[0]);
  await judge.stop();
  expect(claims[0]?.backing).toEqual([]);
});

it('stops after the turn under way, and throws what judging threw there', async () => {
  const { record, citations, claims } = halfway();
  const judge = createEarlyJudge(record, never, () => undefined);
  judge.take(citations[0]);
  await judge.stop();
  expect(claims[0]?.backing).toHaveLength(1);
  const broken = createEarlyJudge(record, never, () => {
    throw new Error('full');
  });
  broken.take(citations[0]);
  await expect(broken.stop()).rejects.toThrow('full');
});
