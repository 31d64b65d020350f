import { describe, expect, it } from 'vitest';
import { cslItemsIn, readCsl } from '../../../../utils/citations/listed/csl-json.ts';
import { cslJson } from '../../../../utils/exports/references/csl.ts';
import { listReferences } from '../../../../utils/exports/references/references.ts';
import { nastyTrace } from '../../exports/nasty.ts';

const ITEM = {
  type: 'article-journal',
  title: 'A <i>nasal</i> vaccine',
  DOI: '10.1000/Z',
  'container-title': 'Nature',
  author: [
    { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
    { literal: 'World Health Organization' },
  ],
  issued: { 'date-parts': [[2026, 5]] },
};

describe('CSL-JSON', () => {
  it('is a list, a list within, or one item', () => {
    for (const data of [[ITEM], { items: [ITEM] }, { references: [ITEM] }, ITEM])
      expect(cslItemsIn(JSON.stringify(data))).toEqual([ITEM]);
  });

  it.each(['not JSON', '{"a":1}', '[1,2]', '[{"schema":"whence/trace@1","type":"x"}]', '[]'])(
    'is told from %s',
    text => expect(cslItemsIn(text)).toBeNull(),
  );

  it('gives its items, and says which are none', () => {
    const { references, unread } = readCsl([
      ITEM,
      3,
      { type: 'book' },
      { type: 'webpage', title: 7 },
    ]);
    expect(references).toEqual([
      {
        title: 'A nasal vaccine',
        authors: ['van der Berg', 'World Health Organization'],
        date: '2026-05',
        container: 'Nature',
        address: null,
        ids: { doi: '10.1000/z' },
      },
      expect.objectContaining({ title: '7' }),
    ]);
    expect(unread).toEqual(['3', '{"type":"book"}']);
  });

  it('of our own comes back whole', () => {
    const sent = listReferences([nastyTrace()]);
    const items = cslItemsIn(cslJson.write([nastyTrace()]));
    const { references } = readCsl(items ?? []);
    expect(references.map(({ address }) => address)).toEqual(sent.map(({ url }) => url));
    expect(references.map(({ container }) => container)).toEqual(sent.map(({ outlet }) => outlet));
  });
});
