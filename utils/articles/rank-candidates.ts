import type { Candidate } from './article.ts';
import type { DateWindow } from './date-window.ts';
import { keysOf, keyWordsOf } from './key-words.ts';
import { dayOf } from './prose-dates.ts';

/** What candidates are compared with: one citation and where it stands. */
export interface RankingContext {
  /** Texts of the claims it backs, nearest first. */
  readonly claims: readonly string[];
  /** Texts of claims it may back instead. */
  readonly alternatives: readonly string[];
  /** The heading above the nearest claim; null without one. */
  readonly heading: string | null;
  /** The page's title. */
  readonly title: string;
  /** BCP 47 of the page; null where unknown. */
  readonly language: string | null;
  /** When the article was probably published; null where nothing says. */
  readonly window: DateWindow | null;
  /** Regular expression source for the path of the outlet's articles; null where unknown. */
  readonly articlePath: string | null;
}

/** How often each word key occurs among the candidates of one page: rare ones tell them apart. */
export type Idf = (key: string) => number;

/** A candidate with what speaks for it before it is read. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  /** 0..1. */
  readonly score: number;
  /** In words a reader can check: "title: Canalys, Windows, 240". */
  readonly reasons: readonly string[];
  /** Whether its title or address promises enough to read it. */
  readonly worthReading: boolean;
}

/** The words of a candidate's address that say something: the slug, without ids, sections and file endings. */
export function slugOf(url: string): string {
  try {
    const { pathname } = new URL(url);
    const parts = decodeURIComponent(pathname)
      .replace(/\.(?:s?html?|php|aspx?|cms|story)$/i, '')
      .split('/')
      .filter(part => /[-_+]|^\p{L}{4,}/u.test(part));
    return parts.map(part => part.replace(/[-_+.]+/g, ' ')).join(' / ');
  } catch {
    return '';
  }
}

const textsOf = ({ title, url, snippet }: Candidate) => ({ title: title ?? '', slug: slugOf(url), snippet: snippet ?? '' });

/** The idf over all candidates of a page; words that none has count as rare. */
export function idfOf(candidates: readonly Candidate[]): Idf {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const { title, slug } = textsOf(candidate);
    for (const key of new Set(keysOf(`${title} ${slug}`))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = Math.max(1, candidates.length);
  return key => Math.log(1 + total / (0.5 + (counts.get(key) ?? 0))) / Math.log(1 + total / 0.5);
}

/** A section, topic, author or front page: no article whatever its words. */
function isSectionPage(url: string, articlePath: string | null): boolean {
  try {
    const { pathname } = new URL(url);
    if (articlePath && new RegExp(articlePath).test(pathname)) return false;
    const parts = pathname.split('/').filter(Boolean);
    if (parts.length === 0) return true;
    if (
      /^(?:tags?|topics?|categor(?:y|ies)|sections?|authors?|search|live|videos?|podcasts?|newsletters?)$/i.test(parts[0] ?? '') &&
      parts.length < 3
    )
      return true;
    return parts.length === 1 && !/[-_\d]/.test(parts[0] ?? '');
  } catch {
    return true;
  }
}

interface Overlap {
  readonly share: number;
  readonly words: readonly string[];
}

/** How much of what the candidate's words say is in the wanted words, and the other way round. */
function overlapOf(
  wanted: ReadonlyMap<string, { text: string; weight: number }>,
  text: string,
  language: string | null,
  idf: Idf,
): Overlap {
  const words = new Map(keyWordsOf(text, language).map(word => [word.key, word]));
  let hit = 0;
  let own = 0;
  const common: string[] = [];
  for (const [key, word] of words) {
    const weight = word.weight * idf(key);
    own += weight;
    if (!wanted.has(key)) continue;
    hit += weight;
    common.push(word.text);
  }
  return { share: own === 0 ? 0 : hit / Math.max(own, 2), words: common };
}

function wantedOf(texts: readonly string[], language: string | null): Map<string, { text: string; weight: number }> {
  const wanted = new Map<string, { text: string; weight: number }>();
  for (const text of texts)
    for (const { key, text: word, weight } of keyWordsOf(text, language))
      if ((wanted.get(key)?.weight ?? 0) < weight) wanted.set(key, { text: word, weight });
  return wanted;
}

function dateFit(published: string | null, window: DateWindow | null): { factor: number; reason: string | null } {
  const day = published ? dayOf(published) : null;
  if (!day || !window) return { factor: 1, reason: null };
  if (day >= window.from && day <= window.to) return { factor: 1.1, reason: `date: ${day}` };
  const off = day < window.from ? Date.parse(window.from) - Date.parse(day) : Date.parse(day) - Date.parse(window.to);
  const days = off / 864e5;
  return { factor: day > window.to ? 0.6 : days > 60 ? 0.85 : 0.95, reason: `date: ${day}, outside ${window.from} to ${window.to}` };
}

/** Scores one candidate by what is known before it is read. */
export function scoreCandidate(candidate: Candidate, context: RankingContext, idf: Idf): { score: number; reasons: string[] } {
  const { title, slug, snippet } = textsOf(candidate);
  const near = wantedOf(context.claims, context.language);
  const topic = wantedOf([context.heading ?? '', context.title, ...context.alternatives], context.language);
  const parts = [
    { name: 'title', text: title, weight: 1 },
    { name: 'address', text: slug, weight: title ? 0.6 : 0.9 },
    { name: 'snippet', text: snippet, weight: 0.7 },
  ].filter(({ text }) => text !== '');
  const reasons: string[] = [];
  let score = 0;
  for (const { name, text, weight } of parts) {
    const claim = overlapOf(near, text, context.language, idf);
    const wider = overlapOf(topic, text, context.language, idf);
    const value = weight * Math.min(1, claim.share + 0.4 * wider.share);
    if (value > score) score = value;
    if (claim.words.length > 0) reasons.push(`${name}: ${claim.words.slice(0, 6).join(', ')}`);
    else if (wider.words.length > 0) reasons.push(`${name}, by its topic: ${wider.words.slice(0, 6).join(', ')}`);
  }
  const date = dateFit(candidate.published, context.window);
  if (date.reason) reasons.push(date.reason);
  const section = isSectionPage(candidate.url, context.articlePath);
  if (section) reasons.push('address of a section, not of an article');
  return { score: Math.min(1, score * date.factor * (section ? 0.2 : 1)), reasons };
}

/** The candidates of one citation, best first, each scored before it is read; the same candidate under two addresses stays twice. */
export function rankCandidates(candidates: readonly Candidate[], context: RankingContext): RankedCandidate[] {
  const idf = idfOf(candidates);
  return candidates
    .map(candidate => ({ candidate, ...scoreCandidate(candidate, context, idf) }))
    .sort((a, b) => b.score - a.score)
    .map(entry => ({ ...entry, worthReading: entry.score > 0.05 || candidates.length <= 6 }));
}
