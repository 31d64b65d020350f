import { describe, expect, it } from 'vitest';
import type { RegisteredWork } from '../../../../../utils/articles/works/registered-work.ts';
import { addNotices, fillWork, takeText } from '../../../../../utils/trace/run/works/fill-work.ts';
import { article } from '../../build.ts';

const work: RegisteredWork = {
  titles: ['A nasal vaccine lowers infections'],
  authors: ['Mari Olsen'],
  published: '2026-08',
  language: 'en',
  kind: 'paper',
  ids: { doi: '10.1000/inv.1' },
  container: { title: 'Spray', volume: '3' },
  notices: [{ kind: 'retraction', url: 'https://doi.org/10.1000/r', at: '2026-10-02' }],
  versions: ['10.1101/p'],
  abstract: null,
};
const row = (over = {}) =>
  article({
    headline: 'inv.1',
    authors: [],
    published: null,
    kind: 'webpage',
    access: 'blocked',
    ...over,
  });
const body = (text: string) => ({ text, canonical: null, evidence: [] });

describe('what a register knows', () => {
  it('stands for a page that could not be read', () => {
    const unread = row();
    fillWork({ bodies: {} }, unread, work);
    expect(unread).toMatchObject({
      headline: 'A nasal vaccine lowers infections',
      authors: ['Mari Olsen'],
      published: '2026-08',
      kind: 'paper',
      ids: { doi: '10.1000/inv.1' },
      container: { title: 'Spray', volume: '3' },
      versions: ['10.1101/p'],
      notices: work.notices,
    });
  });

  it('leaves what the page itself says', () => {
    const read = row({
      headline: 'As printed',
      kind: 'news',
      authors: ['Jan Roe'],
      container: { title: 'The Spray' },
    });
    fillWork({ bodies: { [read.id]: body('Text.') } }, read, work);
    expect(read).toMatchObject({
      headline: 'As printed',
      kind: 'news',
      authors: ['Jan Roe'],
      container: { title: 'The Spray', volume: '3' },
    });
  });

  it('a work without notices has none', () => {
    const plain = row();
    addNotices(plain, []);
    expect(plain.notices).toBeUndefined();
  });
});

describe('a longer text', () => {
  const at = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/';
  it('takes the place of a shorter one, with the page that has it', () => {
    const target = row({ extent: 'abstract' });
    const bodies: Record<string, ReturnType<typeof body>> = { [target.id]: body('Short.') };
    expect(takeText({ bodies }, target, { text: 'Longer than that.', at })).toBe(true);
    expect(bodies[target.id]).toMatchObject({ text: 'Longer than that.', at });
    expect(target).toMatchObject({ access: 'full' });
    expect(target.extent).toBeUndefined();
  });

  it('and no shorter one', () => {
    const target = row();
    const bodies = { [target.id]: body('Longer than that.') };
    expect(takeText({ bodies }, target, { text: 'Short.', at, extent: 'abstract' })).toBe(false);
    expect(target).toMatchObject({ access: 'blocked' });
  });
});
