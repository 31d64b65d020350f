import { describe, expect, it } from 'vitest';
import type { ListedReference } from '../../../../utils/citations/listed/listed-reference.ts';
import { MOST_REFERENCES, toListReading } from '../../../../utils/page/session/list-reading.ts';
import { readingSchema } from '../../../../utils/trace/model/page-reading.ts';

const directory = {
  domainOf: (host: string) => host.replace(/^www\./, ''),
  ofName: (name: string) =>
    name === 'Reuters'
      ? { domain: 'reuters.com', name, domains: [], aliases: [], kind: 'agency' as const }
      : null,
} as unknown as Parameters<typeof toListReading>[2];
const reference = (over: Partial<ListedReference>): ListedReference => ({
  title: '',
  authors: [],
  date: '',
  container: '',
  address: null,
  ids: {},
  ...over,
});
const read = (over: Partial<ListedReference>) =>
  toListReading({ format: 'bibtex', references: [reference(over)], unread: [] }, 'a.bib', directory)
    .citations[0];

describe('the reading of a list', () => {
  it('has a citation without a claim for each reference', () => {
    const reading = toListReading(
      { format: 'ris', references: [reference({ title: 'T' })], unread: ['TY - X'] },
      'a.ris',
      directory,
    );
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(reading.page).toMatchObject({ title: 'a.ris', url: '', unread: ['TY - X'] });
    expect(reading.claims).toEqual([]);
    expect(reading.citations).toMatchObject([{ id: 'k1', claims: [], alternatives: [] }]);
  });

  it('prints who, when, what and where', () => {
    const work = { title: 'T', date: '2026-05-19', container: 'Nature' };
    expect(read({ ...work, authors: ['Müller', 'van der Berg'] })?.text).toBe(
      'Müller, van der Berg 2026, “T”, Nature',
    );
    expect(read({ ...work, authors: ['A', 'B', 'C', 'D'] })?.text).toBe(
      'A et al. 2026, “T”, Nature',
    );
    expect(read({ address: 'https://a.example/x' })?.text).toBe('https://a.example/x');
    expect(read({ ids: { doi: '10.1000/x' } })?.text).toBe('https://doi.org/10.1000/x');
  });

  it('leads to the register where a number is printed, else to the address', () => {
    const address = 'https://www.a.example/x';
    expect(read({ address, ids: { doi: '10.1000/x' } })?.href).toBe('https://doi.org/10.1000/x');
    expect(read({ address })).toMatchObject({ href: address, outlet: 'a.example' });
  });

  it('without either is looked up at the outlet that it names, or says whom it names', () => {
    expect(read({ title: 'T', container: 'Reuters' })).toMatchObject({
      href: null,
      outlet: 'reuters.com',
      headline: 'T',
    });
    const unknown = { title: 'T', container: 'X', authors: ['Olsen'], date: '2024-05' };
    expect(read(unknown)).toMatchObject({
      outlet: null,
      names: 'Olsen 2024, “T”, X',
      // What the register is asked by.
      reference: { families: ['Olsen'], year: '2024', title: 'T', container: 'X' },
    });
  });

  it('takes a part of a long list, and says which', () => {
    const references = Array.from({ length: 1200 }, (_, n) => reference({ title: `T${n}` }));
    const part = toListReading({ format: 'ris', references, unread: [] }, 'a', directory, 1000);
    expect(part.page.title).toBe('a (1001–1200)');
    expect(part.citations.map(({ headline }) => headline).at(0)).toBe('T1000');
    const first = toListReading({ format: 'ris', references, unread: [] }, 'a', directory);
    expect(first.citations).toHaveLength(MOST_REFERENCES);
  });
});
