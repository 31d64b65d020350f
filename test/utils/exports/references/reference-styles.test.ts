import { describe, expect, it } from 'vitest';
import { formatReference } from '../../../../utils/exports/references/reference-styles.ts';
import { listReferences, type Reference } from '../../../../utils/exports/references/references.ts';
import { splitName } from '../../../../utils/text/names/person-names.ts';
import { chainTrace } from '../nasty.ts';

const URL = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => splitName(`Given-Ann Family${i + 1}`));

function only(over: Partial<Reference>): Reference {
  const [reference] = listReferences([chainTrace()]);
  if (!reference) throw new Error('the trace has no source');
  return { ...reference, headline: 'Maps', ...over };
}

// As citeproc-js sets them with the styles of the CSL project (npm run test:exports), but for the
// headline's own capitals.
describe('a reference', () => {
  it.each([
    ['apa', {}, `Imani, R. (2026, May 19). Maps. TechCrunch. ${URL}`],
    ['apa', { kind: 'webpage' }, `Imani, R. (2026, May 19). Maps. TechCrunch. ${URL}`],
    ['apa', { authors: [] }, `Maps. (2026, May 19). TechCrunch. ${URL}`],
    [
      'apa',
      { published: null },
      `Imani, R. (n.d.). Maps. TechCrunch. Retrieved May 20, 2026, from ${URL}`,
    ],
    [
      'apa',
      { headline: '“All quoted”' },
      `Imani, R. (2026, May 19). “All quoted.” TechCrunch. ${URL}`,
    ],
    ['mla', {}, `Imani, Rosa. “Maps.” TechCrunch, 19 May 2026, ${URL}.`],
    ['mla', { published: null }, `Imani, Rosa. “Maps.” TechCrunch, ${URL}. Accessed 20 May 2026.`],
    ['mla', { authors: [], headline: 'Why?' }, `“Why?” TechCrunch, 19 May 2026, ${URL}.`],
    [
      'mla',
      { headline: 'He said “no”' },
      `Imani, Rosa. “He said ‘no.’” TechCrunch, 19 May 2026, ${URL}.`,
    ],
    ['chicago', {}, `Imani, Rosa. “Maps.” TechCrunch, May 19, 2026. ${URL}.`],
    ['chicago', { published: '2026-05' }, `Imani, Rosa. “Maps.” TechCrunch, May 2026. ${URL}.`],
    ['chicago', { authors: [] }, `TechCrunch. “Maps,” May 19, 2026. ${URL}.`],
    [
      'chicago',
      { authors: [], published: null },
      `TechCrunch. “Maps.” Accessed May 20, 2026. ${URL}.`,
    ],
    [
      'chicago',
      { authors: [splitName('Ludwig van der Berg')] },
      `Berg, Ludwig van der. “Maps.” TechCrunch, May 19, 2026. ${URL}.`,
    ],
  ] as const)('in %s, %j', (style, over, text) =>
    expect(formatReference(only(over), style).text).toBe(text),
  );

  it.each([
    ['mla', 2, 'Family1, Given-Ann, and Given-Ann Family2. '],
    ['mla', 3, 'Family1, Given-Ann, et al. '],
    ['chicago', 3, 'Family1, Given-Ann, Given-Ann Family2, and Given-Ann Family3. '],
    ['apa', 2, 'Family1, G.-A., & Family2, G.-A. (2026, '],
  ] as const)('in %s names %i', (style, count, start) => {
    expect(
      formatReference(only({ authors: people(count) }), style).text.slice(0, start.length),
    ).toBe(start);
  });
  it('in APA names twenty, in Chicago ten; of more the first seven there', () => {
    const startOf = (count: number, style: 'apa' | 'chicago') =>
      formatReference(only({ authors: people(count) }), style).text;
    expect(startOf(20, 'apa')).toContain('Family19, G.-A., & Family20, G.-A. (2026');
    expect(startOf(21, 'apa')).toContain('Family19, G.-A., … Family21, G.-A. (2026');
    expect(startOf(10, 'chicago')).toContain('Family9, and Given-Ann Family10. “Maps.”');
    expect(startOf(11, 'chicago')).toContain('Given-Ann Family7, et al. “Maps.”');
  });
  it.each([
    ['apa', '2026', 'Imani, R. (2026). '],
    ['apa', '2026-05', 'Imani, R. (2026, May). '],
    ['mla', '2026', 'TechCrunch, 2026, '],
    ['mla', '2026-05', 'TechCrunch, May 2026, '],
    ['mla', '2026-12-31', 'TechCrunch, 31 Dec. 2026, '],
    ['chicago', '2026', 'TechCrunch, 2026. '],
    ['chicago', '2026-01-02', 'TechCrunch, January 2, 2026. '],
  ] as const)('in %s of %s says no more of the date than is known', (style, published, part) =>
    expect(formatReference(only({ published }), style).text).toContain(part),
  );
  it('names bodies whole wherever they stand, and adds no stop to a stop', () => {
    const text = (authors: string[], style: 'apa' | 'mla' | 'chicago') =>
      formatReference(only({ authors: authors.map(splitName) }), style).text;
    expect(text(['Quillon Inc.'], 'apa')).toMatch(/^Quillon Inc\. \(2026/);
    expect(text(['Quillon Inc.'], 'mla')).toMatch(/^Quillon Inc\. “Maps\.”/);
    expect(text(['Rosa Imani', 'Reuters Staff'], 'mla')).toMatch(
      /^Imani, Rosa, and Reuters Staff\. /,
    );
    expect(text(['Reuters Staff', 'Rosa Imani'], 'chicago')).toMatch(
      /^Reuters Staff, and Rosa Imani\. /,
    );
  });
  it('of a page keeps its outlet upright in Chicago', () => {
    expect(formatReference(only({ kind: 'news' }), 'chicago').html).toContain(
      '<i>TechCrunch</i>, ',
    );
    expect(formatReference(only({ kind: 'webpage' }), 'chicago').html).not.toContain('<i>');
    expect(formatReference(only({ published: null }), 'chicago').text).toBe(
      `Imani, Rosa. “Maps.” TechCrunch. Accessed May 20, 2026. ${URL}.`,
    );
  });
  it('in APA names nineteen of many and the last', () => {
    expect(formatReference(only({ authors: people(22) }), 'apa').text).toContain(
      'Family19, G.-A., … Family22, G.-A. (2026',
    );
  });

  it('is rich text with italics where the style has them, and a link', () => {
    const link = `<a href="${URL}">${URL}</a>`;
    expect(formatReference(only({ headline: 'A & <b>' }), 'apa').html).toBe(
      `Imani, R. (2026, May 19). A &#38; &#60;b&#62;. <i>TechCrunch</i>. ${link}`,
    );
    expect(formatReference(only({ kind: 'webpage' }), 'apa').html).toContain(
      '<i>Maps</i>. TechCrunch. ',
    );
    expect(formatReference(only({ url: 'javascript:alert(1)' }), 'mla').html).not.toContain('<a');
  });
});
