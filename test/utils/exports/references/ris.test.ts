import { describe, expect, it } from 'vitest';
import { ris } from '../../../../utils/exports/references/ris.ts';
import { chainTrace } from '../nasty.ts';
import { PLAIN_NOTE, plainTrace } from '../plain.ts';

const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const linesOf = (...over: Parameters<typeof plainTrace>) =>
  ris.write([plainTrace(...over)]).split('\r\n');
/** An address as it is written. */
const written = (url: string) =>
  linesOf({ url })
    .find(line => line.startsWith('UR'))
    ?.slice(6);

describe('RIS', () => {
  it('has no line for what is unknown', () => {
    expect(linesOf({ authors: [], published: null, language: null }, {}, 'platform')).toEqual([
      'TY  - ELEC',
      'ID  - techcrunch_quillon_nd',
      'TI  - Quillon hires 40 cartographers (invented)',
      'T2  - TechCrunch',
      `UR  - ${ADDRESS}`,
      'Y2  - 2026/05/20',
      `N1  - ${PLAIN_NOTE[0]}`,
      `      ${PLAIN_NOTE[1]}`,
      `      ${PLAIN_NOTE[2]}`,
      'ER  - ',
      '',
    ]);
  });
  it('has the day and the year of what is dated', () => {
    const dates = (published: string) =>
      linesOf({ published }).filter(line => /^(?:DA|PY)/.test(line));
    expect(dates('2026-05-19T15:02:00Z')).toEqual(['DA  - 2026/05/19', 'PY  - 2026']);
    expect(dates('2026')).toEqual(['DA  - 2026', 'PY  - 2026']);
  });
  it('keeps language, copies and the archive in lines of their own', () => {
    const archived = { url: 'https://web.archive.org/x', at: '2026-05-20T00:00:00Z', read: false };
    const lines = linesOf({ archived });
    expect(lines).toContain('LA  - en');
    expect(lines).toContain('DB  - Internet Archive');
    expect(lines).toContain('AN  - https://web.archive.org/x');
    const copied = ris.write([chainTrace()]).split('\r\n');
    expect(copied).toContain('DP  - MSN');
    expect(copied).toContain(`UR  - ${ADDRESS}`);
  });
  it('names people by family first, bodies with a comma, and the agency', () => {
    const lines = linesOf({ authors: ['Rosa Imani', 'CNN Staff'], agency: 'Reuters' });
    expect(lines.filter(line => /^(AU|PB)/.test(line))).toEqual([
      'AU  - Imani, Rosa',
      'AU  - CNN Staff,',
      'PB  - Reuters',
    ]);
  });
  it('parts records by an empty line and folds what has several', () => {
    const other = plainTrace({ url: 'https://techcrunch.com/2', headline: 'Two\r\nlines' });
    const text = ris.write([plainTrace(), other]);
    expect(text).toContain('ER  - \r\n\r\nTY  - NEWS\r\nID  - techcrunch_lines_2026\r\n');
    expect(text).toContain('TI  - Two lines\r\n');
  });
  it('writes by its number a letter that would begin a sign of HTML', () => {
    expect(written('https://techcrunch.com/?a=1&sect=2&b=3')).toBe(
      'https://techcrunch.com/?a=1&%73ect=2&b=3',
    );
    expect(written('https://techcrunch.com/?a&LT=1&frac=2&frac34=4')).toBe(
      'https://techcrunch.com/?a&%4CT=1&frac=2&%66rac34=4',
    );
    const archived = {
      url: 'https://web.archive.org/web/2026/https://techcrunch.com/?a&eacute=1',
      at: '2026-05-20T00:00:00Z',
      read: false,
    };
    expect(linesOf({ archived })).toContain(
      'AN  - https://web.archive.org/web/2026/https://techcrunch.com/?a&%65acute=1',
    );
  });
});
