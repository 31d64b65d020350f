import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { pageOf } from './build.ts';
import { citationsIn } from './form-cases.ts';
import { smallDirectory } from './small-directory.ts';

describe('citationsOfPage', () => {
  it('numbers citations over the page; members of one mark share a group, others do not', () => {
    expect(
      citationsIn('It closed (Reuters; AP).', 'It opened (BBC). It sank (CNBC).').map(k => [
        k.id,
        k.group,
        k.block,
        k.text,
        k.start,
        k.end,
      ]),
    ).toEqual([
      ['k1', 'g1', 0, 'Reuters', 11, 18],
      ['k2', 'g1', 0, 'AP', 20, 22],
      ['k3', 'g2', 1, '(BBC)', 10, 15],
      ['k4', 'g3', 1, '(CNBC)', 25, 31],
    ]);
  });

  it('leaves out what stands beside the text, and code', () => {
    expect(
      citationsIn(
        { text: 'It closed (Reuters).', region: 'aside' },
        { text: 'x(Reuters)', kind: 'code' },
      ),
    ).toEqual([]);
  });

  it('a host label whose link stays on the site belongs to the story beside it', () => {
    const page = pageOf(
      [
        '<https://acme.dev/ferry|Show HN: A ferry timetable in 2 kB> ' +
          '(<https://news.ycombinator.com/from?site=acme.dev|acme.dev>)',
      ],
      { url: 'https://news.ycombinator.com/' },
    );
    const { citations } = readPage(page, smallDirectory);
    expect(citations.map(k => [k.text, k.form, k.outlet, k.href])).toEqual([
      ['(acme.dev)', 'domain', 'acme.dev', 'https://acme.dev/ferry'],
    ]);
  });

  it('an address in letters that only look like others is that address and no outlet’s', () => {
    const outletOf = (mark: string) => citationsIn(`The dock was leased (${mark}).`)[0]?.outlet;
    expect(outletOf('аррӏе.com')).toBe('xn--80ak6aa92e.com');
    expect(outletOf('gооgle.com')).toBe('xn--ggle-55da.com');
    expect(outletOf('rеuters.com')).not.toBe('reuters.com');
    // The same letters in another width are the same address.
    expect(outletOf('ｒｅｕｔｅｒｓ.com')).toBe('reuters.com');
    expect(outletOf('новости-дня.рф')).toBe('xn----ctbhoxecb1ak1m.xn--p1ai');
  });
});
