import type { Site, World } from '../world.ts';
import { OTHER_STORIES } from './other-stories.ts';
import { STORIES } from './stories.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const SITES: Readonly<Record<string, Site>> = {
  'techcrunch.com': {
    name: 'TechCrunch',
    layout: 'wordpress',
    wordpress: true,
    newsSitemap: '/news-sitemap.xml',
  },
  'electrek.co': { name: 'Electrek', layout: 'wordpress', wordpress: true },
  'cnbc.com': { name: 'CNBC', layout: 'news', newsSitemap: '/sitemap_news.xml' },
  'bloomberg.com': {
    name: 'Bloomberg',
    layout: 'news',
    newsSitemap: '/sitemaps/news/latest.xml',
    archiveSitemap: day => [`/sitemaps/news/${day.slice(0, 4)}-${Number(day.slice(5, 7))}.xml`],
    wall: true,
  },
  'forbes.com': { name: 'Forbes', layout: 'contributor' },
  'axios.com': {
    name: 'Axios',
    layout: 'blocks',
    newsSitemap: '/sitemaps/news.xml',
    // Named by the month, in three letters or in full.
    archiveSitemap: day =>
      [monthOf(day).slice(0, 3), monthOf(day)].map(
        month => `/sitemaps/${month}-${day.slice(0, 4)}.xml`,
      ),
  },
  'dw.com': { name: 'DW', layout: 'news' },
  'msn.com': { name: 'MSN', layout: 'msn' },
  'tech.yahoo.com': { name: 'Yahoo Tech', layout: 'yahoo' },
};

function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** The web that the sample briefing cites, on the morning after its story. */
export const SAMPLE_WORLD: World = {
  stories: [...STORIES, ...OTHER_STORIES],
  sites: SITES,
  now: '2026-09-16T09:00:00.000Z',
};
