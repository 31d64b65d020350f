/** The index page of a filing at the SEC, which has the day it was filed on. */

/** "/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm" */
const PATH = /^\/Archives\/edgar\/data\/(\d+)\/(\d{10})-?(\d{2})-?(\d{6})\//;
/** `<div class="infoHead">Filing Date</div><div class="info">2026-08-04</div>` */
const FILED = /Filing Date<\/div>\s{0,20}<div class="info">(\d{4}-\d{2}-\d{2})/;

/** The index page of the filing that a document at the SEC belongs to; null for any other address. */
export function filingIndexOf(url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const [, cik, ...parts] = PATH.exec(pathname) ?? [];
  if (!cik || !/(?:^|\.)sec\.gov$/.test(hostname)) return null;
  return `https://www.sec.gov/Archives/edgar/data/${cik}/${parts.join('')}/${parts.join('-')}-index.htm`;
}

/** The day a filing was filed, ISO; null where its index does not say. */
export const filingDayIn = (html: string): string | null => FILED.exec(html)?.[1] ?? null;
