import { describe, expect, it } from 'vitest';
import { createResolution, fingerprintOf, toLive } from '../../../../utils/trace/model/record.ts';
import { citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

describe('what screens draw of a record', () => {
  it('has its progress, its choices without what stood there before, and its tab', () => {
    const record = {
      ...recordAround(traceOf({})),
      total: 5,
      pending: ['k4', 'k5'],
      asking: 'gdelt',
      needs: ['*://*.bing.com/*'],
      unsaved: true,
      chosen: [{ citation: 'k1', url: '', before: createResolution() }],
    };
    expect(toLive(record, 7)).toMatchObject({
      id: 'r1',
      tab: 7,
      state: 'read',
      progress: { done: 3, total: 5, asking: 'gdelt' },
      needs: ['*://*.bing.com/*'],
      wouldAsk: [],
      offline: false,
      unsaved: true,
      private: false,
    });
    expect(toLive(record, null).chosen).toEqual([{ citation: 'k1', url: '' }]);
  });
});

describe('the fingerprint of a page', () => {
  const of = (claims: string[], citations: string[]) =>
    fingerprintOf({
      claims: claims.map(text => claim({ text })),
      citations: citations.map(text => citation({ text })),
    });
  it('is the same for the same words, as 16 hex digits', () => {
    expect(of(['One.', 'Two.'], ['(cnbc.com)'])).toMatch(/^[0-9a-f]{16}$/);
    expect(of(['One.', 'Two.'], ['(cnbc.com)'])).toBe(of(['One.', 'Two.'], ['(cnbc.com)']));
    expect(of([], [])).toBe('cbf29ce4811c9dc5');
  });
  it('is another for other words, another order, another script or another mark', () => {
    const all = [
      of(['One.', 'Two.'], ['(cnbc.com)']),
      of(['Two.', 'One.'], ['(cnbc.com)']),
      of(['One.', 'Two.'], ['(axios.com)']),
      of(['One.', 'Two.'], []),
      of(['一。', 'Two.'], ['(cnbc.com)']),
      of(['丁。', 'Two.'], ['(cnbc.com)']),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
