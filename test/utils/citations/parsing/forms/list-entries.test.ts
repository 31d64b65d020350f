import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../../utils/citations/parsing/anchors.ts';
import { findListEntries } from '../../../../../utils/citations/parsing/forms/list-entries.ts';
import { type BlockLike, blockOf } from '../../build.ts';
import { context } from '../../rule-cases.ts';

const entriesOf = (like: BlockLike): string[] => {
  const block = blockOf(like);
  return findListEntries({ block, anchors: anchorsOf(block), context }).map(({ start, end }) =>
    block.text.slice(start, end),
  );
};

describe('findListEntries', () => {
  it.each<[string, string[]]>([
    ['[3] Ferries stop. https://a.com/b', ['[3] Ferries stop. https://a.com/b']],
    ['[3] Reuters, “Ferries stop”, May 3', ['[3] Reuters, “Ferries stop”, May 3']],
    ['[3] The ferries stopped for nine days.', []],
    ['3. Ferries stop. https://a.com/b', []],
    ['It closed. [3]: https://a.com/b', ['[3]: https://a.com/b']],
    ['Sources:\n1. Harbour Post\n2. Ferry News', ['Sources:\n1. Harbour Post\n2. Ferry News']],
    [
      '1. A https://a.com/b\n2. B https://b.com/c',
      ['1. A https://a.com/b', '2. B https://b.com/c'],
    ],
    ['It closed in 2026.', []],
    ['It closed.', []],
  ])('%s', (text, expected) => expect(entriesOf(text)).toEqual(expected));
});
