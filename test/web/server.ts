import { fileURLToPath } from 'node:url';
import { type Loopback, serveLoopback } from './loopback.ts';

/** The bundled web with the sample briefing and the outlets that it cites. */
export interface SampleWeb extends Loopback {
  /** File of the sample briefing. */
  readonly briefing: string;
}

/** Serves the sample web on a free port of 127.0.0.1. */
export async function serveSampleWeb(): Promise<SampleWeb> {
  const web = await serveLoopback(() => 'reset');
  return { ...web, briefing: fileURLToPath(new URL('sample/briefing.html', import.meta.url)) };
}
