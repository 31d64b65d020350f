/** Which platform's own service tells of the work at an address. */
import { bluesky } from './bluesky.ts';
import { githubApi } from './github-api.ts';
import { redditThread } from './reddit-thread.ts';
import type { WorkService } from './work-service.ts';
import { xPost } from './x-post.ts';
import { youtube } from './youtube.ts';

const SERVICES: readonly WorkService[] = [youtube, xPost, bluesky, redditThread, githubApi];

/** What is asked for a work, and how the answer reads. */
export interface WorkLookup {
  readonly service: WorkService;
  readonly address: string;
}

/** The service for an address; null where the page itself is read. */
export function workLookupOf(url: string): WorkLookup | null {
  if (!URL.canParse(url)) return null;
  for (const service of SERVICES) {
    const address = service.addressFor(url);
    if (address !== null) return { service, address };
  }
  return null;
}
