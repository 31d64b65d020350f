import { describe, expect, it } from 'vitest';
import { isRis, readRis } from '../../../../utils/citations/listed/ris.ts';
import { listReferences } from '../../../../utils/exports/references/references.ts';
import { ris } from '../../../../utils/exports/references/ris.ts';
import { nastyTrace } from '../../exports/nasty.ts';

describe('a .ris file', () => {
  it('gives its records: broken lines go on, one without an end ends with the next', () => {
    const { references, unread } = readRis(
      [
        'TY  - NEWS',
        'TI  - A long',
        'title',
        'AU  - Imani, Rosa',
        'AU  - World Health Organization',
        'DA  - 2026/05/19/',
        'T2  - TechCrunch',
        'UR  - https://techcrunch.com/x',
        'ER  - ',
        '',
        'TY  - JOUR',
        'DO  - 10.1000/Y',
        'TY  - JOUR',
        'N1  - nothing that names a work',
        'ER  -',
      ].join('\n'),
    );
    expect(references).toEqual([
      {
        title: 'A long title',
        authors: ['Imani', 'World Health Organization'],
        date: '2026-05-19',
        container: 'TechCrunch',
        address: 'https://techcrunch.com/x',
        ids: {},
      },
      expect.objectContaining({ title: '', ids: { doi: '10.1000/y' } }),
    ]);
    expect(unread).toEqual(['TY - JOUR N1 - nothing that names a work ER -']);
  });

  it('of our own comes back whole', () => {
    const sent = listReferences([nastyTrace()]);
    const { references, unread } = readRis(ris.write([nastyTrace()]).replaceAll('\r', ''));
    expect(unread).toEqual([]);
    expect(references.map(({ title }) => title)).toEqual(
      sent.map(({ headline }) => headline.replace(/\s+/g, ' ').trim()),
    );
    expect(references.map(({ address }) => address)).toEqual(sent.map(({ url }) => url));
  });

  it('is told from other texts', () => {
    expect(isRis('\nTY  - NEWS\n')).toBe(true);
    expect(isRis('TY - how do you spell it?')).toBe(true);
    expect(isRis('PARTY  - at noon')).toBe(false);
  });
});
