import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import { createStorySearch } from '../../../../../utils/trace/run/resolving/story-search.ts';
import { citation, claim, traceOf } from '../../build.ts';
import { unasked } from '../../record.ts';
import { lookupOf, sourceOf } from '../bench.ts';

const OUTLETS = ['msn.com', 'forbes.com', 'dw.com', 'msn.com'];
const TEXTS = [
  'Kelpworks opened its filter plant in Ostmark.',
  'The Ostmark plant of Kelpworks employs 340 people.',
  'Kelpworks borrowed money in Ostmark.',
  'Kelpworks stops lorries at dawn in Ostmark.',
];

/** Four marks of three outlets on one story; `headings` are those of their claims. */
const stage = (headings: readonly string[] = ['A', 'A', 'A', 'A'], fewerWords = false) => {
  const citations = OUTLETS.map((outlet, at) =>
    unasked(citation({ id: `k${at}`, outlet, claims: [`c${at}`] })),
  );
  const claims = TEXTS.map((text, at) =>
    claim({ id: `c${at}`, text, heading: headings[at] ?? null, citations: [`k${at}`] }),
  );
  const title = 'Kelpworks opens a plant in Ostmark';
  const trace = traceOf({ claims, citations, page: { ...traceOf({}).page, title } });
  const lookup = lookupOf([sourceOf('bing-news', []), sourceOf('gdelt', [])]);
  const pending = new Set(citations.map(({ id }) => id));
  const story = createStorySearch(lookup, { trace, directory, fewerWords }, () => [...pending]);
  const ask = (at: number) => story.ask(citations[at] ?? citation({}));
  return { lookup, pending, story, ask };
};

describe('a question about a story', () => {
  it('is asked once, of the news search, for no outlet in particular', async () => {
    const { lookup, ask, story } = stage();
    expect(story.isOneStory).toBe(true);
    const first = ask(0);
    expect(await ask(3)).toBe(await first);
    expect(lookup.asked).toHaveLength(1);
    const [id, question] = lookup.asked[0] ?? [];
    expect(id).toBe('bing-news');
    expect(question).toMatchObject({ domain: null, title: null });
    expect(question?.words).toEqual(expect.arrayContaining(['Kelpworks', 'Ostmark']));
  });

  it('serves all parts of a page that is one story', async () => {
    const { lookup, ask } = stage(['A', 'B', 'C', 'D']);
    await ask(0);
    await ask(1);
    expect(lookup.asked).toHaveLength(1);
  });

  it('is not worth its turn where it would serve two outlets', async () => {
    const { lookup, ask, pending } = stage();
    pending.delete('k2');
    expect(await ask(0)).toBeNull();
    expect(lookup.asked).toEqual([]);
  });

  it('is not asked of a reader who wants services told few words, nor of a stopped run', async () => {
    const few = stage(undefined, true);
    expect(await few.ask(0)).toBeNull();
    const stopped = stage();
    stopped.lookup.stop();
    expect(await stopped.ask(0)).toBeNull();
    expect([...few.lookup.asked, ...stopped.lookup.asked]).toEqual([]);
  });
});
