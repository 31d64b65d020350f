import { describe, expect, it } from 'vitest';
import { textFit } from '../../../../utils/articles/matching/text-fit.ts';

const ARTICLE = `The invented case maker Streacom has finished the SG10, a computer case without a fan that dissipates up to 600W, the company said in Rotterdam.
Only 500 units of the Copper Edition will be built, at a price of about $1,300 each. Availability will not begin before autumn.
${'An unrelated sentence about weather and traffic in the harbour follows here. '.repeat(30)}`;
const OTHER = `Regulators in Rotterdam opened an inquiry into harbour traffic. ${'The company and its price were not part of the matter. '.repeat(20)}`;
const CLAIM =
  'Streacom’s finished SG10 case dissipates up to 600W without fans, and only 500 units of the roughly $1,300 Copper Edition will be produced.';

describe('textFit', () => {
  it('is high for the article of the claim and low for another', () => {
    expect(textFit([CLAIM], ARTICLE, 'Streacom’s quiet case')).toBeGreaterThan(0.8);
    expect(textFit([CLAIM], OTHER, 'Harbour traffic')).toBeLessThan(0.3);
  });
  it('counts words that stand together above words scattered over the page', () => {
    const scattered = CLAIM.split(' ')
      .map(word => `${word} ${'weather traffic harbour '.repeat(60)}`)
      .join(' ');
    expect(textFit([CLAIM], scattered, '')).toBeLessThan(textFit([CLAIM], ARTICLE, '') - 0.2);
  });
  it('reads the headline too', () => {
    expect(
      textFit(
        ['Streacom finished the fanless SG10 in Rotterdam.'],
        'More to follow.',
        'Streacom finished the fanless SG10 in Rotterdam',
      ),
    ).toBeGreaterThan(0.8);
  });
  it('lets further claims help, never harm', () => {
    const alone = textFit(['The SG10 will be sold at a price nobody has named.'], ARTICLE, '');
    expect(
      textFit(['The SG10 will be sold at a price nobody has named.', CLAIM], ARTICLE, ''),
    ).toBeGreaterThan(alone);
    expect(textFit([CLAIM, 'Bananas are grown by invented farmers in Iceland.'], ARTICLE, '')).toBe(
      textFit([CLAIM], ARTICLE, ''),
    );
  });
  it('trusts no claim that says next to nothing', () => {
    expect(textFit(['He said that it works.'], `It works. ${ARTICLE}`, '')).toBeLessThan(0.3);
  });
  it.each([
    {
      name: 'German',
      claim:
        'Das Kraftwerk Musterstadt wird nach Angaben des Betreibers bis Oktober 2027 stillgelegt.',
      own: 'Der Betreiber legt das Kraftwerk Musterstadt bis zum Oktober 2027 still.',
      other:
        'Die Stadt wird nach Angaben des Bürgermeisters im nächsten Jahr eine neue Brücke über den Fluss bauen lassen.',
    },
    {
      name: 'Japanese',
      claim: '架空の半導体メーカーは北海道に新工場を建設すると発表した。',
      own: '架空の半導体メーカーが北海道に新工場を建設する。',
      other: '気象庁は明日の天気について注意を呼びかけた。',
    },
  ])('tells stories apart in $name', ({ claim, own, other }) => {
    expect(textFit([claim], own, '')).toBeGreaterThan(textFit([claim], other, '') + 0.4);
  });
  it.each([
    { name: 'no claims', claims: [], text: ARTICLE },
    { name: 'empty claims', claims: ['', '…'], text: ARTICLE },
    { name: 'no text', claims: [CLAIM], text: '' },
  ])('is 0 with $name', ({ claims, text }) => {
    expect(textFit(claims, text, '')).toBe(0);
  });
  it('is done in time with a text of 20 MB', () => {
    expect(textFit([CLAIM], 'Streacom case '.repeat(1.5e6), '')).toBeLessThan(1);
  }, 30_000);
});
