import { describe, expect, it } from 'vitest';
import { archiveSitemap } from '../../../../utils/sources/outlets/archive-sitemap.ts';
import { ask, outlet, question, respond, xml } from '../bench.ts';

const TEMPLATE = 'https://example.com/sitemap-{YYYY}-{MM}.xml';
const monthly = (over = {}) =>
  question({ outlet: outlet('example.com', { lookups: { archiveSitemap: TEMPLATE } }), ...over });
const url = (loc: string, more = '') => `<url><loc>${loc}</loc>${more}</url>`;

describe('a template', () => {
  it.each([
    [TEMPLATE, 'https://example.com/sitemap-2026-05.xml'],
    ['https://example.com/{month}-{YYYY}.xml', 'https://example.com/may-2026.xml'],
    ['https://example.com/{mon}/{D}?m={M}&d={DD}', 'https://example.com/may/7?m=5&d=07'],
    ['https://example.com/{other}', 'https://example.com/{other}'],
  ])('%s is asked for as %s', async (template, filled) => {
    const lookups = { archiveSitemap: template };
    const day = { from: '2026-05-07', to: '2026-05-07' };
    const asked = question({ outlet: outlet('example.com', { lookups }), ...day });
    expect((await ask(archiveSitemap, asked, {})).urls).toEqual([filled]);
  });
});

describe('an archive sitemap', () => {
  it('is asked for each month of the window, newest first, and not for days to come', async () => {
    const { urls, candidates } = await ask(
      archiveSitemap,
      monthly({ from: '2026-04-28', to: '2026-06-02' }),
      {
        'https://example.com/sitemap-2026-05.xml': xml(
          `<urlset>${url('https://example.com/a', '<lastmod>2026-05-19T10:00:00Z</lastmod>')}</urlset>`,
        ),
        'https://example.com/sitemap-2026-04.xml': xml(
          `<urlset>${url('https://example.com/b', '<lastmod>2026-11-02</lastmod>')}${url('https://example.com/c', '<image:image><image:title>Invented picture title</image:title></image:image>')}</urlset>`,
        ),
      },
    );
    expect(urls).toEqual([
      'https://example.com/sitemap-2026-05.xml',
      'https://example.com/sitemap-2026-04.xml',
    ]);
    expect(candidates.map(c => [c.url, c.title, c.published])).toEqual([
      ['https://example.com/a', null, '2026-05-19T10:00:00.000Z'],
      // Changed long after its month: that is no date of publication.
      ['https://example.com/b', null, null],
      ['https://example.com/c', 'Invented picture title', null],
    ]);
  });

  it('by the day is asked for the last five days', async () => {
    const daily = question({
      outlet: outlet('example.com', {
        lookups: { archiveSitemap: 'https://example.com/{YYYY}{MM}{DD}.xml' },
      }),
      from: '2026-05-01',
      to: '2026-05-12',
    });
    const { urls } = await ask(archiveSitemap, daily, () => xml('<urlset></urlset>'));
    expect(urls.map(u => u.slice(-6, -4))).toEqual(['12', '11', '10', '09', '08']);
  });

  it('of ten thousand entries gives those that share a word', async () => {
    const many =
      Array.from({ length: 10_000 }, (_, i) => url(`https://example.com/story-${i}`)).join('') +
      url('https://example.com/court-tariffs-struck-down');
    const { candidates } = await ask(archiveSitemap, monthly(), () =>
      xml(`<urlset>${many}</urlset>`),
    );
    expect(candidates.map(c => c.url)).toEqual(['https://example.com/court-tariffs-struck-down']);
  });

  it.each([
    [
      'a wall',
      respond('<title>Just a moment...</title>', { status: 403 }),
      { ok: false, reason: 'blocked' },
    ],
    ['a page', respond('<!doctype html><p>Hello'), { ok: false, reason: 'bad-answer' }],
    [
      'an empty month',
      xml('<urlset></urlset>'),
      { ok: true, candidates: [], note: 'the archive sitemap is empty' },
    ],
  ])('that is %s', async (_, body, expected) =>
    expect((await ask(archiveSitemap, monthly(), () => body)).answer).toMatchObject(expected),
  );

  it('applies where the outlet has one and the window is known', () => {
    expect(archiveSitemap.applies(monthly(), new Date())).toBe(true);
    expect(archiveSitemap.applies(monthly({ from: null }), new Date())).toBe(false);
    expect(archiveSitemap.applies(question(), new Date())).toBe(false);
  });
});
