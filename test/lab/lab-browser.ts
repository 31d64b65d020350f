import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageName, Request, Response } from '../../utils/messaging/contract.ts';
import type { Reply } from '../../utils/messaging/envelope.ts';

/** A browser with the built extension in it, as the runner drives it. */
export interface LabBrowser {
  /**
   * Asks the extension's worker, as a page of the extension does. Throws with the worker's own
   * words.
   */
  send<N extends MessageName>(name: N, payload: Request<N>): Promise<Response<N>>;
  openTab(): Promise<LabTab>;
  /** Ends the browser and removes everything it wrote. */
  close(): Promise<void>;
}

/** One tab, used for one page after the other. */
export interface LabTab {
  /** The browser's own id of it. */
  readonly id: number;
  /** Loads a page until it stands; throws with a plain reason when it cannot be read. */
  load(url: string, timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** What a browser is launched with. */
export interface Launch {
  /** A copy of the built extension, changed and in the end removed by the launch. */
  readonly build: string;
  /** Match patterns to grant at install, as the reader's leave would. */
  readonly grant: readonly string[];
  /** Port of the server that answers for the pages given as files. */
  readonly pagePort: number;
  /** The server of all other hosts; null for the live web. */
  readonly web: { readonly host: string; readonly port: number } | null;
  /** What the test build takes for now, and the scale of its spacing between requests. */
  readonly now: string | null;
  readonly pace: number;
}

/**
 * A page of the extension that does nothing: from there the runner speaks to the worker. It exists
 * in the copy alone.
 */
export const LAB_PAGE = 'lab.html';

/** Hosts of pages given as files, as a match pattern's host cannot say it. */
export const PAGE_HOSTS = 'page-*.example';

/**
 * Makes the copy of the build ready for a run: hosts granted at install, and the runner's own page
 * in it. Answers the extension's id in Firefox.
 */
export function prepareBuild({ build, grant }: Launch): string {
  const file = join(build, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: grant }));
  writeFileSync(
    join(build, LAB_PAGE),
    '<!doctype html><html lang="en"><title>lab</title><body></body></html>',
  );
  const { gecko } = (manifest.browser_specific_settings ?? {}) as { gecko?: { id?: string } };
  return gecko?.id ?? '';
}

/**
 * Storage as a run begins with: the replay's clock, and the reader's leave to read archived copies.
 */
export function startingStorage({ now, pace }: Launch): {
  readonly local: object;
  readonly sync: object;
} {
  return {
    local: { lab: { now, pace } },
    sync: { settings: { readArchived: true, welcomed: true } },
  };
}

/** Refuses what the browser reached but cannot be traced. */
export function refuseStatus(status: number | null): void {
  if (status !== null && status >= 400) throw new Error(`the server answered ${status}`);
}

/** Longest that the worker may take to answer one message; tracing itself goes on behind. */
const ANSWER_MS = 45_000;
/** What browsers say of a message that met a worker which was just being stopped. */
const MET_NOBODY = /Receiving end does not exist|message (?:port|channel) closed/;
const TRIES = 10;

/**
 * Sends a message to the worker and answers its value; throws with the worker's own words, or when
 * none came in time.
 */
export async function ask(name: string, send: () => Promise<Reply | undefined>): Promise<never> {
  const reply = await inTime(name, again(send));
  if (!reply?.ok) throw new Error(reply?.error ?? `the worker gave no answer to ${name}`);
  return reply.value as never;
}

async function again(send: () => Promise<Reply | undefined>): Promise<Reply | undefined> {
  for (let tried = 1; ; tried++) {
    try {
      return await send();
    } catch (error) {
      if (tried === TRIES || !MET_NOBODY.test(String(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

async function inTime<T>(name: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the worker did not answer ${name} within ${ANSWER_MS / 1000} s`)),
      ANSWER_MS,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
