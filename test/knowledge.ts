/** Imported for its effect: what verdicts are made with is there from now on. */
import { loadKnowledge } from '../utils/support/load-knowledge.ts';
import { readOwnFile } from './own-files.ts';

await loadKnowledge(readOwnFile);
