import { describe, expect, it } from 'vitest';
import { decideOriginal } from '../../../../utils/origins/decide-original.ts';
import {
  msnDetailUrl,
  parseMsnDetail,
  readMsnDetail,
} from '../../../../utils/origins/evidence/msn.ts';
import { directory as realDirectory } from '../../../../utils/outlets/directory.ts';
import { directory } from '../pages.ts';

const url = 'https://www.msn.com/en-us/news/technology/an-invented-story/ar-AA1b2C3d';
const json = (fields: Record<string, unknown>) =>
  JSON.stringify({ title: 'An invented story', abstract: 'In short.', ...fields });

describe('msnDetailUrl', () => {
  it.each([
    ['an article', url, 'https://assets.msn.com/content/view/v2/Detail/en-us/AA1b2C3d'],
    [
      'with query and fragment',
      `${url}?ocid=x#y`,
      'https://assets.msn.com/content/view/v2/Detail/en-us/AA1b2C3d',
    ],
    [
      'a slideshow',
      'https://www.msn.com/de-de/reisen/bilder/ss-BB1xyz9',
      'https://assets.msn.com/content/view/v2/Detail/de-de/BB1xyz9',
    ],
    [
      'a video',
      'https://www.msn.com/pt-br/noticias/vi-AA1aaaa?t=1',
      'https://assets.msn.com/content/view/v2/Detail/pt-br/AA1aaaa',
    ],
    [
      'a script subtag',
      'https://www.msn.com/sr-latn-rs/vesti/ar-AA1aaaa',
      'https://assets.msn.com/content/view/v2/Detail/sr-latn-rs/AA1aaaa',
    ],
    [
      'no locale',
      'https://msn.com/news/ar-AA1aaaa',
      'https://assets.msn.com/content/view/v2/Detail/en-us/AA1aaaa',
    ],
    ['the start page', 'https://www.msn.com/en-us/', null],
    ['another host', 'https://www.notmsn.com/en-us/ar-AA1aaaa', null],
    ['no address', 'ar-AA1aaaa', null],
  ])('%s', (_, from, expected) => {
    expect(msnDetailUrl(from)).toBe(expected);
  });
});

describe('parseMsnDetail', () => {
  it('reads what is there', () => {
    const detail = parseMsnDetail(
      json({
        body: '<img data-x="1"/><p>First <b>paragraph</b>.</p><ul><li>Second.</li></ul><script>bad()</script><figcaption>A caption</figcaption>',
        sourceHref: 'https://techcrunch.com/2026/05/19/an-invented-story/?utm_source=msn',
        provider: { name: 'TechCrunch', id: 'x' },
        authors: [{ name: 'Rosa Imani' }, { name: null }, 'odd'],
        publishedDateTime: '2026-05-19T15:40:00Z',
      }),
    );
    expect(detail).toEqual({
      title: 'An invented story',
      abstract: 'In short.',
      text: 'First paragraph.\n\nSecond.',
      authors: ['Rosa Imani'],
      published: '2026-05-19T15:40:00Z',
      provider: 'TechCrunch',
      sourceHref: 'https://techcrunch.com/2026/05/19/an-invented-story/',
    });
  });

  it.each([
    ['absent', undefined],
    ['MSN’s own', 'https://www.msn.com/en-us/x/ar-AA1'],
    ['a home page', 'https://techcrunch.com/'],
    ['a script', 'javascript:alert(1)'],
    ['no host', 'https://localhost/a'],
    ['a number', 7],
  ])('no sourceHref when it is %s', (_, sourceHref) => {
    expect(parseMsnDetail(json({ sourceHref }))?.sourceHref).toBeNull();
  });

  it.each([
    ['not JSON', '<html>'],
    ['a list', '[]'],
    ['no title', '{"body":"<p>x</p>"}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('null for %s', (_, text) => {
    expect(parseMsnDetail(text)).toBeNull();
  });

  it('outlives unclosed and deeply nested markup', () => {
    const body = `${'<div>'.repeat(20_000)}<p>Text`;
    expect(parseMsnDetail(json({ body }))?.text).toBe('Text');
  });
});

describe('readMsnDetail', () => {
  const decide = (fields: Record<string, unknown>) => {
    const read = readMsnDetail(json(fields), url, directory);
    return read && decideOriginal(read.evidence, read.article, directory);
  };

  it('gives an article at its MSN address', () => {
    const read = readMsnDetail(json({ body: '<p>Text.</p>' }), `${url}?ocid=x`, directory);
    expect(read?.article).toMatchObject({
      url,
      outlet: 'msn.com',
      headline: 'An invented story',
      language: 'en',
      access: 'full',
    });
    expect(read?.evidence).toEqual([]);
  });
  it('points to the source address', () => {
    const sourceHref = 'https://techcrunch.com/2026/05/19/an-invented-story/';
    expect(decide({ sourceHref, provider: { name: 'TechCrunch' } })).toMatchObject({
      outlet: 'techcrunch.com',
      url: sourceHref,
      agency: null,
    });
  });
  it('has the provider’s name alone where the address is missing', () => {
    expect(decide({ provider: { name: 'The Verge' } })).toMatchObject({
      outlet: 'theverge.com',
      name: 'The Verge',
      url: null,
    });
  });
  it('names an agency as such', () => {
    expect(decide({ provider: { name: 'Associated Press' } })).toMatchObject({
      outlet: 'apnews.com',
      agency: 'The Associated Press',
    });
  });
  it('takes MSN’s own stories for originals', () => {
    expect(decide({ provider: { name: 'Microsoft News' } })).toBeNull();
  });
  it.each([
    'http://192.168.1.1/admin',
    'http://[::1]/a',
    'http://router.local/a',
    'http://2130706433/a',
    'javascript:alert(1)',
  ])('does not believe %s', sourceHref => {
    expect(readMsnDetail(json({ sourceHref }), url, realDirectory)?.evidence).toEqual([]);
  });
  it('is metadata where there is no body', () => {
    expect(readMsnDetail(json({}), url, directory)?.article.access).toBe('metadata');
  });
});
