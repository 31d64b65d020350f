/** Invented episodes, reports, laws, news and pages that answer like any page of their sites. */
import type { WorkKind } from '../../../utils/articles/records/work.ts';
import type { WorkDocument } from './documents.ts';

/** A document with the label that the briefing links it by. */
export interface PlainPage extends WorkDocument {
  readonly label: string;
}

const row = (
  kind: WorkKind,
  url: string,
  rest: Pick<PlainPage, 'title' | 'says' | 'by' | 'label'>,
): PlainPage => ({ kind, url, authors: [], day: '2026-09-12', ...rest });

export const PLAIN_PAGES: readonly PlainPage[] = [
  row(
    'podcast',
    'https://podcasts.apple.com/us/podcast/harbour-talk/id1700000001?i=1000600000001',
    {
      title: 'Why the bridge hums, with its keeper',
      by: 'Harbour Talk',
      says: ['The keeper of the bridge said that its hum dropped to 39 hertz in June.'],
      label: 'Apple Podcasts',
    },
  ),
  row('podcast', 'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk', {
    title: 'The night the ferry stood still',
    by: 'Harbour Talk',
    says: ['The night ferry stood still for 47 minutes because of a swan, its captain said.'],
    label: 'Spotify',
  }),
  row('report', 'https://www.bls.gov/reports/2026/ferry-crews.htm', {
    title: 'Employment of ferry crews',
    by: 'BLS',
    says: ['Ferry crews numbered 31,400 in August, 2.1 percent fewer than a year before.'],
    label: 'BLS',
  }),
  row('report', 'https://www.who.int/publications/i/item/harbour-noise-2026', {
    title: 'Noise in harbours and sleep',
    by: 'WHO',
    says: [
      'People who live beside harbours sleep 23 minutes less than others, a survey of nine ports found.',
    ],
    label: 'WHO',
  }),
  row('law', 'https://www.legislation.gov.uk/uksi/2026/999/made', {
    title: 'The Tide Gauges (Fees) Regulations 2026',
    by: 'UK',
    says: ['The fee for the inspection of a tide gauge is 84 pounds from January 2027.'],
    label: 'legislation.gov.uk',
  }),
  row('law', 'https://www.congress.gov/bill/119th-congress/house-bill/9901/text', {
    title: 'Quiet Ferries Act',
    by: 'Congress',
    says: ['Ferries of more than 90 decibels may not sail between midnight and five.'],
    label: 'Congress.gov',
  }),
  row('webpage', 'https://www.gov.uk/guidance/report-a-broken-tide-gauge', {
    title: 'Report a broken tide gauge',
    by: 'GOV.UK',
    says: ['Broken tide gauges must be reported within 14 days by their owners.'],
    label: 'GOV.UK',
  }),
  row('webpage', 'https://www.nasa.gov/mission/tidewatch-2', {
    title: 'Tidewatch 2',
    by: 'NASA',
    says: [
      'Tidewatch 2 measures the height of the sea every six hours from an orbit of 712 kilometres.',
    ],
    label: 'NASA',
  }),
  row('news', 'https://www.bbc.com/news/articles/c9harbour1inv', {
    title: 'Harbour seals block ferry for a day',
    by: 'BBC',
    says: ['Harbour seals blocked the ferry to Skarvoy for a whole day on Sunday.'],
    label: 'BBC',
  }),
  row(
    'news',
    'https://www.theguardian.com/environment/2026/sep/12/kelp-forest-returns-to-ostheim-bay',
    {
      title: 'Kelp forest returns to Ostheim bay',
      by: 'Guardian',
      says: ['The kelp forest in Ostheim bay has grown back to 340 hectares since trawling ended.'],
      label: 'The Guardian',
    },
  ),
  row(
    'release',
    'https://www.globenewswire.com/news-release/2026/09/11/2900001/0/en/Ellery-Ropes-Wins-Contract.html',
    {
      title: 'Ellery Ropes wins harbour contract',
      by: 'GlobeNewswire',
      says: ['Ellery Ropes will supply 12,000 metres of hemp rope to the port of Brannholm.'],
      label: 'GlobeNewswire',
    },
  ),
];
