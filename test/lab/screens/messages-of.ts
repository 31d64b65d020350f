import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Scene } from './fake-browser.ts';

/** The messages of a language as a build has them. */
export async function messagesOf(build: string, locale: string): Promise<Scene['messages']> {
  return JSON.parse(
    await readFile(resolve(build, '_locales', locale, 'messages.json'), 'utf8'),
  ) as Scene['messages'];
}
