import { describe, expect, it } from 'vitest';
import {
  articleNodes,
  isNode,
  parseJsonLd,
  textOf,
  typesOf,
} from '../../../../utils/articles/extraction/json-ld.ts';

describe('parseJsonLd', () => {
  it.each([
    { name: 'one node', source: '{"@type":"NewsArticle"}', types: ['NewsArticle'] },
    { name: 'a list', source: '[{"@type":"A"},{"@type":"B"}]', types: ['A', 'B'] },
    {
      name: 'a graph, its own node first',
      source: '{"@context":"x","@graph":[{"@type":"A"},{"@type":"B"}]}',
      types: [undefined, 'A', 'B'],
    },
    { name: 'raw line breaks in strings', source: '{"@type":"A","d":"one\ntwo"}', types: ['A'] },
    { name: 'a trailing comma', source: '{"@type":"A","l":[1,2,],}', types: ['A'] },
    { name: 'in a comment', source: '<!-- {"@type":"A"} -->', types: ['A'] },
    {
      name: 'in CDATA with slashes and a semicolon',
      source: '//<![CDATA[\n{"@type":"A"};\n//]]>',
      types: ['A'],
    },
    { name: 'escaped as HTML', source: '{&quot;@type&quot;:&quot;A&quot;}', types: ['A'] },
    { name: 'no JSON at all', source: 'var a = 1;', types: [] },
    { name: 'cut off', source: '{"@type":"A"', types: [] },
    { name: 'a bare string', source: '"A"', types: [] },
    { name: 'null', source: 'null', types: [] },
  ])('$name', ({ source, types }) => {
    expect(parseJsonLd([source]).map(node => node['@type'])).toEqual(types);
  });

  it('survives deep nesting and floods', () => {
    const deep = `${'['.repeat(5000)}{"@type":"A"}${']'.repeat(5000)}`;
    expect(parseJsonLd([deep])).toEqual([]);
    expect(
      parseJsonLd([JSON.stringify(Array.from({ length: 10_000 }, () => ({ '@type': 'A' })))]),
    ).toHaveLength(2000);
    expect(parseJsonLd([`{} --> ${' '.repeat(100_000)}x`])).toEqual([]);
  });
});

describe('articleNodes', () => {
  const url = 'https://techcrunch.com/2026/05/19/an-invented-story/?x=1';
  it('takes articles before pages, those about this page first', () => {
    const nodes = parseJsonLd([
      JSON.stringify([
        { '@type': 'WebPage', name: 'page' },
        {
          '@type': 'NewsArticle',
          name: 'another',
          url: 'https://techcrunch.com/2026/05/18/another-invented-story/',
        },
        {
          '@type': ['NewsArticle', 'Report'],
          name: 'this',
          mainEntityOfPage: { '@id': 'https://techcrunch.com/2026/05/19/an-invented-story/' },
        },
        { '@type': 'Organization', name: 'none' },
      ]),
    ]);
    expect(articleNodes(nodes, url).map(node => node.name)).toEqual(['this', 'another', 'page']);
  });
  it('looks into mainEntity', () => {
    expect(
      articleNodes(
        [
          {
            '@type': 'ProfilePage',
            mainEntity: { '@type': 'https://schema.org/BlogPosting', name: 'a' },
          },
        ],
        url,
      ).map(node => node.name),
    ).toEqual(['a']);
  });
  it('is empty where nothing describes an article', () => {
    expect(articleNodes([{ '@type': 'ClaimReview' }, {}, { '@type': 5 }], 'no url')).toEqual([]);
  });
});

describe('typesOf, textOf, isNode', () => {
  it('reads types of any notation', () => {
    expect(typesOf({ '@type': ['http://schema.org/NewsArticle', 'schema:Report', 7] })).toEqual([
      'newsarticle',
      'report',
    ]);
  });
  it.each([
    { value: ' a ', text: 'a' },
    { value: ['', 'b'], text: 'b' },
    { value: { '@value': 'c' }, text: 'c' },
    { value: { name: ['d'] }, text: 'd' },
    { value: 2024, text: '2024' },
    { value: true, text: null },
    { value: [[[[['e']]]]], text: null },
  ])('text of $value', ({ value, text }) => {
    expect(textOf(value)).toBe(text);
  });
  it('knows nodes', () => {
    expect([{}, [], null, 'a'].map(isNode)).toEqual([true, false, false, false]);
  });
});
