import { describe, expect, it } from 'vitest';
import { annotation } from '../../../utils/exports/annotation.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

const write = (...traces: Trace[]) => JSON.parse(annotation.write(traces));
const archived = {
  url: 'https://web.archive.org/web/20260520/y',
  at: '2026-05-20T01:00:00Z',
  read: true,
};
const state = {
  type: 'TimeState',
  sourceDate: '2026-05-20T01:00:00Z',
  cached: 'https://web.archive.org/web/20260520/y',
};

describe('Web Annotations', () => {
  it('of an article cited itself have its address and the verdict, and link nothing', () => {
    const { first, ...collection } = write(plainTrace());
    expect(collection).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:whence:https%3A%2F%2Fbriefing.example%2F',
      type: 'AnnotationCollection',
      label:
        'Claims and their sources, traced by Whence. ' +
        'The support score is the probability that the article supports the claim as printed.',
      total: 1,
    });
    expect(first).toEqual({
      id: 'urn:whence:https%3A%2F%2Fbriefing.example%2F:page-1',
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        {
          id: 'urn:whence:https%3A%2F%2Fbriefing.example%2F:c1:0',
          type: 'Annotation',
          motivation: 'assessing',
          created: '2026-05-20T09:30:00.000Z',
          body: [
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
            },
            {
              type: 'TextualBody',
              purpose: 'assessing',
              format: 'text/plain',
              value:
                'Supported (support score 0.87), TechCrunch, cited as (techcrunch.com), ' +
                'in “Quillon hires cartographers”, traced 2026-05-20.',
            },
          ],
          target: {
            source: 'https://briefing.example/',
            selector: { type: 'TextQuoteSelector', exact: 'Quillon hired cartographers.' },
          },
        },
      ],
    });
  });
  it('only link where nothing could be told', () => {
    const [item] = write(plainTrace({}, { verdict: 'unknown' })).first.items;
    expect(item.motivation).toBe('linking');
  });
  it('quote the passage and say where the article is kept', () => {
    const [item] = write(plainTrace({ archived }, { passage: 'They did.' })).first.items;
    expect(item.body[0]).toEqual({
      type: 'SpecificResource',
      source: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      selector: { type: 'TextQuoteSelector', exact: 'They did.' },
      state,
    });
  });
  it('say every drift', () => {
    const drift = [
      { kind: 'number' as const, claim: '40', source: '14' },
      { kind: 'date' as const, claim: 'May 19', source: 'May 18' },
    ];
    const [item] = write(plainTrace({}, { drift })).first.items;
    expect(item.body.at(-1).value).toBe(
      'Supported (support score 0.87), TechCrunch, cited as (techcrunch.com), ' +
        'in “Quillon hires cartographers”, traced 2026-05-20. ' +
        'number: 40 ≠ 14. date: May 19 ≠ May 18.',
    );
  });
  it('say of a claim that no article backs how it stands', () => {
    const rows = [
      claim({ id: 'c1', citations: [], backing: [] }),
      claim({ id: 'c2', backing: [backing({ article: null }), backing({})] }),
    ];
    const { total, first } = write(traceOf({ claims: rows, articles: [article({})] }));
    expect(total).toBe(2);
    expect(first.items.map((i: { id: string }) => i.id)).toEqual([
      'urn:whence:https%3A%2F%2Fbriefing.example%2F:c1:0',
      'urn:whence:https%3A%2F%2Fbriefing.example%2F:c2:1',
    ]);
    expect(first.items[0].body).toEqual([
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        value: 'No source given, in “Quillon hires cartographers”, traced 2026-05-20.',
      },
    ]);
  });
  it('quote a claim as far as the mark that stands before its stop', () => {
    const exactOf = (placement: 'before-stop' | 'after-sentence') => {
      const trace = plainTrace();
      const [item] = write({ ...trace, citations: [citation({ placement })] }).first.items;
      return item.target.selector.exact;
    };
    expect(exactOf('before-stop')).toBe('Quillon hired cartographers');
    expect(exactOf('after-sentence')).toBe('Quillon hired cartographers.');
  });
  it('quote a claim with the marks inside it where the trace says how it is printed', () => {
    const trace = plainTrace();
    const printed = 'Quillon hired (msn.com) cartographers.';
    const claims = trace.claims.map(claim => ({ ...claim, printed }));
    const [item] = write({ ...trace, claims }).first.items;
    expect(item.target.selector.exact).toBe(printed);
  });
  it('are about a local file by an address', () => {
    const trace = plainTrace();
    const page = { ...trace.page, url: 'my briefing.md' };
    expect(write({ ...trace, page }).first.items[0].target.source).toBe('file:///my%20briefing.md');
  });
  it('link an original known by its address alone without the copy’s archive', () => {
    const url = 'https://www.wired.com/story/quillon';
    const original = { article: null, url, outlet: 'wired.com', evidence: [] };
    const [item] = write(plainTrace({ archived, original })).first.items;
    expect(item.body[0].state).toEqual(state);
    expect(item.body[1]).toEqual({ type: 'SpecificResource', purpose: 'linking', source: url });
  });
  it('of several pages are one collection', () => {
    const other = {
      ...plainTrace(),
      page: { ...plainTrace().page, url: 'https://briefing.example/2' },
    };
    const { id, total } = write(chainTrace(), other);
    expect([id, total]).toEqual([
      'urn:whence:https%3A%2F%2Fbriefing.example%2F+https%3A%2F%2Fbriefing.example%2F2',
      3,
    ]);
  });
});
