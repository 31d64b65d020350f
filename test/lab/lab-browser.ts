import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageName, Request, Response } from '../../utils/messaging/contract.ts';

/** A browser with the built extension in it, as the runner drives it. */
export interface LabBrowser {
  /** Asks the extension's worker, as a page of the extension does. Throws with the worker's own words. */
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

/** A page of the extension that does nothing: from there the runner speaks to the worker. It exists in the copy alone. */
export const LAB_PAGE = 'lab.html';

/** Hosts of pages given as files, as a match pattern's host cannot say it. */
export const PAGE_HOSTS = 'page-*.example';

/** Makes the copy of the build ready for a run: hosts granted at install, and the runner's own page in it. Answers the extension's id in Firefox. */
export function prepareBuild({ build, grant }: Launch): string {
  const file = join(build, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: grant }));
  writeFileSync(join(build, LAB_PAGE), '<!doctype html><html lang="en"><title>lab</title><body></body></html>');
  const { gecko } = (manifest.browser_specific_settings ?? {}) as { gecko?: { id?: string } };
  return gecko?.id ?? '';
}

/** Storage as a run begins with: the replay's clock, and the reader's leave to read archived copies. */
export function startingStorage({ now, pace }: Launch): { readonly local: object; readonly sync: object } {
  return { local: { lab: { now, pace } }, sync: { settings: { readArchived: true, welcomed: true } } };
}

/** Refuses what the browser reached but cannot be traced. */
export function refuseStatus(status: number | null): void {
  if (status !== null && status >= 400) throw new Error(`the server answered ${status}`);
}
