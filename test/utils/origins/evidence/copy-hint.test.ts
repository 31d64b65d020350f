import { describe, expect, it } from 'vitest';
import { carrierHintOf, copyHintOf } from '../../../../utils/origins/evidence/copy-hint.ts';
import { directory } from '../pages.ts';

describe('copyHintOf', () => {
  const text = 'MSN’s pickup of the TechCrunch report';
  it('names whose story the prose says it is', () => {
    expect(copyHintOf({ text, outlet: 'msn.com', copyOf: 'techcrunch.com' })).toMatchObject([
      {
        rule: 'prose-says-copy',
        detail: `the page says “${text}”`,
        outlet: 'techcrunch.com',
        name: null,
        url: null,
        agency: false,
      },
    ]);
  });
  it('says nothing of one outlet', () => {
    expect(copyHintOf({ text, outlet: 'msn.com', copyOf: null })).toEqual([]);
    expect(copyHintOf({ text, outlet: 'msn.com', copyOf: 'msn.com' })).toEqual([]);
  });
});

describe('carrierHintOf', () => {
  it('names the outlet that a search gives', () => {
    expect(carrierHintOf('Reuters', directory)).toMatchObject([
      { rule: 'bing-on-msn', outlet: 'reuters.com', name: 'Reuters', agency: true },
    ]);
    expect(carrierHintOf('The Verge', directory)).toMatchObject([
      { outlet: 'theverge.com', agency: false },
    ]);
  });
  it.each([null, '', '  '])('says nothing of %j', copyOf => {
    expect(carrierHintOf(copyOf, directory)).toEqual([]);
  });
});
