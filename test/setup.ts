import { locks } from 'node:worker_threads';
import { loadAgencies } from '../utils/origins/load-agencies.ts';
import { fillDirectory, readDirectoryTexts } from '../utils/outlets/load-directory.ts';
import { readOwnFile } from './own-files.ts';

fillDirectory(await readDirectoryTexts(readOwnFile));
await loadAgencies(readOwnFile);

const OWN = /^chrome-extension:\/\/[^/]+\/+/;

// Unit tests never reach a network: whoever calls fetch without handing one in learns it here. Files
// of the extension are there as they are in a browser.
globalThis.fetch = (input: string | URL | Request) => {
  const url = String(input instanceof Request ? input.url : input);
  if (!OWN.test(url)) throw new Error('network is off in unit tests: hand a fetch in');
  return readOwnFile(url.replace(OWN, '')).then(bytes => new Response(bytes));
};
// happy-dom has the name alone.
Object.defineProperty(navigator, 'locks', { value: locks });
