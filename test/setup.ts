import { locks } from 'node:worker_threads';

// Unit tests never reach a network: whoever calls fetch without handing one in learns it here.
globalThis.fetch = () => {
  throw new Error('network is off in unit tests: hand a fetch in');
};
// happy-dom has the name alone.
Object.defineProperty(navigator, 'locks', { value: locks });
