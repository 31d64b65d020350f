import { describe, expect, it } from 'vitest';
import { cslJson, writeCslItem } from '../../../../utils/exports/references/csl.ts';
import { listReferences } from '../../../../utils/exports/references/references.ts';
import type { Trace } from '../../../../utils/trace/model/schema.ts';
import { article } from '../../trace/build.ts';
import { chainTrace } from '../nasty.ts';
import { PLAIN_NOTE, plainTrace } from '../plain.ts';

const itemOf = (trace: Trace) => listReferences([trace]).map(writeCslItem)[0];
const NOTE = PLAIN_NOTE.join('\n');
const kept = {
  url: 'https://web.archive.org/web/20260520/y',
  at: '2026-05-20T01:00:00Z',
  read: false,
};

describe('an item of CSL-JSON', () => {
  it('has all that is known of an article, and no field for what is not', () => {
    expect(itemOf(plainTrace())).toEqual({
      id: 'techcrunch_quillon_2026',
      type: 'article-newspaper',
      title: 'Quillon hires 40 cartographers (invented)',
      author: [{ family: 'Imani', given: 'Rosa' }],
      'container-title': 'TechCrunch',
      issued: { 'date-parts': [[2026, 5, 19]] },
      accessed: { 'date-parts': [[2026, 5, 20]] },
      URL: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      language: 'en',
      note: NOTE,
      custom: {
        chain: '',
        via: [],
        archived: null,
        claims: [
          {
            page: {
              url: 'https://briefing.example/',
              title: 'Quillon hires cartographers',
              traced: '2026-05-20T09:30:00.000Z',
            },
            number: 1,
            text: 'Quillon hired cartographers.',
            cited_as: ['(techcrunch.com)'],
            verdict: 'supported',
            found: 'Supported',
            support_score: 0.87,
            passage: null,
          },
        ],
      },
    });
  });
  it('of a page lacks author, dates and language where they are unknown', () => {
    const over = { authors: [], published: null, language: null, headline: 'Two\nlines' };
    const item = itemOf({ ...plainTrace(over, {}, 'platform'), tracedAt: '' });
    expect(Object.keys(item ?? {})).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'URL',
      'note',
      'custom',
    ]);
    expect([item?.type, item?.title]).toEqual(['webpage', 'Two lines']);
  });
  it('names the agency of a wire story as its publisher', () =>
    expect(itemOf(plainTrace({ agency: 'Reuters' }))?.publisher).toBe('Reuters'));
  it('keeps the archive of an article in fields, of a page in the note alone', () => {
    const news = itemOf(plainTrace({ archived: kept }));
    expect([news?.archive, news?.archive_location]).toEqual(['Internet Archive', kept.url]);
    const page = itemOf(plainTrace({ archived: kept }, {}, 'organisation'));
    expect(page).not.toHaveProperty('archive');
    expect(page).not.toHaveProperty('archive_location');
    expect(page?.custom.archived).toBe(kept.url);
    expect(page?.note).toContain(`\nArchived at ${kept.url}\n`);
  });
  it('names every copy that it was seen on, in their order', () => {
    const trace = chainTrace();
    const [first, second] = trace.claims;
    const original = trace.articles[1]?.original ?? null;
    const yahoo = { id: 'a3', url: 'https://www.yahoo.com/news/q', outlet: 'yahoo.com', original };
    const backing = second?.backing.map(b => ({ ...b, article: 'a3' })) ?? [];
    const item = itemOf({
      ...trace,
      articles: [...trace.articles, article(yahoo)],
      claims: first && second ? [first, { ...second, backing }] : [],
    });
    expect(item?.source).toBe('MSN, yahoo.com');
    expect(item?.custom.via).toEqual([
      'https://www.msn.com/en-us/news/ar-AA1',
      'https://www.yahoo.com/news/q',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('is a list that ends in a line feed', () => {
    expect(cslJson.write([])).toBe('[]\n');
    expect(JSON.parse(cslJson.write([plainTrace()]))).toEqual([itemOf(plainTrace())]);
  });
});
