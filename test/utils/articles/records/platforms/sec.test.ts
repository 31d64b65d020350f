import { describe, expect, it } from 'vitest';
import { BODY, read } from '../pages.ts';

describe('the record of a page', () => {
  it('of a filing has filer, form and accession number, and no day of filing that is none', () => {
    const article = read(
      'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm',
      '<title>calder-10q</title>',
      `<p><ix:nonNumeric contextRef="c" name="dei:DocumentType">10-Q</ix:nonNumeric> for the period ended <ix:nonNumeric name="dei:DocumentPeriodEndDate">June 30, 2026</ix:nonNumeric></p><p><ix:nonNumeric name="dei:EntityRegistrantName"><b>Calder &amp; Sons, Inc.</b></ix:nonNumeric></p>${BODY}`,
    );
    expect(article).toMatchObject({
      kind: 'filing',
      headline: 'Calder & Sons, Inc., Form 10-Q, period to June 30, 2026',
      authors: ['Calder & Sons, Inc.'],
      published: null,
      ids: { accession: '0001234567-26-000012' },
    });
    const plain = read(
      'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder.htm',
      '<title>calder</title>',
      `<p>FORM 8-K</p><p>Calder Instruments, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>${BODY}`,
    );
    expect(plain.headline).toMatch(/Form 8-K/);
  });
});
