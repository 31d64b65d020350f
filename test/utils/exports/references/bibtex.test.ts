import { describe, expect, it } from 'vitest';
import { biblatex, bibtex, escapeLatex } from '../../../../utils/exports/references/bibtex.ts';
import { chainTrace } from '../nasty.ts';
import { PLAIN_NOTE, plainTrace } from '../plain.ts';

const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const NOTE = PLAIN_NOTE.join('\n');

describe('text for LaTeX', () => {
  it.each([
    ['\\', '{\\textbackslash}'],
    ['{a}', '\\{a\\}'],
    ['a & b', 'a \\& b'],
    ['5%', '5\\%'],
    ['#1', '\\#1'],
    ['a_b', 'a\\_b'],
    ['$5', '\\$5'],
    ['~', '{\\textasciitilde}'],
    ['^', '{\\textasciicircum}'],
    ['<', '$<$'],
    ['>', '$>$'],
    ['|', '$|$'],
    ['two\nlines', 'two lines'],
    ['plain "text", (1) [2]', 'plain "text", (1) [2]'],
  ])('%j is written %j', (text, written) => expect(escapeLatex(text)).toBe(written));
});

describe('BibTeX', () => {
  it('writes an article of a newspaper with all that is known', () => {
    expect(bibtex.write([plainTrace()])).toBe(`@article{techcrunch_quillon_2026,
  author = {Imani, Rosa},
  title = {{Quillon hires 40 cartographers (invented)}},
  journal = {TechCrunch},
  year = {2026},
  month = may,
  day = {19},
  url = {${ADDRESS}},
  urldate = {2026-05-20},
  note = {accessed 2026-05-20 at ${ADDRESS}},
  annote = {${NOTE}},
}
`);
  });
  it('writes a page with the site as its author and as howpublished, and no date it lacks', () => {
    const over = { authors: [], published: null };
    expect(bibtex.write([plainTrace(over, {}, 'platform')])).toBe(`@misc{techcrunch_quillon_nd,
  author = {{TechCrunch}},
  title = {{Quillon hires 40 cartographers (invented)}},
  howpublished = {TechCrunch},
  url = {${ADDRESS}},
  urldate = {2026-05-20},
  note = {accessed 2026-05-20 at ${ADDRESS}},
  annote = {${NOTE}},
}
`);
  });
  it.each([
    ['2026-01-05', 'jan', '5'],
    ['2026-12-31', 'dec', '31'],
  ])('%s is in %s', (published, month, day) => {
    expect(bibtex.write([plainTrace({ published })])).toContain(
      `  month = ${month},\n  day = {${day}},\n`,
    );
  });
  it('parts authors by "and", a body in braces', () => {
    const authors = ['The Associated Press', 'Ludwig van der Berg'];
    expect(bibtex.write([plainTrace({ authors })])).toContain(
      '  author = {{The Associated Press} and van der Berg, Ludwig},\n',
    );
  });
  it('escapes of an address only what ends its field', () => {
    const url = 'https://techcrunch.com/a_{b}\\c d?x=1&y=%20';
    expect(bibtex.write([plainTrace({ url })])).toContain(
      '  url = {https://techcrunch.com/a_%7Bb%7D%5Cc%20d?x=1&y=%20},\n',
    );
  });
  it('names the agency', () => {
    expect(bibtex.write([plainTrace({ agency: 'Reuters' })])).toContain(
      '  note = {agency: Reuters; accessed 2026-05-20 at ',
    );
  });
  it('parts entries by a line', () => {
    const other = plainTrace({ url: 'https://techcrunch.com/2' });
    expect(bibtex.write([plainTrace(), other])).toContain(
      '},\n}\n\n@article{techcrunch_quillon_2026_2,\n',
    );
  });
});

describe('BibLaTeX', () => {
  it('writes an article of a newspaper with its full date and its language', () => {
    expect(biblatex.write([plainTrace()])).toBe(`@article{techcrunch_quillon_2026,
  entrysubtype = {newspaper},
  author = {Imani, Rosa},
  title = {{Quillon hires 40 cartographers (invented)}},
  journaltitle = {TechCrunch},
  date = {2026-05-19},
  url = {${ADDRESS}},
  urldate = {2026-05-20},
  langid = {english},
  annote = {${NOTE}},
}
`);
  });
  it('writes a page as @online of an organisation, without what it lacks', () => {
    const over = { authors: [], published: null, language: null };
    expect(biblatex.write([plainTrace(over, {}, 'platform')])).toBe(
      `@online{techcrunch_quillon_nd,
  title = {{Quillon hires 40 cartographers (invented)}},
  organization = {TechCrunch},
  url = {${ADDRESS}},
  urldate = {2026-05-20},
  annote = {${NOTE}},
}
`,
    );
  });
  it('reads a language by its first two letters, in any case', () => {
    expect(biblatex.write([plainTrace({ language: 'DE-at' })])).toContain('langid = {german},');
  });
  it('names copies, agency and archive in this order', () => {
    const trace = chainTrace();
    const articles = trace.articles.map(a => ({ ...a, agency: 'AFP' }));
    expect(biblatex.write([{ ...trace, articles }])).toContain(
      'note = {via MSN; agency: AFP; archived at https://web.archive.org/web/20260520/x},',
    );
  });
});
