import { expect, it } from 'vitest';
import { keepsArchivesOut } from '../../../utils/outlets/keeps-archives-out.ts';

it.each([
  ['https://www.theguardian.com/world/2025/mar/04/harbour', true],
  ['https://www.nytimes.com/2025/03/04/harbour.html', true],
  ['https://eu.usatoday.com/story/harbour', true],
  ['https://www.bbc.com/news/harbour', false],
  ['https://notft.com/harbour', false],
  ['no address', false],
])('%s: %s', (address, shut) => {
  expect(keepsArchivesOut(address)).toBe(shut);
});
