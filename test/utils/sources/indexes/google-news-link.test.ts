import { describe, expect, it } from 'vitest';
import { decodeGoogleNews } from '../../../../utils/sources/indexes/google-news-link.ts';
import type { FetchRequest } from '../../../../utils/trace/model/source.ts';
import { frame } from './frames.ts';

/** An id as base64 for addresses, from its first bytes and what follows. */
const idOf = (bytes: number[], address: string) =>
  btoa(`${String.fromCharCode(...bytes) + address}\xd2\x01\x00`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const linkTo = (id: string) => `https://news.google.com/rss/articles/${id}?oc=5`;
const MARKS = '<div data-n-a-id="x" data-n-a-sg="sig+1" data-n-a-ts="1710000000"></div>';

/** What a link leads to over what Google answers, and what was asked. */
async function decode(link: string, { page = MARKS, answer = '', fails = '' } = {}) {
  const requests: FetchRequest[] = [];
  const target = await decodeGoogleNews(link, async request => {
    requests.push(request);
    if (request.url.includes(fails || 'nowhere'))
      return { ok: false, reason: 'blocked', status: 403, detail: '403' };
    return {
      ok: true,
      status: 200,
      url: request.url,
      redirected: false,
      type: 'text/html',
      text: request.method === 'POST' ? answer : page,
      truncated: false,
      fromCache: false,
    };
  });
  return { target, requests };
}

describe('a link of the older kind', () => {
  const short = 'https://example.com/a';
  const longOf = (length: number) => short.padEnd(length, 'x');
  it.each([
    [short, [short.length]],
    [longOf(127), [127]],
    [longOf(128), [0x80, 1]],
    [longOf(300), [(300 & 0x7f) | 0x80, 2]],
  ])('holds its address in clear and costs no request', async (address, length) => {
    const id = idOf([0x08, 0x13, 0x22, ...length], address);
    expect(await decode(linkTo(id))).toEqual({ target: address, requests: [] });
  });

  it.each([
    ['another kind of id', idOf([0x08, 0x13, 0x22, 20], 'AU_yqLopaque-payload')],
    ['a script', idOf([0x08, 0x13, 0x22, 19], 'javascript:alert(1)')],
    ['other bytes before it', idOf([0x08, 0x14, 0x22, short.length], short)],
    ['no base64', '____-'],
  ])('%s has to be asked for', async (_, id) => {
    const { target, requests } = await decode(linkTo(id), { page: '' });
    expect([target, requests.length]).toEqual([null, 1]);
  });
});

describe('a newer link', () => {
  const answer = `)]}'\n\n${frame('https://www.example.com/world/story')}`;

  it('costs two requests: its page, and the form that this page posts', async () => {
    const { target, requests } = await decode(linkTo('CBMiabc'), { answer });
    expect(target).toBe('https://www.example.com/world/story');
    expect(requests.map(({ method = 'GET', url }) => `${method} ${url}`)).toEqual([
      'GET https://news.google.com/articles/CBMiabc',
      'POST https://news.google.com/_/DotsSplashUi/data/batchexecute',
    ]);
    const form = new URLSearchParams(requests[1]?.body).get('f.req') ?? '';
    const [[[name, inner]]] = JSON.parse(form);
    expect([name, JSON.parse(inner)]).toEqual([
      'Fbv4je',
      [
        'garturlreq',
        [
          // biome-ignore format: one line as Google has it
          ['X', 'X', ['X', 'X'], null, null, 1, 1, 'US:en', null, 1, null, null, null, null, null, 0, 1],
          'X',
          'X',
          1,
          [1, 1, 1],
          1,
          1,
          null,
          0,
          0,
          null,
          0,
        ],
        'CBMiabc',
        1710000000,
        'sig+1',
      ],
    ]);
  });

  it('is one under /read too, and nowhere else', async () => {
    const read = 'https://news.google.com/read/CBMi_x-1?hl=en-US';
    expect((await decode(read, { answer })).requests[0]?.url).toBe(
      'https://news.google.com/articles/CBMi_x-1',
    );
    for (const link of [
      'https://news.google.com/search?q=x',
      'https://example.com/articles/CBMiabc',
      'nothing',
    ])
      expect(await decode(link, { answer })).toEqual({ target: null, requests: [] });
  });

  it.each([
    ['its page is refused', { answer, fails: '/articles/' }, 1],
    ['its page has no signature', { answer, page: 'data-n-a-ts="1710000000"' }, 1],
    ['its page has no time', { answer, page: 'data-n-a-sg="sig"' }, 1],
    ['the form is refused', { answer, fails: 'batchexecute' }, 2],
    ['no frame comes', { answer: ')]}\'\n\n[["di",9]]' }, 2],
    [
      'another frame comes',
      { answer: `)]}'\n\n${frame('https://a.example/').replace('Fbv4je', 'x')}` },
      2,
    ],
    ['a script comes', { answer: `)]}'\n\n${frame('javascript:alert(1)')}` }, 2],
    ['garbage comes', { answer: '<html>' }, 2],
    ['an object comes', { answer: '{}' }, 2],
  ])('leads nowhere where %s', async (_, over, requests) => {
    const decoded = await decode(linkTo('CBMiabc'), over);
    expect([decoded.target, decoded.requests.length]).toEqual([null, requests]);
  });

  it('is read through an escaped sign', async () => {
    const escaped = frame('https://www.example.com/watch?v=abc').replace('v=abc', 'v\\\\u003dabc');
    expect((await decode(linkTo('CBMiabc'), { answer: `)]}'\n\n${escaped}` })).target).toBe(
      'https://www.example.com/watch?v=abc',
    );
  });
});
