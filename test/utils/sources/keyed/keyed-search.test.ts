import { describe, expect, it } from 'vitest';
import { createBrave } from '../../../../utils/sources/keyed/brave.ts';
import { createExa } from '../../../../utils/sources/keyed/exa.ts';
import { createKagi } from '../../../../utils/sources/keyed/kagi.ts';
import { createSearxng } from '../../../../utils/sources/keyed/searxng.ts';
import { createTavily } from '../../../../utils/sources/keyed/tavily.ts';
import type { Source } from '../../../../utils/trace/model/source.ts';
import { ask, json, question, respond } from '../bench.ts';

const searxng = createSearxng('https://search.example.org/') as Source;
const A = 'https://example.com/a';

interface Service {
  readonly source: Source;
  readonly host: string;
  readonly answer: unknown;
  readonly published: string | null;
  readonly empty: unknown;
}

const services: Record<string, Service> = {
  searxng: {
    source: searxng,
    host: '*://search.example.org/*',
    answer: {
      query: 'x',
      number_of_results: 1,
      results: [
        {
          url: A,
          title: 'Invented',
          content: 'A snippet',
          engine: 'x',
          publishedDate: '2026-05-19T06:07:00',
          score: 1,
        },
      ],
      answers: [],
      unresponsive_engines: [['x', 'timeout']],
    },
    published: '2026-05-19T06:07:00.000Z',
    empty: { results: [] },
  },
  brave: {
    source: createBrave('secret'),
    host: '*://api.search.brave.com/*',
    answer: {
      web: {
        results: [
          {
            title: '<strong>Invented</strong>',
            url: A,
            description: 'A <strong>snippet</strong>',
            page_age: '2026-05-19T06:07:00',
          },
        ],
      },
    },
    published: '2026-05-19T06:07:00.000Z',
    empty: { query: {} },
  },
  'kagi, version 1': {
    source: createKagi('secret'),
    host: '*://kagi.com/*',
    answer: {
      data: {
        search: [{ url: A, title: 'Invented', snippet: 'A snippet', time: '2026-05-19T06:07:00Z' }],
        news: [],
      },
    },
    published: '2026-05-19T06:07:00.000Z',
    empty: { data: {} },
  },
  'kagi, version 0': {
    source: createKagi('secret'),
    host: '*://kagi.com/*',
    answer: {
      data: [
        {
          t: 0,
          url: A,
          title: 'Invented',
          snippet: 'A snippet',
          published: '2026-05-19T06:07:00Z',
        },
        { t: 1, list: ['related'] },
      ],
    },
    published: '2026-05-19T06:07:00.000Z',
    empty: { data: [] },
  },
  exa: {
    source: createExa('secret'),
    host: '*://api.exa.ai/*',
    answer: {
      results: [
        {
          id: '1',
          url: A,
          title: 'Invented',
          publishedDate: '2026-05-19',
          author: null,
          score: 0.3,
          text: 'A snippet',
        },
      ],
    },
    published: '2026-05-19',
    empty: { results: [] },
  },
  tavily: {
    source: createTavily('secret'),
    host: '*://api.tavily.com/*',
    answer: {
      query: 'x',
      results: [
        {
          title: 'Invented',
          url: A,
          content: 'A snippet',
          score: 0.9,
          raw_content: null,
          published_date: 'Tue, 19 May 2026 06:07:00 GMT',
        },
      ],
    },
    published: '2026-05-19T06:07:00.000Z',
    empty: { results: [] },
  },
};

describe.each(Object.entries(services))(
  '%s',
  (name, { source, host, answer, published, empty }) => {
    const id = name.split(',')[0];

    it('gives candidates', async () => {
      const { candidates } = await ask(source, question(), () => json(answer));
      expect(candidates).toEqual([
        {
          url: A,
          title: 'Invented',
          outlet: 'example.com',
          published,
          snippet: 'A snippet',
          source: id,
          copyOf: null,
        },
      ]);
    });

    it('is told the site, the words and the window, and nobody else is told the key', async () => {
      const { requests, urls, answer: steps } = await ask(source, question(), () => json(answer));
      const [request] = requests;
      const told = decodeURIComponent(`${request?.url} ${request?.body ?? ''}`).replaceAll(
        '+',
        ' ',
      );
      for (const part of ['tariff', 'Karpathy', 'example.com']) expect(told).toContain(part);
      if (id !== 'searxng')
        for (const day of ['2026-05-10', '2026-05-21']) expect(told).toContain(day);
      if (id !== 'searxng') expect(JSON.stringify(request?.key)).toContain('secret');
      expect(`${urls} ${JSON.stringify(steps)} ${request?.body ?? ''}`).not.toContain('secret');
      expect(source.hosts(question())).toEqual([host]);
    });

    it.each([
      ['nothing found', json(empty), { ok: true, candidates: [] }],
      [
        'a key that is not accepted',
        json({ error: 'no' }, 401),
        {
          ok: false,
          reason: 'blocked',
          status: 401,
          detail: '401 Unauthorized: the key is not accepted',
        },
      ],
      [
        'too many questions',
        respond('{}', { status: 429, type: 'application/json', headers: { 'retry-after': '60' } }),
        { ok: false, reason: 'rate-limited', detail: '429 Too Many Requests' },
      ],
      ['a page', respond('<!doctype html><p>hello'), { ok: false, reason: 'bad-answer' }],
      ['something else', json([1]), { ok: false, reason: 'bad-answer' }],
    ])('%s', async (_, body, expected) =>
      expect((await ask(source, question(), () => body)).answer).toMatchObject(expected),
    );

    it('needs words', () => {
      expect(source.applies(question({ words: [] }), new Date())).toBe(false);
      expect(source.applies(question(), new Date())).toBe(true);
    });
  },
);
