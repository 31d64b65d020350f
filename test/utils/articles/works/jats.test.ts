import { expect, it } from 'vitest';
import { readJats } from '../../../../utils/articles/works/jats.ts';

it('a paper is its abstract and body without tables, formulas and marks of references', () => {
  const xml = `<article><front><article-meta><title-group><article-title>Spray</article-title></title-group><abstract><sec><title>Aim</title><p>To spray 640 nurses.</p></sec></abstract></article-meta></front><body><sec><title>Results</title><p>Infections fell by 31 % [<xref ref-type="bibr" rid="b1">1</xref>,<xref ref-type="bibr" rid="b2">2</xref>] in <italic>all</italic> wards &amp; homes.</p><table-wrap><caption><p>Table one</p></caption></table-wrap></sec></body><back><ref-list><ref><p>Olsen</p></ref></ref-list></back></article>`;
  expect(readJats(xml)).toBe(
    'Aim\n\nTo spray 640 nurses.\n\nResults\n\nInfections fell by 31 % in all wards & homes.',
  );
});

it('what is no paper has no text', () => expect(readJats('<html><p>Not found</p>')).toBe(''));
