import { BibLatexParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { isBibtex, readBibtex } from '../../../../utils/citations/listed/bibtex.ts';
import { biblatex, bibtex } from '../../../../utils/exports/references/bibtex.ts';
import { listReferences } from '../../../../utils/exports/references/references.ts';
import { nastyTrace } from '../../exports/nasty.ts';

const BIB = String.raw`
@article{a1, title={The {D}NA of \'Etudes: M{\"u}ller \& S{\o}n}, author={M{\"u}ller, J{\"o}rg and {World Health Organization} and Ludwig van der Berg},
  journal={Nature}, year=2024, month=may, doi={https://doi.org/10.1000/X}, url={https://example.org/a?b=1\&c=2}}
@online{a2, title={日本語}, url={https://reuters.com/x_y~z}, date={2026-05-19}, organization={Reuters}}
@misc{broken, title={never closed
@book{a3, title="Quote {"}x{"} y", publisher={X}}
@string{j = "Journal"}
@article(a4, title = j # { of X}, journal=j)
@comment{@article{no, title={no}}}
@misc{a5, howpublished={\url{https://a.example/x_1}}, note={Accessed: 2020}} @misc{a6, eprint={2609.01234v2}, archiveprefix={arXiv}}
@misc{empty}
`;
const { references, unread } = readBibtex(BIB);

describe('a .bib file', () => {
  it('gives its entries in their order, with what names each', () => {
    expect(references).toEqual([
      {
        title: 'The DNA of Études: Müller & Søn',
        authors: ['Müller', 'World Health Organization', 'van der Berg'],
        date: '2024-05',
        container: 'Nature',
        address: 'https://example.org/a?b=1&c=2',
        ids: { doi: '10.1000/x' },
      },
      {
        title: '日本語',
        authors: [],
        date: '2026-05-19',
        container: 'Reuters',
        address: 'https://reuters.com/x_y~z',
        ids: {},
      },
      expect.objectContaining({ title: 'Quote "x" y', container: 'X', address: null }),
      expect.objectContaining({ title: 'Journal of X', container: 'Journal' }),
      expect.objectContaining({ title: '', address: 'https://a.example/x_1' }),
      expect.objectContaining({ ids: { arxiv: '2609.01234' } }),
    ]);
  });

  it('says how broken entries begin, and those that name no work', () => {
    expect(unread).toEqual(['@misc{broken, title={never closed', '@misc{empty}']);
  });

  it('takes no address that a browser would run or that is none of the web', () => {
    const of = (url: string) => readBibtex(`@misc{a, title={T}, url={${url}}}`).references[0];
    expect(of('javascript:alert(1)')?.address).toBeNull();
    expect(of('file:///etc/passwd')?.address).toBeNull();
    expect(of('https://localhost/x')?.address).toBeNull();
  });

  it('keeps fields that are called like parts of every object', () => {
    const { references } = readBibtex(
      '@misc{__proto__, title={T}, constructor={c}, __proto__={p}}',
    );
    expect(references.map(({ title }) => title)).toEqual(['T']);
  });

  it('is told from other texts', () => {
    expect(isBibtex(BIB)).toBe(true);
    expect(isBibtex('Mail me @home (or call).')).toBe(false);
  });
});

describe('our own .bib files', () => {
  const sent = listReferences([nastyTrace()]);
  it.each([
    ['BibTeX', bibtex],
    ['BibLaTeX', biblatex],
  ])('come back whole: %s', (_, writer) => {
    const back = readBibtex(writer.write([nastyTrace()]));
    expect(back.unread).toEqual([]);
    expect(back.references.map(({ title }) => title.normalize('NFKC'))).toEqual(
      sent.map(({ headline }) => headline.replace(/\s+/g, ' ').trim().normalize('NFKC')),
    );
    expect(back.references.map(({ address }) => address)).toEqual(sent.map(({ url }) => url));
    expect(back.references.map(({ date }) => date)).toEqual(
      sent.map(({ published }) => published?.slice(0, 10) ?? ''),
    );
  });

  it('read as biblatex-csl-converter reads them', () => {
    // It ends a quoted value at a quote in braces, which BibTeX does not.
    const text = BIB.replace(/@misc\{broken.*\n/, '')
      .replace('@misc{empty}', '')
      .replace('"Quote {"}x{"} y"', '"Quote x y"');
    const theirs = Object.values(
      new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse().entries,
    ) as unknown as { fields: { title?: { text?: string }[]; url?: string } }[];
    const titles = theirs.map(({ fields }) => (fields.title ?? []).map(t => t.text).join(''));
    expect(readBibtex(text).references.map(({ title }) => title)).toEqual(titles);
  });
});
