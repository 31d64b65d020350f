import { describe, expect, it } from 'vitest';
import { createGuardian } from '../../../../utils/sources/outlets/guardian.ts';
import { ask, json, outlet, question } from '../bench.ts';

const guardian = outlet('theguardian.com', { lookups: { guardian: true } });
const answerOf = (...titles: string[]) =>
  json({
    response: {
      status: 'ok',
      total: titles.length,
      results: titles.map((webTitle, i) => ({
        id: `${i}`,
        type: 'article',
        webPublicationDate: '2026-05-19T10:00:00Z',
        webTitle,
        webUrl: `https://www.theguardian.com/technology/2026/may/19/story-${i}`,
        apiUrl: 'x',
        fields: { trailText: 'An <strong>invented</strong> story' },
      })),
    },
  });

describe('the Guardian’s own search', () => {
  it('is asked for all words within the window, with the open key', async () => {
    const { urls, requests, candidates, answer } = await ask(
      createGuardian(undefined),
      question({ domain: 'theguardian.com', outlet: guardian }),
      () => answerOf('Invented ruling'),
    );
    expect(Object.fromEntries(new URL(urls[0] ?? '').searchParams)).toMatchObject({
      q: 'tariff AND ruling AND Karpathy',
      'from-date': '2026-05-10',
      'to-date': '2026-05-21',
    });
    expect(requests[0]?.key).toEqual({ in: 'query', name: 'api-key', value: 'test' });
    expect(candidates).toMatchObject([
      {
        title: 'Invented ruling',
        outlet: 'theguardian.com',
        published: '2026-05-19T10:00:00.000Z',
        snippet: 'An invented story',
      },
    ]);
    expect(answer.url).not.toContain('api-key');
  });

  it('is asked again with fewer words, and for a headline as a phrase first', async () => {
    const words = await ask(
      createGuardian('own'),
      question({ outlet: guardian, words: ['a1', 'b2', 'c3', 'd4', 'e5'] }),
      () => answerOf(),
    );
    expect(words.urls.map(url => new URL(url).searchParams.get('q'))).toEqual([
      'a1 AND b2 AND c3 AND d4',
      'a1 AND b2 AND c3',
    ]);
    expect(words.requests.map(({ key }) => key?.value)).toEqual(['own', 'own']);
    expect(words.urls.join()).not.toContain('own');
    const title = await ask(
      createGuardian(undefined),
      question({ outlet: guardian, title: 'An "invented" headline' }),
      () => answerOf(),
    );
    expect(new URL(title.urls[0] ?? '').searchParams.get('q')).toBe('"An invented headline"');
  });

  it('answers for the Guardian alone', () => {
    expect(createGuardian(undefined).applies(question({ outlet: guardian }), new Date())).toBe(
      true,
    );
    expect(createGuardian(undefined).applies(question(), new Date())).toBe(false);
  });

  it.each([
    [
      'a key that is not accepted',
      json({ message: 'Unauthorized' }, 401),
      { ok: false, reason: 'blocked', status: 401 },
    ],
    [
      'too many questions',
      json({ message: 'API rate limit exceeded' }, 429),
      { ok: false, reason: 'rate-limited' },
    ],
    ['something else', json({ hello: 1 }), { ok: false, reason: 'bad-answer' }],
  ])('%s', async (_, body, expected) =>
    expect(
      (await ask(createGuardian(undefined), question({ outlet: guardian }), () => body)).answer,
    ).toMatchObject(expected),
  );
});
