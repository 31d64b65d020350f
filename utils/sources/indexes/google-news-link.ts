/**
 * From a link of Google News to the publisher's own address. Its form is nowhere documented and
 * changed several times: what cannot be read is given up, not guessed.
 */

import type { FetchPolitely } from '../../trace/model/source.ts';
import { encodePart } from '../../urls/encode.ts';
import { parseJson } from '../parse-json.ts';

const CACHE_MS = 24 * 3600e3;
const DECODER = 'https://news.google.com/_/DotsSplashUi/data/batchexecute';

/**
 * The id in "https://news.google.com/rss/articles/CBMi…?oc=5" and "/read/CBMi…"; null for another
 * address.
 */
function googleNewsId(url: string): string | null {
  if (!URL.canParse(url) || new URL(url).hostname !== 'news.google.com') return null;
  return /\/(?:articles|read)\/([\w-]+)/.exec(new URL(url).pathname)?.[1] ?? null;
}

/**
 * Ids made until about the middle of 2024 hold the address in clear: 08 13 22, its length, the
 * address. Null for newer ones.
 */
function addressInId(id: string): string | null {
  const bytes = bytesOf(id);
  const start = bytes.startsWith('\x08\x13\x22') ? 3 : -1;
  if (start < 0) return null;
  // The length is a varint: one byte to 127, two above.
  const first = bytes.charCodeAt(start);
  const length = first < 0x80 ? first : (first & 0x7f) + (bytes.charCodeAt(start + 1) << 7);
  const from = start + (first < 0x80 ? 1 : 2);
  const address = bytes.slice(from, from + length);
  return /^https?:\/\/[\x21-\x7e]+$/.test(address) && URL.canParse(address) ? address : null;
}

function bytesOf(id: string): string {
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/**
 * The publisher's address behind a link; null where Google does not say. Two requests for a new id,
 * none for an old one.
 */
export async function decodeGoogleNews(link: string, fetch: FetchPolitely): Promise<string | null> {
  const id = googleNewsId(link);
  if (!id) return null;
  const clear = addressInId(id);
  if (clear) return clear;
  const page = await fetch({
    url: `https://news.google.com/articles/${id}`,
    why: 'google news link',
    cacheMs: CACHE_MS,
  });
  const marks = page.ok ? marksOf(page.text) : null;
  if (!marks) return null;
  const body = decoderForm(id, marks);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  const answer = await fetch({
    url: DECODER,
    method: 'POST',
    headers,
    body,
    why: 'google news link',
    cacheMs: CACHE_MS,
  });
  return answer.ok ? addressInAnswer(answer.text) : null;
}

/**
 * The form that the article page itself posts to find out where it leads. Everything but the id,
 * the time and the signature is the same for everybody.
 */
function decoderForm(id: string, { time, signature }: Marks): string {
  const edition = ['X', 'X', ['X', 'X'], null, null, 1, 1, 'US:en', null, 1];
  const client = [...edition, null, null, null, null, null, 0, 1];
  const context = [client, 'X', 'X', 1, [1, 1, 1], 1, 1, null, 0, 0, null, 0];
  const inner = JSON.stringify(['garturlreq', context, id, time, signature]);
  return `f.req=${encodePart(JSON.stringify([[['Fbv4je', inner]]]))}`;
}

interface Marks {
  readonly signature: string;
  readonly time: number;
}

/** Signature and time that the article page carries for its decoder. */
function marksOf(html: string): Marks | null {
  const signature = /data-n-a-sg="([^"]+)"/.exec(html)?.[1];
  const time = Number(/data-n-a-ts="(\d+)"/.exec(html)?.[1]);
  return signature && time ? { signature, time } : null;
}

/**
 * The address in the decoder's answer: after `)]}'` a list of frames, among them ["wrb.fr",
 * "Fbv4je", JSON]. Null where there is none.
 */
function addressInAnswer(text: string): string | null {
  const frames = parseJson(text.replace(/^\)\]\}'\s*/, ''));
  if (!Array.isArray(frames)) return null;
  const frame = frames.find(
    (one): one is unknown[] => Array.isArray(one) && one[0] === 'wrb.fr' && one[1] === 'Fbv4je',
  );
  const inner = typeof frame?.[2] === 'string' ? parseJson(frame[2]) : null;
  const address: unknown = Array.isArray(inner) ? inner[1] : null;
  return typeof address === 'string' &&
    URL.canParse(address) &&
    /^https?:$/.test(new URL(address).protocol)
    ? address
    : null;
}
