import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../../utils/citations/parsing/anchors.ts';
import {
  findLeftovers,
  LEFTOVERS,
} from '../../../../../utils/citations/parsing/forms/leftovers.ts';
import { readPage } from '../../../../../utils/claims/read-page.ts';
import { type BlockLike, blockOf, pageOf } from '../../build.ts';
import { context } from '../../rule-cases.ts';
import { smallDirectory } from '../../small-directory.ts';

const leftoversOf = (like: BlockLike): string[] => {
  const block = blockOf(like);
  return findLeftovers(
    { block, anchors: anchorsOf(block), context },
    { groups: [], numbers: [] },
  ).map(({ start, end, style }) => `${block.text.slice(start, end)} ${style}`);
};

describe('LEFTOVERS', () => {
  it.each(LEFTOVERS)('$name: $example', ({ example, isMark }) => {
    expect(leftoversOf(example).length).toBeGreaterThan(0);
    const { claims, citations, lostMarks } = readPage(pageOf([example]), smallDirectory);
    expect(citations).toEqual([]);
    expect(lostMarks > 0).toBe(isMark);
    for (const claim of claims)
      expect(claim.text).toMatch(/^(?:The harbour closed|It opened)[^[<:{\p{Co}]*$/u);
  });
});

describe('findLeftovers', () => {
  it.each<[string, string[]]>([
    ['It closed turn0search1 turn2news4.', ['turn0search1 turn2news4 machinery']],
    [
      'It closed.::contentReference[oaicite:3]{index=3}',
      ['::contentReference[oaicite:3]{index=3} machinery'],
    ],
    ['It closed.【4:2†source】', ['【4:2†source】 machinery']],
    ['It closed.[Citation](2:9ce**]**', ['[Citation](2:9ce**]** machinery']],
    ['It closed <https://briefing.example/end_span|span_0>.', ['span_0 machinery']],
    ['<https://briefing.example/start_span|span_0>It closed.', ['span_0 silent']],
    ['It closed.<https://briefing.example/1:a3f|citation>', ['citation machinery']],
    ['It closed.<https://briefing.example/@ref|3,6>', ['3,6 machinery']],
    // what people write
    ['Take the turn at exit 0 and search 1 more time.', []],
    ['The contentReference of a node is an object.', []],
    ['[Source] The harbour closed.', []],
    ['It closed [source](https://www.bbc.com/a).', []],
    ['It closed [<https://www.bbc.com/a|source>].', []],
    ['It closed <https://www.bbc.com/a|[source]>.', []],
    ['It closed [source: BBC].', []],
    ['A <b>cite</b> is a title. List<cited> is a type.', []],
    ['The class <https://briefing.example/docs|span_0> is drawn.', []],
    ['The harbour closed [sic].', []],
  ])('%s', (text, expected) => expect(leftoversOf(text)).toEqual(expected));

  it('leaves code alone', () =>
    expect(leftoversOf({ text: 'Use [cite_start] here', code: [{ start: 4, end: 16 }] })).toEqual(
      [],
    ));
});
