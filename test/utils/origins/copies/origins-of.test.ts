import { describe, expect, it } from 'vitest';
import { type OriginArticle, originsOf } from '../../../../utils/origins/copies/origins-of.ts';

const article = (
  id: string,
  outlet: string,
  original: OriginArticle['original'] = null,
  published: string | null = null,
): OriginArticle => ({
  id,
  url: `https://${outlet}/${id}`,
  outlet,
  original,
  published,
});
const copyOf = (target: string, outlet: string) => ({
  article: target,
  url: `https://${outlet}/${target}`,
  outlet,
});
const named = (outlet: string | null, url: string | null = null) => ({
  article: null,
  url,
  outlet,
});
const cite = (...articles: string[]) =>
  articles.map((id, at) => ({ id: `k${at + 1}`, article: id }));

describe('originsOf', () => {
  it('counts one TechCrunch report on three sites once', () => {
    const articles = [
      article('a1', 'techcrunch.com'),
      article('a2', 'msn.com', copyOf('a1', 'techcrunch.com')),
      article('a3', 'yahoo.com', copyOf('a1', 'techcrunch.com')),
      article('a4', 'bloomberg.com'),
    ];
    expect(originsOf(articles, cite('a1', 'a4', 'a2', 'a3'))).toEqual([
      {
        id: 'o1',
        outlet: 'techcrunch.com',
        article: 'a1',
        articles: ['a1', 'a2', 'a3'],
        citations: ['k1', 'k3', 'k4'],
      },
      { id: 'o2', outlet: 'bloomberg.com', article: 'a4', articles: ['a4'], citations: ['k2'] },
    ]);
  });
  it('follows a chain to its end, and names the original though nobody cites it', () => {
    const articles = [
      article('a1', 'msn.com', copyOf('a2', 'theverge.com')),
      article('a2', 'theverge.com', copyOf('a3', 'reuters.com')),
      article('a3', 'reuters.com'),
    ];
    expect(originsOf(articles, cite('a1'))).toMatchObject([
      { outlet: 'reuters.com', article: 'a3', articles: ['a3', 'a1', 'a2'], citations: ['k1'] },
    ]);
  });
  it('names who the last of a chain names, though it was not read itself', () => {
    const articles = [
      article('a1', 'msn.com', copyOf('a2', 'theverge.com')),
      article('a2', 'theverge.com', named('reuters.com')),
    ];
    expect(originsOf(articles, cite('a1'))).toMatchObject([
      { outlet: 'reuters.com', article: null, articles: ['a1', 'a2'] },
    ]);
  });
  it('joins two copies of one address that was not read', () => {
    const url = 'https://www.nytimes.com/2026/05/19/x.html';
    const articles = [
      article('a1', 'seattletimes.com', named('nytimes.com', url)),
      article('a2', 'msn.com', named('nytimes.com', `${url}/`.replace('www.', ''))),
    ];
    expect(originsOf(articles, cite('a1', 'a2'))).toMatchObject([
      { outlet: 'nytimes.com', article: null, citations: ['k1', 'k2'] },
    ]);
  });
  it('joins a copy with the article at the address it names', () => {
    const articles = [
      article('a1', 'msn.com', named('wired.com', 'https://www.wired.com/a2')),
      article('a2', 'wired.com'),
    ];
    expect(originsOf(articles, cite('a1', 'a2'))).toMatchObject([
      { article: 'a2', articles: ['a2', 'a1'] },
    ]);
  });
  it('does not join two agency stories because both are Reuters’', () => {
    const articles = [
      article('a1', 'theverge.com', named('reuters.com')),
      article('a2', 'wired.com', named('reuters.com')),
    ];
    const rows = originsOf(articles, cite('a1', 'a2'));
    expect(rows).toHaveLength(2);
    expect(rows.every(({ outlet, article: id }) => outlet === 'reuters.com' && id === null)).toBe(
      true,
    );
  });
  it('joins them when they are the same text', () => {
    const articles = [
      article('a1', 'theverge.com', named('reuters.com')),
      article('a2', 'wired.com', named('reuters.com')),
    ];
    expect(originsOf(articles, cite('a1', 'a2'), [['a1', 'a2']])).toMatchObject([
      { outlet: 'reuters.com', article: null, citations: ['k1', 'k2'] },
    ]);
  });
  it('lets the earliest of a group lead that names no original', () => {
    const articles = [
      article('a1', 'theverge.com', null, '2026-05-19T12:00:00Z'),
      article('a2', 'wired.com', null, '2026-05-19T08:00:00Z'),
    ];
    expect(originsOf(articles, cite('a1', 'a2'), [['a1', 'a2']])).toMatchObject([
      { outlet: 'wired.com', article: 'a2', articles: ['a2', 'a1'] },
    ]);
  });
  it('lets the one lead that most point to, though another came before it', () => {
    const articles = [
      article('a1', 'theverge.com', null, '2026-05-19T08:00:00Z'),
      article('a2', 'wired.com', null, '2026-05-19T12:00:00Z'),
      article('a3', 'msn.com', copyOf('a2', 'wired.com')),
    ];
    expect(originsOf(articles, cite('a1', 'a2'), [['a1', 'a2']])).toMatchObject([
      { outlet: 'wired.com', article: 'a2', articles: ['a2', 'a1', 'a3'] },
    ]);
  });
  it('orders the copies by date, undated ones last', () => {
    const articles = [
      article('a1', 'msn.com', copyOf('a4', 'time.com'), null),
      article('a2', 'aol.com', copyOf('a4', 'time.com'), '2026-05-20'),
      article('a3', 'fortune.com', copyOf('a4', 'time.com'), '2026-05-19'),
      article('a4', 'time.com', null, '2026-05-21'),
    ];
    expect(originsOf(articles, cite('a1', 'a2', 'a3'))[0]?.articles).toEqual([
      'a4',
      'a3',
      'a2',
      'a1',
    ]);
  });
  it('survives loops and dangling ids', () => {
    const loop = [
      article('a1', 'one.example', copyOf('a2', 'two.example'), '2026-05-20'),
      article('a2', 'two.example', copyOf('a1', 'one.example'), '2026-05-19'),
      article('a3', 'three.example', copyOf('a3', 'three.example')),
      article('a4', 'four.example', copyOf('a9', 'nine.example')),
    ];
    const rows = originsOf(
      loop,
      [...cite('a1', 'a2', 'a3', 'a4'), { id: 'k9', article: 'gone' }],
      [['a3', 'gone']],
    );
    expect(
      rows.map(({ outlet, article: leader, citations }) => [outlet, leader, citations]),
    ).toEqual([
      ['two.example', 'a2', ['k1', 'k2']],
      ['three.example', 'a3', ['k3']],
      ['nine.example', null, ['k4']],
    ]);
  });
  it('falls back on the copy’s own outlet where the original’s is unknown', () => {
    expect(originsOf([article('a1', 'one.example', named(null))], cite('a1'))).toMatchObject([
      { outlet: 'one.example', article: null },
    ]);
  });
  it('partitions: every resolved citation once', () => {
    const articles = Array.from({ length: 50 }, (_, at) =>
      article(
        `a${at}`,
        `o${at}.example`,
        at % 3 && at > 3 ? copyOf(`a${at - 3}`, 'x.example') : null,
      ),
    );
    const rows = originsOf(articles, cite(...articles.map(({ id }) => id), 'a7', 'a8'));
    expect(rows.flatMap(({ citations }) => citations).sort()).toEqual(
      cite(...Array(52).fill(''))
        .map(({ id }) => id)
        .sort(),
    );
    expect(new Set(rows.flatMap(row => row.articles)).size).toBe(50);
  });
  it('is empty without citations', () => {
    expect(originsOf([article('a1', 'one.example')], [])).toEqual([]);
  });
});
