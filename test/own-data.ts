/** Imported for its effect: the directory and what verdicts are made with are there from now on. */

import { loadAgencies } from '../utils/origins/load-agencies.ts';
import { fillDirectory, readDirectoryTexts } from '../utils/outlets/load-directory.ts';
import { loadKnowledge } from '../utils/support/load-knowledge.ts';
import { readOwnFile } from './own-files.ts';

fillDirectory(await readDirectoryTexts(readOwnFile));
await loadKnowledge(readOwnFile);
await loadAgencies(readOwnFile);
