import { describe, expect, it } from 'vitest';
import { WORK_KINDS } from '../../../../utils/articles/records/work.ts';
import { exportTraces } from '../../../../utils/exports/export.ts';
import type { ExportFormat } from '../../../../utils/exports/format.ts';
import { SOURCE_TYPES } from '../../../../utils/exports/references/source-types.ts';
import { plainTrace } from '../plain.ts';

/** The types of CSL that Zotero imports, of those that a source of a briefing may have. */
const ZOTERO_READS = new Set(
  `article article-journal article-magazine article-newspaper broadcast dataset entry-encyclopedia
  interview legislation motion_picture post post-weblog report song speech webpage`.split(/\s+/),
);

const written = (kind: string, format: ExportFormat, more: object = {}) =>
  exportTraces([plainTrace({ kind, ...more } as object)], format).text;

describe('the types of sources', () => {
  it('are of those that Zotero reads: one that it does not know makes it refuse a file', () => {
    for (const { csl } of Object.values(SOURCE_TYPES)) expect(ZOTERO_READS).toContain(csl);
  });
  it('are never GEN in RIS, which Zotero takes for a journal article', () => {
    for (const { ris } of Object.values(SOURCE_TYPES)) expect(ris).toMatch(/^(?!GEN)[A-Z]{4,5}$/);
  });
  const TABLE = [
    [
      'news',
      'article-newspaper',
      'NEWS',
      'article',
      'article',
      'newspaperArticle',
      'news',
      'NewsArticle',
    ],
    [
      'paper',
      'article-journal',
      'JOUR',
      'article',
      'article',
      'journalArticle',
      'journal',
      'ScholarlyArticle',
    ],
    ['preprint', 'article', 'UNPB', 'misc', 'online', 'preprint', 'web', 'ScholarlyArticle'],
    ['report', 'report', 'RPRT', 'techreport', 'report', 'report', 'report', 'Report'],
    ['filing', 'report', 'RPRT', 'techreport', 'report', 'report', 'report', 'Report'],
    [
      'encyclopedia',
      'entry-encyclopedia',
      'ENCYC',
      'incollection',
      'inreference',
      'encyclopediaArticle',
      'encyclopedia',
      'Article',
    ],
    ['post', 'post', 'ELEC', 'misc', 'online', 'forumPost', 'web', 'SocialMediaPosting'],
    ['thread', 'post', 'ELEC', 'misc', 'online', 'forumPost', 'web', 'DiscussionForumPosting'],
    [
      'video',
      'motion_picture',
      'VIDEO',
      'misc',
      'video',
      'videoRecording',
      'AV media',
      'VideoObject',
    ],
    ['podcast', 'broadcast', 'SOUND', 'misc', 'audio', 'podcast', 'AV media', 'PodcastEpisode'],
    ['release', 'webpage', 'ELEC', 'misc', 'online', 'webpage', 'press release', 'WebPage'],
    ['law', 'legislation', 'STAT', 'misc', 'legislation', 'statute', 'web', 'Legislation'],
    ['dataset', 'dataset', 'DATA', 'misc', 'dataset', 'dataset', 'web', 'Dataset'],
    [
      'software',
      'webpage',
      'COMP',
      'misc',
      'software',
      'computerProgram',
      'web',
      'SoftwareSourceCode',
    ],
    ['webpage', 'webpage', 'ELEC', 'misc', 'online', 'webpage', 'web', 'WebPage'],
  ] as const;

  it('are told for every kind that a trace has', () => {
    expect(TABLE.map(([kind]) => kind).sort()).toEqual([...WORK_KINDS].sort());
  });

  it.each(TABLE)(
    '%s arrives as such in every format',
    (kind, csl, ris, bibtex, biblatex, zotero, wikipedia, schemaOrg) => {
      expect(JSON.parse(written(kind, 'csl-json'))[0].type).toBe(csl);
      expect(written(kind, 'ris')).toMatch(new RegExp(`^TY {2}- ${ris}\\r\\n`));
      expect(written(kind, 'bibtex')).toMatch(new RegExp(`^@${bibtex}\\{`));
      expect(written(kind, 'biblatex')).toMatch(new RegExp(`^@${biblatex}\\{`));
      expect(written(kind, 'html')).toContain(`rft.type=${zotero}&`);
      expect(written(kind, 'wikipedia')).toContain(`{{cite ${wikipedia} |`);
      expect(JSON.parse(written(kind, 'jsonld'))['@graph'][1]['@type']).toBe(schemaOrg);
    },
  );

  it('a post on somebody’s own site of a platform for blogs is one of a blog', () => {
    const blog = { url: 'https://imani.substack.com/p/maps', outlet: 'imani.substack.com' };
    expect(JSON.parse(written('news', 'csl-json', blog))[0].type).toBe('post-weblog');
    expect(written('news', 'ris', blog)).toMatch(/^TY {2}- BLOG\r\n/);
    expect(written('news', 'wikipedia', blog)).toContain('{{cite web |');
  });
});

it('an article of a magazine arrives as such in every format', () => {
  const trace = plainTrace({ kind: 'news' });
  const [outlet] = trace.outlets;
  const write = (format: ExportFormat) =>
    exportTraces(
      [{ ...trace, outlets: outlet ? [{ ...outlet, periodical: 'magazine' }] : [] }],
      format,
    ).text;
  expect(JSON.parse(write('csl-json'))[0].type).toBe('article-magazine');
  expect(write('ris')).toMatch(/^TY {2}- MGZN\r\n/);
  expect(write('bibtex')).toMatch(/^@article\{/);
  expect(write('biblatex')).toContain('entrysubtype = {magazine}');
  expect(write('wikipedia')).toContain('{{cite magazine ');
  expect(write('html')).toContain('rft.type=magazineArticle&');
});

describe('a work with identifiers and a container', () => {
  const paper = {
    ids: { doi: '10.1000/x_1', pmid: '42', pmcid: 'PMC77', isbn: '978-1' },
    container: { title: 'Atlas', volume: '4', issue: '2', pages: '10–19', publisher: 'Larkholm' },
  };
  it('keeps them in CSL-JSON', () => {
    expect(JSON.parse(written('paper', 'csl-json', paper))[0]).toMatchObject({
      DOI: '10.1000/x_1',
      PMID: '42',
      PMCID: 'PMC77',
      ISBN: '978-1',
      'container-title': 'Atlas',
      volume: '4',
      issue: '2',
      page: '10–19',
      publisher: 'Larkholm',
    });
    expect(
      JSON.parse(written('preprint', 'csl-json', { ids: { arxiv: '2605.1', revision: '7' } }))[0],
    ).toMatchObject({ number: 'arXiv:2605.1', version: '7' });
  });
  it('keeps them in RIS', () => {
    const lines = written('paper', 'ris', paper).split('\r\n');
    for (const line of [
      'T2  - Atlas',
      'VL  - 4',
      'IS  - 2',
      'SP  - 10',
      'EP  - 19',
      'PB  - Larkholm',
    ])
      expect(lines).toContain(line);
    expect(lines).toContain('DO  - 10.1000/x_1');
    expect(lines).toContain('SN  - 978-1');
  });
  it.each(['bibtex', 'biblatex'] as const)('keeps them in %s', format => {
    const text = written('paper', format, paper);
    for (const field of [
      `${format === 'bibtex' ? 'journal' : 'journaltitle'} = {Atlas}`,
      'volume = {4}',
      'number = {2}',
      'pages = {10--19}',
      'publisher = {Larkholm}',
      'doi = {10.1000/x_1}',
      'isbn = {978-1}',
    ])
      expect(text).toContain(`  ${field},\n`);
  });
  it('keeps them in Wikipedia’s template', () => {
    expect(written('paper', 'wikipedia', paper)).toContain(
      '|journal=Atlas |volume=4 |issue=2 |pages=10–19 |publisher=Larkholm |doi=10.1000/x_1 |pmid=42 |pmc=77 |isbn=978-1 ',
    );
  });
  it('names the archive of a preprint', () => {
    const arxiv = { ids: { arxiv: '2605.00001' } };
    expect(written('preprint', 'bibtex', arxiv)).toContain(
      '  eprint = {2605.00001},\n  archiveprefix = {arXiv},\n',
    );
    expect(written('preprint', 'biblatex', arxiv)).toContain(
      '  eprint = {2605.00001},\n  eprinttype = {arxiv},\n',
    );
    expect(written('preprint', 'wikipedia', arxiv)).toContain('{{cite arXiv ');
  });
  it('numbers a report and a filing', () => {
    expect(written('report', 'bibtex', { ids: { report: 'R-7' } })).toContain('number = {R-7}');
    expect(written('filing', 'biblatex', { ids: { accession: '0001-26' } })).toContain(
      'number = {0001-26}',
    );
  });
});
