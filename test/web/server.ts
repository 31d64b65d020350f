import { fileURLToPath } from 'node:url';
import { type Loopback, serveLoopback, type WebAnswer, type WebRequest } from './loopback.ts';
import { answerOutlet } from './outlet-sites.ts';
import { SAMPLE_WORLD } from './sample/world.ts';
import { createServices } from './services.ts';
import type { World } from './world.ts';

/** How a web is served. */
export interface WebOptions {
  readonly world?: World;
  /** Scales how hurried the services let themselves be asked; default 1. */
  readonly pace?: number;
  /** Default: a free one. */
  readonly port?: number;
  /** Answers before the world does, for pages and faults of a test; null leaves it to the world. */
  readonly first?: (request: WebRequest) => WebAnswer | Promise<WebAnswer | null> | null;
}

/** File of the briefing that cites the sample world. */
export const SAMPLE_BRIEFING = fileURLToPath(new URL('sample/briefing.html', import.meta.url));

/**
 * Serves a world, by default the sample's, on 127.0.0.1: TLS and plain HTTP on one port, whatever
 * host a request names. Hosts it lacks are cut off.
 */
export function serveWeb({
  world = SAMPLE_WORLD,
  pace = 1,
  port = 0,
  first,
}: WebOptions = {}): Promise<Loopback> {
  const services = createServices(world, pace);
  return serveLoopback(
    async request =>
      (await first?.(request)) ??
      services[request.url.hostname]?.(request.url) ??
      answerOutlet(world, request.url) ??
      'reset',
    port,
  );
}

if (import.meta.main) {
  const { port } = await serveWeb({ port: Number(process.argv[2] ?? 8443) });
  console.log(
    `the sample web on 127.0.0.1:${port}, for: npm run -s trace -- --web 127.0.0.1:${port} --now ${SAMPLE_WORLD.now} sample`,
  );
}
