import { describe, expect, it } from 'vitest';
import { googleNews, headlineOf } from '../../../../utils/sources/indexes/google-news.ts';
import { ask, question, respond, xml } from '../bench.ts';

import { frame } from './frames.ts';

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
