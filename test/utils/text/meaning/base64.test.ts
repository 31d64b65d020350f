import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../utils/text/meaning/base64.ts';

describe('bytes of a base64 text', () => {
  it('are those that Node writes, all values included', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  });

  it('are none of an empty text', () => {
    expect(bytesOf('')).toEqual(new Uint8Array(0));
  });
});
