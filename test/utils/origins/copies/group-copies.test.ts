import { describe, expect, it } from 'vitest';
import {
  firstPublisher,
  type Groupable,
  groupCopies,
} from '../../../../utils/origins/copies/group-copies.ts';
import { sentences, story } from '../texts.ts';

const article = (id: string, text: string, more: Partial<Groupable> = {}): Groupable => ({
  id,
  text,
  outlet: `${id}.example`,
  kind: 'publisher',
  headline: `Headline of ${id}`,
  published: null,
  ...more,
});

describe('groupCopies', () => {
  const original = sentences(40, 1);
  const copy = original.slice(0, 25).join(' ');

  it('puts every article into one group, in the order given', () => {
    const groups = groupCopies([
      article('a', original.join(' ')),
      article('b', story(40, 2)),
      article('c', copy),
      article('d', ''),
    ]);
    expect(groups).toEqual([['a', 'c'], ['b'], ['d']]);
    expect(groupCopies([])).toEqual([]);
  });
  it('joins copies of a copy that have little in common with each other', () => {
    const first = original.slice(0, 26).join(' ');
    const last = original.slice(14).join(' ');
    expect(
      groupCopies([article('a', first), article('b', original.join(' ')), article('c', last)]),
    ).toEqual([['a', 'b', 'c']]);
  });
  it('does not make two stories one because a round-up has both', () => {
    const two = sentences(40, 2);
    const roundup = [...original, ...two].join(' ');
    const groups = groupCopies([
      article('a', original.join(' ')),
      article('a2', original.slice(0, 30).join(' ')),
      article('b', two.join(' ')),
      article('b2', two.slice(0, 30).join(' ')),
      article('r', roundup),
    ]);
    expect(groups.find(ids => ids.includes('a'))).not.toContain('b');
    expect(groups.flat().sort()).toEqual(['a', 'a2', 'b', 'b2', 'r']);
  });
  it('asks more of two articles of one outlet, which share its boilerplate', () => {
    const boilerplate = story(12, 8);
    const one = article('a', `${story(12, 3)} ${boilerplate}`, { outlet: 'one.example' });
    const two = article('b', `${story(12, 4)} ${boilerplate}`, { outlet: 'one.example' });
    expect(groupCopies([one, two])).toEqual([['a'], ['b']]);
    expect(groupCopies([one, { ...one, id: 'c' }])).toEqual([['a', 'c']]);
  });
  it('has the same answer whatever the order', () => {
    const all = [
      article('a', original.join(' ')),
      article('b', copy),
      article('c', story(30, 5)),
      article('d', [...sentences(3, 6), ...original.slice(2)].join(' ')),
    ];
    const sorted = (groups: string[][]) => groups.map(ids => [...ids].sort()).sort();
    expect(sorted(groupCopies([...all].reverse()))).toEqual(sorted(groupCopies(all)));
  });
});

describe('firstPublisher', () => {
  const at = (id: string, published: string | null, more: Partial<Groupable> = {}) =>
    article(id, `text of ${id}`, { published, ...more });
  it.each<[string, Groupable[], string | null]>([
    ['the earliest', [at('a', '2026-05-19T15:40:00Z'), at('b', '2026-05-19T09:00:00Z')], 'b'],
    ['across zones', [at('a', '2026-05-19T10:00:00+02:00'), at('b', '2026-05-19T09:00:00Z')], 'a'],
    [
      'no aggregator, however early',
      [at('a', '2026-05-19T01:00:00Z', { kind: 'aggregator' }), at('b', '2026-05-19T09:00:00Z')],
      'b',
    ],
    ['no platform', [at('a', '2026-05-18', { kind: 'platform' }), at('b', '2026-05-19')], 'b'],
    [
      'no relay, whatever its kind',
      [at('a', '2026-05-18', { outlet: 'msn.com' }), at('b', '2026-05-19')],
      'b',
    ],
    [
      'a date alone does not beat a time on the same day: the agency leads',
      [at('a', '2026-05-19'), at('b', '2026-05-19T15:00:00Z', { kind: 'agency' })],
      'b',
    ],
    ['undated ones last', [at('a', null), at('b', '2026-05-19')], 'b'],
    ['the agency where nobody has a date', [at('a', null), at('b', null, { kind: 'agency' })], 'b'],
    ['the only house among portals', [at('a', null, { kind: 'aggregator' }), at('b', null)], 'b'],
    [
      'nobody: two houses on one day',
      [at('a', '2026-05-19'), at('b', '2026-05-19T15:00:00Z')],
      null,
    ],
    [
      'nobody: two agencies on one day',
      [at('a', '2026-05-19', { kind: 'agency' }), at('b', '2026-05-19', { kind: 'agency' })],
      null,
    ],
    [
      'the earlier of three, two of them level',
      [at('a', '2026-05-19'), at('b', '2026-05-19'), at('c', '2026-05-18')],
      'c',
    ],
    ['nobody: no dates', [at('a', null), at('b', null)], null],
    [
      'nobody: portals alone',
      [
        at('a', '2026-05-19', { kind: 'aggregator' }),
        at('b', '2026-05-18', { outlet: 'apple.news' }),
      ],
      null,
    ],
    ['nobody: an empty group', [], null],
  ])('%s', (_, group, id) => {
    expect(firstPublisher(group)).toBe(id);
  });
});
