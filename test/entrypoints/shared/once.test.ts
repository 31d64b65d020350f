import { expect, it } from 'vitest';
import { once } from '../../../entrypoints/shared/once.ts';

it('makes one for all who ask, and another after a failure', async () => {
  let made = 0;
  const ask = once(async () => {
    made++;
    if (made === 1) throw new Error('not yet');
    return made;
  });
  await expect(ask()).rejects.toThrow('not yet');
  expect(await Promise.all([ask(), ask()])).toEqual([2, 2]);
});
