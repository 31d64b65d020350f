/** Exports as readers of tables, notes and pages of the web take them. */
import { HtmlValidate } from 'html-validate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { exportTraces } from '../../utils/exports/export.ts';
import { fail, type Kept, TRACE } from './kept.ts';
import { ofRow, type Row } from './programs.ts';

/** What Papa Parse makes of a table, whichever separator it has. */
export function byPapaparse(format: 'csv' | 'tsv'): Kept[] {
  const { data, errors } = Papa.parse<Row>(exportTraces([TRACE], format).text.trim(), {
    header: true,
  });
  for (const { message, row } of errors) {
    console.error(`Papa Parse, row ${row}: ${message}`);
    fail();
  }
  return data.map(ofRow);
}

/** What the engine of remark makes of Markdown as GitHub reads it: HTML with footnotes. */
export const htmlByMicromark = (): string =>
  micromark(exportTraces([TRACE], 'md').text.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** The report held to the HTML standard; what breaks it fails the run. */
export async function checkReport(): Promise<void> {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const report = await validator.validateString(exportTraces([TRACE], 'html').text);
  for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
    console.error(`html-validate, line ${line}, ${ruleId}: ${message}`);
    fail();
  }
  console.error(`html-validate: ${report.errorCount} errors in the report`);
}
