import { describe, expect, it } from 'vitest';
import { linkedWordsIn } from '../../../utils/citations/linked-words.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, blockOf, pageOf } from './build.ts';
import { context } from './rule-cases.ts';
import { smallDirectory } from './small-directory.ts';

const STORY = 'https://www.reuters.com/world/harbour-shut-for-days-2026-10-06/';
const words = (like: BlockLike): string[] => {
  const block = blockOf(like);
  const all = [{ start: 0, end: block.text.length }];
  return linkedWordsIn(block, [], all, context).map(({ start, end }) =>
    block.text.slice(start, end),
  );
};

describe('words linked to an outlet’s article', () => {
  it.each([
    [`The old harbour <${STORY}|closed on Monday> after a leak.`, 'closed on Monday'],
    [
      `Brussels <${STORY}|wants to delay the rules by a year>.`,
      'wants to delay the rules by a year',
    ],
    [`Der Hafen ist <${STORY}|seit Montag gesperrt>.`, 'seit Montag gesperrt'],
    [`항구는 <${STORY}|월요일에 문을 닫았다>.`, '월요일에 문을 닫았다'],
    [`港は<${STORY}|月曜日に閉鎖された>という。`, '月曜日に閉鎖された'],
  ])('%s', (text, expected) => expect(words(text)).toEqual([expected]));

  it.each([
    ['the page’s own site', 'It <https://briefing.example/2026/10/06/a-b-c|closed> on Monday.'],
    ['a firm', 'It was built by <https://kelpworks.com/news/a-new-plant-2026/|the firm> in May.'],
    ['a front page', 'It was <https://www.reuters.com/|in the news> on Monday again.'],
    [
      'a page of a service',
      'See <https://www.bbc.com/weather/2643743|the forecast> for the harbour.',
    ],
    ['a tag', 'The port of <https://www.bbc.com/news/topics/c4y26wwj72zt|Marlsea> closed again.'],
    ['a network', 'He <https://x.com/ada/status/1931426000000000000|wrote> that it closed again.'],
    ['a title below its word', `Read also: <${STORY}|Why the harbour was shut for days>`],
    ['a title behind its word', `Related <${STORY}|Why the harbour was shut for days>`],
    ['a line that is a title', `<${STORY}|Why the harbour was shut for days>`],
    ['a call', `The harbour closed again. <${STORY}|Read more>`],
    ['a heading', { kind: 'heading' as const, level: 2, text: `It <${STORY}|closed> on Monday` }],
  ])('not: %s', (_, like) => expect(words(like)).toEqual([]));
});

const mentionsOf = (...blocks: BlockLike[]) => readPage(pageOf(blocks), smallDirectory);

describe('mentions by linked words', () => {
  it('belong to their claim and carry the address', () => {
    const { claims, mentions, citations } = mentionsOf(
      `The yard was quiet. The old harbour <${STORY}|closed on Monday> after a leak.`,
    );
    expect(citations).toEqual([]);
    expect(mentions).toEqual([
      expect.objectContaining({ outlet: 'reuters.com', href: STORY, isLinked: true }),
    ]);
    expect(claims[1]?.mentions).toEqual(['m1']);
    expect(claims[1]?.text).toBe('The old harbour closed on Monday after a leak.');
  });

  it('are one with the name that the sentence gives', () => {
    const { mentions } = mentionsOf(`Reuters reported that it <${STORY}|closed on Monday> again.`);
    expect(mentions).toEqual([expect.objectContaining({ text: 'Reuters', href: STORY })]);
    expect(mentions[0]?.isLinked).toBeUndefined();
  });

  it('are none inside a mark', () =>
    expect(mentionsOf(`The harbour closed again (<${STORY}|Reuters>).`).mentions).toEqual([]));
});
