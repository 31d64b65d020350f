import { expect, it } from 'vitest';
import { directory } from '../../../utils/outlets/directory.ts';
import {
  fillDirectory,
  readDirectoryTexts,
  trimForPage,
} from '../../../utils/outlets/load-directory.ts';
import { readOwnFile } from '../../own-files.ts';

it('fills the directory from both files', async () => {
  fillDirectory({ outlets: '[]', suffixes: '' });
  expect(directory.domainOf('edition.cnn.com')).toBeNull();
  fillDirectory(await readDirectoryTexts(readOwnFile));
  expect(directory.ofHost('edition.cnn.com')?.name).toBe('CNN');
  expect(directory.domainOf('www.nobody-knows.co.uk')).toBe('nobody-knows.co.uk');
});

it('rejects where one cannot be read', async () => {
  const read = async (path: string) => {
    if (path.endsWith('.txt')) throw new Error(path);
    return readOwnFile(path);
  };
  await expect(readDirectoryTexts(read)).rejects.toThrow('data/public-suffixes.txt');
});

it('is trimmed for a page to what finds the same outlets there', async () => {
  const texts = await readDirectoryTexts(readOwnFile);
  const all = directory.all;
  fillDirectory(trimForPage(texts));
  const plain = ({ periodical: _, ...outlet }: (typeof all)[number]) => ({
    ...outlet,
    parent: null,
    lookups: {},
    articlePath: null,
  });
  expect(directory.all).toEqual(all.map(plain));
  fillDirectory(texts);
  expect(trimForPage(texts).outlets.length).toBeLessThan(0.85 * texts.outlets.length);
});
