/** Filings of the SEC's EDGAR, whose files are named like "calder-10q.htm". */
import { type Platform, plain } from '../platform.ts';

/**
 * A fact of the cover page in inline XBRL:
 * `<ix:nonNumeric name="dei:EntityRegistrantName" …>Calder Inc</ix:nonNumeric>`
 * (https://www.sec.gov/data-research/structured-data/inline-xbrl).
 */
function factOf(html: string, name: string): string | null {
  const match = new RegExp(
    String.raw`<ix:nonNumeric\b[^>]{0,400}\bname="dei:${name}"[^>]{0,400}>([\s\S]{1,400}?)</ix:nonNumeric>`,
    'i',
  ).exec(html);
  return match ? plain(match[1] ?? '') || null : null;
}

const FORM = /\bform\s+(\d{1,2}-[A-Z]{1,2}(?:\/A)?|S-\d|DEF\s?14A|6-K|SC\s13[DG])\b/i;
/** What stands behind the name: "(Exact name of registrant as specified in its charter)". */
const NAMES_REGISTRANT = /\(\s{0,9}exact name of (?:the )?registrant/i;
/** The line that a text ends with. */
const LAST_LINE = /[^\n]{2,120}$/;

/** The filer and the form are its title; the day its period ends is not the day it was filed. */
export const sec: Platform = {
  hosts: ['sec.gov'],
  read({ html, text, url }) {
    if (!/\/Archives\/edgar\/data\/\d+\/|\/ix\?doc=/.test(url)) return null;
    const top = `${text.slice(0, 6000)}\n`;
    const form = factOf(html, 'DocumentType') ?? FORM.exec(top)?.[1]?.toUpperCase() ?? null;
    const filer = factOf(html, 'EntityRegistrantName') ?? registrantOf(top);
    const period = factOf(html, 'DocumentPeriodEndDate');
    const headline = [filer, form && `Form ${form}`].filter(Boolean).join(', ');
    return {
      kind: 'filing',
      published: null,
      authors: filer === null ? [] : [filer],
      ...(headline !== '' && { headline: period ? `${headline}, period to ${period}` : headline }),
      container: { title: 'EDGAR', publisher: 'U.S. Securities and Exchange Commission' },
    };
  },
};

/** "Calder Instruments, Inc. (Exact name of registrant as specified in its charter)". */
function registrantOf(top: string): string | null {
  const at = top.search(NAMES_REGISTRANT);
  return at < 0
    ? null
    : (LAST_LINE.exec(top.slice(Math.max(0, at - 200), at).trimEnd())?.[0].trim() ?? null);
}
