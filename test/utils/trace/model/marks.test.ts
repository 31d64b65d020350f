import { describe, expect, it } from 'vitest';
import { marksOf, namesOutlet, prepareMentions } from '../../../../utils/trace/model/marks.ts';
import { createResolution } from '../../../../utils/trace/model/record.ts';
import { citation, mention, traceOf } from '../build.ts';

const prepared = (over: Parameters<typeof traceOf>[0]) => {
  const trace = traceOf(over);
  return { ...trace, mentions: prepareMentions(trace, createResolution) };
};

it('linked words name no outlet', () => {
  expect(namesOutlet(mention({}))).toBe(true);
  expect(namesOutlet(mention({ isLinked: true }))).toBe(false);
});

describe('what is looked up for a page', () => {
  it('are its printed marks alone where it prints any', () => {
    const resolution = createResolution();
    const trace = prepared({ citations: [citation({})], mentions: [mention({ resolution })] });
    expect(marksOf(trace)).toBe(trace.citations);
    expect(trace.mentions).toEqual([mention({})]);
  });

  it('is what its claims name where it prints none', () => {
    const trace = prepared({
      mentions: [
        mention({ id: 'm1' }),
        mention({ id: 'm2', claim: null }),
        mention({ id: 'm3', href: 'https://techcrunch.com/2026/05/19/quillon/' }),
      ],
    });
    expect(marksOf(trace)).toMatchObject([
      { id: 'm1', text: 'TechCrunch', outlet: 'techcrunch.com', href: null, claims: ['c1'] },
      { id: 'm3', href: 'https://techcrunch.com/2026/05/19/quillon/' },
    ]);
  });

  it('is not the page’s own outlet, whose report the page is', () => {
    const { page } = traceOf({});
    const at = (url: string) => prepared({ page: { ...page, url }, mentions: [mention({})] });
    expect(marksOf(at('https://www.techcrunch.com/2026/05/20/x/'))).toEqual([]);
    expect(marksOf(at('https://techcrunch.com.example/x/'))).toHaveLength(1);
    expect(marksOf(at(''))).toHaveLength(1);
  });

  it('is nothing in a trace whose mentions nobody could look up', () => {
    expect(marksOf(traceOf({ mentions: [mention({})] }))).toEqual([]);
  });

  it('has one resolution with the mention, whoever writes to it', () => {
    const trace = prepared({ mentions: [mention({})] });
    const [mark] = marksOf(trace);
    if (!mark) return expect.fail('nothing to look up');
    mark.resolution = { ...createResolution(), status: 'ambiguous' };
    expect(trace.mentions[0]?.resolution?.status).toBe('ambiguous');
    expect(marksOf(trace)[0]).toBe(mark);
    expect(marksOf(structuredClone(trace))[0]?.resolution.status).toBe('ambiguous');
  });
});
