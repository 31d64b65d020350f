import { describe, expect, it } from 'vitest';
import { recordOfAddress } from '../../../../utils/articles/records/record-of-address.ts';

describe('what an address says of its work', () => {
  it.each([
    ['https://arxiv.org/abs/2609.01234v2', 'preprint', { arxiv: '2609.01234' }],
    [
      'https://www.biorxiv.org/content/10.1101/2026.09.01.123456v1',
      'preprint',
      { doi: '10.1101/2026.09.01.123456' },
    ],
    [
      'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4812345',
      'preprint',
      { report: '4812345' },
    ],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567/', 'paper', { pmid: '31234567' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6543210/', 'paper', { pmcid: 'PMC6543210' }],
    ['https://www.nature.com/articles/s41586-026-00001-2', 'paper', {}],
    [
      'https://www.science.org/doi/10.1126/science.abc1234',
      'paper',
      { doi: '10.1126/science.abc1234' },
    ],
    ['https://en.wikipedia.org/wiki/Harbour', 'encyclopedia', {}],
    ['https://zh.wikipedia.org/zh-tw/%E6%B8%AF', 'encyclopedia', {}],
    ['https://x.com/harbour/status/1800000000000000001', 'post', { post: '1800000000000000001' }],
    ['https://bsky.app/profile/a.bsky.social/post/3kabc', 'post', { post: '3kabc' }],
    ['https://mastodon.social/@harbour/112233445566778899', 'post', { post: '112233445566778899' }],
    ['https://old.reddit.com/r/boats/comments/1abcd2/calder_x2/', 'thread', { post: '1abcd2' }],
    ['https://news.ycombinator.com/item?id=41234567', 'thread', { post: '41234567' }],
    ['https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ', 'video', { post: 'dQw4w9WgXcQ' }],
    ['https://youtu.be/dQw4w9WgXcQ?t=4', 'video', { post: 'dQw4w9WgXcQ' }],
    [
      'https://podcasts.apple.com/us/podcast/harbour/id1200361736?i=1000666',
      'podcast',
      { post: '1000666' },
    ],
    ['https://www.prnewswire.com/news-releases/calder-opens-302123456.html', 'release', {}],
    [
      'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm',
      'filing',
      { accession: '0001234567-26-000012' },
    ],
    ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1689', 'law', {}],
    ['https://www.congress.gov/bill/119th-congress/house-bill/1', 'law', {}],
    ['https://zenodo.org/records/1234567', 'dataset', { post: '1234567' }],
    ['https://github.com/tidepool/tidepool/releases/tag/v4.2', 'software', { revision: 'v4.2' }],
    ['https://github.com/tidepool/tidepool/issues/12', 'thread', { post: '12' }],
    ['https://github.com/tidepool/tidepool', 'software', {}],
    ['https://harbour.example/files/Ferry_Cost_2026.pdf?v=2', 'report', {}],
    ['https://www.bls.gov/reports/2026/ferry-crews.htm', 'report', {}],
    ['https://www.gov.uk/government/publications/tide-gauges', 'report', {}],
  ])('%s', (address, kind, ids) => {
    expect(recordOfAddress(address)).toEqual({ kind, ids });
  });

  it.each([
    'https://www.reuters.com/world/harbour-2026-09-14/',
    'https://www.nature.com/',
    'https://www.nature.com/news',
    'https://x.com/harbour',
    'https://www.reddit.com/r/boats/',
    'https://www.youtube.com/@harbour',
    'https://en.wikipedia.org/',
    'https://github.com/',
    'https://notwikipedia.org/wiki/Harbour',
    'https://harbour.example/@crew/12',
    'https://harbour.example/pdf-of-the-day',
    'no address',
  ])('nothing of %s', address => {
    expect(recordOfAddress(address)).toBeNull();
  });
});
