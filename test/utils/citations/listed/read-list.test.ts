import { describe, expect, it } from 'vitest';
import { readReferenceList } from '../../../../utils/citations/listed/read-list.ts';

const formatOf = (text: string) => readReferenceList(text)?.format ?? null;

describe('the form of a list', () => {
  it.each([
    ['\uFEFF@misc{a,\r\n title={T}}', 'bibtex'],
    ['TY  - NEWS\r\nTI  - T\r\nER  - ', 'ris'],
    ['[{"type":"webpage","title":"T"}]', 'csl-json'],
    ['https://a.example/x\r\nhttps://a.example/y', 'addresses'],
    ['Kelpworks raised $48 million (techcrunch.com).', null],
    ['', null],
  ])('%j is %s', (text, format) => expect(formatOf(text)).toBe(format));
});

describe('ten thousand entries', () => {
  it('are read, and a broken one costs no other', () => {
    const entries = Array.from(
      { length: 10_000 },
      (_, n) => `@article{k${n}, title={Title ${n}}, doi={10.1000/x${n}}}`,
    );
    entries[5000] = '@article{k5000, title={never closed';
    const list = readReferenceList(entries.join('\n'));
    expect(list?.references).toHaveLength(9999);
    expect(list?.unread).toEqual(['@article{k5000, title={never closed']);
  });
});
