import type { HtmlFacts, JsonLdNode } from '../article.ts';
import { textOf } from './json-ld.ts';
import { fold } from './page-element.ts';

const first = (facts: HtmlFacts, ...names: string[]): string | null => {
  for (const name of names) {
    const value = facts.metas.get(name)?.find(Boolean);
    if (value) return value;
  }
  return null;
};

/** Entities that content systems escape twice: "Don&#8217;t" in JSON-LD. */
export function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(\d{2,7});/g, (whole, code) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&#x([0-9a-f]{2,6});/gi, (whole, code) =>
      Number.parseInt(code, 16) <= 0x10ffff
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : whole,
    )
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|bull|middot|laquo|raquo);/g,
      (_, name: string) => NAMED[name] ?? ' ',
    );
}
const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
};

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of a's words that b has, 0..1. */
function covered(a: string, b: string): number {
  const have = new Set(words(b));
  const list = words(a);
  return list.length === 0 ? 0 : list.filter(word => have.has(word)).length / list.length;
}

const SEPARATOR = /(?<!\s)\s+(?:[|–—·•»›:-]|::|\/\/)\s+/g;

/**
 * A title without the site's name at its end or start: "Headline | Outlet", "Outlet: Headline".
 * Names are taken from the page.
 */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 20);
  const known = siteNames.map(name => words(name).join('')).filter(name => name.length > 2);
  const isSite = (part: string) => {
    const key = words(part).join('');
    return (
      key !== '' &&
      known.some(
        name =>
          key === name ||
          (name.length > 4 && key.length < 40 && (key.includes(name) || name.includes(key))),
      )
    );
  };
  for (const cut of cuts)
    if (isSite(title.slice(cut.index + cut[0].length))) return title.slice(0, cut.index);
  const lead = cuts[0];
  if (lead && isSite(title.slice(0, lead.index))) return title.slice(lead.index + lead[0].length);
  const last = cuts.at(-1);
  // An unknown short tail after a bar or a spaced dash is a site's or section's name.
  if (
    last &&
    /[|–—»·•-]/.test(last[0]) &&
    words(title.slice(last.index)).length <= 3 &&
    words(title.slice(0, last.index)).length >= 4
  )
    return title.slice(0, last.index);
  return title;
}

/**
 * The headline of the page's article: what JSON-LD, og:title, the h1 and the title agree on; empty
 * when the page has none of them. `about`: JSON-LD nodes of the article.
 */
export function headlineOf(
  facts: HtmlFacts,
  about: readonly JsonLdNode[],
  siteNames: readonly string[],
): string {
  const clean = (text: string | null) => (text ? fold(unescapeTwice(text)).slice(0, 500) : '');
  const title = withoutSite(clean(facts.title), siteNames);
  const open = withoutSite(
    clean(first(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title')),
    siteNames,
  );
  const ld =
    about
      .map(node => clean(textOf(node.headline) ?? textOf(node.name)))
      .find(text => words(text).length > 1) ?? '';
  const reference = open || ld || title;
  const heading = facts.headings
    .map(text => clean(text))
    .find(
      text =>
        words(text).length > 1 &&
        (covered(text, `${reference} ${title}`) > 0.6 || covered(reference, text) > 0.8),
    );
  return heading ?? (ld || open || title || clean(facts.headings[0] ?? null));
}

/**
 * The page's own summary of the article; null when it has none. `about`: JSON-LD nodes of the
 * article.
 */
export function descriptionOf(facts: HtmlFacts, about: readonly JsonLdNode[]): string | null {
  const ld = about.map(node => textOf(node.description)).find(Boolean);
  const text =
    first(facts, 'og:description', 'description', 'twitter:description', 'dc.description') ?? ld;
  return text ? fold(unescapeTwice(text)).slice(0, 2000) || null : null;
}
