import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import type { Source } from '../../../../../utils/trace/model/source.ts';
import { resolveAnywhere } from '../../../../../utils/trace/run/resolving/resolve-anywhere.ts';
import { citation, traceOf } from '../../build.ts';
import { unasked } from '../../record.ts';
import {
  answering,
  bare,
  candidateOf,
  lookupOf,
  offering,
  page,
  STORY,
  sourceOf,
  traced,
} from '../bench.ts';

describe('a claim that the reader selected', () => {
  it('looks everywhere for a claim that the reader selected, and nowhere for a name that nobody knows', async () => {
    const selected = bare();
    selected.trace.citations = selected.trace.citations.map(k => ({
      ...k,
      text: '',
      outlet: null,
    }));
    const anywhere: Source = {
      ...offering([{}]),
      id: 'bing-news',
      applies: question => question.domain === null,
    };
    const { trace } = await traced(
      selected,
      { fetchFor: answering({ [STORY.url]: page(STORY) }) },
      [anywhere],
    );
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', article: 'a1' });
    expect(trace.claims[0]?.backing).toMatchObject([
      { outlet: 'techcrunch.com', verdict: 'supported', basis: ['supported'] },
    ]);

    // A title that fits and a text that says something else: it is offered, not taken.
    const elsewhere = {
      headline: STORY.headline,
      text: ['Quillon, an invented firm, moved its cartographers to another office.'],
    };
    const offered = await traced(
      selected,
      { fetchFor: answering({ [STORY.url]: page(elsewhere) }) },
      [anywhere],
    );
    expect(offered.trace.citations[0]?.resolution).toMatchObject({
      status: 'ambiguous',
      article: null,
      candidates: [{ url: STORY.url }],
    });
    expect(offered.trace.claims[0]?.backing).toEqual([]);

    // An index that was too slow may know what the others do not.
    const slow: Source = {
      ...anywhere,
      id: 'gdelt',
      find: async () => ({ ok: false, reason: 'timeout', status: null, detail: 'slow', url: null }),
    };
    const none: Source = { ...anywhere, find: offering([]).find };
    expect((await traced(selected, {}, [none, slow])).trace.citations[0]?.resolution.status).toBe(
      'failed',
    );
    expect((await traced(selected, {}, [none])).trace.citations[0]?.resolution.status).toBe(
      'not-found',
    );

    const unknown = bare();
    unknown.trace.citations = unknown.trace.citations.map(k => ({
      ...k,
      text: '(The Larkholm Gazette)',
      outlet: null,
    }));
    const left = await traced(unknown, {}, [anywhere]);
    expect(left.trace.citations[0]?.resolution.steps.map(step => step.outcome)).toEqual([
      'the outlet is not known by this name',
    ]);
  });

  it('is left as it is when the run is over', async () => {
    const lookup = lookupOf([sourceOf('bing-news', [candidateOf()])]);
    lookup.stop();
    const selected = unasked(citation({ text: '', outlet: null }));
    const briefing = { trace: traceOf({}), directory };
    await resolveAnywhere({ lookup, briefing, pages: {} as never }, selected);
    expect(selected).toEqual(unasked(citation({ text: '', outlet: null })));
  });
});
