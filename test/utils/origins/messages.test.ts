import { expect, it } from 'vitest';
import { saySeen } from '../../../utils/origins/messages.ts';

it('saySeen says it in English and in parts', () => {
  expect(saySeen('sameTextAt', 'A headline', 'https://www.theverge.com/a')).toEqual({
    detail: 'the text is that of “A headline” at https://www.theverge.com/a',
    say: [{ key: 'sameTextAt', args: ['A headline', 'https://www.theverge.com/a'] }],
  });
});
