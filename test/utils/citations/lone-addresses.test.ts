import { describe, expect, it } from 'vitest';
import type { BlockLike } from './build.ts';
import { citationsIn } from './form-cases.ts';

const item = (text: string): BlockLike => ({ kind: 'list-item', level: 1, list: 1, text });
const ADDRESS = 'https://www.bbc.com/news/a';

describe('addresses on lines of their own', () => {
  it.each<[string, BlockLike[], number]>([
    ['below a sentence', ['The harbour closed for nine days.', ADDRESS], 1],
    ['two below a sentence', ['The harbour closed for nine days.', ADDRESS, `- ${ADDRESS}2`], 2],
    ['as a list item below another', [item('The harbour closed for nine days'), item(ADDRESS)], 1],
    ['below a teaser that is cut off', ['The harbour closed for nine da...', ADDRESS], 0],
    ['below a title', ['Ferries stop for nine days', ADDRESS], 0],
    ['below a heading', [{ kind: 'heading', level: 2, text: 'Harbour closed.' }, ADDRESS], 0],
    ['at the top', [ADDRESS, 'The harbour closed for nine days.'], 0],
    ['with words', ['The harbour closed.', `It closed for nine days. ${ADDRESS}`], 1],
  ])('%s', (_, blocks, count) => expect(citationsIn(...blocks)).toHaveLength(count));
});
