import { describe, expect, it } from 'vitest';
import { escapeCell } from '../../../utils/exports/csv.ts';

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1'])('%j is no formula', text =>
    expect(escapeCell(text).replace(/^"/, '')).toBe(`'${text}`),
  );
  it.each(['1-1', 'a=b', ''])('%j stays', text => expect(escapeCell(text)).toBe(text));
});
