import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../utils/claims/read-page.ts';
import { pageOf } from '../../build.ts';
import { smallDirectory } from '../../small-directory.ts';

const read = (text: string) => readPage(pageOf([text]), smallDirectory);

describe('requests for a source', () => {
  it.each([
    'The harbour closed for nine days.[citation needed]',
    'The harbour closed for nine days.[ Better source needed ]',
    'The harbour closed for nine days [citation needed – since May 2026].',
    'The harbour closed for nine days.[<https://en.wikipedia.org/wiki/W:CN|citation needed>]',
    'Der Hafen war neun Tage lang zu.[Beleg fehlt]',
    'Le port a été fermé neuf jours[réf. nécessaire].',
    'Порт был закрыт девять дней[источник не указан 214 дней].',
    'اغلق الميناء تسعة أيام كاملة.[بحاجة لمصدر]',
    '港は九日間閉鎖された[要出典]。',
    '港口关闭了九天。[来源请求]',
    '항구가 구일 동안 닫혔다.[출처 필요]',
  ])('%s', text => {
    const { claims, citations } = read(text);
    expect(citations).toEqual([]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.lacksSource).toBe(true);
    expect(claims[0]?.text).not.toMatch(/[[\]]/);
  });

  it.each([
    'Some said the harbour closed.[who?]',
    'The harbour closed in May.[update]',
    'Algunos dijeron que el puerto cerró.[¿quién?]',
    'Some[who?] said that the harbour closed.',
  ])('asks for something else: %s', text => {
    const { claims, citations } = read(text);
    expect(citations).toEqual([]);
    expect(claims.map(one => [one.lacksSource, /[[\]]/.test(one.text)])).toEqual([[false, false]]);
  });

  it.each([
    ['The harbour closed for nine days [Reuters].', ['reuters.com']],
    ['The harbour closed for nine days [Source: BBC].', ['bbc.com']],
    ['[Update] The harbour closed for nine days.', []],
    ['The harbour closed [see the map below].', []],
  ])('leaves alone: %s', (text, outlets) => {
    const { claims, citations } = read(text);
    expect(citations.map(one => one.outlet)).toEqual(outlets);
    expect(claims[0]?.lacksSource).toBe(false);
  });

  it('belongs to the sentence before it', () =>
    expect(
      read('It closed in May.[citation needed] It opened in June.').claims.map(one => [
        one.text,
        one.lacksSource,
      ]),
    ).toEqual([
      ['It closed in May.', true],
      ['It opened in June.', false],
    ]));
});
