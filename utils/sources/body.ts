/** A body as text, read no further than it may be. */
export interface Body {
  readonly text: string;
  /** Bytes that were received. */
  readonly bytes: number;
  /** True where the limit cut it. */
  readonly truncated: boolean;
}

/**
 * Reads a response's body up to a limit, unpacks gzip by its magic bytes (sitemaps ending in .gz), and decodes it by header, byte order mark or meta charset.
 * The limit holds for the unpacked text too, so a bomb ends there. Throws what the stream throws.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Body> {
  const packed = await take(response.body, maxBytes);
  const zipped = packed.data[0] === 0x1f && packed.data[1] === 0x8b;
  const plain = zipped ? await unzip(packed.data, maxBytes) : packed;
  return {
    text: decode(plain.data, response.headers.get('content-type') ?? ''),
    bytes: packed.data.length,
    truncated: packed.truncated || plain.truncated,
  };
}

interface Taken {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly truncated: boolean;
}

async function take(stream: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Taken> {
  if (!stream) return { data: new Uint8Array(), truncated: false };
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { data: join(chunks, size), truncated: false };
    const room = maxBytes - size;
    chunks.push(value.subarray(0, room));
    size += Math.min(value.length, room);
    if (value.length >= room) {
      await reader.cancel().catch(() => undefined);
      return { data: join(chunks, size), truncated: value.length > room };
    }
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What is left of a broken archive counts: a sitemap cut off in the middle still has its first entries. */
async function unzip(data: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Taken> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  while (!truncated) {
    const next = await reader.read().catch(() => null);
    if (next === null) truncated = true;
    else if (next.done) break;
    else {
      const part = next.value.subarray(0, maxBytes - size);
      chunks.push(part);
      size += part.length;
      truncated = part.length < next.value.length;
    }
  }
  await reader.cancel().catch(() => undefined);
  return { data: join(chunks, size), truncated };
}

function decode(data: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(data.subarray(0, 2048));
  const named =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  const mark =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : data[0] === 0xef && data[1] === 0xbb
          ? 'utf-8'
          : null;
  return decoder(mark ?? named ?? 'utf-8').decode(data);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
