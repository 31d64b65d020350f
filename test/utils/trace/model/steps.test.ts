import { describe, expect, it } from 'vitest';
import { addStep, outcomeOf } from '../../../../utils/trace/model/steps.ts';
import { citation } from '../build.ts';
import { unasked } from '../record.ts';

const NOW = new Date('2026-05-20T09:30:00Z');

describe('a step', () => {
  it('is added behind the others, with its time and how it came out', () => {
    const one = unasked(citation({}));
    const said = { text: '2 candidates', say: [{ key: 'candidates', args: [2] }] };
    addStep(one, NOW, { did: 'asked', what: 'gdelt', url: 'https://api.gdeltproject.org/', said });
    addStep(one, NOW, { did: 'gave-up', what: 'run', url: null, said: { text: 'x', say: [] } });
    expect(one.resolution.steps).toEqual([
      {
        at: '2026-05-20T09:30:00.000Z',
        did: 'asked',
        what: 'gdelt',
        url: 'https://api.gdeltproject.org/',
        outcome: '2 candidates',
        say: [{ key: 'candidates', args: [2] }],
      },
      { at: '2026-05-20T09:30:00.000Z', did: 'gave-up', what: 'run', url: null, outcome: 'x' },
    ]);
  });

  it('has no parts for screens where nothing was said in parts', () => {
    expect(outcomeOf({ text: 'x', say: [] })).toEqual({ outcome: 'x' });
  });
});
