import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import { createOutletSearch } from '../../../../../utils/trace/run/resolving/outlet-search.ts';
import { citation, claim, traceOf } from '../../build.ts';
import { unasked } from '../../record.ts';
import { candidateOf, lookupOf, STORY, sourceOf } from '../bench.ts';

const claims = [
  claim({ text: 'Quillon said on May 19 that it had hired 40 cartographers.' }),
  claim({ id: 'c2', text: 'A bakery in Larkholm won a prize for its rye bread on May 18.' }),
];
const group = () => [unasked(citation({})), unasked(citation({ id: 'k2', claims: ['c2'] }))];
const searchOver = (
  sources: Parameters<typeof lookupOf>[0],
  domain: string | null = 'techcrunch.com',
  refused: readonly string[] = [],
) => {
  const marks = group();
  const lookup = lookupOf(sources, refused);
  const briefing = { trace: traceOf({ claims }), directory };
  const search = createOutletSearch(lookup, briefing, domain, marks);
  return {
    marks,
    search,
    lookup,
    ask: (windowed = true) => search.ask(sources, marks, windowed),
    ids: () => lookup.asked.map(([id]) => id),
  };
};

describe('questions about one outlet', () => {
  it('are asked for each claim, or once for the outlet where the answer does not hang on it', async () => {
    const { ask, ids, marks } = searchOver([sourceOf('guardian', []), sourceOf('feed', [])]);
    expect(await ask()).toBe(true);
    expect(ids().sort()).toEqual(['feed', 'guardian', 'guardian']);
    expect(marks.map(k => k.resolution.steps.map(step => step.what).sort())).toEqual([
      ['feed', 'guardian'],
      ['feed', 'guardian'],
    ]);
    expect(await ask()).toBe(false);
    expect(ids()).toHaveLength(3);
  });

  it('are pooled and look three years back for a source that is asked seldom', async () => {
    const { ask, lookup } = searchOver([sourceOf('gdelt', [])]);
    await ask();
    expect(lookup.asked).toHaveLength(1);
    const { from, to } = lookup.asked[0]?.[1] ?? {};
    expect((Date.parse(to ?? '') - Date.parse(from ?? '')) / 864e5).toBe(1095);
  });

  it('have days only where they are to', async () => {
    const windowed = searchOver([sourceOf('guardian', [])]);
    await windowed.ask(true);
    expect(windowed.lookup.asked[0]?.[1].from).toMatch(/^2026-05/);
    await windowed.ask(false);
    expect(windowed.lookup.asked.at(-1)?.[1]).toMatchObject({ from: null, to: null });
  });

  it('leave an unknown WordPress alone until the days do not matter', async () => {
    const known = searchOver([sourceOf('wordpress', [])], 'techcrunch.com');
    await known.ask(true);
    expect(known.ids()).toHaveLength(2);
    const unknown = searchOver([sourceOf('wordpress', [])], 'larkholm.example');
    expect(await unknown.ask(true)).toBe(false);
    expect(await unknown.ask(false)).toBe(true);
  });

  it('are not asked of who does not apply, nor after the end', async () => {
    const none = searchOver([{ ...sourceOf('guardian', []), applies: () => false }]);
    expect(await none.ask()).toBe(false);
    const over = searchOver([sourceOf('guardian', [])]);
    over.lookup.stop();
    expect(await over.ask()).toBe(false);
    expect([...none.ids(), ...over.ids()]).toEqual([]);
  });
});

describe('a mark whose entry prints a headline', () => {
  const asking = async (offers: Parameters<typeof sourceOf>[1]) => {
    const marks = [{ ...unasked(citation({})), headline: STORY.headline }];
    const sources = [sourceOf('guardian', offers)];
    const lookup = lookupOf(sources, []);
    const briefing = { trace: traceOf({ claims }), directory };
    await createOutletSearch(lookup, briefing, 'techcrunch.com', marks).ask(sources, marks, true);
    return lookup.asked.map(([, { title }]) => title);
  };

  it('is asked for by it first, and by nothing else where that is found', async () =>
    expect(await asking([candidateOf()])).toEqual([STORY.headline]));

  it('is asked for by the words of its claim where it is not', async () =>
    expect(await asking([candidateOf({ title: 'Another report' })])).toEqual([
      STORY.headline,
      null,
    ]));
});

describe('what came back', () => {
  it('is what stands at the outlet, each page once, the best of what two say', async () => {
    const untitled = candidateOf({ title: null, published: null, snippet: 'A word.' });
    const { ask, search } = searchOver([
      sourceOf('feed', [
        untitled,
        candidateOf({ url: `${STORY.url}index.html`, snippet: null }),
        candidateOf({ url: 'no address' }),
        // The page that is traced, as an index may know it.
        candidateOf({ url: 'https://briefing.example/?amp=1', outlet: 'techcrunch.com' }),
        candidateOf({ url: 'https://www.wired.com/x', outlet: 'wired.com' }),
        candidateOf({ url: 'https://blog.techcrunch.com/x', outlet: 'blog.techcrunch.com' }),
      ]),
    ]);
    await ask();
    expect([...search.candidates.values()]).toMatchObject([
      { title: STORY.headline, published: '2026-05-19T15:02:00Z', snippet: 'A word.' },
      { url: 'https://blog.techcrunch.com/x' },
    ]);
  });

  it('is anybody’s where no outlet is meant', async () => {
    const { ask, search } = searchOver(
      [
        sourceOf('bing-news', [
          candidateOf({ url: 'https://www.wired.com/x', outlet: 'wired.com' }),
        ]),
      ],
      null,
    );
    await ask();
    expect(search.candidates.size).toBe(1);
  });

  it.each([
    ['an answer', [sourceOf('feed', [])], [], [false, false, false]],
    ['a passing failure', [sourceOf('feed', 'timeout')], [], [true, true, false]],
    ['a lasting failure', [sourceOf('feed', 'blocked')], [], [true, false, false]],
    [
      'one of each',
      [sourceOf('feed', 'server'), sourceOf('guardian', [])],
      [],
      [false, true, false],
    ],
    ['no access', [sourceOf('feed', [])], ['feed'], [false, false, true]],
    [
      'access to one',
      [sourceOf('feed', []), sourceOf('guardian', [])],
      ['feed'],
      [false, false, false],
    ],
    ['nobody', [], [], [false, false, false]],
  ] as const)('says of %s what is known', async (_, sources, refused, expected) => {
    const { ask, search } = searchOver(sources, 'techcrunch.com', refused);
    await ask();
    expect([search.allFailed(), search.unanswered(), search.noAccess()]).toEqual(expected);
  });
});
