import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import {
  askIndexes,
  questionOfAddress,
} from '../../../../../utils/trace/run/resolving/ask-indexes.ts';
import { citation } from '../../build.ts';
import { unasked } from '../../record.ts';
import { candidateOf, lookupOf, QUESTION, STORY, sourceOf } from '../bench.ts';

const listed = candidateOf({
  url: 'https://www.techcrunch.com/2026/05/19/quillon-hires-cartographers',
});
const other = candidateOf({ url: 'https://techcrunch.com/2026/05/19/other/' });
const broken = candidateOf({ url: 'no address' });
const ask = async (sources: Parameters<typeof lookupOf>[0], refused: readonly string[] = []) => {
  const lookup = lookupOf(sources, refused);
  const one = unasked(citation({}));
  const answer = await askIndexes(lookup, QUESTION, one, STORY.url);
  return { answer, asked: lookup.asked.map(([id]) => id), steps: one.resolution.steps };
};

describe('indexes', () => {
  it('list an address, however they write it; nobody else is asked then', async () => {
    const { answer, asked, steps } = await ask([
      sourceOf('exa', [broken, other, listed]),
      sourceOf('gdelt', []),
    ]);
    expect(answer).toEqual({
      answer: 'yes',
      title: STORY.headline,
      published: '2026-05-19T15:02:00Z',
    });
    expect(asked).toEqual(['exa']);
    expect(steps.map(step => step.what)).toEqual(['exa']);
  });

  it.each([
    ['no', 'one that lists others', [sourceOf('bing-news', [other]), sourceOf('gdelt', [listed])]],
    ['no', 'one that lists nothing', [sourceOf('gdelt', [])]],
    ['unknown', 'an empty feed of Bing’s', [sourceOf('bing-news', [])]],
    ['unknown', 'a failure', [sourceOf('gdelt', 'timeout')]],
    ['no', 'a failure before a plain no', [sourceOf('exa', 'timeout'), sourceOf('gdelt', [])]],
    ['unasked', 'none that is an index', [sourceOf('guardian', [listed])]],
    ['unasked', 'none that applies', [{ ...sourceOf('gdelt', [listed]), applies: () => false }]],
  ])('say %s by %s', async (expected, _, sources) => {
    expect((await ask(sources)).answer.answer).toBe(expected);
  });

  it('that may not be asked weigh less than one that failed, in either order', async () => {
    const [exa, gdelt] = [sourceOf('exa', 'timeout'), sourceOf('gdelt', [listed])];
    expect((await ask([gdelt], ['gdelt'])).answer.answer).toBe('no-access');
    expect((await ask([exa, gdelt], ['gdelt'])).answer.answer).toBe('unknown');
    expect((await ask([gdelt, exa], ['gdelt'])).answer.answer).toBe('unknown');
  });

  it('are not asked when the run is over', async () => {
    const lookup = lookupOf([sourceOf('gdelt', [listed])]);
    lookup.stop();
    const answer = await askIndexes(lookup, QUESTION, unasked(citation({})), STORY.url);
    expect(answer).toEqual({ answer: 'unknown' });
    expect(lookup.asked).toEqual([]);
  });
});

describe('the question for an address', () => {
  it.each([
    [STORY.url, 'techcrunch.com', ['Quillon', 'hires', 'cartographers']],
    ['https://larkholm.example/news/harbour', 'larkholm.example', ['harbour']],
  ])('%s', (url, domain, words) => {
    const question = questionOfAddress(url, directory, 'en');
    expect(question).toMatchObject({ domain, title: null, from: null, to: null, language: 'en' });
    for (const word of words) expect(question.words).toContain(word);
  });
});
