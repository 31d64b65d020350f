import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LabChromium } from './launch-chromium.ts';

/**
 * Gets ready for a download by any part of the browser; the function that is returned waits for it
 * and answers the file's text.
 */
export async function nextDownload({ context, desk }: LabChromium): Promise<() => Promise<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-download-'));
  const cdp = await context.newCDPSession(desk);
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return async () => {
    try {
      for (
        const end = Date.now() + 10_000;
        Date.now() < end;
        await new Promise(resolve => setTimeout(resolve, 100))
      ) {
        const [name] = readdirSync(folder).filter(
          file => !/\.(crdownload|tmp)$/.test(file) && !file.startsWith('.'),
        );
        if (name) return readFileSync(join(folder, name), 'utf8');
      }
      throw new Error('nothing was downloaded');
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await cdp.detach();
    }
  };
}
