import { describe, expect, it } from 'vitest';
import { checkHedges } from '../../../../utils/support/drift/drift-hedges.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkHedges(text ? compare(claim, article(text, published)) : compare(claim)));

describe('checkHedges', () => {
  it.each([
    ['The state will lower its fee for industrial water users.', 'is considering lowering'],
    ['Opponents will sue the council.', 'plan to sue'],
  ])('%s', (claim, source) => {
    expect(suspect(claim)?.[1]).toContain(source.split(' ').slice(-1)[0]);
  });

  it.each([
    'The state may lower its fee for industrial water users.',
    'The state is considering lowering its fee for industrial water users.',
    'Opponents want to sue the council.',
    'The plant will cost $1.2 billion.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('takes an accusation for one unless somebody is named for it', () => {
    const text =
      'Lawyers for Harbor Media accused Bell of copying its business model to launch Tidewire.';
    expect(suspect('Bell copied Harbor’s business model to launch Tidewire.', text)).not.toBeNull();
    expect(
      suspect('Harbor’s lawyers said Bell copied its business model to launch Tidewire.', text),
    ).toBeNull();
  });

  it('is content where another sentence says it plainly', () => {
    const text =
      'The council may approve the new bridge on Friday. The council approved the new bridge on Friday.';
    expect(suspect('The council approved the new bridge on Friday.', text)).toBeNull();
  });
});
