import { describe, expect, it } from 'vitest';
import { jsonld } from '../../../utils/exports/jsonld.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { backing, plainTrace } from './plain.ts';

const graphOf = (...traces: Trace[]) => JSON.parse(jsonld.write(traces))['@graph'];
const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';

describe('schema.org JSON-LD', () => {
  it('writes the briefing with its claims, and the article with what is known of it', () => {
    expect(JSON.parse(jsonld.write([plainTrace()]))['@context']).toBe('https://schema.org');
    expect(graphOf(plainTrace())).toEqual([
      {
        '@type': 'Article',
        '@id': 'https://briefing.example/',
        url: 'https://briefing.example/',
        headline: 'Quillon hires cartographers',
        description:
          'The support score is the probability that the article supports the claim as printed.',
        inLanguage: 'en',
        datePublished: '2026-05-20',
        sdDatePublished: '2026-05-20',
        citation: [{ '@id': ADDRESS }],
        hasPart: [
          {
            '@type': 'Claim',
            text: 'Quillon hired cartographers.',
            review: [
              {
                '@type': 'Review',
                creativeWorkStatus: 'Draft',
                reviewAspect: 'support by TechCrunch',
                reviewRating: {
                  '@type': 'Rating',
                  alternateName: 'Supported',
                  ratingValue: 0.87,
                  bestRating: 1,
                  worstRating: 0,
                },
                dateCreated: '2026-05-20T09:30:00.000Z',
                citation: { '@id': ADDRESS },
              },
            ],
            citation: [
              {
                '@type': 'CreativeWork',
                name: '(techcrunch.com)',
                creativeWorkStatus: 'Article found',
              },
            ],
          },
        ],
      },
      {
        '@type': 'NewsArticle',
        '@id': ADDRESS,
        url: ADDRESS,
        headline: 'Quillon hires 40 cartographers (invented)',
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: 'TechCrunch',
          url: 'https://techcrunch.com/',
        },
        author: [{ '@type': 'Person', name: 'Rosa Imani' }],
        datePublished: '2026-05-19T15:02:00Z',
        inLanguage: 'en',
        sdDatePublished: '2026-05-20',
      },
    ]);
  });
  it('has no field for what a page or an article lacks', () => {
    const trace = plainTrace({ authors: [], published: null, language: null }, {}, 'platform');
    const page = { ...trace.page, language: null, published: null };
    const [briefing, source] = graphOf({ ...trace, page });
    expect(briefing).not.toHaveProperty('inLanguage');
    expect(briefing).not.toHaveProperty('datePublished');
    expect(source).toEqual({
      '@type': 'WebPage',
      '@id': ADDRESS,
      url: ADDRESS,
      headline: 'Quillon hires 40 cartographers (invented)',
      publisher: { '@type': 'Organization', name: 'TechCrunch', url: 'https://techcrunch.com/' },
      sdDatePublished: '2026-05-20',
    });
  });
  it('names bodies, the agency and the archived copy as what they are', () => {
    const url = 'https://web.archive.org/web/20260520/y';
    const [, source] = graphOf(
      plainTrace({
        authors: ['CNN Staff', 'Rosa Imani'],
        agency: 'Reuters',
        archived: { url, at: '2026-05-20T01:00:00Z', read: false },
      }),
    );
    expect(source).toMatchObject({
      author: [
        { '@type': 'Organization', name: 'CNN Staff' },
        { '@type': 'Person', name: 'Rosa Imani' },
      ],
      sourceOrganization: { '@type': 'Organization', name: 'Reuters' },
      archivedAt: url,
    });
  });
  it('says in a review the passage, each drift and the link', () => {
    const [briefing] = graphOf(
      plainTrace(
        {},
        {
          passage: 'They did.',
          link: `${ADDRESS}#p2`,
          drift: [
            { kind: 'number', claim: '40', source: '14' },
            { kind: 'date', claim: 'May 19', source: 'May 18' },
          ],
        },
      ),
    );
    expect(briefing.hasPart[0].review[0]).toMatchObject({
      reviewBody: 'They did.',
      negativeNotes: 'number: 40 ≠ 14; date: May 19 ≠ May 18',
      url: `${ADDRESS}#p2`,
    });
  });
  it('reviews by articles alone, and leaves connective sentences out', () => {
    const [briefing] = graphOf(
      traceOf({
        claims: [
          claim({ id: 'c1', text: 'So it is.', role: 'connective' }),
          claim({
            id: 'c2',
            text: 'Unread.',
            citations: [],
            backing: [backing({ article: null, citation: null, verdict: 'unknown' })],
          }),
        ],
      }),
    );
    expect(briefing.hasPart).toEqual([
      {
        '@type': 'Claim',
        text: 'Unread.',
        creativeWorkStatus: 'Can’t tell, because no article was found',
      },
    ]);
  });
  it('has one review of an origin, and no score where nothing could be told', () => {
    const [briefing] = graphOf(plainTrace({}, { verdict: 'unknown' }));
    expect(briefing.hasPart[0].review).toHaveLength(1);
    expect(briefing.hasPart[0].review[0].reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Can’t tell, because the article does not settle it',
    });
  });
  it('has the mark that led nowhere with its address and its state', () => {
    const { resolution } = citation({});
    const open = { ...resolution, status: 'not-found', article: null, link: 'never-seen' } as const;
    const href = 'https://techcrunch.com/x';
    const [briefing] = graphOf(
      traceOf({ claims: [claim({})], citations: [citation({ href, resolution: open })] }),
    );
    expect(briefing.hasPart[0]).toMatchObject({
      citation: [
        {
          '@type': 'CreativeWork',
          name: '(techcrunch.com)',
          url: href,
          creativeWorkStatus: 'No article found; No trace of this page anywhere we could look',
        },
      ],
    });
    expect(briefing.hasPart[0]).not.toHaveProperty('review');
  });
  it('calls a work what it is', () => {
    const over = {
      kind: 'paper' as const,
      ids: { doi: '10.1/x' },
      container: { title: 'Maps' },
      archived: {
        url: 'https://web.archive.org/web/20260520id_/https://a.example/',
        at: '',
        read: true,
      },
    };
    expect(graphOf(plainTrace(over))[1]).toMatchObject({
      '@type': 'ScholarlyArticle',
      identifier: ['doi:10.1/x'],
      isPartOf: { '@type': 'CreativeWork', name: 'Maps' },
      archivedAt: 'https://web.archive.org/web/20260520/https://a.example/',
    });
  });
  it('bases a copy on the address of its original before any name', () => {
    const url = 'https://www.wired.com/story/q';
    const original = { article: null, url, outlet: 'wired.com', evidence: [] };
    expect(graphOf(plainTrace({ original }))[1].isBasedOn).toEqual({ '@id': url });
  });
  it('prefers the outlet of an original to its printed name', () => {
    const named = { article: null, url: null, name: 'The Larkholm Gazette', evidence: [] };
    const basis = (outlet: string | null) =>
      graphOf(traceOf({ articles: [article({ original: { ...named, outlet } })] }))[1].isBasedOn;
    expect([basis('wired.com'), basis(null)]).toEqual(
      ['wired.com', 'The Larkholm Gazette'].map(name => ({
        '@type': 'NewsArticle',
        publisher: { '@type': 'Organization', name },
      })),
    );
  });
});
