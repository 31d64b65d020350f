import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { exportTraces, WRITERS } from '../../utils/exports/export.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { BRIEFING } from '../components/fixtures/briefing.ts';
import { hostileText } from './hostile-text.ts';
import { PATIENCE_MS, RUNS } from './runs.ts';

const FORMATS = Object.keys(WRITERS) as ExportFormat[];
/** Fields whose values are of a list of the project's own; all other texts are others' words. */
const OURS = new Set([
  ...['tracedAt', 'at', 'published', 'date', 'name'],
  ...['schema', 'role', 'verdict', 'kind', 'form', 'placement', 'status', 'link', 'access'],
  ...['id', 'article', 'citation', 'citations', 'claims', 'mentions', 'group', 'basis', 'restates'],
  ...['did', 'key', 'claim', 'rule', 'source', 'outlets', 'chain', 'alternatives'],
]);

/** A trace with the same shape and ids, and texts of somebody else's making in every other field. */
function withTexts<T>(value: T, texts: readonly string[], key = ''): T {
  let at = 0;
  const swap = (one: unknown, name: string): unknown => {
    if (typeof one === 'string') return OURS.has(name) ? one : (texts[at++ % texts.length] ?? '');
    if (Array.isArray(one)) return one.map(part => swap(part, name));
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([k, v]) => [k, swap(v, k)]));
  };
  return swap(value, key) as T;
}

/** A page of three claims is enough: what is tried is what stands in the fields. */
const SMALL: Trace = { ...BRIEFING, claims: BRIEFING.claims.slice(0, 4) };

describe('whatever pages and outlets wrote', () => {
  it(
    'every format is written, and holds nothing that runs',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...FORMATS),
          fc.array(hostileText, { minLength: 1, maxLength: 12 }),
          (format, texts) => {
            const trace = withTexts(SMALL, texts);
            const { text, name } = exportTraces([trace], format);
            expect(name).toMatch(/^whence-?[\p{L}\p{N}.-]*$/u);
            CHECKS[format]?.(text, trace);
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

const CHECKS: Partial<Record<ExportFormat, (text: string, trace: Trace) => void>> = {
  json: (text, trace) => expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(trace))),
  'csl-json': text => expect(Array.isArray(JSON.parse(text))).toBe(true),
  jsonld: text => void JSON.parse(text),
  annotation: text => void JSON.parse(text),
  csv: text => {
    for (const cell of cellsOf(text)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  },
  // A tag of RIS begins a line, and only the writer's own may; a note's further lines are set in.
  ris: text => {
    for (const line of text.split(/\r?\n/).filter(Boolean))
      expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- | {6}\S)/);
  },
  bibtex: expectBalanced,
  biblatex: expectBalanced,
  html: expectHarmless,
};

/** Fields of a CSV as RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180). */
function cellsOf(text: string): string[] {
  return [
    ...text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g),
  ].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function expectBalanced(text: string): void {
  let depth = 0;
  for (const [token] of text.matchAll(/\\.|[{}]/gs)) {
    if (token === '{') depth++;
    if (token === '}') depth--;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
}

function expectHarmless(text: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(['script', 'iframe', 'object', 'embed', 'form', 'img', 'base']).not.toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on/);
        if (key === 'href' || key === 'src')
          expect(value.trim()).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
      }
    },
  });
  parser.end(text);
}
