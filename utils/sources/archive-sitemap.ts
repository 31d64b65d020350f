import type { Source, SourceAnswer } from '../trace/source.ts';
import { failed, found, unreadable } from './candidates.ts';
import { looksLikeXml, xmlItems } from './xml.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const CACHE_MS = 6 * 3600e3;
const MAX_BYTES = 10e6;
/** Sitemaps asked for one window: two months, or a few days where they are by the day. */
const MOST = 4;

/** Fills a template's placeholders with a day's parts (UTC). */
export function fillTemplate(template: string, day: Date): string {
  const month = day.getUTCMonth();
  const name = MONTHS[month] ?? '';
  const two = (n: number) => String(n).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(day.getUTCFullYear()),
    MM: two(month + 1),
    M: String(month + 1),
    DD: two(day.getUTCDate()),
    D: String(day.getUTCDate()),
    month: name,
    mon: name.slice(0, 3),
  };
  return template.replace(/\{(\w+)\}/g, (whole, key) => parts[key] ?? whole);
}

/** The outlet's archive sitemap of the months or days in question: addresses, at times titles. */
export const archiveSitemap: Source = {
  id: 'archive-sitemap',
  applies: ({ outlet, from, to }) => outlet?.lookups.archiveSitemap !== undefined && from !== null && to !== null,
  hosts: ({ domain }) => [`*://*.${domain}/*`],
  async find({ outlet, from, to }, fetch, now): Promise<SourceAnswer> {
    const template = outlet?.lookups.archiveSitemap ?? '';
    const urls: string[] = [];
    const end = Math.min(Date.parse(to ?? ''), now.getTime());
    for (let at = end; at >= Date.parse(from ?? '') && urls.length < MOST; at -= 864e5) {
      const url = fillTemplate(template, new Date(at));
      if (!urls.includes(url)) urls.push(url);
    }
    const answers = await Promise.all(
      urls.map(async url => ({ url, answer: await fetch({ url, why: 'archive sitemap', maxBytes: MAX_BYTES, cacheMs: CACHE_MS }) })),
    );
    const entries = answers.flatMap(({ answer }) => (answer.ok && looksLikeXml(answer.text) ? xmlItems(answer.text, 'url') : []));
    const first = answers[0];
    if (!first) return { ok: true, candidates: [], note: 'no month to ask for', url: null };
    if (entries.length)
      return found(
        'archive-sitemap',
        first.url,
        entries.map(e => ({ url: e.loc ?? '', title: e.title ?? e.caption, published: e.publication_date ?? null })),
      );
    const fault = answers.find(({ answer }) => !answer.ok);
    return fault && !fault.answer.ok ? failed(fault.url, fault.answer) : unreadable(first.url, 'no sitemap came');
  },
};
