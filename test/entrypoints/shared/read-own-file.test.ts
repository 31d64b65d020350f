import { expect, it } from 'vitest';
import { readOwnFile } from '../../../entrypoints/shared/read-own-file.ts';

it('reads what stands in the package', async () => {
  const model = JSON.parse(new TextDecoder().decode(await readOwnFile('data/support-model.json')));
  expect(model.trees.length).toBeGreaterThan(100);
});

it('rejects for what does not', async () => {
  await expect(readOwnFile('data/none.bin')).rejects.toThrow();
});
