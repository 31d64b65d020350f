import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../utils/support/text-fragment.ts';
import { FACTORY } from './story.ts';

const URL_ = 'https://example.com/a';
const link = (passage: string, text = FACTORY.text, url = URL_) => fragmentLink(url, passage, text);

/** What a browser reads of a directive: its parts, decoded. */
const parts = (href: string | null) =>
  (href?.split(':~:')[1] ?? '').split('&').map(d =>
    d
      .replace(/^text=/, '')
      .split(',')
      .map(decodeURIComponent),
  );

describe('fragmentLink', () => {
  it('gives a short passage whole, without its outer marks', () => {
    expect(
      parts(link('“This plant will stand on its own feet or it will not stand at all.”')),
    ).toEqual([['This plant will stand on its own feet or it will not stand at all']]);
  });

  it('gives a long passage by its first and last words', () => {
    const href = link(FACTORY.text.split('\n\n')[0] as string);
    expect(parts(href)).toEqual([
      ['Larkfield’s town council voted 9-4', 'argument over traffic and water'],
    ]);
  });

  it('takes more of the end where its words stand in the passage before', () => {
    // A browser ends at the first place of the last words behind the first ones.
    const passage =
      'The kiln at Larkfield will be shut for good by the end of May, the council wrote, and the ' +
      'dryers beside it, which nobody has yet bought, will be shut for good by the end of May.';
    const [[first = '', last = ''] = []] = parts(link(passage, `${passage} Nobody was surprised.`));
    expect(last).toBe('shut for good by the end of May');
    expect(passage.indexOf(last, first.length)).toBe(passage.length - 1 - last.length);
  });

  it('encodes dashes, commas and ampersands', () => {
    const text = 'A vote, 9-4, for Bell & Marsh. Another line.';
    expect(link('A vote, 9-4, for Bell & Marsh.', text)).toBe(
      `${URL_}#:~:text=A%20vote%2C%209%2D4%2C%20for%20Bell%20%26%20Marsh`,
    );
  });

  it('tells apart words that stand twice', () => {
    const text = 'Tom Bell said nothing was decided. Ann Marsh said nothing was decided.';
    expect(parts(link('said nothing was decided.', `${text}`))).toEqual([
      ['Tom Bell-', 'said nothing was decided'],
    ]);
  });

  it('gives no link where nothing tells the place', () => {
    expect(link('Same words.', 'Same words.')).toContain('Same%20words');
    expect(link('Same words.', 'Same words.\n'.repeat(6))).toBeNull();
  });

  it('gives a directive for each of two sentences that stand in two paragraphs', () => {
    const passage = 'No decision is expected before autumn.\nLarkfield waits.';
    expect(parts(link(passage, `${FACTORY.text}\nLarkfield waits.`))).toHaveLength(2);
  });

  it.each([
    { name: 'words the article lacks', passage: 'Nobody said this.', url: URL_ },
    { name: 'nothing', passage: '  ', url: URL_ },
    { name: 'signs alone', passage: '…', url: URL_ },
    {
      name: 'no web address',
      passage: 'No decision is expected before autumn.',
      url: 'javascript:alert(1)',
    },
  ])('gives none for $name', ({ passage, url }) => {
    expect(link(passage, `${FACTORY.text} …`, url)).toBeNull();
  });

  it('keeps the element id and replaces an older directive', () => {
    const passage = 'No decision is expected before autumn.';
    expect(link(passage, FACTORY.text, `${URL_}?x=1#part`)).toMatch(
      /^https:\/\/example\.com\/a\?x=1#part:~:text=No%20decision/,
    );
    expect(link(passage, FACTORY.text, `${URL_}#part:~:text=old`)).toMatch(
      /#part:~:text=No%20decision/,
    );
  });

  it('never points to words the article does not have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (passage, rest) => {
          const text = `${rest}\n${passage}`;
          for (const directive of parts(fragmentLink(URL_, passage, text))) {
            for (const p of directive)
              expect(text.replace(/\s/g, ' ').toLowerCase()).toContain(
                p.replace(/^-|-$/g, '').replace(/\s/g, ' ').toLowerCase(),
              );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
