import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { FetchOutcome } from '../../../../utils/trace/model/source.ts';
import { readWork } from '../../../../utils/trace/run/read-work.ts';

const POST = 'https://x.com/adaroe/status/1834567890123456789';
const THREAD = 'https://www.reddit.com/r/calder/comments/1abc2d/x/';
const told = (text: string): FetchOutcome => ({
  ok: true,
  status: 200,
  url: '',
  redirected: false,
  type: 'application/json',
  text,
  truncated: false,
  fromCache: false,
});
const failed = (reason: 'gone' | 'blocked' | 'rate-limited', status: number): FetchOutcome => ({
  ok: false,
  reason,
  status,
  detail: `${status}`,
});
const read = (url: string, answer: FetchOutcome) =>
  readWork({ directory, fetch: async () => answer }, url);

describe('a work of a platform', () => {
  it('is read by its own service, as the outlet that owns its address', async () => {
    const html =
      '<blockquote><p lang="en">Ferries stop.</p>&mdash; Ada <a href="x">May 1, 2026</a></blockquote>';
    expect(await read(POST, told(JSON.stringify({ url: POST, html })))).toMatchObject({
      ok: true,
      article: { url: POST, outlet: 'x.com', text: 'Ferries stop.', canonical: null },
      moved: false,
    });
  });

  it('is gone where the service says so', async () => {
    expect(await read(POST, failed('gone', 404))).toMatchObject({ ok: false, reason: 'gone' });
    const deleted = '<feed><entry><title>[deleted by user]</title></entry></feed>';
    expect(await read(THREAD, told(deleted))).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('is left to its page where another host only refuses, and not where it is the same host', async () => {
    expect(await read(POST, failed('rate-limited', 429))).toBeNull();
    expect(await read(POST, told('<html>'))).toBeNull();
    expect(await read(THREAD, failed('blocked', 403))).toMatchObject({
      reason: 'blocked',
      asked: THREAD,
    });
  });

  it('is none where no service knows the address', async () => {
    expect(await read('https://example.com/a', told('{}'))).toBeNull();
  });
});
