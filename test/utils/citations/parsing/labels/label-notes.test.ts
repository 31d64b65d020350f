import { describe, expect, it } from 'vitest';
import {
  LABEL_NOTES,
  notePrefix,
} from '../../../../../utils/citations/parsing/labels/label-notes.ts';
import { citationsIn } from '../../form-cases.ts';

describe('LABEL_NOTES', () => {
  it.each(LABEL_NOTES)('$example', ({ example }) =>
    expect(citationsIn(example).map(one => one.outlet)).toHaveLength(1),
  );
});

describe('notePrefix', () => {
  it.each([
    ['2 sources: Reuters', 'source', 11],
    ['single source: Axios', 'source', 15],
    ['Reference: BBC', 'source', 11],
    ['citing Reuters', 'says', 7],
    ['originally published by the BBC', 'says', 24],
    ['from the Verge', 'says', 5],
  ])('%s', (text, introduces, length) => expect(notePrefix(text)).toEqual({ introduces, length }));

  it.each(['Reuters', 'refugees: BBC', 'original', 'fromage', 'sources say so'])('not: %s', text =>
    expect(notePrefix(text)?.length ?? 0).toBeOneOf([0, text.length]),
  );
});

describe('notes inside a bracket', () => {
  it.each<[string, (string | null)[]]>([
    ['It closed for nine days (2 sources: Reuters, AP).', ['reuters.com', 'apnews.com']],
    ['It closed for nine days (citing Reuters).', ['reuters.com']],
    ['It closed for nine days (Reuters 🔒).', ['reuters.com']],
    ['It closed for nine days (📰 Reuters; 🗞️ BBC).', ['reuters.com', 'bbc.com']],
    ['It closed for nine days [Ref: CNBC].', ['cnbc.com']],
    ['Der Hafen war neun Tage zu (einzige Quelle: Reuters).', ['reuters.com']],
    ['Le port a fermé neuf jours (source unique : BBC).', ['bbc.com']],
    ['El puerto cerró nueve días (citando Reuters).', ['reuters.com']],
    ['Der Hafen war neun Tage zu (unter Berufung auf Reuters).', ['reuters.com']],
    ['It closed for nine days (as first reported by CNBC).', ['cnbc.com']],
    // no source is named
    ['It closed (from May to June).', []],
    ['It closed (citing costs).', []],
    ['It closed (the original plan was Reuters’).', []],
  ])('%s', (text, outlets) => expect(citationsIn(text).map(one => one.outlet)).toEqual(outlets));
});
