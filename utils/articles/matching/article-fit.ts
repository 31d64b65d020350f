/** How well an article that was read fits a mark: its sentence, its part of the page, its event. */
import type { ReportKind } from './report-kind.ts';
import { type Anchors, anchorShare } from './story-anchors.ts';
import { isElsewhere, type Subject, type SubjectTold, tellSubject } from './subject.ts';
import { type ClaimWords, fitOfWords, type TextWords } from './text-fit.ts';

/** What speaks for an article. */
export interface ArticleFit {
  /** How surely it tells what the mark stands for, 0..1. */
  readonly fit: number;
  /** How well it says the mark's own sentence, 0..1 (textFit). */
  readonly own: number;
  /** The share of the part's names and figures that it has, 0..1. */
  readonly names: number;
  /** Whether it is beyond doubt about another event than the mark's part of the page. */
  readonly isOther: boolean;
  /** What it has of the subject that the heading names. */
  readonly subject: SubjectTold;
  /** Whether it is about the event that the mark's part of the page is about. */
  readonly tellsStory: boolean;
  readonly kind: ReportKind;
  /** Whether the mark's sentence speaks of just this kind of report. */
  readonly asked: boolean;
}

/** A mark's own words, cut once. */
export interface CutMark {
  /** The claims it backs, and those it may back instead. */
  readonly own: readonly ClaimWords[];
  /** Names and figures of its claims, and of its part of the page. */
  readonly ownAnchors: Anchors;
  readonly partAnchors: Anchors;
  /** What the heading, or without one the title, says that its part is about. */
  readonly subject: Subject;
  /** All words of the page. */
  readonly page: ReadonlySet<string>;
}

/** What an article tells of the page around a mark. */
export interface ToldAround {
  /**
   * The best of the other claims under the mark's heading (textFit). Not of the heading: an outlet's
   * report on the story fits it, whether or not it has anything of the mark's sentence.
   */
  readonly part: number;
  /** How well it tells the whole page (storyFit); 0 where the page is no one story. */
  readonly story: number;
}

/**
 * An article on another event of its kind has at most 0.41 of the part's names and figures, and less
 * than half of the sentence's own; the right one has half and more of either, or says the sentence
 * to the word: over 15 of the former and 79 of the latter in seven languages (bench:siblings).
 */
const SAME_EVENT = { part: 0.45, own: 0.5, told: 0.95, toldUnnamed: 0.8 };
/** What an article on another event is worth, whatever other words agree. */
export const OTHER_EVENT = 0.2;
/** From this on an article tells another sentence of the mark's part. */
const TELLS_PART = 0.6;
const STORY_NAMES = 0.45;
const TELLS_OF_PART = 0.4;

/** Weighs one article for one mark. */
export function weighArticle(
  { own: claims, ownAnchors, partAnchors, subject, page }: CutMark,
  words: TextWords,
  { part, story }: ToldAround,
): Omit<ArticleFit, 'kind' | 'asked'> {
  const own = claims.reduce((most, one) => Math.max(most, fitOfWords(one, words)), 0);
  const share = anchorShare([ownAnchors, partAnchors], words);
  // One that says most of the sentence and another of its part to the word is on the same, too.
  const isTold = own >= SAME_EVENT.told || (own >= TELLS_PART && part >= SAME_EVENT.told);
  const about = tellSubject(subject, ownAnchors, words);
  const isOther =
    isElsewhere(subject, page, words) ||
    (!isTold && isOtherEvent(share, anchorShare([ownAnchors], words), own));
  if (isOther)
    return {
      fit: Math.min(own, OTHER_EVENT),
      own,
      names: 0,
      isOther,
      subject: about,
      tellsStory: false,
    };
  const names = share ?? 0;
  const byPart = part >= TELLS_PART && names >= STORY_NAMES ? 0.5 + 0.3 * part : 0;
  // The page's story speaks for it only where it also tells of the mark's own part.
  const byStory = Math.max(own, part, names) >= TELLS_OF_PART ? story : 0;
  const fit = Math.max(own, byPart, byStory);
  return {
    fit,
    own,
    names,
    isOther,
    subject: about,
    tellsStory: fit >= 0.5 && (names >= STORY_NAMES || isTold),
  };
}

function isOtherEvent(part: number | null, own: number | null, told: number): boolean {
  if (part === null || part >= SAME_EVENT.part) return false;
  // A sentence without names of its own may stand in a digest, which has none of its page's either.
  return own === null ? told < SAME_EVENT.toldUnnamed : own < SAME_EVENT.own;
}
