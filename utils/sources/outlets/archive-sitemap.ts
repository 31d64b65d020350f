import { say } from '../../trace/model/messages.ts';
import type { Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import {
  answerCandidates,
  answerFailure,
  answerNothing,
  answerUnreadable,
  type Offer,
} from '../candidates.ts';
import { addDays, listOutletHosts } from '../question.ts';
import { offerOfEntry, readSitemap, type SitemapAnswer } from './sitemap.ts';

/** Archives name their months in English: /sitemaps/may-2026.xml. */
const MONTH_NAME = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const CACHE_MS = 6 * 3600e3;
/**
 * Sitemaps asked for one window: two months, or the last days of it where there is one for each
 * day.
 */
const MOST = 5;
/**
 * Above this, only entries that share a word with the question are kept: a busy outlet's month has
 * ten thousand.
 */
const MANY = 1500;

/** Fills a template's placeholders with a day's parts (UTC); see `Lookups.archiveSitemap`. */
function fillTemplate(template: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTH_NAME.format(new Date(day)).toLowerCase();
  const parts: Readonly<Record<string, string>> = {
    YYYY: year,
    MM: month,
    M: String(Number(month)),
    DD: date,
    D: String(Number(date)),
    month: name,
    mon: name.slice(0, 3),
  };
  return template.replace(/\{(\w+)\}/g, (whole, key) => parts[key] ?? whole);
}

/** The outlet's archive sitemap of the months or days in question: addresses, at times titles. */
export const archiveSitemap: Source = {
  id: 'archive-sitemap',
  applies: ({ outlet, from, to }) =>
    outlet?.lookups.archiveSitemap !== undefined && from !== null && to !== null,
  hosts: question =>
    listOutletHosts(question, question.outlet?.lookups.archiveSitemap?.replace(/\{\w+\}/g, '1')),
  async find(question, fetch, now) {
    const urls = sitemapsFor(question, now);
    const answers = await Promise.all(
      urls.map(({ url }) => readSitemap(url, 'archive sitemap', CACHE_MS, fetch)),
    );
    return answerOf(question, urls, answers);
  },
};

interface Dated {
  readonly url: string;
  /** First and last day of the window that lead to it. */
  readonly from: string;
  readonly to: string;
}

/** Newest first: most articles are from the last days before the page. */
function sitemapsFor({ outlet, from, to }: Question, now: Date): Dated[] {
  const template = outlet?.lookups.archiveSitemap ?? '';
  const today = now.toISOString().slice(0, 10);
  const found: Dated[] = [];
  for (
    let day = (to ?? today) < today ? (to ?? today) : today;
    day >= (from ?? today);
    day = addDays(day, -1)
  ) {
    const url = fillTemplate(template, day);
    const last = found.at(-1);
    if (last?.url === url) found[found.length - 1] = { ...last, from: day };
    else if (found.length === MOST) break;
    else found.push({ url, from: day, to: day });
  }
  return found;
}

function answerOf(
  question: Question,
  urls: readonly Dated[],
  answers: readonly SitemapAnswer[],
): SourceAnswer {
  const first = urls[0];
  if (!first) return answerNothing(null, 'noMonth');
  const offers = answers.flatMap((answer, at) =>
    answer.kind === 'entries'
      ? answer.entries.map(entry =>
          offerOfEntry(entry, answer.url, plausibleDate(entry.lastmod, urls[at])),
        )
      : [],
  );
  if (offers.length)
    return answerCandidates(
      'archive-sitemap',
      first.url,
      offers.length > MANY ? offers.filter(mentions(question)) : offers,
      say('noAddressFits'),
    );
  const broken = answers.find(answer => answer.kind === 'none');
  if (broken?.kind !== 'none') return answerNothing(first.url, 'emptyArchiveSitemap');
  return broken.outcome.ok
    ? answerUnreadable(broken.url, 'a page came instead of a sitemap')
    : answerFailure(broken.url, broken.outcome);
}

/**
 * A sitemap of a month holds what was published in it; where an entry was last changed in that
 * month too, that is about its date.
 */
function plausibleDate(lastModified: string | undefined, of: Dated | undefined): string | null {
  const day = lastModified?.slice(0, 7);
  return day && of && (day === of.from.slice(0, 7) || day === of.to.slice(0, 7))
    ? (lastModified ?? null)
    : null;
}

function mentions({ words, title }: Question): (offer: Offer) => boolean {
  const stems = [...words, ...(title?.split(/\s+/) ?? [])]
    .map(word =>
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .slice(0, 6),
    )
    .filter(stem => stem.length > 2);
  return ({ url, title: headline }) => {
    const text = `${url} ${headline ?? ''}`.toLowerCase();
    return stems.some(stem => text.includes(stem));
  };
}
