import { describe, expect, it } from 'vitest';
import { writeWrongSource } from '../../../entrypoints/report/wrong-source.ts';
import { LIVES } from '../../components/fixtures/lives.ts';

describe('writeWrongSource', () => {
  it('holds what somebody needs to see the mistake', () => {
    const report = JSON.parse(writeWrongSource(LIVES.done, 'k2', '0.1.0') ?? 'null');
    expect(report).toMatchObject({
      schema: 'whence/wrong-source@1',
      whence: '0.1.0',
      citation: { id: 'k2' },
      article: { id: 'a2' },
    });
    expect(report.claims.map(({ id }: { id: string }) => id)).toEqual(['c3', 'c4']);
  });

  it('is nothing for a citation the trace lacks', () => {
    expect(writeWrongSource(LIVES.done, 'k99', '0.1.0')).toBeNull();
  });
});
