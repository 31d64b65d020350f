import type { LabBrowser, Launch } from './lab-browser.ts';

/** Starts a Firefox of its own with the extension in it. Throws NoBrowser. */
export async function launchFirefox(launch: Launch): Promise<LabBrowser> {
  throw new Error(`not yet: ${launch.build}`);
}
