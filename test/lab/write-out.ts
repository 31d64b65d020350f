import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportTraces, WRITERS } from '../../utils/exports/export.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import type { ChromiumTab, LabChromium } from './launch-chromium.ts';
import type { FirefoxTab, LabFirefox } from './launch-firefox.ts';
import { takeFirefoxScreenshots, takeScreenshots } from './screenshots.ts';
import type { Session } from './session.ts';
import type { TraceRun } from './trace-pages.ts';

/**
 * Writes every export and the screenshots of each page into a folder: its own one for each page
 * where there are several.
 */
export function writeOut(folder: string, session: Session): NonNullable<TraceRun['whileOpen']> {
  return async (result, tab) => {
    const at = session.pages.indexOf(result.page) + 1;
    const stem = basename(result.page.file ?? new URL(result.page.url).hostname).replace(
      /\.\w+$/,
      '',
    );
    const own =
      session.pages.length === 1
        ? folder
        : join(folder, `${String(at).padStart(String(session.pages.length).length, '0')}-${stem}`);
    mkdirSync(own, { recursive: true });
    if (!result.ok) {
      writeFileSync(join(own, 'error.txt'), `${result.error}\n`);
      return;
    }
    for (const format of Object.keys(WRITERS) as ExportFormat[]) {
      writeFileSync(join(own, fileName(format)), exportTraces([result.trace], format).text);
    }
    if ('context' in session.browser)
      await takeScreenshots(session.browser as LabChromium, tab as ChromiumTab, result, own);
    else
      await takeFirefoxScreenshots(session.browser as LabFirefox, tab as FirefoxTab, result, own);
  };
}

/** "trace.csv"; "trace.bibtex.bib" where an ending is not the format's own. */
function fileName(format: ExportFormat): string {
  const ending = WRITERS[format]?.extension ?? format;
  const shared = Object.values(WRITERS).filter(writer => writer.extension === ending).length > 1;
  return `trace.${shared && format !== ending ? `${format}.` : ''}${ending}`;
}
