import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../utils/citations/find-citations.ts';
import { mayCite } from '../../../utils/citations/may-cite.ts';
import { type BlockLike, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

/**
 * "text | form | outlet" of each citation, with "< carrier", "@ date" and "-> address" where it has
 * them.
 */
interface Case {
  readonly name: string;
  readonly blocks: readonly BlockLike[];
  readonly expected: readonly string[];
}

const said = (blocks: readonly BlockLike[]): string[] =>
  findCitations(pageOf(blocks), smallDirectory).citations.map(k =>
    [
      `${k.text} | ${k.form} | ${k.outlet}`,
      k.carrier && `< ${k.carrier}`,
      k.date && `@ ${k.date}`,
      k.href && `-> ${k.href}`,
    ]
      .filter(Boolean)
      .join(' '),
  );

const text = (name: string, one: string, ...expected: string[]): Case => ({
  name,
  blocks: [one],
  expected,
});

const CASES: readonly Case[] = [
  text(
    'bare domain after the stop',
    'The ferry harbour closed. (techcrunch.com)',
    '(techcrunch.com) | domain | techcrunch.com',
  ),
  text(
    'bare domain before the stop',
    'The ferry harbour closed (cnbc.com).',
    '(cnbc.com) | domain | cnbc.com',
  ),
  text(
    'a domain that the directory lacks',
    'The ferry harbour closed for nine days. (harbourpost.example.nz) (harbour-post.co.nz)',
    '(harbour-post.co.nz) | domain | harbour-post.co.nz',
  ),
  text(
    'no space before the bracket',
    'The ferry harbour closed.(techcrunch.com)',
    '(techcrunch.com) | domain | techcrunch.com',
  ),
  text(
    'a domain with a path',
    'Cursor now has marketplaces for teams (cursor.com/changelog, March 3, 2026).',
    '(cursor.com/changelog, March 3, 2026) | dated | cursor.com @ March 3, 2026',
  ),
  text(
    'an address',
    'The ferry harbour closed (https://www.harbour-post.com/2026/ferry).',
    '(https://www.harbour-post.com/2026/ferry) | link | harbour-post.com -> https://www.harbour-post.com/2026/ferry',
  ),
  text(
    'linked domain',
    'The harbour closed. (<https://techcrunch.com/a|techcrunch.com>)',
    '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
  ),
  text(
    'linked outlet name',
    'The harbour closed. (<https://www.theverge.com/a|The Verge>)',
    '(The Verge) | link | theverge.com -> https://www.theverge.com/a',
  ),
  text(
    'linked word',
    'The harbour closed (<https://harbour-post.com/a|source>).',
    '(source) | link | harbour-post.com -> https://harbour-post.com/a',
  ),
  text(
    'linked title',
    'The harbour closed (<https://harbour-post.com/a|Ferries stop for nine days>).',
    '(Ferries stop for nine days) | link | harbour-post.com -> https://harbour-post.com/a',
  ),
  text(
    'linked label with a count',
    'The harbour closed. (<https://www.reuters.com/a|Reuters+2>)',
    '(Reuters+2) | link | reuters.com -> https://www.reuters.com/a',
  ),
  text(
    'link with a date behind it',
    'The harbour closed. (<https://www.reuters.com/a|Reuters>, 2026-09-04)',
    '(Reuters, 2026-09-04) | link | reuters.com @ 2026-09-04 -> https://www.reuters.com/a',
  ),
  text(
    'words that lead to a link',
    'The harbour closed (see the <https://www.axios.com/a|Axios article>).',
    '(see the Axios article) | link | axios.com -> https://www.axios.com/a',
  ),
  text(
    'link with brackets in its label',
    'The harbour closed (<https://harbour-post.com/a|Ferries (all lines) stop>).',
    '(Ferries (all lines) stop) | link | harbour-post.com -> https://harbour-post.com/a',
  ),
  text(
    'a link around the brackets',
    'The harbour closed. <https://techcrunch.com/a|(techcrunch.com)>',
    '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
  ),
  text(
    'several links in one bracket',
    'It closed. (<https://a.com/1|CNBC>, <https://b.com/2|BBC>)',
    'CNBC | link | cnbc.com < a.com -> https://a.com/1',
    'BBC | link | bbc.com < b.com -> https://b.com/2',
  ),
  text(
    'outlet name',
    'The ferry harbour closed for nine days (Reuters).',
    '(Reuters) | outlet | reuters.com',
  ),
  text(
    'short outlet name',
    'The ferry harbour closed for nine days (AP).',
    '(AP) | outlet | apnews.com',
  ),
  text(
    'outlets in a row',
    'The ferry harbour closed. (TechCrunch; CNBC)',
    'TechCrunch | outlet | techcrunch.com',
    'CNBC | outlet | cnbc.com',
  ),
  text(
    'outlets with "and"',
    'The ferry harbour closed (Reuters and AP).',
    'Reuters | outlet | reuters.com',
    'AP | outlet | apnews.com',
  ),
  text(
    'outlets with a slash',
    'The order was called off hours before (Axios/CNBC, 21/05).',
    'Axios | dated | axios.com @ 21/05',
    'CNBC | dated | cnbc.com @ 21/05',
  ),
  text(
    'outlets with a middle dot',
    'The ferry harbour closed (Reuters · BBC).',
    'Reuters | outlet | reuters.com',
    'BBC | outlet | bbc.com',
  ),
  text(
    'outlets with a bar',
    'The ferry harbour closed (Reuters | BBC).',
    'Reuters | outlet | reuters.com',
    'BBC | outlet | bbc.com',
  ),
  text(
    'an ampersand inside a name',
    'Stocks of crude fell again (Reuters/S&P Global).',
    'Reuters | outlet | reuters.com',
    'S&P Global | outlet | spglobal.com',
  ),
  text(
    'one unknown among known ones',
    'The firm opened access to its model (Reuters, CNBC, eHarbour).',
    'Reuters | outlet | reuters.com',
    'CNBC | outlet | cnbc.com',
  ),
  text(
    'outlet and date',
    'The harbour closed (Reuters, May 19).',
    '(Reuters, May 19) | dated | reuters.com @ May 19',
  ),
  text(
    'outlet and year',
    'The harbour closed (BBC, 2025).',
    '(BBC, 2025) | dated | bbc.com @ 2025',
  ),
  text(
    'date without a comma',
    'The harbour closed (CNBC Jul 31).',
    '(CNBC Jul 31) | dated | cnbc.com @ Jul 31',
  ),
  text(
    'date and time',
    'Der Kurs lag bei 61.935 $ (CNBC, 06.07. 8:45 ET) am Morgen.',
    '(CNBC, 06.07. 8:45 ET) | dated | cnbc.com @ 06.07. 8:45 ET',
  ),
  text(
    'Portuguese time',
    'O valor estava em US$ 61.935 (CNBC, 06/07 às 8h45 ET).',
    '(CNBC, 06/07 às 8h45 ET) | dated | cnbc.com @ 06/07 às 8h45 ET',
  ),
  text(
    'French date',
    'Les indices clôturent à des records historiques (Bloomberg, 28 mai).',
    '(Bloomberg, 28 mai) | dated | bloomberg.com @ 28 mai',
  ),
  text(
    'Thai date',
    'ทั้งสองชาติเปิดตัวโมเดล (Reuters, 26 มิ.ย.)',
    '(Reuters, 26 มิ.ย.) | dated | reuters.com @ 26 มิ.ย.',
  ),
  text(
    'Korean date',
    'SpaceX가 항구를 인수했다는 보도(Reuters, 2월)가 있었다.',
    '(Reuters, 2월) | dated | reuters.com @ 2월',
  ),
  text(
    'a note',
    'The model scores lower on long tasks (vellum.ai, vendor-reported).',
    '(vellum.ai, vendor-reported) | domain | vellum.ai',
  ),
  text(
    'kind of text behind the name',
    'She seeks her first defence against Robertson (ESPN/CNN event pages).',
    'ESPN | outlet | espn.com',
    'CNN event pages | outlet | cnn.com',
  ),
  text(
    'name and headline',
    'Article 3 was paywalled (FT — Harbour earnings).',
    '(FT — Harbour earnings) | outlet | ft.com',
  ),
  text(
    'via an outlet',
    'The harbour is to close, the port confirmed (via The Verge).',
    '(via The Verge) | via | theverge.com',
  ),
  text('per an outlet', 'The harbour is to close (per CNBC).', '(per CNBC) | source | cnbc.com'),
  text('source, English', 'The harbour closed. (Source: BBC)', '(Source: BBC) | source | bbc.com'),
  text(
    'sources, several',
    'The harbour closed. (Sources: Reuters; AP)',
    'Reuters | source | reuters.com',
    'AP | source | apnews.com',
  ),
  text(
    'a source nobody knows, said to be one',
    'Top performers learn about roles on their own. (Sources: 30MPC; Lavender blog)',
    '30MPC | source | null',
    'Lavender blog | source | null',
  ),
  text(
    'original and carrier',
    'The harbour closed (Reuters via Yahoo News).',
    '(Reuters via Yahoo News) | outlet | reuters.com < yahoo.com',
  ),
  text(
    'original in the label, carrier in the link',
    'The harbour closed (<https://news.google.com/search?q=a|Reuters/GNews>).',
    '(Reuters/GNews) | link | reuters.com < news.google.com -> https://news.google.com/search?q=a',
  ),
  text(
    'a line of sources at the end',
    'The harbour closed for nine days. Sources: Reuters, harbour-post.com, r/ferries',
    'Reuters | source | reuters.com',
    'harbour-post.com | source | harbour-post.com',
  ),
  text(
    'a line of sources of its own',
    'Quelle: Der Spiegel, 19. Mai 2026',
    'Quelle: Der Spiegel, 19. Mai 2026 | source | spiegel.de',
  ),
  text(
    'a line of linked sources',
    'The harbour closed. Source: <https://www.cnbc.com/a|CNBC>, <https://harbour-post.com/b|Ferries stop>',
    'CNBC | link | cnbc.com -> https://www.cnbc.com/a',
    'Ferries stop | link | harbour-post.com -> https://harbour-post.com/b',
  ),
  text(
    'a line of sources that nobody knows',
    'The harbour closed for nine days. Source: The harbour master and his men',
  ),
  text(
    'a source that speaks',
    'Source: Reuters reporters who were there told us that it had closed for nine days',
  ),
  text(
    'the carrier inside the bracket',
    'The harbour closed, said Reuters (via wtvbam.com) today.',
    '(via wtvbam.com) | via | reuters.com < wtvbam.com',
  ),
  text(
    'the carrier before the bracket',
    'wtvbam.com (Reuters)',
    '(Reuters) | outlet | reuters.com < wtvbam.com',
  ),
  text('a carrier that nobody knows', 'AP (via KTVB)', '(via KTVB) | via | apnews.com'),
  text('full-width brackets', '港口关闭九天（路透社）。', '（路透社） | outlet | reuters.com'),
  text(
    'full-width brackets and colon',
    '港口关闭九天（来源：路透社）。',
    '（来源：路透社） | source | reuters.com',
  ),
  text(
    'lens brackets',
    'The harbour closed.【techcrunch.com】',
    '【techcrunch.com】 | bracketed | techcrunch.com',
  ),
  text(
    'square brackets',
    'The harbour closed for nine days [techcrunch.com].',
    '[techcrunch.com] | domain | techcrunch.com',
  ),
  text(
    'a particle after the bracket',
    '항구 폐쇄 보도(Axios)에서는 기간이 언급됐다.',
    '(Axios) | outlet | axios.com',
  ),
  text(
    'markdown',
    'The harbour closed. ([techcrunch.com](https://techcrunch.com/a?utm_source=chatgpt.com))',
    '([techcrunch.com](https://techcrunch.com/a?utm_source=chatgpt.com)) | link | techcrunch.com -> https://techcrunch.com/a?utm_source=chatgpt.com',
  ),
  text(
    'markdown with a title',
    'The harbour closed. ([cnbc.com](https://www.cnbc.com/a "Ferries stop (for now)"))',
    '([cnbc.com](https://www.cnbc.com/a "Ferries stop (for now)")) | link | cnbc.com -> https://www.cnbc.com/a',
  ),
  text(
    'markdown with parentheses in the address',
    'It closed. ([wiki](https://en.wikipedia.org/wiki/Harbour_(port)))',
    '([wiki](https://en.wikipedia.org/wiki/Harbour_(port))) | link | wikipedia.org -> https://en.wikipedia.org/wiki/Harbour_(port)',
  ),
  text(
    'markdown references with their definitions',
    'It closed. ([cnbc.com][1]) [1]: https://www.cnbc.com/a "Ferries"',
    '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
  ),
  {
    name: 'answers that restart at [1]: the next definition, and the label is believed over the number',
    blocks: [
      'It closed. ([cnbc.com][1])',
      '[1]: https://www.cnbc.com/a',
      'It opened. ([bbc.com][1])',
      '[1]: https://www.bbc.com/b',
      'It sank. ([axios.com][1])',
    ],
    expected: [
      '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
      '([bbc.com][1]) | link | bbc.com -> https://www.bbc.com/b',
      '([axios.com][1]) | link | axios.com',
    ],
  },
  {
    name: 'numbers with a list of references',
    blocks: [
      'It closed.[1] It opened again.[2][3] It sank.[9]',
      { kind: 'heading', level: 2, text: 'References' },
      '[1] Ferries stop. https://www.cnbc.com/a',
      '[2] <https://www.bbc.com/b|Ferries go>',
      '[3]. Ferry sinks (https://www.axios.com/c)',
    ],
    expected: [
      '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
      '2 | numbered | bbc.com -> https://www.bbc.com/b',
      '3 | numbered | axios.com -> https://www.axios.com/c',
    ],
  },
  {
    name: 'numbers with an ordered list under a heading',
    blocks: [
      'It closed [2].',
      { kind: 'heading', level: 2, text: 'Quellen' },
      { kind: 'list-item', level: 1, list: 1, text: '<https://www.cnbc.com/a|Ferries stop>' },
      { kind: 'list-item', level: 1, list: 1, text: '<https://www.bbc.com/b|Ferries go>' },
    ],
    expected: ['[2] | numbered | bbc.com -> https://www.bbc.com/b'],
  },
  text(
    'linked number',
    'It closed <https://www.cnbc.com/a|[1]>.',
    '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
  ),
  text(
    'ChatGPT wrapper',
    'It closed. [oai_citation:3‡reuters.com](https://www.reuters.com/a)',
    '[oai_citation:3‡reuters.com](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
  ),
  text(
    'a counted label behind the stop',
    'It closed. [Reuters+1](https://www.reuters.com/a)',
    '[Reuters+1](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
  ),
  text(
    'a counted label without a space',
    'It closed.<https://harbour-post.com/a|harbour-post+2> It opened.',
    'harbour-post+2 | link | harbour-post.com -> https://harbour-post.com/a',
  ),
  text(
    'file tokens',
    'It closed.【81†source】 It opened.【4:2†reuters.com】',
    '【81†source】 | bracketed | null',
    '【4:2†reuters.com】 | bracketed | reuters.com',
  ),
  text(
    'private-use tokens',
    'It closed. \uE200cite\uE202turn0search1\uE202turn0news4\uE201 It opened.',
    '\uE200cite\uE202turn0search1\uE202turn0news4\uE201 | bracketed | null',
  ),
  text(
    'a linked outlet behind a dash at the end',
    'It closed for nine days. — <https://www.reuters.com/a|Reuters>',
    'Reuters | link | reuters.com -> https://www.reuters.com/a',
  ),
  text(
    'a linked title with its outlet',
    '<https://www.bloomberg.com/a|Ferries stop for nine days> (Bloomberg)',
    '(Bloomberg) | outlet | bloomberg.com -> https://www.bloomberg.com/a',
  ),
  text(
    'a title with its outlet inside the link',
    '<https://www.cnbc.com/a|Ferries stop for nine days (CNBC)>',
    '(CNBC) | outlet | cnbc.com -> https://www.cnbc.com/a',
  ),
  text(
    'the same in markdown',
    '- [Ferries stop for nine days (CNBC)](https://www.cnbc.com/a)',
    '(CNBC) | outlet | cnbc.com -> https://www.cnbc.com/a',
  ),
  text(
    'a title, its host and its address',
    "Here's what to expect from the ferry's next report (www.harbour-post.com) — https://www.harbour-post.com/a",
    '(www.harbour-post.com) | domain | harbour-post.com -> https://www.harbour-post.com/a',
  ),
  text(
    'a Hacker News label',
    '<https://github.com/acme/ferry|Show HN: A ferry timetable in 2 kB> (github.com)',
    '(github.com) | domain | github.com -> https://github.com/acme/ferry',
  ),
  {
    name: 'marks of the page',
    blocks: [
      {
        text: 'It closed. TechCrunch+1 It opened. 3',
        marks: [
          { start: 11, end: 23, label: 'TechCrunch', href: 'https://techcrunch.com/a' },
          { start: 35, end: 36, label: null, href: 'https://www.bbc.com/b' },
        ],
      },
    ],
    expected: [
      'TechCrunch+1 | link | techcrunch.com -> https://techcrunch.com/a',
      '3 | link | bbc.com -> https://www.bbc.com/b',
    ],
  },
];

describe('the forms of citations', () => {
  it.each(CASES)('$name', ({ blocks, expected }) => expect(said(blocks)).toEqual(expected));

  it.each(CASES.filter(one => !one.name.startsWith('marks')))(
    'the light scan does not miss: $name',
    ({ blocks }) =>
      expect(
        mayCite(
          pageOf(blocks)
            .blocks.map(block => block.text)
            .join('\n'),
        ),
      ).toBe(true),
  );

  it('members of one bracket share a group, others do not', () => {
    const { citations } = findCitations(
      pageOf(['It closed (Reuters; AP). It opened (BBC).']),
      smallDirectory,
    );
    expect(citations.map(k => [k.id, k.group])).toEqual([
      ['k1', 'g1'],
      ['k2', 'g1'],
      ['k3', 'g2'],
    ]);
  });

  it('leaves out what stands beside the text', () => {
    expect(
      findCitations(
        pageOf([
          { text: 'It closed (Reuters).', region: 'aside' },
          { text: 'x(Reuters)', kind: 'code' },
        ]),
        smallDirectory,
      ).citations,
    ).toEqual([]);
  });
});

describe('labels of a link list', () => {
  it('a host label whose link stays on the site belongs to the story beside it', () => {
    const page = pageOf(
      [
        '<https://acme.dev/ferry|Show HN: A ferry timetable in 2 kB> (<https://news.ycombinator.com/from?site=acme.dev|acme.dev>)',
      ],
      {
        url: 'https://news.ycombinator.com/',
      },
    );
    const { citations } = findCitations(page, smallDirectory);
    expect(citations.map(k => [k.text, k.form, k.outlet, k.href])).toEqual([
      ['(acme.dev)', 'domain', 'acme.dev', 'https://acme.dev/ferry'],
    ]);
  });
});
