/** What can go wrong on the way to a host, each as an answer in the place of the true one. */
import type { WebAnswer, WebBody, WebRequest } from '../web/loopback.ts';
import { answerOutlet } from '../web/outlet-sites.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';

/** Answers one request of a host that has the fault. */
type Fault = (request: WebRequest) => WebAnswer | Promise<WebAnswer>;

const PAGE = '<!doctype html><html lang="en"><title>Kelp</title><article><h1>Kelp</h1><p>Half a ';
const typed = (body: WebBody): WebAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});

async function* endless(): AsyncGenerator<string> {
  yield PAGE;
  for (;;) yield '<p>Another paragraph of this sample text.</p>'.repeat(500);
}

async function* cut(): AsyncGenerator<string> {
  yield PAGE;
  await new Promise(resolve => setTimeout(resolve, 50));
  throw new Error('cut');
}

/** So slowly that no page is whole before the patience for one request ends. */
async function* drip(body: string): AsyncGenerator<string> {
  for (let at = 0; at < body.length; at += 8) {
    yield body.slice(at, at + 8);
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

/** The true answer of an outlet, as text; the page of a story that does not exist for others. */
function trueBody({ url }: WebRequest): { readonly type: string; readonly body: string } {
  const answer = answerOutlet(SAMPLE_WORLD, url);
  return answer && answer !== 'reset' && typeof answer.body === 'string'
    ? { type: answer.headers['content-type'] ?? 'text/html', body: answer.body }
    : { type: 'text/html', body: PAGE };
}

/** Every fault by name. */
export const FAULTS = {
  reset: () => 'reset',
  stall: () => new Promise<never>(() => undefined),
  500: () => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'oops' }),
  429: () => ({ status: 429, headers: { 'retry-after': '30' }, body: 'slow down' }),
  truncate: () => ({
    status: 200,
    headers: { 'content-type': 'text/html', 'content-length': '90000' },
    body: cut(),
  }),
  endless: () => typed(endless()),
  'private redirect': () => ({
    status: 302,
    headers: { location: 'http://192.168.1.1/admin' },
    body: '',
  }),
  loop: ({ url }) => ({ status: 302, headers: { location: url.href }, body: '' }),
  garbage: () =>
    typed(Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256))),
  'wrong charset': request => {
    const { type, body } = trueBody(request);
    const named = type.replace(/;.*/, '');
    return { status: 200, headers: { 'content-type': `${named}; charset=koi8-r` }, body };
  },
  'slow drip': request => {
    const { type, body } = trueBody(request);
    return { status: 200, headers: { 'content-type': type }, body: drip(body) };
  },
} satisfies Readonly<Record<string, Fault>>;

/** The name of a fault. */
export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** Answers a request with a fault. */
export const answerWith = (name: FaultName, request: WebRequest): WebAnswer | Promise<WebAnswer> =>
  (FAULTS[name] as Fault)(request);
