/** What verdicts are made with beside the code: files of the extension, read when first needed. */
import { fillWordRelations } from '../text/meaning/word-relations.ts';
import { fillWordVectors } from '../text/meaning/word-vectors.ts';
import { fillSupportModel } from './verdict/model.ts';

/**
 * Reads word vectors, the thesaurus and the fitted model, and puts each where it is used. `read`
 * gives the bytes of a file of the extension by its path; rejects as it does. Before this has
 * resolved, claims cannot be assessed: that throws.
 */
export async function loadKnowledge(read: (path: string) => Promise<ArrayBuffer>): Promise<void> {
  const readJson = async (path: string) => JSON.parse(new TextDecoder().decode(await read(path)));
  const [vectors, relations, groups, model] = await Promise.all([
    read('data/word-vectors.bin'),
    readJson('data/word-relations.json'),
    readJson('data/word-groups.json'),
    readJson('data/support-model.json'),
  ]);
  fillWordVectors(vectors);
  fillWordRelations(relations, groups);
  fillSupportModel(model);
}
