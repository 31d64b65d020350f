import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import {
  evidenceFor,
  nameOriginal,
  originalUnknown,
} from '../../../../utils/trace/run/name-original.ts';
import { article, citation, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const byline = {
  rule: 'byline-agency',
  detail: 'By Reuters',
  outlet: 'reuters.com',
  name: 'Reuters',
  url: null,
  agency: true,
};
const wired = article({
  outlet: 'wired.com',
  url: 'https://www.wired.com/story/x/',
  agency: 'old',
});
const mention = (claim: string | null, outlet = 'wired.com', copyOf = 'time.com') => ({
  id: `m ${claim}`,
  text: `${claim}: WIRED’s pickup of the TIME report`,
  outlet,
  claim,
  copyOf,
});
const recordOf = (mentions: ReturnType<typeof mention>[], ...more: (typeof wired)[]) => {
  const citations = [citation({ claims: ['c1'] })];
  const record = recordAround(traceOf({ articles: [wired, ...more], citations, mentions }));
  record.bodies.a1 = { text: 'x', canonical: null, evidence: [byline] };
  return record;
};

describe('evidence about an article', () => {
  const rules = (record: ReturnType<typeof recordOf>) =>
    evidenceFor(record, wired).map(({ rule, detail }) => [rule, detail.slice(0, 3)]);

  it('is the page’s own, then what the briefing says of its outlet', () => {
    const record = recordOf([mention(null), mention('c9'), mention('c1', 'cnet.com')]);
    expect(evidenceFor(record, wired).map(one => one.rule)).toEqual([
      'byline-agency',
      'prose-says-copy',
      'prose-says-copy',
    ]);
    expect(rules(recordOf([]))).toEqual([['byline-agency', 'By ']]);
  });

  it('is, where the outlet has several articles, only what is said beside its own marks', () => {
    const another = article({ id: 'a2', outlet: 'wired.com', url: 'https://www.wired.com/y/' });
    const record = recordOf([mention(null), mention('c9'), mention('c1')], another);
    expect(evidenceFor(record, wired)).toHaveLength(2);
    expect(evidenceFor(record, wired)[1]?.detail).toContain('c1:');
  });
});

describe('the original of an article', () => {
  const named = (evidence: Parameters<typeof nameOriginal>[2]) => {
    const record = recordOf([]);
    const row = record.trace.articles[0] ?? wired;
    return { original: nameOriginal({ record, directory }, row, evidence), row, record };
  };

  it('is named with its agency, and its outlet listed', () => {
    const { original, row, record } = named([byline]);
    expect(original?.outlet).toBe('reuters.com');
    expect(row).toMatchObject({
      agency: 'Reuters',
      original: {
        article: null,
        url: null,
        outlet: 'reuters.com',
        evidence: [{ rule: 'byline-agency', detail: 'By Reuters' }],
      },
    });
    expect(record.trace.outlets.map(o => o.domain)).toContain('reuters.com');
    expect(row.original).not.toHaveProperty('name');
  });

  it('is nobody’s where nothing speaks for a copy, and what was named before is gone', () => {
    const { original, row } = named([]);
    expect([original, row.original, row.agency]).toEqual([null, null, null]);
  });

  it('that is not determined is said with what speaks for a copy', () => {
    expect(originalUnknown([{ rule: 'x', detail: 'y' }])).toEqual({
      article: null,
      url: null,
      outlet: null,
      evidence: [{ rule: 'x', detail: 'y' }],
    });
  });
});
