import { describe, expect, it } from 'vitest';
import { readCredit } from '../../../../utils/origins/evidence/credit.ts';
import { LINEAR, leastRatio } from '../../../doubling.ts';

const own = (name: string) => /^(?:The Local|VentureBeat|Example Times)$/.test(name);

describe('readCredit', () => {
  it.each([
    // The agency alone, in the ways of many houses.
    ['Reuters', 'Reuters', 'alone'],
    ['By Reuters', 'Reuters', 'alone'],
    ['From Reuters', 'Reuters', 'alone'],
    ['Reuters Staff', 'Reuters', 'alone'],
    ['PTI Bureau', 'PTI', 'alone'],
    ['Von dpa', 'dpa', 'alone'],
    ['dpa/lno', 'dpa', 'alone'],
    ['Quelle: dpa', 'dpa', 'alone'],
    ['SID Nachrichtenagentur', 'SID', 'alone'],
    ['Nachrichtenagentur SID', 'SID', 'alone'],
    ['Par AFP', 'AFP', 'alone'],
    ['AFP, MANILA', 'AFP', 'alone'],
    ['AFP, Paris', 'AFP', 'alone'],
    ['EFE | Madrid', 'EFE', 'alone'],
    ['Por: Agencia EFE', 'EFE', 'alone'],
    ['Fonte: ANSA', 'ANSA', 'alone'],
    ['Źródło: PAP', 'PAP', 'alone'],
    ['来源：新华社', 'Xinhua', 'alone'],
    ['Associated Press in Valencia', 'The Associated Press', 'alone'],
    ['AFP / Updated: Dec 22, 2026, 19:28 IST', 'AFP', 'alone'],
    ['Reuters November 18, 2026 11:03 PM', 'Reuters', 'alone'],
    ['By The Associated Press December 17, 2026, 12:34 PM', 'The Associated Press', 'alone'],
    ['By Associated Press 3 minute Read', 'The Associated Press', 'alone'],
    // A person of the agency.
    ['By GREG EXAMPLE, AP Sports Writer', 'The Associated Press', 'writer'],
    ['STEVE EXAMPLE, AP National Political Writer', 'The Associated Press', 'writer'],
    ['By Rosa Imani Associated Press • Published: Dec 23, 2026', 'The Associated Press', 'writer'],
    ['By Rosa Imani and Ken Example The Associated Press', 'The Associated Press', 'writer'],
    ['Rosa Imani, Associated Press', 'The Associated Press', 'writer'],
    ['Von Rosa Imani, dpa', 'dpa', 'writer'],
    // Nobody can tell.
    ['Rosa Imani and AP', 'The Associated Press', 'mixed'],
    ['Rosa Imani | dpa', 'dpa', 'mixed'],
    ['AFP/The Local', 'AFP', 'mixed'],
    ['sid/dpa', 'SID', 'mixed'],
    ['APA/sda/dpa', 'APA', 'mixed'],
    ['ats/nxp', 'Keystone-SDA', 'mixed'],
  ])('%s', (printed, agency, kind) => {
    const credit = readCredit(printed, own);
    expect(credit?.agency.name ?? null).toBe(agency);
    expect(credit?.kind ?? null).toBe(kind);
  });

  it.each([
    ['a photographer', 'Benoit Example/Reuters'],
    ['a person', 'Rosa Imani'],
    ['a name that begins like an agency', 'April Press'],
    ['the house', 'The Local'],
    ['initials', 'ap'],
    ['a first name', 'Ani'],
    ['another first name', 'By Sid'],
    ['an essay', `AP ${'and so on '.repeat(40)}`],
    ['nothing', ''],
    ['a date', 'December 17, 2026'],
  ])('nothing for %s', (_, printed) => {
    expect(readCredit(printed, own)).toBeNull();
  });

  it.each(['A ', ', ', '/ ', 'AP ', 'and ', '— ', 'By By '])(
    'takes linear time on a flood of “%s”',
    piece => expect(leastRatio(text => readCredit(text, own), piece)).toBeLessThanOrEqual(LINEAR),
  );
});

describe('the ends of a credit', () => {
  it('is read from two characters up to 160', () => {
    expect(readCredit('AP', own)).toMatchObject({ kind: 'alone' });
    expect(readCredit('A', own)).toBeNull();
    const long = (length: number) => `AP, ${'x'.repeat(length - 4)}`;
    expect(readCredit(long(160), own)).toMatchObject({ kind: 'mixed' });
    expect(readCredit(long(161), own)).toBeNull();
  });
  it('goes on behind the place that the agency was sent from', () => {
    expect(readCredit('AFP, Paris, The Local', own)).toMatchObject({ kind: 'mixed' });
  });
});
