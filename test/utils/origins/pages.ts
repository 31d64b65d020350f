/**
 * Pages and a directory for the tests of this room. Host names and page structure are real, every
 * story is invented.
 */
import { getDomain } from 'tldts-icann';
import type { Article, HtmlFacts, Paragraph } from '../../../utils/articles/article.ts';
import type { Directory, Outlet, OutletKind } from '../../../utils/outlets/outlet.ts';

const outlet = (domain: string, name: string, more: Partial<Outlet> = {}): Outlet => ({
  domain,
  name,
  aliases: [],
  domains: [],
  kind: 'publisher' as OutletKind,
  country: null,
  parent: null,
  articlePath: null,
  lookups: {},
  ...more,
});

const OUTLETS: readonly Outlet[] = [
  outlet('abcnews.com', 'ABC News', { domains: ['abcnews.go.com'] }),
  outlet('afp.com', 'AFP', { aliases: ['Agence France-Presse'], kind: 'agency' }),
  outlet('apnews.com', 'AP News', { aliases: ['AP', 'Associated Press'], kind: 'agency' }),
  outlet('bloomberg.com', 'Bloomberg'),
  outlet('businessinsider.com', 'Business Insider', { domains: ['businessinsider.de'] }),
  outlet('capital.de', 'Capital', { parent: 'RTL' }),
  outlet('cnn.com', 'CNN'),
  outlet('ft.com', 'Financial Times', { aliases: ['FT'] }),
  outlet('heise.de', 'heise online'),
  outlet('mercurynews.com', 'The Mercury News', { parent: 'Bay Area News Group' }),
  outlet('eastbaytimes.com', 'East Bay Times', { parent: 'Bay Area News Group' }),
  outlet('msn.com', 'MSN', { kind: 'aggregator' }),
  outlet('nytimes.com', 'The New York Times', { aliases: ['NYT', 'New York Times'] }),
  outlet('reuters.com', 'Reuters', { kind: 'agency' }),
  outlet('seattletimes.com', 'The Seattle Times'),
  outlet('space.com', 'Space.com'),
  outlet('spacenews.com', 'SpaceNews'),
  outlet('stern.de', 'stern', { parent: 'RTL' }),
  outlet('techcrunch.com', 'TechCrunch'),
  outlet('technologyreview.com', 'MIT Technology Review', { aliases: ['Technology Review'] }),
  outlet('theatlantic.com', 'The Atlantic'),
  outlet('theconversation.com', 'The Conversation'),
  outlet('theguardian.com', 'The Guardian'),
  outlet('theverge.com', 'The Verge'),
  outlet('time.com', 'TIME'),
  outlet('wired.com', 'WIRED'),
  outlet('yahoo.com', 'Yahoo News', { kind: 'aggregator' }),
  outlet('youtube.com', 'YouTube', { kind: 'platform' }),
];

const fold = (name: string) => name.toLowerCase().replace(/^the /, '');
const byName = new Map(
  OUTLETS.flatMap(o => [o.name, ...o.aliases].map(name => [fold(name), o] as const)),
);
const byDomain = new Map(
  OUTLETS.flatMap(o => [o.domain, ...o.domains].map(domain => [domain, o] as const)),
);
const ofHost = (host: string): Outlet | null => {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = byDomain.get(at);
    if (found) return found;
  }
  return null;
};

/**
 * A directory of the outlets above; registrable domains for the rest, subdomains of substack.com
 * kept.
 */
export const directory: Directory = {
  ofHost,
  ofName: name => byName.get(fold(name.trim())) ?? null,
  domainOf: host =>
    ofHost(host)?.domain ??
    (/\.(?:substack|wordpress)\.com$/.test(host) ? host.replace(/^www\./, '') : getDomain(host)),
  all: OUTLETS,
};

/** What a test says of a page; the rest is empty. Texts may stand for paragraphs without links. */
export interface PageLiteral {
  readonly url: string;
  readonly metas?: Readonly<Record<string, string | readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  /** hrefs of RSS feeds. */
  readonly feeds?: readonly string[];
  readonly jsonLd?: readonly Readonly<Record<string, unknown>>[];
  readonly bylines?: readonly string[];
  readonly authors?: readonly string[];
  readonly paragraphs?: readonly (string | Paragraph)[];
  readonly credits?: readonly (string | Paragraph)[];
  readonly above?: readonly (string | Paragraph)[];
  readonly below?: readonly (string | Paragraph)[];
  readonly records?: readonly string[];
  readonly published?: string;
}

const paragraph = (given: string | Paragraph): Paragraph =>
  typeof given === 'string' ? { text: given, links: [] } : given;

/** Facts and article of a page literal. JSON-LD nodes without a type are news articles. */
export function page(literal: PageLiteral): { facts: HtmlFacts; article: Article } {
  const paragraphs = (literal.paragraphs ?? []).map(paragraph);
  const facts: HtmlFacts = {
    url: literal.url,
    language: 'en',
    title: 'An invented headline',
    metas: new Map(
      Object.entries(literal.metas ?? {}).map(([name, content]) => [name, [content].flat()]),
    ),
    links: [
      ...Object.entries(literal.links ?? {}).map(([rel, href]) => ({
        rel: [rel],
        href,
        type: null,
      })),
      ...(literal.feeds ?? []).map(href => ({
        rel: ['alternate'],
        href,
        type: 'application/rss+xml',
      })),
    ],
    jsonLd: (literal.jsonLd ?? []).map(node => ({ '@type': 'NewsArticle', ...node })),
    headings: ['An invented headline'],
    bylines: literal.bylines ?? [],
    times: [],
    paragraphs,
    credits: (literal.credits ?? []).map(paragraph),
    above: (literal.above ?? []).map(paragraph),
    below: (literal.below ?? []).map(paragraph),
    scripts: [],
    records: literal.records ?? [],
  };
  const host = new URL(literal.url).hostname;
  const article: Article = {
    url: literal.url,
    canonical: literal.links?.canonical ?? null,
    outlet: directory.domainOf(host) ?? host,
    headline: 'An invented headline',
    authors: literal.authors ?? [],
    published: literal.published ?? null,
    language: 'en',
    description: null,
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    access: 'full',
  };
  return { facts, article };
}
