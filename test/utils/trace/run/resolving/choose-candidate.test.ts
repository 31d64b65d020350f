import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../../utils/articles/article.ts';
import { directory } from '../../../../../utils/outlets/directory.ts';
import type { ReadOutcome } from '../../../../../utils/trace/run/read-page.ts';
import { createChooser } from '../../../../../utils/trace/run/resolving/choose-candidate.ts';
import { article, citation, claim, traceOf } from '../../build.ts';
import { unasked } from '../../record.ts';
import { candidateOf, STORY } from '../bench.ts';

const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
const address = (at: number) => `https://techcrunch.com/2026/05/19/quillon-cartographers-${at}/`;
const pageAt = (url: string, body: string): ReadOutcome => ({
  ok: true,
  article: { ...article({ url }), canonical: null, description: null, text: body },
  evidence: [],
  moved: false,
  asked: url,
});
const bench = (
  candidates: readonly Candidate[],
  bodies: Record<string, string> = {},
  claims = [claim({ text })],
) => {
  const read: string[] = [];
  const briefing = { trace: traceOf({ claims }), directory };
  const search = {
    candidates: new Map(candidates.map(c => [c.url, c])),
    windowOf: () => ({ from: '2026-05-17', to: '2026-05-20' }),
  };
  const chooser = createChooser({
    briefing,
    search: search as Parameters<typeof createChooser>[0]['search'],
    clock: { now: () => new Date('2026-05-20T09:30:00Z') },
    pages: {
      read: async url => {
        read.push(url);
        const body = bodies[url];
        return body === undefined
          ? { ok: false, reason: 'gone', status: 404, detail: '404', asked: url }
          : pageAt(url, body);
      },
    },
  });
  return { read, chooser };
};
const many = Array.from({ length: 8 }, (_, at) =>
  candidateOf({ url: address(at), title: `${STORY.headline} (part ${at})` }),
);

describe('reading for several marks of an outlet', () => {
  const other = 'The bakery of Larkholm won a prize for its rye bread on May 18.';
  const two = () => {
    const bread = 'https://techcrunch.com/2026/05/18/rye-bread-prize/';
    const briefing = [
      candidateOf(),
      candidateOf({ url: address(2), title: `${STORY.headline} again` }),
      candidateOf({ url: bread, title: 'Bakery of Larkholm wins rye bread prize' }),
    ];
    const claims = [claim({ text }), claim({ id: 'c2', text: other, citations: ['k2'] })];
    return {
      bread,
      ...bench(briefing, { [STORY.url]: STORY.text.join(' '), [bread]: other }, claims),
    };
  };
  const marks = [unasked(citation({})), unasked(citation({ id: 'k2', claims: ['c2'] }))];

  it('takes the best page of each before the second of any', async () => {
    const { read, chooser, bread } = two();
    await chooser.decide(marks, false);
    expect(read.slice(0, 2)).toEqual([STORY.url, bread]);
    expect(read).toContain(address(2));
  });

  it('tells of a mark whose own sentence was read, and of no other, before all is decided', async () => {
    const { chooser, bread } = two();
    const told: string[] = [];
    const vague = unasked(citation({ id: 'k3', claims: ['c9'] }));
    await chooser.decide([...marks, vague], false, ({ id }, { chosen, isCertain }) => {
      expect(isCertain).toBe(true);
      told.push(`${id} ${chosen?.candidate.url}`);
    });
    expect(told.sort()).toEqual([`k1 ${STORY.url}`, `k2 ${bread}`]);
  });
});

describe('choosing among candidates', () => {
  it('reads two where the first is plainly it', async () => {
    const { read, chooser } = bench([candidateOf(), candidateOf({ url: address(1) })], {
      [STORY.url]: STORY.text.join(' '),
    });
    const one = unasked(citation({}));
    const [decision] = await chooser.decide([one], true);
    expect(decision).toMatchObject({
      status: 'resolved',
      chosen: { candidate: { url: STORY.url } },
    });
    expect(decision?.page).toMatchObject({ ok: true });
    expect(read.length).toBeLessThanOrEqual(2);
    expect(one.resolution.steps.map(step => [step.did, step.what])).toEqual(
      read.map(() => ['read', 'article']),
    );
  });

  it('takes the one with the headline that the entry prints, whatever the others tell', async () => {
    const named = candidateOf({
      url: address(9),
      title: 'Larkholm draws its invented atlas | Larkpost',
    });
    const { read, chooser } = bench([candidateOf(), named], { [STORY.url]: STORY.text.join(' ') });
    const entry = (headline: string) => ({ ...unasked(citation({})), headline });
    const telling = 'Larkholm draws its invented atlas';
    expect(await chooser.decide([entry(telling)], false)).toMatchObject([
      { status: 'resolved', chosen: { candidate: { url: address(9) } }, page: { ok: false } },
    ]);
    expect(read).toEqual([address(9)]);
    // Many reports are called "Morning news": then the texts decide.
    const vague = candidateOf({ url: address(9), title: 'Morning news' });
    const other = bench([vague, candidateOf()], { [STORY.url]: STORY.text.join(' ') });
    expect(await other.chooser.decide([entry('Morning news')], false)).toMatchObject([
      { chosen: { candidate: { url: STORY.url } } },
    ]);
  });

  it('reads five where it is in doubt, each once, and says each once', async () => {
    const bodies = Object.fromEntries(many.map(c => [c.url, 'Another invented text about bread.']));
    const { read, chooser } = bench(many, bodies);
    const [one, two] = [unasked(citation({})), unasked(citation({ id: 'k2' }))];
    await chooser.decide([one, two], false);
    expect(new Set(read).size).toBe(5);
    expect(one.resolution.steps).toHaveLength(5);
    await chooser.decide([one], true);
    expect(one.resolution.steps).toHaveLength(5);
    expect(new Set(read).size).toBe(5);
  });

  it('answers in the order of the citations, and nothing where nothing was offered', async () => {
    const { chooser } = bench([]);
    const decisions = await chooser.decide([unasked(citation({})), unasked(citation({}))], true);
    expect(decisions).toMatchObject([
      { status: 'not-found', chosen: null, page: null, ranked: [] },
      { status: 'not-found', chosen: null, page: null, ranked: [] },
    ]);
  });
});
