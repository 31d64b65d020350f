import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTraces } from '../../utils/exports/export.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { readOptions } from '../lab/options.ts';
import { openSession, type Session } from '../lab/session.ts';
import { type PageResult, tracePages } from '../lab/trace-pages.ts';

/**
 * What a careful reader finds on a page of test/pages. Fields that are left out are not looked at.
 */
interface Expected {
  /** What the page is there for. */
  readonly why: string;
  /** All of them, in document order. */
  readonly citations: readonly {
    readonly outlet: string;
    readonly text?: string;
    readonly form?: string;
    readonly placement?: string;
    /** How a claim begins that it backs. */
    readonly claim: string;
  }[];
  /** Outlets that the prose names, each at least once. */
  readonly mentions?: readonly string[];
}

const FOLDER = resolve(import.meta.dirname, '../pages');
const names = readdirSync(FOLDER).filter(name => name.endsWith('.html'));
const expected = (name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, name.replace('.html', '.json')), 'utf8'));

let session: Session;
const results = new Map<string, PageResult>();

beforeAll(async () => {
  const options = readOptions(['--no-resolve', ...names.map(name => join(FOLDER, name))]);
  if (options === 'help') return;
  session = await openSession(options);
  let at = 0;
  for await (const result of tracePages(session.browser, session.pages, {
    resolve: false,
    timeoutMs: 30_000,
    tabs: 2,
  }))
    results.set(names[at++] ?? '', result);
});
afterAll(() => session?.close());

function traceOf(name: string): Trace {
  const result = results.get(name);
  return result?.ok ? result.trace : expect.fail(result?.error ?? 'the page was not read');
}

describe.each(names.map(name => [name, expected(name)] as const))(
  '%s',
  (name, { citations, mentions = [] }) => {
    it('has these citations and no others', () => {
      const found = traceOf(name).citations.map((k, i) => ({
        outlet: k.outlet,
        ...(citations[i]?.text !== undefined && { text: k.text }),
        ...(citations[i]?.form !== undefined && { form: k.form }),
        ...(citations[i]?.placement !== undefined && { placement: k.placement }),
      }));
      expect(found).toEqual(citations.map(({ claim: _, ...mark }) => mark));
    });

    it('has each bound to the claim it backs', () => {
      const trace = traceOf(name);
      for (const [i, { claim, outlet }] of citations.entries()) {
        const bound =
          trace.citations[i]?.claims.map(id => trace.claims.find(c => c.id === id)?.text ?? '') ??
          [];
        expect(
          bound.some(text => text.startsWith(claim)),
          `${outlet}: ${bound.join(' | ')}`,
        ).toBe(true);
      }
    });

    it('has every claim in its text as Web Annotations quote it', () => {
      const { document } = new Window();
      document.write(readFileSync(join(FOLDER, name), 'utf8'));
      for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
      const text = (document.body.textContent ?? '').replace(/\s+/g, ' ');
      const { first } = JSON.parse(exportTraces([traceOf(name)], 'annotation').text);
      for (const { target } of first.items) expect(text).toContain(target.selector.exact);
    });

    it('has the outlets that the prose names', () => {
      expect(traceOf(name).mentions.map(m => m.outlet)).toEqual(
        expect.arrayContaining([...mentions]),
      );
    });
  },
);
