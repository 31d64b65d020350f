// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCitation, makeDragContent } from '../../../components/words/citation-text.ts';
import { BRIEFING } from '../fixtures/briefing.ts';
import { article, backing, claim } from '../fixtures/build.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

/** Intl puts narrow no-break spaces where a test would rather have plain ones. */
const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null;

describe('a citation in a line', () => {
  it('prefers the original and keeps the copy', () => {
    const copy = BRIEFING.articles.find(({ id }) => id === 'a2');
    expect(copy && plain(formatCitation(BRIEFING, copy))).toBe(
      'Rosa Imani: “Ceramics pioneer Mara Lindqvist joins Halden Labs’ materials group”, TechCrunch, May 19, 2026, 3:02 PM UTC. ' +
        'https://techcrunch.com/2026/05/19/ceramics-pioneer-mara-lindqvist-joins-halden-labs-materials-group ' +
        '(via MSN: https://msn.com/2026/05/19/ceramics-pioneer-mara-lindqvist-joins-halden-labs-materials-group)',
    );
  });

  it('does without author and date', () => {
    expect(formatCitation(BRIEFING, article('x', 'cnbc.com', 'Kilns', { published: null }))).toBe(
      '“Kilns”, CNBC. https://cnbc.com/2026/05/19/kilns',
    );
  });

  it('names the copy and the archive in the reader’s language', async () => {
    const copy = BRIEFING.articles.find(({ id }) => id === 'a2');
    await useMessages('de');
    expect(copy && formatCitation(BRIEFING, copy)).toContain('(über MSN: https://msn.com/');
    await useMessages();
  });
});

describe('what is dragged', () => {
  const said = claim('c1', 'Kilns <fell>');
  const row = backing('cnbc.com', 'supported', { passage: 'They "fell".' });

  it('has what the article says of each claim, as text that no page can make markup of', () => {
    const { html, text, url } = makeDragContent(
      BRIEFING,
      article('x', 'cnbc.com', 'Kilns & lamps', { published: null }),
      [{ claim: said, row }],
    );
    expect(url).toBe('https://cnbc.com/2026/05/19/kilns-lamps');
    expect(html).toBe(
      [
        '<p>“<a href="https://cnbc.com/2026/05/19/kilns-lamps">Kilns &#38; lamps</a>”, CNBC.</p>',
        '<p>Supported: Kilns &#60;fell&#62;</p><blockquote>“They &#34;fell&#34;.”</blockquote>',
      ].join('\n'),
    );
    expect(text.split('\n').slice(1)).toEqual(['Supported: Kilns <fell>', '“They "fell".”']);
  });

  it('has no quotation without a passage, and no link that is none to the web', () => {
    const odd = article('x', 'cnbc.com', 'Kilns', { published: null, url: 'javascript:alert(1)' });
    const { html } = makeDragContent(BRIEFING, odd, [
      { claim: said, row: { ...row, passage: null } },
    ]);
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('<blockquote>');
  });
});
