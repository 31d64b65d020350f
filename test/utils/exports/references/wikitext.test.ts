import { describe, expect, it } from 'vitest';
import {
  escapeAddress,
  escapeValue,
  monthOf,
  sayFailing,
  speaksAgainst,
  tagFailed,
  writeDate,
} from '../../../../utils/exports/references/wikitext.ts';
import { findingRows } from '../../../../utils/trace/view/finding-rows.ts';
import { plainTrace } from '../plain.ts';

const rowOf = (...[over]: Parameters<typeof plainTrace>[1][]) => {
  const [row] = findingRows([plainTrace({}, over)]);
  if (!row) throw new Error('no row');
  return row;
};

describe('wikitext', () => {
  it.each([
    ['a | b', 'a &#124; b'],
    ['{{x}}', '&#123;&#123;x&#125;&#125;'],
    ['[[x]] <ref>', '&#91;&#91;x&#93;&#93; &#60;ref&#62;'],
    ["''b'' it's", "&#39;&#39;b&#39;&#39; it's"],
    ['~~~~ ~5', '&#126;&#126;&#126;&#126; ~5'],
    ['&lt; & co', '&#38;lt; & co'],
    ['two\nlines', 'two lines'],
  ])('keeps %j as text', (text, escaped) => expect(escapeValue(text)).toBe(escaped));

  it('lets no address end its template', () =>
    expect(escapeAddress("https://a.example/b|c}} d''")).toBe(
      'https://a.example/b%7Cc%7D%7D%20d%27%27',
    ));

  it.each([
    ['2026-05-19T10:00:00Z', '2026-05-19'],
    ['2026-05', 'May 2026'],
    ['2026', '2026'],
    [null, ''],
  ])('writes the date %j as %j', (iso, date) => expect(writeDate(iso)).toBe(date));

  it('names the month of a time', () =>
    expect(monthOf('2026-12-31T23:59:59Z')).toBe('December 2026'));
});

describe('a source that fails', () => {
  it.each([
    ['supported', false],
    ['partial', false],
    ['unknown', false],
    ['unsupported', true],
    ['contradicted', true],
  ] as const)('that is %s speaks against its claim: %s', (verdict, expected) =>
    expect(speaksAgainst(rowOf({ verdict }))).toBe(expected),
  );

  const drift = [{ kind: 'number' as const, claim: '40', source: '14' }];
  it.each([
    ['every detail', { verdict: 'contradicted', drift, passage: 'P.' }, ['number: 40 ≠ 14']],
    ['what it says where no detail is known', { verdict: 'contradicted', passage: 'P.' }, ['“P.”']],
    ['nothing else', { verdict: 'contradicted' }, []],
  ] as const)('is told with %s', (_, over, said) =>
    expect(sayFailing(rowOf({ ...over, drift: 'drift' in over ? [...over.drift] : [] }))).toEqual([
      'Says otherwise',
      ...said,
    ]),
  );
  it('is not told by the nearest passage where it has none of the claim', () =>
    expect(sayFailing(rowOf({ verdict: 'unsupported', passage: 'P.' }))).toEqual([
      'Not in the article',
    ]));
  it('is marked with the month and a reason that nothing ends', () =>
    expect(tagFailed(rowOf({}), ['a "b" | c', 'd'])).toBe(
      '{{failed verification|date=May 2026|reason=a &#34;b&#34; &#124; c; d}}',
    ));
});
