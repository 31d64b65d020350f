/**
 * The one message of the light scan, sent without the polyfill, which weighs more than the scan.
 */
import type { Envelope } from '../../messaging/envelope.ts';

interface Extension {
  readonly runtime?: { sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Tells the worker that the page may have citations. Never throws: an extension that was replaced
 * has nobody to tell.
 */
export function tellWorker(): void {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  try {
    void (browser ?? chrome)?.runtime
      ?.sendMessage({ to: 'worker', name: 'pageMayCite', payload: null })
      .catch(() => {});
  } catch {
    // the extension context is gone
  }
}
