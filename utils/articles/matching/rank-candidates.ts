/** The candidates of one citation by what is known of them before they are read. */
import type { Candidate } from '../article.ts';
import { type Said, sayReason } from '../messages.ts';
import { type CandidateFacts, factsOf } from './candidate-facts.ts';
import type { DateWindow } from './date-window.ts';
import { type StoryTold, type StoryWords, storyWordsOf, tellStory } from './headline-story.ts';
import { keyWordsOf } from './key-words.ts';
import { type Anchors, anchorShare, anchorsOf } from './story-anchors.ts';

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
  /**
   * The share of the claims' names and figures that title, address and snippet have, 0..1; null
   * where the claims have none.
   */
  readonly namesShare: number | null;
  /** What its headline tells of the story around the mark; nothing where it is of other days. */
  readonly storyTold: StoryTold;
}

/** By the list of candidates and the language: an outlet's citations are all offered the same. */
const idfByList = new WeakMap<
  readonly Candidate[],
  { readonly language: string | null; readonly idf: Idf }
>();

/** The idf over all candidates of a page, 0..1; words that none has count as rare. */
function idfOf(candidates: readonly Candidate[], { language, articlePath }: RankingContext): Idf {
  const known = idfByList.get(candidates);
  if (known && known.language === language) return known.idf;
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const { title, address } = factsOf(candidate, language, articlePath);
    for (const key of new Set([...title, ...address].map(word => word.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = Math.max(1, candidates.length);
  const idf: Idf = key =>
    Math.log(1 + total / (0.5 + (counts.get(key) ?? 0))) / Math.log(1 + 2 * total);
  idfByList.set(candidates, { language, idf });
  return idf;
}

/** What a claim and its surroundings look for: how much a hit of a word key counts, if anything. */
type Wanted = (key: string) => number | undefined;

/**
 * The claim's own words count in full, those around it by half, those of the page's title by a
 * quarter.
 */
function wantedIn({ language, ...context }: RankingContext): Wanted {
  const own = keysIn(context.claims, language);
  const around = keysIn([context.heading ?? '', ...context.alternatives], language);
  const section = context.nearby ? keysOfSection(context.nearby, language) : around;
  const title = keysIn([context.title], language);
  return key => {
    if (own.has(key)) return 1;
    if (around.has(key) || section.has(key)) return NEARBY;
    return title.has(key) ? NEARBY / 2 : undefined;
  };
}

function keysIn(texts: readonly string[], language: string | null): ReadonlySet<string> {
  return new Set(texts.flatMap(text => keyWordsOf(text, language).map(({ key }) => key)));
}

/** A section's words, cut once: all its citations stand among the same texts. */
const keysBySection = new WeakMap<
  readonly string[],
  { readonly language: string | null; readonly keys: ReadonlySet<string> }
>();

function keysOfSection(texts: readonly string[], language: string | null): ReadonlySet<string> {
  const known = keysBySection.get(texts);
  if (known && known.language === language) return known.keys;
  const keys = keysIn(texts, language);
  keysBySection.set(texts, { language, keys });
  return keys;
}
const NEARBY = 0.5;
/** How much matched weight makes a score of 0.63. */
const HALFWAY = 2.5;
/** What an address of figures alone and no title is worth: nothing speaks for it or against it. */
const UNTOLD = 0.1;

/** How much its day speaks for or against a candidate. */
function dateFactor(day: string | null, window: DateWindow | null): number {
  if (!day || !window) return 1;
  if (day >= window.from && day <= window.to) return 1.1;
  const days = (Date.parse(window.from) - Date.parse(day)) / 864e5;
  return day > window.to ? 0.6 : days > 60 ? 0.85 : 0.95;
}

function sayDate(day: string | null, window: DateWindow | null): Said[] {
  if (!day || !window) return [];
  if (day >= window.from && day <= window.to) return [sayReason('dated', { date: day })];
  const { from, to } = window;
  return [sayReason('datedOutside', { date: day }, { date: from }, { date: to })];
}

/** Where a candidate's words stand, and how much a hit there counts. */
const FIELDS = [
  ['inTitle', 'title', 1],
  ['inAddress', 'address', 0.9],
  ['inSnippet', 'snippet', 0.6],
] as const;

/**
 * Scores one candidate by what is known before it is read: 0 nothing in common, above 0.5 several
 * telling words. `idf` over all candidates of the page.
 */
function scoreOf(
  facts: CandidateFacts,
  { window }: Pick<RankingContext, 'window'>,
  wanted: Wanted,
  idf: Idf,
): number {
  const matched = new Map<string, number>();
  for (const [, field, weight] of FIELDS)
    for (const word of facts[field]) {
      const share = wanted(word.key);
      if (share === undefined) continue;
      const counts = share * weight * word.weight * idf(word.key) ** 1.5;
      matched.set(word.key, Math.max(matched.get(word.key) ?? 0, counts));
    }
  const sum = [...matched.values()].reduce((total, weight) => total + weight, 0);
  const untold = facts.title.length === 0 && facts.address.length === 0;
  const told = 1 - Math.exp(-sum / HALFWAY);
  const base = untold ? Math.max(UNTOLD, told) : told;
  return Math.min(1, base * dateFactor(facts.day, window) * (facts.section ? 0.2 : 1));
}

/** What speaks for a candidate, in words. */
function reasonsFor(facts: CandidateFacts, window: DateWindow | null, wanted: Wanted): Said[] {
  const found = FIELDS.flatMap(([name, field]) => {
    const hits = new Map(
      facts[field].flatMap(({ key, text }) => (wanted(key) === undefined ? [] : [[key, text]])),
    );
    return hits.size > 0 ? [sayReason(name, [...hits.values()].slice(0, 6).join(', '))] : [];
  });
  return [
    ...found,
    ...sayDate(facts.day, window),
    ...(facts.section ? [sayReason('sectionAddress')] : []),
  ];
}

/** The names and figures of the claims, worked out when they are first asked for. */
function namesIn({ claims, language }: RankingContext): () => Anchors {
  let names: Anchors | null = null;
  return () => {
    names ??= anchorsOf(
      claims.map(text => ({ text, share: 1 })),
      language,
    );
    return names;
  };
}

/** What headlines tell of one story, worked out as they are asked for. */
type StoryTeller = (facts: CandidateFacts) => StoryTold;

/** By the texts of a section, as its words: its hundreds of citations stand in one story. */
const storyBySection = new WeakMap<
  readonly string[],
  Pick<RankingContext, 'heading' | 'title' | 'language'> & { readonly tell: StoryTeller }
>();

function storyIn({ heading, title, claims, nearby, language }: RankingContext): StoryTeller {
  const texts = nearby ?? claims;
  const known = storyBySection.get(texts);
  if (known?.heading === heading && known.title === title && known.language === language)
    return known.tell;
  let words: StoryWords | null = null;
  const told = new WeakMap<CandidateFacts, StoryTold>();
  const tell: StoryTeller = facts => {
    words ??= storyWordsOf({ heading, title, claims: texts }, language);
    const fresh = told.get(facts) ?? tellStory(facts.title, words);
    told.set(facts, fresh);
    return fresh;
  };
  storyBySection.set(texts, { heading, title, language, tell });
  return tell;
}

const NOTHING_TOLD: StoryTold = { words: 0, weight: 0 };

const isOfOtherDays = (day: string | null, window: DateWindow | null): boolean =>
  day !== null && window !== null && (day < window.from || day > window.to);

/** The words of title, address and snippet, as an article's are held against names. */
const placesOf = ({ title, address, snippet }: CandidateFacts) =>
  new Map([...title, ...address, ...snippet].map(({ key }) => [key, []]));

/** A score from which a candidate of a long list is worth a request. */
const PROMISING = 0.15;
/**
 * Of a short list the best few are worth reading whatever their score: titles often hide what a
 * claim tells.
 */
const SHORT_LIST = 40;
const BEST_FEW = 5;
/**
 * Beneath it a title shares a number or a word of every day with the page: of 18 such pages that
 * were read none was the article.
 */
const SHARED_WORD = 0.05;

/**
 * The candidates of one citation, best first, each scored before it is read. Fast for long lists: a
 * thousand candidates take a few milliseconds once their words are cut.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  context: RankingContext,
): RankedCandidate[] {
  const { language, articlePath, window } = context;
  const idf = idfOf(candidates, context);
  const wanted = wantedIn(context);
  const names = namesIn(context);
  const story = storyIn(context);
  return candidates
    .map(candidate => {
      const facts = factsOf(candidate, language, articlePath);
      return { candidate, facts, score: scoreOf(facts, context, wanted, idf) };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ candidate, facts, score }, i) => ({
      candidate,
      score,
      worthReading:
        score >= PROMISING ||
        (score >= SHARED_WORD && i < BEST_FEW && candidates.length <= SHORT_LIST && !facts.section),
      get namesShare() {
        return anchorShare([names()], { places: placesOf(facts) });
      },
      get storyTold() {
        return isOfOtherDays(facts.day, window) ? NOTHING_TOLD : story(facts);
      },
      // Read of the one that is chosen: the others need no words.
      get reasons() {
        return reasonsFor(facts, window, wanted);
      },
    }));
}
