/** Which candidate is meant among those that could not be read: by title and address alone. */
import type { ArticleFit } from './article-fit.ts';
import type { StoryTold } from './headline-story.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import { kindOfCandidate } from './report-kind.ts';
import { sameHeadline } from './same-headline.ts';

/** What speaks for each candidate that was read, by its address; null for one without a text. */
export type Fits = ReadonlyMap<string, ArticleFit | null>;

/** A candidate that was not read, by its address. */
export interface UnreadChoice {
  readonly url: string;
  /** 0..1, never as sure as a text that has the sentence. */
  readonly confidence: number;
}

/** A text that fits less was read in vain: its candidate is out of the race. */
const READ_IN_VAIN = 0.3;
/** What a candidate that cannot be read must have to be believed by title and address alone. */
const UNREAD = { score: 0.6, margin: 0.12, names: 0.5 };
/**
 * What a headline must tell of the story to be believed of a text that could not be read: two or
 * three words with a name among them, where no other of the outlet's of those days has two. Born from
 * a second mark of a walled outlet whose sentence is in no headline.
 */
const TELLS_STORY = { weight: 2.5, rivalWords: 2, confidence: 0.7 };
/** Reports this far apart are on other events, or years. */
const THOSE_DAYS = 30;
/** A text that could not be read is never as sure as one that has the sentence. */
const MOST_UNREAD = 0.85;

/** The best candidate that could not be read, where its title and address alone leave no doubt. */
function unreadChoice(ranked: readonly RankedCandidate[], fits: Fits): UnreadChoice | null {
  const open = ranked.filter(
    ({ candidate }) => (fits.get(candidate.url)?.fit ?? 1) >= READ_IN_VAIN,
  );
  const [best] = open;
  if (!best || fits.get(best.candidate.url) !== null) return null;
  // Born from "Spray vaccine cuts RSV cases" for a claim on another vaccine, at a walled outlet.
  if (best.namesShare !== null && best.namesShare < UNREAD.names) return null;
  const second = open.find(other => other !== best && !sameHeadline(other, best));
  if (best.score < UNREAD.score || best.score - (second?.score ?? 0) < UNREAD.margin) return null;
  const confidence = Math.min(MOST_UNREAD, 0.45 + 0.5 * best.score);
  return { url: best.candidate.url, confidence };
}

/** The candidate that could not be read, where its headline alone tells the story of those days. */
function headlineChoice(ranked: readonly RankedCandidate[], fits: Fits): UnreadChoice | null {
  if (!ranked.some(({ candidate }) => fits.get(candidate.url) === null)) return null;
  const told = ranked
    .filter(({ candidate }) => (fits.get(candidate.url)?.fit ?? 1) >= READ_IN_VAIN)
    .filter(({ candidate }) => kindOfCandidate(candidate) === 'main')
    .map((entry): Told => ({ entry, ...entry.storyTold }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = told;
  if (!best || best.weight < TELLS_STORY.weight) return null;
  if (fits.get(best.entry.candidate.url) !== null) return null;
  const isRival = (other: Told) =>
    other !== best &&
    !sameHeadline(other.entry, best.entry) &&
    // Last year's report on the same tells as much of it, but for the figures.
    other.words >= (areOfOtherDays(other, best) ? best.words : TELLS_STORY.rivalWords);
  if (told.some(isRival)) return null;
  return { url: best.entry.candidate.url, confidence: TELLS_STORY.confidence };
}

/** A candidate with what its headline tells of the story. */
interface Told extends StoryTold {
  readonly entry: RankedCandidate;
}

/** Whether two articles are surely not of the same days. */
function areOfOtherDays({ entry: a }: Told, { entry: b }: Told): boolean {
  const [one, other] = [a, b].map(({ candidate }) => Date.parse(candidate.published ?? ''));
  return Math.abs((one ?? 0) - (other ?? 0)) > THOSE_DAYS * 864e5;
}

/**
 * The candidate that its title and address leave no doubt of, or whose headline alone tells the story
 * of those days, and how sure that is; null where there is none, or where one that was read is better.
 */
export const chooseUnread = (ranked: readonly RankedCandidate[], fits: Fits): UnreadChoice | null =>
  unreadChoice(ranked, fits) ?? headlineChoice(ranked, fits);
