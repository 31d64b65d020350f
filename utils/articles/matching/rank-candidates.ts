import { dayOf } from '../../text/dates/prose-dates.ts';
import type { Candidate } from '../article.ts';
import { type Said, sayReason } from '../messages.ts';
import type { DateWindow } from './date-window.ts';
import { type KeyWord, keyWordsOf } from './key-words.ts';

/** What candidates are compared with: one citation and where it stands. */
export interface RankingContext {
  /** Texts of the claims it backs, nearest first. */
  readonly claims: readonly string[];
  /** Texts of claims it may back instead. */
  readonly alternatives: readonly string[];
  /**
   * Texts of the claims around it in the same section: they say what the story is where the claim
   * itself does not.
   */
  readonly nearby?: readonly string[];
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
type Idf = (key: string) => number;

/** A candidate with what speaks for it before it is read. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  /** 0..1. */
  readonly score: number;
  /** In words a reader can check: "title: Canalys, Windows, 240". */
  readonly reasons: readonly Said[];
  /** Whether its title or address promises enough to read it. */
  readonly worthReading: boolean;
}

/**
 * The words of a candidate's address that say something: the slug, without ids, sections and file
 * endings.
 */
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

/**
 * The words of a candidate, cut once and kept while the candidate lives: every citation of an
 * outlet is compared with the same ones.
 */
interface CandidateWords {
  readonly language: string | null;
  readonly title: readonly KeyWord[];
  readonly address: readonly KeyWord[];
  readonly snippet: readonly KeyWord[];
}
const wordsByCandidate = new WeakMap<Candidate, CandidateWords>();

function wordsOfCandidate(candidate: Candidate, language: string | null): CandidateWords {
  const known = wordsByCandidate.get(candidate);
  if (known && known.language === language) return known;
  const fresh: CandidateWords = {
    language,
    title: keyWordsOf(candidate.title ?? '', language),
    address: keyWordsOf(slugOf(candidate.url), language),
    snippet: keyWordsOf(candidate.snippet?.slice(0, 600) ?? '', language),
  };
  wordsByCandidate.set(candidate, fresh);
  return fresh;
}

/** The idf over all candidates of a page, 0..1; words that none has count as rare. */
function idfOf(candidates: readonly Candidate[], language: string | null): Idf {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const { title, address } = wordsOfCandidate(candidate, language);
    for (const key of new Set([...title, ...address].map(word => word.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = Math.max(1, candidates.length);
  return key => Math.log(1 + total / (0.5 + (counts.get(key) ?? 0))) / Math.log(1 + 2 * total);
}

/** A section, topic, author or front page: no article whatever its words. */
function isSectionPage(url: string, articlePath: string | null): boolean {
  try {
    const { pathname } = new URL(url);
    if (articlePath && new RegExp(articlePath).test(pathname)) return false;
    const parts = pathname.split('/').filter(Boolean);
    if (parts.length === 0) return true;
    if (
      /^(?:tags?|topics?|categor(?:y|ies)|sections?|authors?|search|videos?|podcasts?|newsletters?)$/i.test(
        parts[0] ?? '',
      ) &&
      parts.length < 3
    )
      return true;
    return parts.length === 1 && !/[-_\d]/.test(parts[0] ?? '');
  } catch {
    return true;
  }
}

/** What a claim and its surroundings look for: word keys with how much a hit counts. */
type WantedWeights = ReadonlyMap<string, number>;

/**
 * The claim's own words count in full, those around it by half, those of the page's title by a
 * quarter.
 */
function wantedIn(context: RankingContext): WantedWeights {
  const wanted = new Map<string, number>();
  const add = (texts: readonly (string | null)[], share: number) => {
    for (const text of texts)
      for (const { key } of keyWordsOf(text ?? '', context.language))
        if ((wanted.get(key) ?? 0) < share) wanted.set(key, share);
  };
  add(context.claims, 1);
  add([context.heading, ...context.alternatives, ...(context.nearby ?? [])], NEARBY);
  add([context.title], NEARBY / 2);
  return wanted;
}
const NEARBY = 0.5;
/** How much matched weight makes a score of 0.63. */
const HALFWAY = 2.5;
/** What an address of figures alone and no title is worth: nothing speaks for it or against it. */
const UNTOLD = 0.1;

function dateFit(
  published: string | null,
  window: DateWindow | null,
): { factor: number; reason: Said | null } {
  const day = published ? dayOf(published) : null;
  if (!day || !window) return { factor: 1, reason: null };
  if (day >= window.from && day <= window.to)
    return { factor: 1.1, reason: sayReason('dated', { date: day }) };
  const days = (Date.parse(window.from) - Date.parse(day)) / 864e5;
  return {
    factor: day > window.to ? 0.6 : days > 60 ? 0.85 : 0.95,
    reason: sayReason('datedOutside', { date: day }, { date: window.from }, { date: window.to }),
  };
}

/**
 * Scores one candidate by what is known before it is read: 0 nothing in common, above 0.5 several
 * telling words. `idf` over all candidates of the page.
 */
function scoreCandidate(
  candidate: Candidate,
  context: RankingContext,
  wanted: WantedWeights,
  idf: Idf,
): { score: number; reasons: Said[] } {
  const { title, address, snippet } = wordsOfCandidate(candidate, context.language);
  const reasons: Said[] = [];
  const matched = new Map<string, number>();
  for (const [name, words, weight] of [
    ['inTitle', title, 1],
    ['inAddress', address, 0.9],
    ['inSnippet', snippet, 0.6],
  ] as const) {
    const hits = new Map<string, string>();
    for (const word of words) {
      const share = wanted.get(word.key);
      if (share === undefined) continue;
      matched.set(
        word.key,
        Math.max(matched.get(word.key) ?? 0, share * weight * word.weight * idf(word.key) ** 1.5),
      );
      hits.set(word.key, word.text);
    }
    if (hits.size > 0) reasons.push(sayReason(name, [...hits.values()].slice(0, 6).join(', ')));
  }
  const sum = [...matched.values()].reduce((total, weight) => total + weight, 0);
  const untold = title.length === 0 && address.length === 0;
  const date = dateFit(candidate.published, context.window);
  if (date.reason) reasons.push(date.reason);
  const section = isSectionPage(candidate.url, context.articlePath);
  if (section) reasons.push(sayReason('sectionAddress'));
  const base = untold
    ? Math.max(UNTOLD, 1 - Math.exp(-sum / HALFWAY))
    : 1 - Math.exp(-sum / HALFWAY);
  return { score: Math.min(1, base * date.factor * (section ? 0.2 : 1)), reasons };
}

/** A score from which a candidate of a long list is worth a request. */
const PROMISING = 0.15;
/**
 * Of a short list the best few are worth reading whatever their score: titles often hide what a
 * claim tells.
 */
const SHORT_LIST = 40;
const BEST_FEW = 5;

/**
 * The candidates of one citation, best first, each scored before it is read. Fast for long lists: a
 * thousand candidates take a few milliseconds once their words are cut.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  context: RankingContext,
): RankedCandidate[] {
  const idf = idfOf(candidates, context.language);
  const wanted = wantedIn(context);
  return candidates
    .map(candidate => ({ candidate, ...scoreCandidate(candidate, context, wanted, idf) }))
    .sort((a, b) => b.score - a.score)
    .map((entry, i) => ({
      ...entry,
      worthReading:
        entry.score >= PROMISING ||
        (i < BEST_FEW &&
          candidates.length <= SHORT_LIST &&
          !isSectionPage(entry.candidate.url, context.articlePath)),
    }));
}
