/** A directory of few outlets, so that tests do not change when the shipped one grows. */
import { createDirectory } from '../../../utils/outlets/directory.ts';
import type { Directory, Outlet, OutletKind } from '../../../utils/outlets/outlet.ts';

const outlet = (
  domain: string,
  name: string,
  kind: OutletKind,
  more: Partial<Outlet> = {},
): Outlet => ({
  domain,
  name,
  aliases: [],
  domains: [],
  kind,
  country: null,
  parent: null,
  articlePath: null,
  lookups: {},
  ...more,
});

/**
 * Some twenty outlets of all kinds; names and domains are real, nothing else is claimed of them.
 */
export const smallDirectory: Directory = createDirectory([
  outlet('reuters.com', 'Reuters', 'agency', { aliases: ['路透社', 'ロイター', '로이터'] }),
  outlet('apnews.com', 'Associated Press', 'agency', {
    aliases: ['AP', 'AP News', 'The Associated Press'],
    exact: ['AP'],
  }),
  outlet('afp.com', 'AFP', 'agency', { aliases: ['Agence France-Presse'] }),
  outlet('techcrunch.com', 'TechCrunch', 'publisher'),
  outlet('cnbc.com', 'CNBC', 'publisher'),
  outlet('cnn.com', 'CNN', 'publisher'),
  outlet('bloomberg.com', 'Bloomberg', 'publisher'),
  outlet('bbc.com', 'BBC', 'publisher', {
    aliases: ['BBC News', 'BBC Sport'],
    domains: ['bbc.co.uk'],
  }),
  outlet('theverge.com', 'The Verge', 'publisher', { aliases: ['Verge'], exact: ['Verge'] }),
  outlet('ft.com', 'Financial Times', 'publisher', { aliases: ['FT'], exact: ['FT'] }),
  outlet('nytimes.com', 'The New York Times', 'publisher', { aliases: ['New York Times', 'NYT'] }),
  outlet('forbes.com', 'Forbes', 'publisher', { exact: ['Forbes'] }),
  outlet('time.com', 'Time', 'publisher', { exact: ['Time'] }),
  outlet('axios.com', 'Axios', 'publisher'),
  outlet('spiegel.de', 'Der Spiegel', 'publisher'),
  outlet('lemonde.fr', 'Le Monde', 'publisher'),
  outlet('elpais.com', 'El País', 'publisher'),
  outlet('espn.com', 'ESPN', 'publisher'),
  outlet('spglobal.com', 'S&P Global', 'publisher'),
  outlet('msn.com', 'MSN', 'aggregator'),
  outlet('yahoo.com', 'Yahoo', 'aggregator', { aliases: ['Yahoo Finance', 'Yahoo News'] }),
  outlet('news.google.com', 'Google News', 'aggregator', { aliases: ['GNews'] }),
  outlet('news.ycombinator.com', 'Hacker News', 'platform', { aliases: ['HN'] }),
  outlet('x.com', 'X', 'platform', { exact: ['X'] }),
  outlet('github.com', 'GitHub', 'platform'),
  outlet('openai.com', 'OpenAI', 'organisation'),
]);
