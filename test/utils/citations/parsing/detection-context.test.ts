import { describe, expect, it } from 'vitest';
import { detectionContextOf } from '../../../../utils/citations/parsing/detection-context.ts';
import { indexNames } from '../../../../utils/citations/parsing/name-index.ts';
import { pageOf } from '../build.ts';
import { smallDirectory } from '../small-directory.ts';

const knows = (language: string | null, languages: string[], text: string): boolean =>
  detectionContextOf(pageOf([], { language }), smallDirectory, languages).words.prefix(text) !==
  null;

describe('detectionContextOf', () => {
  it('has the directory, its names and the host of the page', () => {
    const context = detectionContextOf(pageOf([], { url: 'https://www.a.com/b' }), smallDirectory);
    expect(context.directory).toBe(smallDirectory);
    expect(context.names).toBe(indexNames(smallDirectory));
    expect(context.pageHost).toBe('a.com');
    expect(
      detectionContextOf(pageOf([], { url: 'file:///a' }), smallDirectory).pageHost,
    ).toBeNull();
  });

  it('knows the site that the page stands on and the one it says it is of', () => {
    const page = pageOf([], {
      url: 'https://saved.a.com/b',
      presentedAs: 'https://www.cnbc.com/a',
    });
    const context = detectionContextOf(page, smallDirectory);
    expect([...context.ownDomains]).toEqual(['a.com', 'cnbc.com']);
  });

  it.each([
    { language: 'de', languages: [], text: 'selon Reuters', expected: true },
    { language: 'de', languages: ['en'], text: 'laut Reuters', expected: true },
    { language: 'de', languages: ['en'], text: 'per Reuters', expected: true },
    { language: 'de', languages: ['en'], text: 'selon Reuters', expected: false },
    { language: null, languages: ['en'], text: 'laut Reuters', expected: false },
  ])('$language page, $languages wanted: "$text"', ({ language, languages, text, expected }) =>
    expect(knows(language, languages, text)).toBe(expected),
  );
});
