import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../../../utils/citations/parsing/definitions.ts';
import { blockOf } from '../build.ts';

const read = (text: string, listed: number | null = null) =>
  definitionsIn(blockOf(text), listed).map(one => `${one.at} ${one.number} ${one.href}`);

describe('definitionsIn', () => {
  it.each([
    ['[4]: https://a.com/b "Title"', ['0 4 https://a.com/b']],
    ['[^4]: <https://a.com/b>', ['0 4 https://a.com/b']],
    ['Text. [a]: https://a.com [2]: https://b.com', ['6 a https://a.com', '25 2 https://b.com']],
    ['[4] Title — https://a.com/b', ['0 4 https://a.com/b']],
    ['[4]. Title (https://a.com/b)', ['0 4 https://a.com/b']],
    ['[4] <https://a.com/b|Title> https://c.com', ['0 4 https://a.com/b']],
    ['[4] Title without an address', []],
    ['See [4] https://a.com/b', []],
    ['4. Title https://a.com/b', []],
    ['<https://a.com/b|Title>', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['<https://a.com/b|Title>', ['0 7 https://a.com/b']],
    ['4. Title https://a.com/b', ['0 4 https://a.com/b']],
    ['[5] Title https://a.com/b', ['0 5 https://a.com/b']],
    ['Title alone', []],
  ])('the seventh of a list of sources: %s', (text, expected) =>
    expect(read(text, 7)).toEqual(expected),
  );
});
