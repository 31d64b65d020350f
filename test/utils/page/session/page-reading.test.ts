import { describe, expect, it } from 'vitest';
import type { Block, PageText } from '../../../../utils/citations/page-text.ts';
import { toPageReading } from '../../../../utils/page/session/page-reading.ts';
import { readingSchema } from '../../../../utils/trace/model/page-reading.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

describe('a reading for the worker', () => {
  const page = pageOf('Lamps fell (cnbc.com) (bbc.com).', 'Chairs rose.');

  it('fits the contract, with nothing resolved and nothing backed', () => {
    const reading = toPageReading(page, simpleReading(page));
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(reading.page).toEqual({
      url: 'https://page.example/',
      title: 'Page',
      language: 'en',
      published: null,
      lostMarks: 0,
    });
    expect(
      reading.claims.map(({ id, text, citations, backing }) => [id, text, citations, backing]),
    ).toEqual([
      ['c1', 'Lamps fell.', ['k1', 'k2'], []],
      ['c2', 'Chairs rose.', [], []],
    ]);
    for (const { resolution } of reading.citations) {
      expect(resolution).toEqual({
        status: 'skipped',
        article: null,
        link: 'unchecked',
        confidence: 0,
        candidates: [],
        steps: [],
      });
    }
  });

  it('keeps how a claim stands in the page where marks are inside it', () => {
    const found = simpleReading(page);
    const whole = found.claims.map(claim => ({
      ...claim,
      end: page.blocks[claim.block]?.text.length ?? 0,
    }));
    const { claims } = toPageReading(page, { ...found, claims: whole });
    expect(claims.map(({ printed }) => printed)).toEqual([
      'Lamps fell (cnbc.com) (bbc.com).',
      undefined,
    ]);
  });

  it('says which claim names a mention', () => {
    const found = simpleReading(page);
    const reading = toPageReading(page, {
      ...found,
      claims: found.claims.map(claim =>
        claim.id === 'c2' ? { ...claim, mentions: ['m1'] } : claim,
      ),
      mentions: [
        {
          id: 'm1',
          block: 1,
          start: 0,
          end: 6,
          text: 'Chairs',
          outlet: 'chairs.example',
          copyOf: null,
        },
        {
          id: 'm2',
          block: 1,
          start: 0,
          end: 6,
          text: 'Chairs',
          outlet: 'chairs.example',
          copyOf: null,
        },
      ],
    });
    expect(reading.mentions.map(({ id, claim }) => [id, claim])).toEqual([
      ['m1', 'c2'],
      ['m2', null],
    ]);
  });
});

describe('what the prose names', () => {
  const text = 'Reuters reported that lamps fell.';
  const block = { ...(pageOf(text).blocks[0] as Block) };
  const readingOf = (href: string | null, body = text) => {
    const links = href ? [{ start: 0, end: 16, href }] : [];
    const page = { ...pageOf(body), blocks: [{ ...block, text: body, links }] };
    const found = simpleReading(page);
    const named = { id: 'm1', block: 0, start: 0, end: 7, text: 'Reuters', copyOf: null };
    return toPageReading(page, {
      ...found,
      claims: found.claims.map(claim => ({ ...claim, mentions: ['m1'] })),
      mentions: [{ ...named, outlet: 'reuters.com' }],
    }).mentions[0];
  };

  it('is to be looked up on a page without marks, and on no other', () => {
    expect(readingOf(null)?.resolution?.status).toBe('skipped');
    expect(readingOf(null, `${text} (cnbc.com)`)).not.toHaveProperty('resolution');
  });

  it('has its link where that leads to an article of the outlet', () => {
    const article = 'https://www.reuters.com/world/lamps-fall-2026-05-19/';
    expect(readingOf(article)?.href).toBe(article);
    for (const other of ['https://www.reuters.com/', 'https://page.example/reuters/lamps', null])
      expect(readingOf(other)).not.toHaveProperty('href');
  });
});

describe('links of the page', () => {
  const linked = (url: string, ...hrefs: [href: string, text: string][]): PageText => {
    const blocks = hrefs.map(
      ([href, text]): Block => ({
        ...(pageOf(text).blocks[0] as Block),
        links: [{ start: 0, end: text.length, href }],
      }),
    );
    return { ...pageOf(), url, blocks };
  };
  const linksOf = (page: PageText) => toPageReading(page, simpleReading(page)).links;

  it('are those to other sites, each once, with the longest text', () => {
    const page = linked(
      'https://page.example/x',
      ['https://cnbc.com/a', 'CNBC'],
      ['https://PAGE.example/own', 'own'],
      ['https://cnbc.com/a', 'Lamps fall, says CNBC'],
      ['https://cnbc.com/a', 'here'],
      ['mailto:x@y.example', 'mail'],
    );
    expect(linksOf(page)).toEqual([{ href: 'https://cnbc.com/a', text: 'Lamps fall, says CNBC' }]);
  });

  it('are no more than the contract takes', () => {
    const many = Array.from({ length: 2500 }, (_, i): [string, string] => [
      `https://cnbc.com/${i}`,
      'x',
    ]);
    const page = linked('https://page.example/', ...many);
    expect(linksOf(page)).toHaveLength(2000);
    expect(readingSchema.safeParse(toPageReading(page, simpleReading(page))).success).toBe(true);
  });

  it('are all foreign on a page without an address of its own', () => {
    expect(linksOf(linked('', ['https://cnbc.com/a', 'CNBC']))).toHaveLength(1);
  });
});
