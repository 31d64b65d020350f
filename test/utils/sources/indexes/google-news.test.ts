import { describe, expect, it } from 'vitest';
import { googleNews, headlineOf } from '../../../../utils/sources/indexes/google-news.ts';
import {
  addressInAnswer,
  addressInId,
  googleNewsId,
} from '../../../../utils/sources/indexes/google-news-link.ts';
import { ask, question, respond, xml } from '../bench.ts';

const frame = (address: string) =>
  JSON.stringify([
    ['wrb.fr', 'Fbv4je', JSON.stringify(['garturlres', address, 1]), null, null, null, 'generic'],
    ['di', 9],
    ['af.httprm', 9, '0', 2],
  ]);
const idOf = (bytes: number[], address: string) =>
  btoa(`${String.fromCharCode(...bytes) + address}\xd2\x01\x00`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

describe('a link of Google News', () => {
  it.each([
    ['https://news.google.com/rss/articles/CBMiabc?oc=5', 'CBMiabc'],
    ['https://news.google.com/read/CBMi_x-1?hl=en-US', 'CBMi_x-1'],
    ['https://news.google.com/search?q=x', null],
    ['https://example.com/articles/CBMiabc', null],
    ['nothing', null],
  ])('%s has the id %s', (link, id) => expect(googleNewsId(link)).toBe(id));

  it('of the older kind holds its address in clear, short or long', () => {
    const short = 'https://example.com/a';
    const long = `https://example.com/${'long-'.repeat(40)}story`;
    expect(addressInId(idOf([0x08, 0x13, 0x22, short.length], short))).toBe(short);
    expect(
      addressInId(idOf([0x08, 0x13, 0x22, (long.length & 0x7f) | 0x80, long.length >> 7], long)),
    ).toBe(long);
    expect(addressInId(idOf([0x08, 0x13, 0x22, 20], 'AU_yqLopaque-payload'))).toBeNull();
    expect(addressInId(idOf([0x08, 0x13, 0x22, 19], 'javascript:alert(1)'))).toBeNull();
    expect(addressInId('%%%')).toBeNull();
  });

  it.each([
    [
      'one frame',
      `)]}'\n\n${frame('https://www.example.com/world/story')}`,
      'https://www.example.com/world/story',
    ],
    [
      'trailing frames and an escaped sign',
      `)]}'\n\n${frame('https://www.example.com/watch?v=abc').replace('v=abc', 'v\\\\u003dabc')}`,
      'https://www.example.com/watch?v=abc',
    ],
    ['no frame', ')]}\'\n\n[["di",9]]', null],
    ['a script', `)]}'\n\n${frame('javascript:alert(1)')}`, null],
    ['garbage', '<html>', null],
  ])('is decoded from %s', (_, text, expected) => expect(addressInAnswer(text)).toBe(expected));
});

describe('its search', () => {
  const item = (title: string, id: string) =>
    `<item><title>${title} - Example Times</title><link>https://news.google.com/rss/articles/${id}?oc=5</link><guid isPermaLink="false">${id}</guid><pubDate>Wed, 20 May 2026 00:15:29 GMT</pubDate><source url="https://www.example.com">Example Times</source></item>`;
  const feed = (...items: string[]) =>
    xml(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`,
    );

  it('decodes the two headlines that fit best, by two requests each', async () => {
    const { urls, candidates } = await ask(googleNews, question(), (url, init) => {
      if (url.includes('/rss/search'))
        return feed(
          item('Weather', 'CBMi1'),
          item('Karpathy ruling on tariff', 'CBMi2'),
          item('A tariff', 'CBMi3'),
        );
      if (init.method === 'POST')
        return respond(
          `)]}'\n\n${frame(String(init.body).includes('CBMi2') ? 'https://www.example.com/best' : 'https://www.example.com/second')}`,
          { type: 'application/json' },
        );
      return respond(
        `<c-wiz><div jscontroller="x" data-n-a-id="x" data-n-a-sg="sig" data-n-a-ts="1710000000"></div></c-wiz>`,
      );
    });
    expect(candidates.map(c => [c.url, c.title])).toEqual([
      ['https://www.example.com/best', 'Karpathy ruling on tariff'],
      ['https://www.example.com/second', 'A tariff'],
    ]);
    expect(urls).toHaveLength(5);
    expect(new URL(urls[0] ?? '').searchParams.get('q')).toBe(
      'tariff ruling Karpathy site:example.com after:2026-05-09 before:2026-05-22',
    );
  });

  it('says how many headlines it had when none can be decoded', async () => {
    const { answer } = await ask(googleNews, question(), url =>
      url.includes('/rss/search') ? feed(item('Karpathy', 'CBMi1')) : respond('<html></html>'),
    );
    expect(answer).toMatchObject({
      ok: true,
      candidates: [],
      note: '1 headline, no link that could be decoded',
    });
  });

  it('ends at a consent page', async () => {
    const { answer } = await ask(googleNews, question(), () =>
      respond('<title>Before you continue</title>', {
        url: 'https://consent.google.com/m?continue=x',
      }),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'blocked' });
  });

  it.each([
    [
      { title: 'Headline - with a dash - Example Times', source: 'Example Times' },
      'Headline - with a dash',
    ],
    [{ title: 'Headline', source: 'Example Times' }, 'Headline'],
    [{ title: '見出し - 例新聞', source: '例新聞' }, '見出し'],
  ])('%j is headed %s', (one, headline) =>
    expect(headlineOf(one as unknown as Readonly<Record<string, string>>)).toBe(headline),
  );
});
