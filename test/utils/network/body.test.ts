import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../utils/network/body.ts';

function streamOf(...chunks: readonly (string | Uint8Array)[]): {
  stream: ReadableStream<Uint8Array>;
  state: { cancelled: boolean; pulled: number };
} {
  const state = { cancelled: false, pulled: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = chunks[state.pulled++];
        if (next === undefined) controller.close();
        else controller.enqueue(typeof next === 'string' ? new TextEncoder().encode(next) : next);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a body', () => {
  it('is put together from its chunks', async () => {
    const { stream } = streamOf('one ', 'two ', 'three');
    const body = await readBody(stream, 100);
    expect([text(body.bytes), body.truncated, body.received, body.packed]).toEqual([
      'one two three',
      false,
      13,
      false,
    ]);
  });

  it('is cut at the limit, and the rest is not asked for', async () => {
    const { stream, state } = streamOf('12345', '67890', 'more', 'and more');
    const body = await readBody(stream, 8);
    expect([text(body.bytes), body.truncated]).toEqual(['12345678', true]);
    expect([state.pulled, state.cancelled]).toEqual([2, true]);
  });

  it('says how long it may be by its first kilobyte, however little comes first', async () => {
    const limit = (start: Uint8Array) => (text(start).startsWith('%PDF-') ? 5000 : 1100);
    const rest = 'x'.repeat(3000);
    for (const chunks of [
      ['%PDF-', rest],
      ['%', 'P', 'DF-', rest],
      ['%P', 'x', rest],
    ]) {
      const { bytes, truncated } = await readBody(streamOf(...chunks).stream, limit);
      const isPdf = chunks.join('').startsWith('%PDF-');
      expect([bytes.length, truncated]).toEqual(isPdf ? [3005, false] : [1100, true]);
    }
    const short = await readBody(streamOf('%', 'PDF-').stream, () => 3);
    expect([text(short.bytes), short.truncated]).toEqual(['%PDF-', false]);
  });

  it('may be none', async () => {
    expect(await readBody(null, 10)).toEqual({
      bytes: new Uint8Array(),
      truncated: false,
      received: 0,
      packed: false,
    });
    expect((await readBody(streamOf().stream, 10)).bytes).toHaveLength(0);
  });

  it('that is gzip inside is unpacked, however it is cut into chunks', async () => {
    const packed = gzipSync('a sitemap '.repeat(1000));
    const { stream } = streamOf(packed.subarray(0, 1), packed.subarray(1, 10), packed.subarray(10));
    const body = await readBody(stream, 20_000);
    expect([text(body.bytes), body.truncated, body.received, body.packed]).toEqual([
      'a sitemap '.repeat(1000),
      false,
      packed.length,
      true,
    ]);
  });

  it('is not gzip by one of its two bytes alone', async () => {
    for (const bytes of [
      [0x1f, 0],
      [0, 0x8b],
    ]) {
      const whole = Uint8Array.from(bytes);
      const { bytes: read, packed } = await readBody(new Blob([whole]).stream(), 100);
      expect([read, packed]).toEqual([whole, false]);
    }
  });
  it('that unpacks beyond the limit is cut there', async () => {
    const body = await readBody(streamOf(gzipSync(Buffer.alloc(50_000_000))).stream, 100_000);
    expect([body.bytes.length, body.truncated]).toEqual([100_000, true]);
  });

  it('that breaks off is an error; a packed one that is broken gives what it had, one that is no archive is an error', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    await expect(readBody(broken, 100)).rejects.toThrow('network error');
    let pulls = 0;
    const half = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode('half a page'));
        else controller.error(new TypeError('network error'));
      },
    });
    await expect(readBody(half, 100)).rejects.toThrow('network error');
    const whole = gzipSync(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}\n`).join(''));
    const part = await readBody(streamOf(whole.subarray(0, whole.length - 2000)).stream, 1_000_000);
    expect([text(part.bytes).startsWith('line 0\nline 7919\n'), part.truncated]).toEqual([
      true,
      true,
    ]);
    await expect(
      readBody(streamOf(Uint8Array.of(0x1f, 0x8b, 1, 2, 3)).stream, 100),
    ).rejects.toThrow();
  });
});
