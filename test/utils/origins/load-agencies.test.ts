import { expect, it } from 'vitest';
import { agencyOfName, fillAgencies } from '../../../utils/origins/evidence/agencies.ts';
import { loadAgencies } from '../../../utils/origins/load-agencies.ts';
import { readOwnFile } from '../../own-files.ts';

it('puts the agencies where credits are looked up', async () => {
  fillAgencies([]);
  expect(agencyOfName('AFP')).toBe(null);
  await loadAgencies(readOwnFile);
  expect(agencyOfName('AFP')?.domain).toBe('afp.com');
});

it('says that the file could not be read, and leaves what was there', async () => {
  const read = async (path: string) => {
    throw new Error(`${path}: 404`);
  };
  await expect(loadAgencies(read)).rejects.toThrow('data/agencies.json: 404');
  expect(agencyOfName('AFP')?.domain).toBe('afp.com');
});
