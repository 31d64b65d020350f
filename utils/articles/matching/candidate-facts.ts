/** What candidates are compared by: their words, their day, and whether they are articles at all. */
import { dayOf } from '../../text/dates/prose-dates.ts';
import type { Candidate } from '../article.ts';
import { type KeyWord, keyWordsOf } from './key-words.ts';

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
 * What is known of a candidate whatever the claim, worked out once and kept while the candidate
 * lives: every citation of an outlet is compared with the same ones.
 */
export interface CandidateFacts {
  readonly language: string | null;
  readonly articlePath: string | null;
  readonly title: readonly KeyWord[];
  readonly address: readonly KeyWord[];
  readonly snippet: readonly KeyWord[];
  /** ISO day it was published; null where unknown. */
  readonly day: string | null;
  /** Whether its address is a section's, an author's or a front page: no article. */
  readonly section: boolean;
}
const factsByCandidate = new WeakMap<Candidate, CandidateFacts>();

/** The facts of a candidate on a page of this language, for an outlet with this path of articles. */
export function factsOf(
  candidate: Candidate,
  language: string | null,
  articlePath: string | null,
): CandidateFacts {
  const known = factsByCandidate.get(candidate);
  if (known && known.language === language && known.articlePath === articlePath) return known;
  const fresh: CandidateFacts = {
    language,
    articlePath,
    title: keyWordsOf(candidate.title ?? '', language),
    address: keyWordsOf(slugOf(candidate.url), language),
    snippet: keyWordsOf(candidate.snippet?.slice(0, 600) ?? '', language),
    day: candidate.published ? dayOf(candidate.published) : null,
    section: isSectionPage(candidate.url, articlePath),
  };
  factsByCandidate.set(candidate, fresh);
  return fresh;
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
