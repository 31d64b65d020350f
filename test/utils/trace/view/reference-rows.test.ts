import { describe, expect, it } from 'vitest';
import type { Resolution, TraceArticle } from '../../../../utils/trace/model/schema.ts';
import { differentTitle, referenceRows } from '../../../../utils/trace/view/reference-rows.ts';
import { live } from '../../../components/fixtures/build.ts';
import { article, citation, traceOf } from '../build.ts';

const STEP = { at: '', did: 'read', what: 'article', url: null, outcome: '' } as const;
const reference = (over: Partial<Resolution>, headline?: string) =>
  citation({
    claims: [],
    ...(headline !== undefined && { headline }),
    resolution: { ...citation({}).resolution, steps: [STEP], ...over },
  });
const stateOf = (over: Partial<Resolution>, state: 'read' | 'done' = 'done') =>
  referenceRows(
    live(traceOf({ claims: [], citations: [reference(over)], articles: [article({})] }), { state }),
  )[0]?.state;

describe('how a reference ended', () => {
  it.each([
    [{ status: 'resolved', link: 'live' }, 'found'],
    [{ status: 'resolved', link: 'unchecked' }, 'found'],
    [{ status: 'resolved', link: 'moved' }, 'moved'],
    [{ status: 'resolved', link: 'gone' }, 'gone'],
    [{ status: 'resolved', link: 'blocked' }, 'blocked'],
    [{ status: 'not-found', link: 'never-seen', article: null }, 'never-seen'],
    [{ status: 'not-found', link: 'gone', article: null }, 'not-found'],
    [{ status: 'ambiguous', article: null }, 'ambiguous'],
    [{ status: 'failed', article: null }, 'failed'],
    [{ status: 'no-access', article: null }, 'no-access'],
    [{ status: 'skipped', article: null }, 'pending'],
  ] as const)('%j is %s', (over, state) => expect(stateOf(over)).toBe(state));

  it('is open before anything was asked', () =>
    expect(stateOf({ status: 'resolved' }, 'read')).toBe('pending'));
});

const HEADLINE = 'Quillon hires 40 cartographers';
const compare = (printed: string | undefined, over: Partial<TraceArticle> = {}) =>
  differentTitle(reference({}, printed), article({ headline: HEADLINE, access: 'full', ...over }));

describe('a title', () => {
  it('that differs is shown beside what was found', () =>
    expect(compare('Quillon hires 14 cartographers')).toEqual({
      printed: 'Quillon hires 14 cartographers',
      found: HEADLINE,
    }));

  it.each([
    ['QUILLON hires 40 Cartographers.'],
    ['Quillon hires 40 cartographers: a new start'],
    ['Quillon hires'],
    [undefined],
  ])('%s does not', printed => expect(compare(printed)).toBeNull());

  it('is not compared with one that was made of an address, unless a register told it', () => {
    expect(compare('Another title', { access: 'blocked' })).toBeNull();
    expect(
      compare('Another title', { access: 'blocked', container: { title: 'Nature' } }),
    ).not.toBeNull();
  });

  it('of another work altogether, or of a mark that backs claims, is none of its business', () => {
    const found = article({ access: 'full' });
    const other = reference({ otherWork: { printed: 'a', registered: 'b' } }, 'Another title');
    expect(differentTitle(other, found)).toBeNull();
    expect(differentTitle({ ...reference({}, 'Another title'), claims: ['c1'] }, found)).toBeNull();
  });
});
