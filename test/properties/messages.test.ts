import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTraces } from '../../entrypoints/report/backup.ts';
import { contract, liveTargetSchema } from '../../utils/messaging/contract.ts';
import type { Reply } from '../../utils/messaging/envelope.ts';
import { type Handlers, type Sender, serve } from '../../utils/messaging/server.ts';
import { traceSchema } from '../../utils/trace/model/schema.ts';
import { BRIEFING } from '../components/fixtures/briefing.ts';
import { hostileJson, hostileText } from './hostile-text.ts';
import { PATIENCE_MS, RUNS } from './runs.ts';

type Listener = (raw: unknown, sender: Sender, send: (reply: Reply) => void) => true | undefined;
let listener: Listener;
const called: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  called.length = 0;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(path => `chrome-extension://w/${path}`);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(added => {
    listener = added as never;
  });
  const handlers = Object.keys(contract).map(name => [
    name,
    async () => {
      called.push(name);
      return null;
    },
  ]);
  serve(Object.fromEntries(handlers) as unknown as Handlers, async () => 'trace-1');
});

const names = fc.constantFrom(...Object.keys(contract));
const payload = fc.oneof(
  hostileJson,
  fc.record({ id: hostileText, citations: hostileJson, fresh: fc.boolean(), url: hostileText }),
);

describe('whatever is posted', () => {
  it(
    'is answered, and reaches a handler only in the shape of the contract',
    async () => {
      await fc.assert(
        fc.asyncProperty(names, payload, async (name, sent) => {
          called.length = 0;
          const reply = await new Promise<Reply>(resolve =>
            listener(
              { to: 'worker', name, payload: sent },
              { url: 'https://evil.example/' },
              resolve,
            ),
          );
          // Without a tab nobody is a page, and only pages of the extension have its address.
          expect(reply.ok).toBe(false);
          expect(called).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );

  it(
    'is no envelope and no target of a port unless it has the form of one',
    () => {
      fc.assert(
        fc.property(hostileJson, value => {
          liveTargetSchema.safeParse(value);
          expect(listener(value, {}, () => undefined)).toBeUndefined();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

describe('whatever stands in a backup', () => {
  it(
    'is read without a fault, and what is taken has the shape of a trace',
    () => {
      const text = fc.oneof(
        hostileText,
        hostileJson.map(value => JSON.stringify(value) ?? ''),
        // A sound backup with one value put for another, or cut off.
        fc
          .tuple(fc.nat(), hostileJson)
          .map(([at, value]) => replaceAt(JSON.stringify({ traces: [BRIEFING] }), at, value)),
      );
      fc.assert(
        fc.property(text, given => {
          for (const trace of readTraces(given)) {
            const parsed = traceSchema.safeParse(trace);
            if (parsed.success) expect(parsed.data.schema).toBe('whence/trace@1');
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

/** Puts a value in the place of the string that stands at or after an offset of a JSON text. */
function replaceAt(json: string, at: number, value: unknown): string {
  const strings = [...json.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  const found = strings[at % strings.length];
  if (!found) return json;
  return `${json.slice(0, found.index)}${JSON.stringify(value)}${json.slice(found.index + found[0].length)}`;
}
