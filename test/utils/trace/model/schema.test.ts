import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isPrinted, traceSchema } from '../../../../utils/trace/model/schema.ts';
import { traceJsonSchema } from '../../../lab/trace-json-schema.ts';
import { article, citation, claim, traceOf } from '../build.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../../public/schema/trace-1.json', import.meta.url), 'utf8'),
);
const trace = traceOf({ claims: [claim({})], citations: [citation({})], articles: [article({})] });

describe('the trace schema', () => {
  it('is the one that public/schema says (run node test/lab/write-schema.ts after a change)', () =>
    expect(published).toEqual(traceJsonSchema()));

  it('takes a whole trace, by zod and by an independent JSON Schema validator', () => {
    const validate = new Ajv2020({ strict: false }).compile(published);
    expect(validate(trace), JSON.stringify(validate.errors)).toBe(true);
    expect(traceSchema.parse(trace)).toEqual(trace);
  });

  it.each([
    ['another schema number', { ...trace, schema: 'whence/trace@2' }],
    ['a verdict there is not', { ...trace, claims: [{ ...trace.claims[0], role: 'rumour' }] }],
    ['a missing list', { ...trace, origins: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(traceSchema.safeParse(wrong).success).toBe(false);
    expect(
      new Ajv2020({ strict: false }).compile(published)(JSON.parse(JSON.stringify(wrong))),
    ).toBe(false);
  });
});

describe('a mark', () => {
  it.each([
    ['(cnbc.com)', 'cnbc.com', true],
    ['(The Larkholm Gazette)', null, true],
    ['', 'cnbc.com', true],
    ['', null, false],
  ])('"%s" of %s was printed: %s', (text, outlet, expected) => {
    expect(isPrinted({ text, outlet })).toBe(expected);
  });
});
