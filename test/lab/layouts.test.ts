import { describe, expect, it } from 'vitest';
import { LAYOUTS, PLAIN } from './screens/layouts.ts';

/** How the pages say that their story is made up, in the languages they are in. */
const INVENTED = /\bInvented sample text|erfundener Beispieltext|架空の見本記事|نص مختلق/;
const MODEL = /<!-- Modelled on: (?:a newsletter on )?([\w.-]+),/;

const real = LAYOUTS.filter(({ html }) => MODEL.test(html));

describe('the layouts that the card is seen over', () => {
  it('are modelled on ten pages or more, each of another site, but for the stress cases, which say so', () => {
    expect(new Set(real.map(({ html }) => MODEL.exec(html)?.[1])).size).toBe(real.length);
    expect(real.length).toBeGreaterThanOrEqual(10);
    for (const { html, name } of LAYOUTS.filter(layout => !real.includes(layout)))
      expect(html, name).toContain('<!-- Stress case, no real page:');
  });

  it.each([PLAIN, ...LAYOUTS])(
    '$name says that its story is invented, loads nothing and has the citation',
    ({ html }) => {
      expect(html).toMatch(INVENTED);
      expect(html).not.toMatch(/<script|<link|\bsrc=|url\(|@import/);
      expect(html.match(/data-mark="k2"/g)).toHaveLength(1);
      expect(html).not.toMatch(/\{(claim|mark|id|host|title|notice)\}|<!-- (each|end) /);
    },
  );

  it('are in four languages, one of which runs from right to left', () => {
    const languages = LAYOUTS.map(({ html }) => /<html[^>]* lang="(\w+)/.exec(html)?.[1]);
    expect([...new Set(languages)].sort()).toEqual(['ar', 'de', 'en', 'ja']);
    expect(LAYOUTS.find(({ html }) => html.includes('<html lang="ar"'))?.html).toContain(
      'dir="rtl"',
    );
  });
});
