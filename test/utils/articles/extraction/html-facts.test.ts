import { describe, expect, it } from 'vitest';
import type { Byline } from '../../../../utils/articles/extraction/collect-bylines.ts';
import { factsOf, sortBylines } from '../../../../utils/articles/extraction/html-facts.ts';
import { findMainText } from '../../../../utils/articles/extraction/main-text.ts';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';
import { Zone } from '../../../../utils/articles/extraction/page-zones.ts';

const byline = (text: string, kind: Byline['kind'], zone = 0): Byline => ({
  kind,
  text,
  lines: [text],
  zone,
  outer: false,
  at: 0,
});

describe('sortBylines', () => {
  it('puts the surest kinds first, those of other stories last, each text once', () => {
    expect(
      sortBylines([
        byline('class', 'author-class'),
        byline('elsewhere', 'author-link', Zone.related),
        byline('byline', 'byline'),
        byline('itemprop', 'itemprop'),
        byline('rel', 'rel-author'),
        byline('link', 'author-link'),
        byline('another link', 'author-link'),
        byline('link', 'byline'),
      ]).map(({ text }) => text),
    ).toEqual(['link', 'another link', 'rel', 'itemprop', 'byline', 'class', 'elsewhere']);
  });
});

describe('factsOf', () => {
  const facts = (html: string) => {
    const scan = scanPage(html, 'https://www.theverge.com/a');
    return factsOf(scan, findMainText(scan));
  };
  it('leaves hidden headings out', () => {
    expect(facts('<h1 hidden>No</h1><h1>Yes</h1>').headings).toEqual(['Yes']);
  });
  it('has at most 40 bylines', () => {
    const many = Array.from({ length: 45 }, (_, i) => `<p class="byline">By Jane ${i}</p>`).join(
      '',
    );
    expect(facts(many).bylines).toHaveLength(40);
  });
  it('has the times of the page', () => {
    expect(facts('<time datetime="2026-05-19">May 19</time>').times).toEqual([
      { datetime: '2026-05-19', text: 'May 19' },
    ]);
  });
});
