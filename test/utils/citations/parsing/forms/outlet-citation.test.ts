import { describe, expect, it } from 'vitest';
import {
  dateIn,
  linkCitation,
  outletCitation,
} from '../../../../../utils/citations/parsing/forms/outlet-citation.ts';
import { readLabel } from '../../../../../utils/citations/parsing/labels/read-label.ts';
import type { SourceIntroduction } from '../../../../../utils/citations/parsing/source-words.ts';
import { context } from '../../rule-cases.ts';
import { smallDirectory } from '../../small-directory.ts';

const labelOf = (text: string) => readLabel(text, { start: 0, end: text.length }, [], context);

function cite(text: string, said: SourceIntroduction | null = null, date: string | null = null) {
  const [part] = labelOf(text).outlets;
  if (!part) throw new Error(`nobody in ${text}`);
  const citation = outletCitation(part, said, date);
  return [citation.form, citation.outlet, citation.date, citation.href];
}

describe('outletCitation', () => {
  it('is of the form that says most', () => {
    const url = 'https://www.bbc.com/a';
    expect(cite('BBC')).toEqual(['outlet', 'bbc.com', null, null]);
    expect(cite('bbc.com')).toEqual(['domain', 'bbc.com', null, null]);
    expect(cite(url)).toEqual(['link', 'bbc.com', null, url]);
    expect(cite('BBC', null, 'May 19')).toEqual(['dated', 'bbc.com', 'May 19', null]);
    expect(cite('BBC 2025', null, 'May 19')).toEqual(['dated', 'bbc.com', '2025', null]);
    expect(cite('BBC', 'via', 'May 19')).toEqual(['via', 'bbc.com', 'May 19', null]);
    expect(cite('BBC', 'says')).toEqual(['source', 'bbc.com', null, null]);
    expect(cite('BBC', 'source')).toEqual(['source', 'bbc.com', null, null]);
  });
});

describe('dateIn', () => {
  it.each([
    ['BBC, May 19; AP, June 3', 'May 19'],
    ['BBC 2025, May 19', '2025'],
    ['BBC', null],
  ])('%s', (text, expected) => expect(dateIn(labelOf(text))).toBe(expected));
});

describe('linkCitation', () => {
  it.each([
    ['3', 'numbered'],
    ['[123]', 'numbered'],
    ['1234', 'link'],
    ['3 ferries', 'link'],
  ])('the label %s is %s', (text, form) =>
    expect(
      linkCitation({ start: 2, end: 5, text }, 'https://www.bbc.com/a', smallDirectory),
    ).toEqual({
      start: 2,
      end: 5,
      text,
      form,
      href: 'https://www.bbc.com/a',
      outlet: 'bbc.com',
      carrier: null,
      date: null,
    }),
  );
});
