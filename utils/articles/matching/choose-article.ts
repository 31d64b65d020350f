import { type ArticleFit, OTHER_EVENT } from './article-fit.ts';
import { chooseUnread, type Fits } from './choose-unread.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import { sameHeadline } from './same-headline.ts';
import { findOffSubject } from './subject.ts';

/** What was decided for one citation. */
export interface ArticleChoice {
  readonly status: 'resolved' | 'ambiguous' | 'not-found';
  /** URL of the chosen candidate as it was offered; null unless resolved. */
  readonly url: string | null;
  /**
   * Probability that the best candidate is the article, 0..1; calibrated by
   * test/bench/fit-choice.ts.
   */
  readonly confidence: number;
  /** Whether two articles that were read are alike: who else lists them cannot part them. */
  readonly isTied: boolean;
  /** Addresses of those that were read and may be meant: on no other event, on no other subject. */
  readonly possible: readonly string[];
  /** What the confidence was worked out from; null where nothing was read. */
  readonly evidence: Evidence | null;
}

/** What speaks for the best of the texts that were read. */
export interface Evidence {
  /** Its address, as offered. */
  readonly url: string;
  /** How surely it tells what the mark stands for (ArticleFit). */
  readonly fit: number;
  /** How much better that is than the best text of another story. */
  readonly margin: number;
  /** How well it says the mark's own sentence. */
  readonly own: number;
}

/**
 * Whether one text stands out. Logistic regression on 798 citations of ten briefings, a third with the right article offered
 * among few, a third among thousands, the rest without it.
 */
const STANDS_OUT = { base: -5.29, fit: 5.86, margin: 6.29, own: 0 };
/**
 * How sure that is. Logistic regression on 317 marks of two worlds, a third without the right article
 * (bench:siblings, bench:fit-choice): a report that tells the page's story without the mark's sentence
 * was the right one in 2 of 5, whatever its fit.
 */
const CONFIDENCE = { base: -4.75, fit: 2.17, margin: 3.55, own: 3.92 };
/**
 * Log-odds that the outlet's article chosen for another citation of the page is this one's too;
 * holds only where its text speaks of the same.
 */
const CHOSEN_BEFORE = 2.2;
const CHOSEN_LEAST = { fit: 0.3, margin: 0.12 };
/** From here on a choice is made. */
const ENOUGH = 0.65;
/**
 * A second text this close to the best leaves the choice open, unless it is the same story under
 * another address.
 */
const ALIKE = 0.05;
/** Two texts that fit this well and alike both tell the story: either may be meant. */
const GOOD = 0.5;
/** Confidence from which the candidates are worth showing as "one of these". */
const POSSIBLE = 0.2;

/** A candidate whose text was read, with what speaks for it. */
interface ReadCandidate {
  readonly entry: RankedCandidate;
  readonly fit: ArticleFit;
  /** By what the candidates are put in order: what it tells, its own sentence, its kind. */
  readonly value: number;
}

/** Of texts that tell the story, the one that has the mark's own sentence is meant. */
const OWN_SENTENCE = 0.3;
/** Of those that do not, the one that has more of the page's names and figures. */
const STORY_NAMES = 0.15;
/** What a report of another kind than the main one must tell more, unless it is spoken of. */
const BEHIND_MAIN = { main: 0, live: 0.1, opinion: 0.1, video: 0.15, newsletter: 0.3 };
/** From this on a text has the mark's own sentence. */
export const HAS_SENTENCE = 0.75;
/** How much better a headline must fit to part two reports that tell the same. */
const BETTER_HEADLINE = 0.05;
/**
 * A choice that is less sure is left to the reader: of ten such, over two worlds and 168 marks written
 * by people who had not seen the code, three were right (bench:siblings).
 */
const LEAST_SURE = 0.7;
/** What is left of the confidence where only headline or kind parts reports of one story. */
const AMONG_SIBLINGS = 0.85;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The candidate whose text fits best, and how far it stands out. */
interface BestRead extends ReadCandidate {
  /** Fit of the best text of another story; null where none was read. */
  readonly second: number | null;
  /** How much better it fits than that. */
  readonly margin: number;
  /** Another report of the story that is as good by its text; null where there is none. */
  readonly twin: ReadCandidate | null;
  /** All that are on no other event and no other subject. */
  readonly possible: readonly string[];
}

/** What is left of a text that is on something else than what the mark's heading names. */
const ofAnotherSubject = (told: ArticleFit): ArticleFit => ({
  ...told,
  fit: Math.min(told.fit, OTHER_EVENT),
  names: 0,
  tellsStory: false,
});

function bestRead(ranked: readonly RankedCandidate[], fits: Fits): BestRead | null {
  const known = ranked.flatMap(entry => {
    const fit = fits.get(entry.candidate.url);
    return fit ? [{ entry, fit }] : [];
  });
  const off = findOffSubject(known.map(({ fit }) => fit.subject));
  const read = known.map(({ entry, fit: told }): ReadCandidate => {
    const fit = off.has(told.subject) ? ofAnotherSubject(told) : told;
    return { entry, fit, value: weighFit(fit) };
  });
  // A stable sort: of texts that fit alike the one ranked higher stays first.
  const [best, ...others] = read.sort((a, b) => b.value - a.value);
  if (!best) return null;
  const isSibling = ({ fit }: ReadCandidate) => fit.tellsStory && best.fit.tellsStory;
  const strangers = others.filter(other => !sameHeadline(other.entry, best.entry));
  const stranger = strangers.find(other => !isSibling(other));
  // One that says the sentence of something else shows that it is said of many, unless this one is
  // clearly nearer to what the heading names.
  const unlike = strangers.filter(
    ({ fit }) => off.has(fit.subject) && fit.subject.has.size >= best.fit.subject.has.size,
  );
  const second = stranger
    ? Math.max(stranger.fit.fit, ...unlike.map(({ fit }) => Math.min(fit.own, best.fit.fit)))
    : null;
  const twin =
    strangers.find(other => isSibling(other) && other.value >= best.value - ALIKE) ?? null;
  const possible = read
    .filter(({ fit }) => !fit.isOther && !off.has(fit.subject))
    .map(({ entry }) => entry.candidate.url);
  return { ...best, second, margin: best.fit.fit - (second ?? 0), twin, possible };
}

const weighFit = ({ fit, own, names, kind, asked }: ArticleFit): number =>
  fit + OWN_SENTENCE * own + STORY_NAMES * names - (asked ? -BEHIND_MAIN[kind] : BEHIND_MAIN[kind]);

/** How far the best text stands out, and how sure that makes its choice, both 0..1. */
function weighEvidence(
  { url, fit, margin, own }: Evidence,
  chosenBefore: ReadonlySet<string>,
): { readonly standsOut: number; readonly confidence: number } {
  const isHelped =
    chosenBefore.has(url) && fit >= CHOSEN_LEAST.fit && margin >= CHOSEN_LEAST.margin;
  const weigh = (weights: typeof CONFIDENCE) =>
    sigmoid(
      weights.base +
        weights.fit * fit +
        weights.margin * margin +
        weights.own * own +
        (isHelped ? CHOSEN_BEFORE : 0),
    );
  const standsOut = weigh(STANDS_OUT);
  const sure = weigh(CONFIDENCE);
  return {
    standsOut,
    confidence: standsOut >= ENOUGH ? Math.max(ENOUGH, sure) : Math.min(standsOut, sure),
  };
}

/** A text without the mark's sentence must be surer than this by all else that speaks for it. */
const STORY_ALONE = { own: 0.2, confidence: 0.8 };

/**
 * It tells the page's story and nothing of the mark's own sentence: another report of the outlet may
 * be meant, one that was not offered perhaps.
 */
const isStoryAlone = ({ own }: ArticleFit, confidence: number): boolean =>
  own < STORY_ALONE.own && confidence < STORY_ALONE.confidence;

/** Which report of the story is meant; null where nobody can say. */
function pickMeant(best: BestRead, confidence: number): RankedCandidate | null {
  if (isStoryAlone(best.fit, confidence)) return null;
  return best.twin ? partTwins(best, best.twin) : best.entry;
}

/** Taken where it is sure enough, else left to the reader. */
const ifSure = (
  meant: RankedCandidate,
  confidence: number,
): Pick<ArticleChoice, 'status' | 'url' | 'confidence'> =>
  confidence < LEAST_SURE
    ? { status: 'ambiguous', url: null, confidence }
    : { status: 'resolved', url: meant.candidate.url, confidence };

/**
 * Of two reports that tell the same, the one with the headline that fits. Where both have the
 * sentence either backs it; where neither has it and the headlines are alike too, neither is chosen.
 */
function partTwins(best: ReadCandidate, twin: ReadCandidate): RankedCandidate | null {
  const ahead = best.entry.score - twin.entry.score;
  const haveIt = best.fit.own >= HAS_SENTENCE && twin.fit.own >= HAS_SENTENCE;
  if (Math.abs(ahead) < BETTER_HEADLINE && !haveIt) return null;
  return ahead >= 0 ? best.entry : twin.entry;
}

/**
 * Decides for one citation which candidate is its article, abstaining rather than guessing.
 * `ranked` as rankCandidates gives it. `fits` holds, by URL as offered, how well the text of each
 * candidate that was read fits (textFit), null for one that could not be read; put in every
 * candidate that was read for any citation of the outlet, they cost nothing more. `chosenBefore`:
 * URLs already chosen with confidence for other citations of this outlet on the page, which make it
 * likelier that this one means the same article. Resolved: one candidate stands out. Ambiguous: the
 * best are alike or nearly good enough, or the likely ones could not be read. Not found: nothing
 * that was offered says what the claim says.
 */
export function chooseArticle(
  ranked: readonly RankedCandidate[],
  fits: Fits,
  chosenBefore: ReadonlySet<string> = new Set(),
): ArticleChoice {
  const best = bestRead(ranked, fits);
  const evidence = best && {
    url: best.entry.candidate.url,
    fit: best.fit.fit,
    margin: best.margin,
    own: best.fit.own,
  };
  const { standsOut, confidence } = evidence
    ? weighEvidence(evidence, chosenBefore)
    : { standsOut: 0, confidence: 0 };
  const possible = best?.possible ?? [];
  const open = { url: null, confidence, isTied: false, possible, evidence };
  const tied = { ...open, confidence: Math.min(0.5, confidence), isTied: true };
  if (best && standsOut >= ENOUGH && best.margin >= ALIKE) {
    const meant = pickMeant(best, confidence);
    if (!meant) return { ...tied, status: 'ambiguous' };
    return { ...open, ...ifSure(meant, best.twin ? confidence * AMONG_SIBLINGS : confidence) };
  }
  const unread = chooseUnread(ranked, fits);
  if (unread) return { ...open, status: 'resolved', ...unread };
  if (best && best.second !== null && best.fit.fit >= GOOD && best.margin < ALIKE)
    return { ...tied, status: 'ambiguous' };
  const isWalled = ranked.some(
    ({ candidate, worthReading }) => worthReading && fits.get(candidate.url) === null,
  );
  return { ...open, status: standsOut >= POSSIBLE || isWalled ? 'ambiguous' : 'not-found' };
}
