import { describe, expect, it } from 'vitest';
import { createSayer, sayReason } from '../../../utils/articles/messages.ts';

describe('createSayer', () => {
  const say = createSayer({ found: '$1 page | $1 pages', of: '$2 of $1, $3', plain: 'a | b' });
  it.each([
    [say('found', 1), '1 page'],
    [say('found', 0), '0 pages'],
    [say('found', 2), '2 pages'],
    [say('of', 'a', 'b'), 'b of a, '],
    [say('of', { date: '2026-05-19' }, 'b', 'c'), 'b of 2026-05-19, c'],
    [say('plain'), 'a | b'],
  ])('%j', ({ text }, expected) => {
    expect(text).toBe(expected);
  });
  it('keeps what it said for screens', () => {
    expect(say('of', { date: '2026-05-19' }, 2).say).toEqual([
      { key: 'of', args: [{ date: '2026-05-19' }, 2] },
    ]);
  });
});

it('sayReason says where a candidate’s words were found', () => {
  expect(sayReason('inTitle', 'Streacom').text).toBe('title: Streacom');
});
