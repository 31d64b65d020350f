import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../utils/support/load-knowledge.ts';
import { fillSupportModel, supportProbability } from '../../../utils/support/verdict/model.ts';
import { areSynonyms, fillWordRelations } from '../../../utils/text/meaning/word-relations.ts';
import { fillWordVectors, vectorRow } from '../../../utils/text/meaning/word-vectors.ts';
import { readOwnFile } from '../../own-files.ts';

it('puts vectors, thesaurus and model where they are used', async () => {
  fillWordVectors(new ArrayBuffer(4));
  fillWordRelations({ synonyms: '', antonyms: '' });
  fillSupportModel({ features: [], bias: 0, trees: [] });
  const known = () => [vectorRow('two'), areSynonyms('abandon', 'desert'), supportProbability([])];
  expect(known).toThrow();
  await loadKnowledge(readOwnFile);
  const [row, synonyms, probability] = known();
  expect([row, synonyms]).toEqual([0, true]);
  expect(probability).not.toBe(0.5);
});

it('says which file could not be read, and leaves what was there', async () => {
  const read = async (path: string) => {
    if (path.includes('model')) throw new Error(`${path}: 404`);
    return readOwnFile(path);
  };
  await expect(loadKnowledge(read)).rejects.toThrow('data/support-model.json: 404');
  expect(vectorRow('two')).toBe(0);
});
