import { hostOf } from '../../urls/host.ts';
import { withoutTracking } from '../../urls/tracking.ts';
import type { Article, HtmlFacts, JsonLdNode } from '../article.ts';
import { factChecksOf } from '../records/fact-checks.ts';
import { recordOfPage } from '../records/record-of-page.ts';
import { accessOf } from './article-access.ts';
import { locateArticle } from './article-position.ts';
import { authorsOf } from './authors.ts';
import { descriptionOf, headlineOf } from './headline.ts';
import { factsOf } from './html-facts.ts';
import { articleNodes, textOf } from './json-ld.ts';
import { findMainText } from './main-text.ts';
import { absoluteUrl, scanPage } from './page-scan.ts';
import { publishedOf } from './publication-date.ts';
import { siteNamesOf } from './site-names.ts';

function canonicalOf(facts: HtmlFacts): string | null {
  const link = facts.links.find(({ rel, href }) => rel.includes('canonical') && href !== '')?.href;
  for (const href of [link, facts.metas.get('og:url')?.[0]]) {
    const url = href && !/^(?:undefined|null)$/.test(href) ? absoluteUrl(href, facts.url) : null;
    if (url) return url;
  }
  return null;
}

function languageOf(facts: HtmlFacts, about: readonly JsonLdNode[]): string | null {
  const given = [
    facts.language,
    facts.metas.get('content-language')?.[0],
    facts.metas.get('og:locale')?.[0],
    textOf(about[0]?.inLanguage),
  ];
  const language = given.find(
    value => value && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(value.trim()),
  );
  return language?.trim().replaceAll('_', '-') ?? null;
}

/**
 * The main text as the page shows it, or the JSON-LD article body where the page shows much less of
 * it (a shell, a script-drawn page).
 */
function textBy(facts: HtmlFacts, about: readonly JsonLdNode[]): string {
  const shown = facts.paragraphs.map(({ text }) => text).join('\n\n');
  const bodies = about.map(node => (typeof node.articleBody === 'string' ? node.articleBody : ''));
  const body = bodies.sort((a, b) => b.length - a.length)[0] ?? '';
  if (body.length < 200 || shown.length > 0.6 * body.length) return shown;
  const plain = body
    .replace(/<[^<>]{1,500}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"');
  return plain
    .split(/\n\s*/)
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Reads an article from a page's HTML. `url` is where it was read, after redirects; `outletOf` maps
 * a host to the outlet's domain (the host without "www." stands in where it gives null). Works in a
 * worker, linear in the length of the HTML, never throws: a page that is no article gives an
 * article with an empty text and whatever could be read. `now`, where given, rules out dates of
 * publication ahead of it.
 */
export function readArticle(
  html: string,
  url: string,
  outletOf: (host: string) => string | null,
  now: Date | null = null,
): { article: Article; facts: HtmlFacts } {
  const scan = scanPage(html, url);
  const main = findMainText(scan);
  const facts = factsOf(scan, main);
  const about = articleNodes(facts.jsonLd, url);
  const siteNames = siteNamesOf(facts, about);
  const headline = headlineOf(facts, about, siteNames);
  const layout = locateArticle(scan, headline, main.kept);
  const text = textBy(facts, about);
  const host = hostOf(url) ?? '';
  const { isShell, ...record } = recordOfPage({ url, html, facts, text });
  const access = isShell ? 'metadata' : accessOf(facts, about, text);
  const factChecks = factChecksOf(facts.jsonLd, scan.reviews, url);
  const article: Article = {
    ...record,
    url: withoutTracking(url),
    canonical: canonicalOf(facts),
    outlet: outletOf(host) ?? host,
    headline: record.headline ?? headline,
    authors: record.authors ?? authorsOf(scan, facts, about, layout, siteNames),
    published:
      record.published === undefined
        ? publishedOf(scan, facts, about, layout, now)
        : record.published,
    language: languageOf(facts, about),
    description: descriptionOf(facts, about),
    text: access === 'full' || access === 'preview' ? text : '',
    access,
    ...(factChecks.length > 0 && { factChecks }),
  };
  return { article, facts };
}
