import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../../utils/articles/article.ts';
import { type ExaminedPage, examine } from '../../../../../utils/origins/evidence/examined-page.ts';
import { STATEMENT_FORMS } from '../../../../../utils/origins/evidence/statements/statement-forms.ts';
import {
  findAppleNewsName,
  findPortalProvider,
  findSourceLine,
  findStatedOriginal,
  readFlipboardTail,
} from '../../../../../utils/origins/evidence/statements/statements.ts';
import { LINEAR, leastRatio } from '../../../../doubling.ts';
import { directory, type PageLiteral, page } from '../../pages.ts';

const url = 'https://www.theverge.com/2026/5/19/invented-story';
const subject = (literal: Partial<PageLiteral>): ExaminedPage => {
  const { facts, article } = page({ url, ...literal });
  return examine(facts, article, directory);
};
const stated = (
  last: NonNullable<PageLiteral['paragraphs']>[number],
  more: Partial<PageLiteral> = {},
) => findStatedOriginal(subject({ paragraphs: ['An invented paragraph.', last], ...more }));

describe('the forms', () => {
  it.each(STATEMENT_FORMS.map(form => [form.example, form] as const))('%s', (example, form) => {
    expect(form.pattern.exec(example)?.[1]).toMatch(/\S/);
    expect(STATEMENT_FORMS.find(({ pattern }) => pattern.test(example))).toBe(form);
  });
  it('cover eleven languages and more', () => {
    expect(STATEMENT_FORMS.length).toBeGreaterThan(25);
  });
});

describe('findStatedOriginal', () => {
  it.each([
    [
      'This article originally appeared on The Atlantic.',
      'first-published',
      'theatlantic.com',
      'The Atlantic',
    ],
    [
      'This story was originally published at nytimes.com. Read it here.',
      'first-published',
      'nytimes.com',
      'nytimes.com',
    ],
    ['This article originally appeared on Time.com.', 'first-published', 'time.com', 'Time.com'],
    [
      'Editor’s note: This story first appeared in the May 2026 issue of The Atlantic, where it had another headline.',
      'first-published',
      'theatlantic.com',
      'The Atlantic',
    ],
    [
      'First published in The Conversation.',
      'first-published',
      'theconversation.com',
      'The Conversation',
    ],
    [
      'This article is republished from The Conversation under a Creative Commons license.',
      'republished',
      'theconversation.com',
      'The Conversation',
    ],
    [
      'Reprinted with permission from The Atlantic.',
      'republished',
      'theatlantic.com',
      'The Atlantic',
    ],
    [
      'This story was provided by SpaceNews, dedicated to covering the space industry.',
      'provided-by',
      'spacenews.com',
      'SpaceNews',
    ],
    [
      'The post An invented headline appeared first on TechCrunch.',
      'first-published',
      'techcrunch.com',
      'TechCrunch',
    ],
    [
      'A version of this article was first published by WIRED.',
      'first-published',
      'wired.com',
      'WIRED',
    ],
    [
      'Dieser Artikel ist zuerst bei "Capital" erschienen.',
      'first-published',
      'capital.de',
      'Capital',
    ],
    ['Dieser Text erschien zuerst im Capital.', 'first-published', 'capital.de', 'Capital'],
    ['Cet article a été initialement publié sur WIRED.', 'first-published', 'wired.com', 'WIRED'],
    [
      'Este artículo se publicó originalmente en The Conversation.',
      'first-published',
      'theconversation.com',
      'The Conversation',
    ],
    [
      'Este artigo foi publicado originalmente no The Conversation.',
      'first-published',
      'theconversation.com',
      'The Conversation',
    ],
    [
      'Questo articolo è stato pubblicato originariamente su WIRED.',
      'first-published',
      'wired.com',
      'WIRED',
    ],
    ['Dit artikel is eerder verschenen op The Verge.', null, null, null],
    ['Dit artikel verscheen eerder in TIME.', 'first-published', 'time.com', 'TIME'],
  ])('%s', (sentence, rule, outlet, name) => {
    const [found] = stated(sentence);
    expect([found?.rule ?? null, found?.outlet ?? null, found?.name ?? null]).toEqual([
      rule,
      outlet,
      name,
    ]);
  });

  it('names an agency as such', () => {
    expect(stated('This story originally appeared on Reuters')).toMatchObject([
      { outlet: 'reuters.com', agency: true },
    ]);
  });

  it('takes the address of the link that leads to the named outlet', () => {
    const links = [
      { href: 'https://example.org/licence', text: 'Creative Commons' },
      {
        href: 'https://theconversation.com/an-invented-story-123?utm_source=x',
        text: 'original article',
      },
    ];
    const text =
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.';
    expect(stated({ text, links })).toMatchObject([
      { outlet: 'theconversation.com', url: 'https://theconversation.com/an-invented-story-123' },
    ]);
  });

  it('takes the outlet of an unknown name from its link', () => {
    const links = [{ href: 'https://gazette.example.org/', text: 'The Invented Gazette' }];
    expect(
      stated({
        text: 'This article was originally published on The Invented Gazette and is shown here.',
        links,
      }),
    ).toMatchObject([{ outlet: 'example.org', name: 'The Invented Gazette', url: null }]);
  });

  it('keeps the name where nobody knows the outlet', () => {
    expect(
      stated(
        'This story originally appeared in Invented Coast Magazine, a publication of the coast.',
      ),
    ).toMatchObject([{ outlet: null, name: 'Invented Coast Magazine', url: null }]);
  });

  it.each([
    ['a date', 'This story was originally published on November 19, 2026.'],
    ['a short date', 'First published on Thu 21 May 2026 22.12 CET'],
    ['a weekday', 'This article was first published on Monday.'],
    ['a time', 'This post was originally published at 2:05 p.m.'],
    ['a German date', 'Dieser Artikel ist ursprünglich am 27. Mai erschienen.'],
    ['the page itself', 'Originally published on The Verge.'],
    [
      'the page’s own host',
      'This article first appeared on theverge.com and is republished here under a license.',
    ],
    ['the own print issue', 'This story was originally published in our May issue.'],
    ['the copies of this page', 'This article was reprinted on Wired.com.'],
    ['another book', 'The novel was first published in Great Britain in 1999.'],
    ['a book at the start of a sentence', 'First published in Great Britain in 1999.'],
    [
      'a disease',
      'Cases of the invented fever first appeared in West Michigan at the end of August.',
    ],
    ['a scoop', 'This story was first reported by The New York Times.'],
    ['a headline', 'Originally published as Best early deals of 2026'],
    ['someone’s book', 'The idea, which I first published in my 2014 biography, was invented.'],
    [
      'a footer',
      'Articles originally published on other editions are the property of their owners.',
    ],
  ])('nothing: %s', (_, sentence) => {
    expect(stated(sentence)).toEqual([]);
  });

  it('reads the credit lines around the text', () => {
    expect(
      stated('An invented end.', {
        credits: ['This story was originally published at nytimes.com. Read it here.'],
      }),
    ).toHaveLength(1);
  });

  it('does not read the middle of a long text', () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) =>
      at === 12 ? 'This article originally appeared on The Atlantic.' : 'An invented paragraph.',
    );
    expect(findStatedOriginal(subject({ paragraphs }))).toEqual([]);
  });

  it.each([
    ...['this article ', 'first published in ', 'the post ', '“', 'A ', '. '],
    ...['a version of this ', 'publicado originalmente en '],
  ])('takes linear time on a flood of “%s”', piece => {
    const work = (text: string) =>
      findStatedOriginal(subject({ paragraphs: [text], credits: [text] }));
    expect(leastRatio(work, piece)).toBeLessThanOrEqual(LINEAR);
  });
});

describe('findSourceLine', () => {
  const line = (last: string, more: Partial<PageLiteral> = {}) =>
    findSourceLine(subject({ paragraphs: ['An invented paragraph.', last], ...more }));
  it.each([
    ['Quelle: kathpress', 'Kathpress'],
    ['Fonte: ANSA', 'ANSA'],
    ['Source: The Guardian', 'The Guardian'],
    ['来源：新华社', 'Xinhua'],
  ])('%s', (text, name) => {
    expect(line(text)).toMatchObject([{ rule: 'source-line', name }]);
  });
  it.each([
    'Source: The Verge',
    'Source: a study of 2026',
    'Sources: AP, Reuters',
    'Źródło: PAP/Reuters',
    'The source: Reuters',
  ])('not %s', text => {
    expect(line(text)).toEqual([]);
  });
  it('gives the address that leads to the outlet it names, and no other', () => {
    const href = 'https://www.theguardian.com/world/2026/may/19/invented';
    const other = { text: 'Gazette', href: 'https://www.wired.com/story/invented' };
    const linked = (...links: Paragraph['links']) =>
      findSourceLine(subject({ paragraphs: [{ text: 'Source: The Guardian', links }] }))[0]?.url;
    expect(linked(other, { text: 'The Guardian', href })).toBe(href);
    expect(linked(other)).toBeNull();
    expect(linked()).toBeNull();
  });
  it('not under a signed text', () => {
    expect(line('Źródło: PAP', { authors: ['Rosa Imani'] })).toEqual([]);
  });
  it('not beside a picture', () => {
    expect(
      findSourceLine(subject({ paragraphs: ['An invented paragraph.'], credits: ['Quelle: AFP'] })),
    ).toEqual([]);
  });
});

describe('portals', () => {
  it('flipboardTail names the outlet at the end of the address', () => {
    const at =
      'https://flipboard.com/article/an-invented-story/a-Ab1%3Aa%3A123-9f8e%2Ftechcrunch.com';
    expect(readFlipboardTail(subject({ url: at }))).toMatchObject([
      { rule: 'flipboard-domain', outlet: 'techcrunch.com', url: null },
    ]);
    expect(readFlipboardTail(subject({}))).toEqual([]);
  });
  it('appleNewsName reads the title of the shell', () => {
    const given = (at: string, title: string) => {
      const { facts, article } = page({ url: at });
      return findAppleNewsName(examine({ ...facts, title }, article, directory));
    };
    expect(given('https://apple.news/AInvented', 'An invented story — The Atlantic')).toMatchObject(
      [{ rule: 'apple-news-title', outlet: 'theatlantic.com' }],
    );
    expect(given('https://apple.news/AInvented', 'An invented story')).toEqual([]);
    expect(given(url, 'An invented story — The Atlantic')).toEqual([]);
  });
  it('portalProvider reads “Provided by” on portals alone', () => {
    const credits = ['© Provided by Business Insider Inc'];
    expect(
      findPortalProvider(subject({ url: 'https://www.msn.com/en-us/news/ar-AA1', credits })),
    ).toMatchObject([{ outlet: 'businessinsider.com' }]);
    expect(
      findPortalProvider(
        subject({
          url: 'https://phys.org/news/2026-05-invented.html',
          credits: ['Provided by European Space Agency'],
        }),
      ),
    ).toEqual([]);
  });
});
