import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import { pageOf } from '../citations/build.ts';

describe('readPage', () => {
  it('binds a mark at the end of a paragraph to the sentences before it, the nearest first', () => {
    const reading = readPage(pageOf(['The harbour closed for nine days. Ferries went on from Port Ellis. (techcrunch.com)']), directory);
    expect(reading.citations.map(k => [k.text, k.outlet, k.placement])).toEqual([['(techcrunch.com)', 'techcrunch.com', 'after-sentence']]);
    expect(reading.citations[0]?.claims).toEqual(['c2', 'c1']);
    expect(reading.claims.map(c => c.text)).toEqual(['The harbour closed for nine days.', 'Ferries went on from Port Ellis.']);
  });

  it('binds a mark that opens a block after a heading to the block before the heading', () => {
    const reading = readPage(
      pageOf([
        'The harbour closed for nine days.',
        { kind: 'heading', level: 3, text: 'What comes next?' },
        '(cnbc.com) Ferries went on from Port Ellis.',
      ]),
      directory,
    );
    expect(reading.citations[0]).toMatchObject({ claims: ['c1'], alternatives: ['c2'], placement: 'after-heading' });
  });
});
