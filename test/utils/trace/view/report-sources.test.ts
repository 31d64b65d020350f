import { describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../../../utils/trace/model/live.ts';
import {
  openCitations,
  reportSources,
  sourceNumbers,
} from '../../../../utils/trace/view/report-sources.ts';
import { BRIEFING } from '../../../components/fixtures/briefing.ts';
import { claim, trace } from '../../../components/fixtures/build.ts';
import { LIVES } from '../../../components/fixtures/lives.ts';

const sources = reportSources(BRIEFING);

describe('reportSources', () => {
  it('lists every article once, numbered as the claims need them', () => {
    expect(sources.map(({ number, article }) => [number, article.id])).toEqual([
      [1, 'a1'],
      [2, 'a2'],
      [3, 'a4'],
      [4, 'a3'],
      [5, 'a5'],
      [6, 'a6'],
      [7, 'a7'],
    ]);
  });

  it('holds each article against its claims and its citations', () => {
    const msn = sources.find(({ article }) => article.id === 'a2');
    expect(msn?.citations.map(({ id }) => id)).toEqual(['k2', 'k7']);
    expect(msn?.claims.map(({ claim, row }) => [claim.id, row.verdict])).toEqual([
      ['c3', 'supported'],
      ['c4', 'unknown'],
      ['c9', 'partial'],
    ]);
  });

  it('numbers what a claim rests on', () => {
    const c5 = BRIEFING.claims.find(({ id }) => id === 'c5');
    expect(c5 && sourceNumbers(c5, sources).map(({ number }) => number)).toEqual([3, 4]);
    expect(sourceNumbers(claim('x', 'x'), sources)).toEqual([]);
  });

  it('is empty for a trace without articles', () => {
    expect(reportSources(trace())).toEqual([]);
  });
});

describe('openCitations', () => {
  const kinds = (live: LiveTrace) => {
    const { inVain, waiting, untraced } = openCitations(live);
    return [inVain, waiting, untraced].map(citations => citations.map(({ id }) => id));
  };

  it('lists what led to no article', () => {
    expect(kinds(LIVES.done)).toEqual([['k6', 'k9', 'k12'], [], []]);
  });

  it('sets apart what needs access, and what is still to be looked up', () => {
    expect(kinds(LIVES.needs)).toEqual([['k9', 'k12'], ['k4', 'k6', 'k8'], []]);
    const left = ['k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11', 'k12'];
    expect(kinds(LIVES.tracing)).toEqual([[], [], left]);
    expect(kinds(LIVES.stopped)).toEqual([[], [], left]);
    expect(kinds(LIVES.offline)[2]).toHaveLength(12);
    expect(kinds(LIVES.read)).toEqual([[], [], []]);
  });
});
