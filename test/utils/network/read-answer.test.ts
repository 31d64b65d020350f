import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../utils/network/read-answer.ts';

const URL_ = 'https://cnbc.com/1';
interface Parts {
  readonly status?: number;
  readonly statusText?: string;
  readonly type?: string | null;
  readonly headers?: Record<string, string>;
}
function answerOf(
  body: BodyInit,
  { status = 200, statusText = '', type = 'text/html', headers }: Parts = {},
) {
  const response = new Response(body, { status, statusText, headers: headers ?? {} });
  if (type === null) response.headers.delete('content-type');
  else response.headers.set('content-type', type);
  return response;
}
const read = (
  response: Response,
  options: { maxBytes?: number; accept?: readonly string[]; url?: string; pdf?: boolean } = {},
) =>
  readAnswer(response, {
    url: options.url ?? URL_,
    redirected: true,
    maxBytes: options.maxBytes,
    accept: options.accept,
    pdf: options.pdf ?? false,
  });

describe('the kinds of content', () => {
  it.each([
    'text/html; charset=utf-8',
    'TEXT/PLAIN',
    'application/xhtml+xml',
    'application/rss+xml',
    'application/json',
    'application/vnd.invented+json',
    'application/vnd.invented+xml',
    null,
  ])('%s is read', async type => {
    const { outcome, received } = await read(answerOf('hello', { type }));
    expect(outcome).toMatchObject({ ok: true, text: 'hello', url: URL_, redirected: true });
    expect(received).toBe(5);
  });

  it.each(['image/png', 'application/pdf', 'video/mp4', 'font/woff2'])(
    '%s is not, nor asked for to its end',
    async type => {
      expect(await read(answerOf('hello', { type }))).toEqual({
        outcome: {
          ok: false,
          reason: 'bad-answer',
          status: 200,
          detail: `the answer is ${type}`,
        },
        received: 0,
      });
    },
  );

  it('what the caller takes is what counts where it says so', async () => {
    const accept = ['application/json'];
    expect(await read(answerOf('{}', { type: 'text/html' }), { accept })).toMatchObject({
      outcome: { reason: 'bad-answer' },
    });
    expect(await read(answerOf('{}', { type: 'application/json' }), { accept })).toMatchObject({
      outcome: { ok: true, type: 'application/json' },
    });
  });
});

describe('the body', () => {
  it('is cut at what the caller takes', async () => {
    expect(await read(answerOf('0123456789'), { maxBytes: 4 })).toMatchObject({
      outcome: { ok: true, text: '0123', truncated: true },
    });
    expect(await read(answerOf('0123'), { maxBytes: 5 })).toMatchObject({
      outcome: { ok: true, text: '0123', truncated: false },
    });
  });

  it('has 3 MB where the caller does not say, and never more than 10 MB', async () => {
    const body = 'x'.repeat(11_000_000);
    expect((await read(answerOf(body))).received).toBe(3_000_000);
    expect((await read(answerOf(body), { maxBytes: 50e6 })).received).toBe(10_000_000);
  });

  it('half a JSON answer is none', async () => {
    const response = answerOf('[1,2,3]', { type: 'application/json' });
    expect(await read(response, { maxBytes: 3 })).toMatchObject({
      outcome: { ok: false, reason: 'too-large' },
      received: 3,
    });
  });

  it.each([
    ['a PDF under a false name', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d])],
    ['a zero byte near its start', Uint8Array.from([...Array(1023).fill(65), 0])],
  ])('%s is no text', async (_, bytes) => {
    expect(await read(answerOf(bytes))).toMatchObject({
      outcome: { reason: 'bad-answer', detail: 'the answer is no text (text/html)' },
      received: bytes.length,
    });
  });

  it('a text may begin as a PDF does, in part', async () => {
    for (const words of ['%', '%P', '%PD', ' PDF', '%xDF', '%PxF'])
      expect(await read(answerOf(words)), words).toMatchObject({ outcome: { ok: true } });
  });

  it('a zero byte further down is, and so is UTF-16 by its mark in either order', async () => {
    const late = Uint8Array.from([...Array(1024).fill(65), 0]);
    expect(await read(answerOf(late))).toMatchObject({ outcome: { ok: true } });
    for (const bytes of [
      [0xff, 0xfe, 0x68, 0],
      [0xfe, 0xff, 0, 0x68],
    ])
      expect(await read(answerOf(Uint8Array.from(bytes)))).toMatchObject({
        outcome: { ok: true, text: 'h' },
      });
  });
});

describe('a wall', () => {
  const wall = '<title>Just a moment...</title>';
  it('is blocked in HTML and in what names no kind, and text elsewhere', async () => {
    for (const type of ['text/html', null])
      expect(await read(answerOf(wall, { type }))).toMatchObject({
        outcome: { reason: 'blocked', status: 200, detail: expect.stringMatching(/^200: /) },
        received: wall.length,
      });
    expect(await read(answerOf(wall, { type: 'text/plain' }))).toMatchObject({
      outcome: { ok: true },
    });
  });

  it('is looked for in what a refusal says', async () => {
    expect(await read(answerOf(wall, { status: 503 }))).toMatchObject({
      outcome: { reason: 'blocked', status: 503, detail: expect.stringMatching(/^503 .+: /) },
    });
    expect(await read(answerOf('busy', { status: 503 }))).toEqual({
      outcome: { ok: false, reason: 'server', status: 503, detail: '503 Service Unavailable' },
      received: 4,
    });
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'bad-answer', '400 Bad Request'],
    [401, 'blocked', '401 Unauthorized'],
    [402, 'blocked', '402 Payment Required'],
    [403, 'blocked', '403 Forbidden'],
    [406, 'blocked', '406 Not Acceptable'],
    [451, 'blocked', '451 Unavailable For Legal Reasons'],
    [404, 'gone', '404 Not Found'],
    [410, 'gone', '410 Gone'],
    [429, 'rate-limited', '429 Too Many Requests'],
    [418, 'bad-answer', '418'],
    [499, 'bad-answer', '499'],
    [500, 'server', '500 Internal Server Error'],
    [502, 'server', '502 Bad Gateway'],
    [503, 'server', '503 Service Unavailable'],
    [504, 'server', '504 Gateway Timeout'],
    [599, 'server', '599'],
  ])('%i is "%s"', async (status, reason, detail) => {
    expect(await read(answerOf('no', { status }))).toMatchObject({
      outcome: { ok: false, reason, status, detail },
    });
  });

  it('is in the host’s own words where it has some', async () => {
    expect(await read(answerOf('no', { status: 404, statusText: 'Nowhere' }))).toMatchObject({
      outcome: { detail: '404 Nowhere' },
      received: 0,
    });
  });

  it('of the archive says what the archive means', async () => {
    const headers = { 'x-archive-wayback-runtime-error': 'AdministrativeAccessControlException' };
    expect(await read(answerOf('no', { status: 403, headers }))).toMatchObject({
      outcome: { detail: '403 Forbidden: the archive may not show this site' },
    });
  });
});

it('a service that asks for patience with status 200 is heard, whatever case it writes in', async () => {
  const words = '\n Please limit requests to one every 5 seconds';
  expect(await read(answerOf(words, { type: 'text/plain' }))).toMatchObject({
    outcome: { reason: 'rate-limited', detail: words.trim() },
  });
  expect(await read(answerOf(`He said: ${words}`, { type: 'text/plain' }))).toMatchObject({
    outcome: { ok: true },
  });
});

it('a preprint server’s “Rate exceeded.” is no page, an article about exceeded rates is one', async () => {
  expect(await read(answerOf('Rate exceeded.', { type: 'text/plain' }))).toMatchObject({
    outcome: { reason: 'rate-limited' },
  });
  const title = 'Rate exceeded in Ostheim: a survey of invented tolls';
  expect(await read(answerOf(title, { type: 'text/plain' }))).toMatchObject({
    outcome: { ok: true },
  });
});

describe('a PDF', () => {
  const PDF = '%PDF-1.7 and what comes after';

  it.each([
    'application/pdf',
    'application/octet-stream',
    'text/html',
    'application/force-download',
    null,
  ])('is known by its first bytes, sent as %s', async type => {
    const { outcome, received, pdf } = await read(answerOf(PDF, { type }), { pdf: true });
    expect(outcome).toMatchObject({ ok: true, type: 'application/pdf', text: '' });
    expect(new TextDecoder().decode(pdf)).toBe(PDF);
    expect(received).toBe(PDF.length);
  });

  it('is none where a page comes under its name, or speaks of one', async () => {
    const page = '<p>A page about %PDF-1.7</p>';
    const { outcome, pdf } = await read(answerOf(page, { type: 'application/pdf' }), { pdf: true });
    expect(outcome).toMatchObject({ ok: true, type: '', text: page });
    expect(pdf).toBeUndefined();
  });

  it('may be longer than a page, up to 40 MB', async () => {
    const piece = new Uint8Array(4e6);
    const long = (pieces: number) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          // Some connections give so little first.
          controller.enqueue(new TextEncoder().encode(PDF.slice(0, 3)));
          controller.enqueue(new TextEncoder().encode(PDF.slice(3)));
          for (let i = 0; i < pieces; i++) controller.enqueue(piece);
          controller.close();
        },
      }) as ReadableStream<Uint8Array<ArrayBuffer>>;
    const whole = await read(answerOf(long(2), { type: 'application/pdf' }), { pdf: true });
    expect(whole.pdf?.length).toBeGreaterThan(5e6);
    const over = await read(answerOf(long(11), { type: 'application/pdf' }), { pdf: true });
    expect(over.outcome).toMatchObject({ ok: false, reason: 'too-large' });
    expect(over.pdf).toBeUndefined();
  });
});
