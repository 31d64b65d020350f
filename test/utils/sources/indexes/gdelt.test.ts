import { describe, expect, it } from 'vitest';
import { gdelt } from '../../../../utils/sources/indexes/gdelt.ts';
import { ask, json, question, respond } from '../bench.ts';

const row = (url: string, title: string, seendate: string) => ({
  url,
  url_mobile: '',
  title,
  seendate,
  socialimage: '',
  domain: 'example.com',
  language: 'English',
  sourcecountry: 'United States',
});
const parametersOf = (url: string | undefined) =>
  Object.fromEntries(new URL(url ?? '').searchParams);

describe('the index of the world’s news', () => {
  it('is asked for any of the words, at the domain with its subdomains, within the window and a few days for the crawl', async () => {
    const { urls } = await ask(gdelt, question(), () => json({}));
    expect(parametersOf(urls[0])).toMatchObject({
      query: '(tariff OR ruling OR Karpathy) domain:example.com',
      mode: 'artlist',
      format: 'json',
      startdatetime: '20260510000000',
      enddatetime: '20260524235959',
    });
  });

  it.each([
    [{ domain: 'go.com', host: 'abcnews.go.com' }, 'domainis:abcnews.go.com'],
    [{ domain: 'ad-hoc-news.de' }, 'domainis:ad-hoc-news.de'],
    [{ domain: 'suntimes.com' }, 'domain:suntimes.com'],
  ])(
    'is asked exactly for a host printed in full and for a domain with a dash: %j',
    async (over, restriction) => {
      const { urls } = await ask(gdelt, question(over), () => json({}));
      expect(parametersOf(urls[0]).query).toBe(`(tariff OR ruling OR Karpathy) ${restriction}`);
    },
  );

  it('is asked for all words of a known headline', async () => {
    const { urls } = await ask(
      gdelt,
      question({ title: 'U.S. court “strikes” tariff or levy', domain: null }),
      () => json({}),
    );
    expect(parametersOf(urls[0]).query).toBe('court strikes tariff levy');
  });

  it('gets no more than it takes: a query of 230 characters, no word under three letters', async () => {
    const words = ['to', 'AI', ...Array.from({ length: 40 }, (_, i) => `considerable${i}`)];
    const { urls } = await ask(gdelt, question({ words }), () => json({}));
    const query = parametersOf(urls[0]).query ?? '';
    expect(query.length).toBeLessThanOrEqual(250);
    expect(query).toMatch(/^\(considerable0 OR considerable1 .*\) domain:example\.com$/);
    expect(query).not.toMatch(/\b(?:to|AI)\b/);
  });

  it('gives titles as they were printed and the time it saw them, rows from after the window left out', async () => {
    const articles = [
      row('https://example.com/a', 'U . S . stocks fall , again', '20260518T120000Z'),
      row('https://example.com/old', 'Older form', '20260517080000'),
      row('https://example.com/late', 'Too late', '20260601T000000Z'),
      row('javascript:alert(1)', 'Script', '20260518T120000Z'),
    ];
    const { candidates } = await ask(gdelt, question(), () => json({ articles }));
    expect(candidates.map(c => [c.url, c.title, c.published])).toEqual([
      ['https://example.com/a', 'U.S. stocks fall, again', '2026-05-18T12:00:00.000Z'],
      ['https://example.com/old', 'Older form', '2026-05-17T08:00:00.000Z'],
    ]);
  });

  it.each([
    ['{}', '{}'],
    ['nothing', ''],
    ['an empty list', '{"articles":[]}'],
    ['a byte order mark and control characters', '\uFEFF{"articles": [\u0001]}'],
  ])('takes %s for nothing found', async (_, body) => {
    const { answer } = await ask(gdelt, question(), () => respond(body, { type: 'text/html' }));
    expect(answer).toMatchObject({ ok: true, candidates: [] });
  });

  it.each([
    ['The specified phrase is too short.', 'bad-answer'],
    ['Timespan is too short.', 'bad-answer'],
    ["Queries containing OR'd terms must be surrounded by ().", 'bad-answer'],
    ['Invalid query start date.', 'bad-answer'],
    ['Your query was too short or too long.', 'bad-answer'],
    ['Please limit requests to one every 5 seconds', 'rate-limited'],
    ['<html><body>Something else</body></html>', 'bad-answer'],
  ])('says what "%s" means', async (body, reason) => {
    const { answer } = await ask(gdelt, question(), () => respond(body, { type: 'text/html' }));
    expect(answer).toMatchObject({ ok: false, reason });
    expect(!answer.ok && answer.detail).toContain(
      body
        .replace(/<[^>]*>/g, '')
        .trim()
        .slice(0, 20),
    );
  });

  it('is not asked without a word it could look for', async () => {
    const { urls, answer } = await ask(gdelt, question({ words: ['AI', 'to'] }), () => json({}));
    expect([urls, answer.ok]).toEqual([[], true]);
  });
});
