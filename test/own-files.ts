import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../public');

/** The bytes of a file that the extension reads from its own package, by its path in it. */
export async function readOwnFile(path: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(join(FOLDER, path));
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** The same for a JSON file. */
export async function readOwnJson<T>(path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readOwnFile(path))) as T;
}
