import { describe, expect, it } from 'vitest';
import { checkHedges } from '../../../../utils/support/drift/drift-hedges.ts';
import { makeComparison } from '../made-up.ts';
import { article, compare, sidesOf } from '../story.ts';

const check = (claim: string, text?: string) =>
  checkHedges(text ? compare(claim, article(text)) : compare(claim));
/** Both sides of what is suspected of a claim. */
const suspect = (claim: string, text?: string) => sidesOf(check(claim, text));

describe('checkHedges', () => {
  it.each([
    [
      'The state will lower its fee for industrial water users.',
      ['will lower its fee for industrial', 'is considering lowering its fee'],
    ],
    ['Opponents will sue the council.', ['will sue the council', 'plan to sue the council']],
  ])('%s', (claim, expected) => {
    expect(suspect(claim)).toEqual(expected);
  });

  it.each([
    'The state may lower its fee for industrial water users.',
    'The state is considering lowering its fee for industrial water users.',
    'Opponents want to sue the council.',
    'The plant will cost $1.2 billion.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it.each([
    {
      name: 'a plan',
      claim: 'The council raised the harbor fee.',
      text: 'The council plans to raise the harbor fee.',
      sides: ['raised the harbor fee', 'plans to raise the harbor'],
    },
    {
      name: 'an accusation behind its statement',
      claim: 'Bell sold broken boats to children.',
      text: 'Bell sold broken boats to children, according to a lawsuit.',
      sides: ['Bell sold broken boats to children', 'according to a lawsuit'],
    },
    {
      name: 'what is not proven yet',
      claim: 'The drug proves helpful against fever.',
      text: 'Preliminary data say the drug proves helpful against fever.',
      sides: ['drug proves', 'Preliminary data say the'],
    },
    {
      name: 'a modal of another verb',
      claim: 'The council closed the harbor market.',
      text: 'The council may sell the closed harbor market.',
      sides: null,
    },
    {
      name: 'no hedge',
      claim: 'The council raised the harbor fee.',
      text: 'The council raised the harbor fee.',
      sides: null,
    },
    {
      name: 'a hedge of the claim’s own, before',
      claim: 'Bell’s council could soon raise the harbor fee.',
      text: 'Bell’s council plans to raise the harbor fee.',
      sides: null,
    },
    {
      name: 'an aim, not a deed',
      claim: 'The council met to raise the harbor fee.',
      text: 'The council met and plans to raise the harbor fee.',
      sides: null,
    },
    {
      name: 'a loose word',
      claim: 'The council would raise the harbor fee.',
      text: 'The council plans to raise the harbor fee.',
      sides: null,
    },
  ])('$name: $claim', ({ claim, text, sides }) => {
    expect(suspect(claim, text)).toEqual(sides);
  });

  it('takes an accusation for one unless somebody is named for it', () => {
    const text =
      'Lawyers for Harbor Media accused Bell of copying its business model to launch Tidewire.';
    expect(suspect('Bell copied Harbor’s business model to launch Tidewire.', text)).not.toBeNull();
    expect(
      suspect('Harbor’s lawyers said Bell copied its business model to launch Tidewire.', text),
    ).toBeNull();
    expect(
      suspect('Bell allegedly copied Harbor’s business model to launch Tidewire.', text),
    ).toBeNull();
  });

  it('asks for a name with an accusation alone', () => {
    expect(
      suspect(
        'The council raised the harbor fee, said Bell.',
        'The council plans to raise the harbor fee, said Bell.',
      ),
    ).not.toBeNull();
  });

  it('is content where another sentence says it plainly', () => {
    const hedged = 'The council may approve the new bridge on Friday.';
    const claim = 'The council approved the new bridge on Friday.';
    expect(suspect(claim, `${hedged} The council approved the new bridge on Friday.`)).toBeNull();
    expect(suspect(claim, `${hedged} The council met on Friday.`)).not.toBeNull();
  });

  it('is surer the better the sentence fits and the more of the hedge is met', () => {
    const certainty = (claim: string, text: string) => check(claim, text).suspicions[0]?.certainty;
    const text = 'The council plans to raise the harbor fee.';
    expect(certainty('The council raised the harbor fee.', text)).toBe(1);
    const part = certainty('The council raised the harbor tax.', text);
    expect(part).toBeGreaterThan(0.3 + 0.3 * (2 / 3) + 0.4 * 0.4);
    expect(part).toBeLessThan(0.3 + 0.3 * (2 / 3) + 0.4);
  });

  it('names the sentence', () => {
    const text = 'It rained. The council plans to raise the harbor fee.';
    expect(check('The council raised the harbor fee.', text)).toMatchObject({
      parts: [],
      suspicions: [{ kind: 'hedge', sentence: 1 }],
    });
  });

  const made = (covers: readonly number[], strengths: readonly (readonly number[])[]) =>
    checkHedges(
      makeComparison({
        claim: 'council raised fee',
        words: [{ text: 'council' }, { text: 'raised' }, { text: 'fee' }],
        article: 'Council may raise fee. Council met fee raise.',
        fits: covers.map((cover, i) => ({ cover, strengths: strengths[i] ?? [], at: [0, 2, 3] })),
      }),
    ).suspicions.length;

  it('looks at a story that is the same, and at sentences nearly as good as the best', () => {
    const found = [1, 1, 1];
    expect(made([0.4], [found])).toBe(1);
    expect(made([0.39], [found])).toBe(0);
    // A plain sentence counts when it is nearly as good.
    expect(made([0.8, 0.68], [found, found])).toBe(0);
    expect(made([0.8, 0.67], [found, found])).toBe(1);
    expect(made([0.8, 0.7], [found, [1, 0.86, 0.86]])).toBe(0);
    expect(made([0.8, 0.7], [found, [1, 0.8, 0.8]])).toBe(1);
  });

  it('asks for half of what the hedge governs', () => {
    expect(made([0.8], [[1, 1, 0]])).toBe(1);
    expect(made([0.8], [[1, 0.6, 0]])).toBe(1);
    expect(made([0.8], [[1, 0.59, 1]])).toBe(0);
  });
});

describe('a word that stands twice in the claim', () => {
  const printed =
    '“Every wall has a crack in it, and nobody asks where the crack begins,” Bell said.';
  it('does not part a hedge from the words that it is printed with', () => {
    expect(
      suspect(
        'Bell said: “Every wall has a crack in it, and nobody asks where the crack begins.”',
        printed,
      ),
    ).toBeNull();
    expect(
      suspect(
        'The harbor council, which runs the harbor, plans to raise the harbor fee.',
        'The council plans to raise the harbor fee.',
      ),
    ).toBeNull();
  });

  it('keeps no hedge that the claim has for something else', () => {
    expect(
      suspect(
        'The council raised the harbor fee and plans to close the pier.',
        'The council plans to raise the harbor fee.',
      ),
    ).not.toBeNull();
  });
});
