import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import { chainTrace } from './nasty.ts';

describe('Wikipedia', () => {
  it('signs nothing, slants nothing and decodes nothing of a headline', () => {
    const trace = chainTrace();
    const articles = trace.articles.map(a => ({
      ...a,
      headline: "A ~~~~ ''b'' &lt; c",
      access: 'gone' as const,
    }));
    const { text } = exportTraces([{ ...trace, articles }], 'wikipedia');
    expect(text).not.toMatch(/~~|''|&lt;/);
    expect(text).toContain('|url-status=dead');
    expect(text).toContain('|via=MSN');
  });
});
