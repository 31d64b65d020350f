/** Reads a response's body: never more than the limit, unpacked where it is gzip inside. */

export interface Body {
  /** Unpacked bytes, at most the limit. */
  readonly bytes: Uint8Array;
  /** True where the limit cut it, or a packed body ended early. */
  readonly truncated: boolean;
  /** Bytes that came over the line, before unpacking here. */
  readonly received: number;
  /** True where the body began with gzip's magic bytes. */
  readonly packed: boolean;
}

/** Most bytes of a body, or what its first bytes (1,024 where it has so many) say of that. */
export type BodyLimit = number | ((start: Uint8Array) => number);

/**
 * Reads up to `limit` bytes and stops asking for more. Throws what the stream throws: a broken
 * connection, an abort.
 */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  limit: BodyLimit,
): Promise<Body> {
  if (!stream) return { bytes: new Uint8Array(), truncated: false, received: 0, packed: false };
  const { bytes, truncated } = await collect(stream, limit);
  // A .gz file is packed whatever its headers say; gzip begins with two bytes of its own
  // (https://www.rfc-editor.org/rfc/rfc1952#page-6).
  if (!isGzip(bytes)) return { bytes, truncated, received: bytes.length, packed: false };
  const unpacked = await unpack(bytes, typeof limit === 'number' ? limit : limit(bytes));
  return {
    bytes: unpacked.bytes,
    truncated: truncated || unpacked.truncated,
    received: bytes.length,
    packed: true,
  };
}

/** A connection may give one byte first: what a body is shows in more of them. */
const START_BYTES = 1024;

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks no further than the limit, so that a bomb goes off at the price of a page. What a broken
 * archive gave before it broke is kept.
 */
async function unpack(
  bytes: Uint8Array,
  limit: number,
): Promise<{ bytes: Uint8Array; truncated: boolean }> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
  return collect(packed.pipeThrough(new DecompressionStream('gzip')), limit, true);
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  most: BodyLimit,
  keepBroken = false,
): Promise<{ bytes: Uint8Array; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let limit = typeof most === 'number' ? most : null;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: join(chunks, size), truncated: false };
      chunks.push(value);
      size += value.length;
      if (limit === null && typeof most !== 'number' && size >= START_BYTES)
        limit = most(join(chunks, size));
      if (limit !== null && size >= limit)
        return { bytes: join(chunks, size).subarray(0, limit), truncated: true };
    }
  } catch (error) {
    if (keepBroken && size > 0) return { bytes: join(chunks, size), truncated: true };
    throw error;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
