import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';
import { smallDirectory } from '../citations/small-directory.ts';
import { cell, heading, item } from './blocks.ts';

const read = (...blocks: readonly BlockLike[]) => readPage(pageOf(blocks), smallDirectory);

describe('bindCitations', () => {
  it('numbers claims over the page, and both sides name each other', () => {
    const { claims, citations } = read(
      'The harbour closed for nine days (BBC; AP).',
      'Ferries sail on Monday. They are full of people. (CNBC)',
    );
    expect(claims.map(c => [c.id, c.block, c.text, c.citations])).toEqual([
      ['c1', 0, 'The harbour closed for nine days.', ['k1', 'k2']],
      ['c2', 1, 'Ferries sail on Monday.', ['k3']],
      ['c3', 1, 'They are full of people.', ['k3']],
    ]);
    expect(citations.map(k => [k.id, k.claims, k.alternatives])).toEqual([
      ['k1', ['c1'], []],
      ['k2', ['c1'], []],
      ['k3', ['c3', 'c2'], []],
    ]);
  });

  it('leaves a sentence that marks of its own follow out of what a mark before it may mean', () => {
    const blocks = (end: string) =>
      [
        'The harbour closed for nine days.',
        heading('Ferries'),
        `(CNBC) They sail again on Monday.${end}`,
      ] as const;
    const [alone] = read(...blocks('')).citations;
    expect([alone?.claims, alone?.alternatives]).toEqual([['c1'], ['c2']]);
    const [first, second] = read(...blocks(' (AP)')).citations;
    expect([first?.claims, first?.alternatives]).toEqual([['c1'], []]);
    expect(second?.claims).toEqual(['c2']);
  });

  it('a citation without anything around it backs nothing', () => {
    const { claims, citations } = read('(BBC)');
    expect(claims).toEqual([]);
    expect(citations.map(k => [k.claims, k.alternatives, k.placement])).toEqual([
      [[], [], 'block-end'],
    ]);
  });

  it('keeps a label that is cited, drops labels of tables and headings inside a block', () => {
    const texts = (...blocks: readonly BlockLike[]) => read(...blocks).claims.map(c => c.text);
    expect(texts(cell('Ferries'))).toEqual([]);
    expect(texts(cell('Ferries (BBC)'))).toEqual(['Ferries']);
    expect(texts(item('Ferries'))).toEqual(['Ferries']);
    expect(texts('It closed for nine days. ### Ferries\nThey sail again on Monday.')).toEqual([
      'It closed for nine days.',
      'They sail again on Monday.',
    ]);
  });

  it('tells claims from what connects them: by what they say, or by a citation', () => {
    const { claims } = read('The harbour closed for nine days. Why? What then? (BBC)');
    expect(claims.map(c => c.role)).toEqual(['claim', 'connective', 'connective']);
    expect(read('What then? (BBC)').claims.map(c => c.role)).toEqual(['claim']);
  });

  it('gives a claim the mentions that stand in it', () => {
    const { claims, mentions } = read(
      'Reuters said the harbour closed. Ferries sail on Monday, Axios says.',
      'The BBC said so too.',
    );
    expect(mentions.map(m => [m.id, m.block])).toEqual([
      ['m1', 0],
      ['m2', 0],
      ['m3', 1],
    ]);
    expect(claims.map(c => c.mentions)).toEqual([['m1'], ['m2'], ['m3']]);
  });

  it('fragments have a subject: cells always, list items without a stop', () => {
    const { claims } = read(
      heading('Sales'),
      cell('33,510 were sold.', 'Lightning'),
      item('33,510 were sold', 2, 'Lightning'),
      item('It sold 33,510 in the year.', 2, 'Lightning'),
      item('It sold “33,510.”', 2, 'Lightning'),
      'It sold 33,510 in all',
    );
    expect(claims.map(c => c.subject)).toEqual(['Lightning', 'Lightning', null, null, null]);
    expect(claims.map(c => c.heading)).toEqual(Array.from({ length: 5 }, () => 'Sales'));
  });
});
