/**
 * How often each host may be asked, and how long it is left alone after it said no. A figure is
 * what the service prints itself, or what it was seen to bear in 2026.
 */

export interface Manners {
  /** Hosts with one name share one queue: the archive's two hosts are one service. */
  readonly queue: string;
  /** Least time from the start of one request to the start of the next, in ms. */
  readonly spacingMs: number;
  /**
   * True where the time counts from the end of the last answer: a service that counts arrivals
   * strictly, and punishes one too early.
   */
  readonly fromEnd: boolean;
  /** How long the host is left alone after 429 or 503 when it does not say itself, in ms. */
  readonly pauseMs: number;
  /** True where a wall means the whole service, not one page. */
  readonly wallPauses: boolean;
  /**
   * How long an answer is waited for, its body included, ms: a worker whose request takes 30 s is
   * stopped (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle),
   * so never over 25 s.
   */
  readonly timeoutMs: number;
}

const MINUTE = 60_000;
const USUAL = {
  spacingMs: 1000,
  fromEnd: false,
  pauseMs: MINUTE,
  wallPauses: false,
  timeoutMs: 20_000,
};

const SERVICES: Readonly<Record<string, Partial<Manners>>> = {
  // After several rapid requests the news feed answers with a valid empty channel: 2 to 4 s apart.
  'www.bing.com': { spacingMs: 2500, pauseMs: 5 * MINUTE },
  // It answers "Please limit requests to one every 5 seconds"; 6.5 s still got 429, 8 to 15 s
  // works, and after one it wants 300 s at least. Slow: up to 38 s were seen.
  'api.gdeltproject.org': {
    spacingMs: 10_000,
    fromEnd: true,
    pauseMs: 5 * MINUTE,
    timeoutMs: 25_000,
  },
  // 24 a minute is the archive's own client's default; ignoring 429 for a minute blocks the address
  // for an hour.
  'web.archive.org': { queue: 'archive.org', spacingMs: 3000, pauseMs: 5 * MINUTE },
  'archive.org': { spacingMs: 3000, pauseMs: 5 * MINUTE },
  // A few dozen decodes are too many.
  'news.google.com': { spacingMs: 3000, pauseMs: 60 * MINUTE, wallPauses: true },
  // Its challenge (202) is shared by both hosts and means: not again for an hour.
  'html.duckduckgo.com': {
    queue: 'duckduckgo.com',
    spacingMs: 10_000,
    pauseMs: 60 * MINUTE,
    wallPauses: true,
  },
  // One request in three seconds, and one at a time (info.arxiv.org/help/api/tou.html); the pages
  // ask for as much.
  'export.arxiv.org': { queue: 'arxiv.org', spacingMs: 3000, fromEnd: true, pauseMs: 5 * MINUTE },
  'arxiv.org': { spacingMs: 3000, fromEnd: true, pauseMs: 5 * MINUTE },
  // Its feeds bear one to ten requests a minute of one address, and a 403 is for all of them.
  'www.reddit.com': { spacingMs: 6500, pauseMs: 5 * MINUTE, wallPauses: true },
  // Sixty an hour without a key; after them it answers 403.
  'api.github.com': { pauseMs: 30 * MINUTE, wallPauses: true },
  // One request a second on the free plan.
  'api.search.brave.com': { spacingMs: 1100 },
};

/** Whether a host is a lookup service's. */
export function isService(host: string): boolean {
  return host in SERVICES;
}

/** The manners for a host ("www.example.com"); hosts that differ by "www." alone share a queue. */
export function mannersFor(host: string): Manners {
  const known = SERVICES[host];
  return { queue: host.replace(/^www\./, ''), ...USUAL, ...known };
}
