import { describe, expect, it } from 'vitest';
import { createPageLinks } from '../../../../utils/sources/outlets/page-links.ts';
import { ask, question } from '../bench.ts';

const link = (href: string, text: string) => ({ href, text });
const titlesOf = async (...links: { href: string; text: string }[]) =>
  (await ask(createPageLinks(links), question(), {})).candidates.map(c => [c.url, c.title]);

describe('the page’s own links', () => {
  it('to the outlet are candidates, without tracking, front pages left out', async () => {
    expect(
      await titlesOf(
        link('https://example.com/2026/05/19/story?utm_source=chatgpt.com', 'Invented story'),
        link('https://www.example.com/2026/05/19/other', 'Another story'),
        link('https://example.com/', 'Example'),
        link('https://example.com', 'Example'),
        link('https://example.net/a', 'Elsewhere'),
        link('nonsense', 'Nowhere'),
      ),
    ).toEqual([
      ['https://example.com/2026/05/19/story', 'Invented story'],
      ['https://www.example.com/2026/05/19/other', 'Another story'],
    ]);
  });

  it.each(['[4]', '(12)', 'techcrunch.com', 'Source', ' read more ', 'via', 'Here.'])(
    '“%s” is a mark and no headline',
    async text => {
      expect(await titlesOf(link('https://example.com/a', text))).toEqual([
        ['https://example.com/a', null],
      ]);
    },
  );

  it.each(['Read more books', '1984 was banned', 'Sources say', 'The link'])(
    '“%s” is a headline',
    async text => {
      expect(await titlesOf(link('https://example.com/a', text))).toEqual([
        ['https://example.com/a', text],
      ]);
    },
  );

  it('apply only where there are any, and ask nobody', () => {
    const links = createPageLinks([link('https://example.com/a', 'A story')]);
    expect(links.applies(question(), new Date())).toBe(true);
    expect(links.applies(question({ domain: 'example.net' }), new Date())).toBe(false);
    expect(links.applies(question({ domain: null }), new Date())).toBe(false);
    expect(links.hosts(question())).toEqual([]);
  });
});
