import { describe, expect, it } from 'vitest';
import { looksLikeXml, readXmlItems } from '../../../utils/sources/xml.ts';

describe('repeated elements', () => {
  const cases: Record<string, { xml: string; items: readonly object[] }> = {
    'by local name, whatever the prefix': {
      xml: '<a:urlset xmlns:a="x"><a:url><a:loc>u</a:loc></a:url></a:urlset>',
      items: [{ loc: 'u' }],
    },
    'the first of each counts': {
      xml: '<url><loc>one</loc><loc>two</loc></url>',
      items: [{ loc: 'one' }],
    },
    'an empty one does not': {
      xml: '<url><loc> </loc><loc>two</loc></url>',
      items: [{ loc: 'two' }],
    },
    'pictures keep their names': {
      xml: '<url><image:image><image:title>Picture</image:title></image:image><news:news><news:title>Story</news:title></news:news></url>',
      items: [{ 'image:title': 'Picture', title: 'Story' }],
    },
    'character data and entities': {
      xml: '<item><title><![CDATA[A & B]]></title><link>x?a=1&amp;b=2</link><note>&#8220;q&#8221;</note></item>',
      items: [{ title: 'A & B', link: 'x?a=1&b=2', note: '“q”' }],
    },
    'attributes by their element': {
      xml: '<item><source url="https://example.com">Example</source></item>',
      items: [{ source: 'Example', 'source@url': 'https://example.com' }],
    },
    'links by what they are for, whatever else is said of them': {
      xml: '<item><link rel="self" href="a"/><link rel="alternate" type="t" href="b" title="c"/></item><item><link title="c" href="d" hreflang="en"/></item>',
      items: [{ link: 'b' }, { link: 'd' }],
    },
    'what was cut is left out': {
      xml: '<url><loc>one</loc></url><url><loc>tw',
      items: [{ loc: 'one' }],
    },
    'unclosed elements': {
      xml: '<rss><item><title>x</item><item><title>y</title></item></rss>',
      items: [{}, { title: 'y' }],
    },
    nothing: { xml: '', items: [] },
    text: { xml: 'Please limit requests', items: [] },
  };
  for (const [name, { xml, items }] of Object.entries(cases))
    it(name, () => expect(readXmlItems(xml, 'url', 'item')).toMatchObject(items));
});

it('two hundred values of one element, and no more', () => {
  const values = Array.from({ length: 201 }, (_, at) => `<v${at}>x</v${at}>`).join('');
  const [item = {}] = readXmlItems(`<item>${values}</item>`, 'item');
  expect([Object.keys(item).length, item.v199, item.v200]).toEqual([200, 'x', undefined]);
});

describe('documents made to take long', () => {
  const shapes: Record<string, string> = {
    'elements that nobody closes': `<urlset>${'<url><loc>x'.repeat(900_000)}`,
    'nesting without end': `<urlset><url>${'<a>'.repeat(3_000_000)}`,
    'an element with a million attributes': `<urlset><url><a ${Array.from({ length: 500_000 }, (_, i) => `a${i}="1"`).join(' ')}>`,
    'angle brackets alone': '<'.repeat(9_000_000),
    'character data that never ends': `<urlset><url><loc><![CDATA[${']'.repeat(9_000_000)}`,
  };
  it.each(Object.entries(shapes))('%s: read all the same', (_, xml) => {
    expect(readXmlItems(`<urlset><url><loc>one</loc></url>${xml}`, 'url')[0]).toEqual({
      loc: 'one',
    });
  });
});

describe('XML', () => {
  it.each([
    ['<?xml version="1.0"?><rss/>', true],
    ['\uFEFF  <urlset>', true],
    ['<rss version="2.0">', true],
    ['<!-- note --><feed>', true],
    ['<!DOCTYPE html><html>', false],
    ['<html lang="en">', false],
    ['{"a":1}', false],
    ['Please wait', false],
    ['', false],
  ])('%s: %s', (text, is) => expect(looksLikeXml(text)).toBe(is));
});
