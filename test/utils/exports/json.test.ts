import { describe, expect, it } from 'vitest';
import { json } from '../../../utils/exports/json.ts';
import { chainTrace } from './nasty.ts';
import { plainTrace } from './plain.ts';

describe('JSON', () => {
  it('is the trace itself, indented, with a line feed at its end', () => {
    const text = json.write([plainTrace()]);
    expect(text.startsWith('{\n  "schema": "whence/trace@1",\n  "page": {\n    "url"')).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(plainTrace());
  });
  it('is a list for several and for none', () => {
    const traces = [plainTrace(), chainTrace()];
    expect(JSON.parse(json.write(traces))).toEqual(traces);
    expect(json.write([])).toBe('[]\n');
  });
});
