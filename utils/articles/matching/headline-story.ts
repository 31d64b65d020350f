/** Whether a headline alone tells the story that a mark stands in: all that is known of a walled page. */
import { type KeyWord, keyWordsOf } from './key-words.ts';

/** What the story around a mark is about, in words that headlines on it share. */
export interface StoryWords {
  /** How much each word counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of them that are names or figures. */
  readonly names: ReadonlySet<string>;
}

/** Where a mark stands. */
interface Headed {
  readonly heading: string | null;
  readonly title: string;
  /** The claims under the heading. */
  readonly claims: readonly string[];
}

/** A name or figure of one claim alone says half as much of the story as one that others have too. */
const IN_ONE_CLAIM = 0.5;
/** From this weight on a number is no year and no single digit. */
const TELLING_FIGURE = 1;

const isNamed = ({ kind, weight }: KeyWord): boolean =>
  kind === 'name' || (kind === 'number' && weight >= TELLING_FIGURE);

/**
 * The words of a part's heading, or of the page's title where that names nothing, and the names and
 * figures of its claims. A headline in title case shows no names: there the claims tell which they
 * are.
 */
export function storyWordsOf(
  { heading, title, claims }: Headed,
  language: string | null,
): StoryWords {
  const weights = new Map<string, number>();
  const names = new Set<string>();
  for (const text of claims) {
    const named = keyWordsOf(text, language).filter(isNamed);
    for (const [key, { weight }] of new Map(named.map(word => [word.key, word]))) {
      names.add(key);
      weights.set(key, weights.has(key) ? weight : IN_ONE_CLAIM * weight);
    }
  }
  const headed = keyWordsOf(heading ?? '', language);
  const isTelling = headed.some(word => isNamed(word) || names.has(word.key));
  for (const word of isTelling ? headed : keyWordsOf(title, language)) {
    if (isNamed(word)) names.add(word.key);
    weights.set(word.key, Math.max(weights.get(word.key) ?? 0, word.weight));
  }
  return { weights, names };
}

/** What a headline tells of a story. */
export interface StoryTold {
  /** How many words it shares with it. */
  readonly words: number;
  /** What they weigh together; 0 without a name or figure among them. */
  readonly weight: number;
}

/** Letters that two words must share at their ends, or where they begin, to be of one root. */
const SHARED_END = 4;
const SHARED_START = 6;

/** The words of a story by their beginnings and ends, so that no two are compared in vain. */
interface Roots {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

const roots = new WeakMap<StoryWords, Roots>();

function rootsOf(story: StoryWords): Roots {
  const known = roots.get(story);
  if (known) return known;
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, part: string, key: string) => {
    const known = to.get(part);
    if (known) known.push(key);
    else to.set(part, [key]);
  };
  for (const key of story.weights.keys()) {
    if (key.length >= SHARED_START) add(byStart, key.slice(0, SHARED_START), key);
    for (const end of endsOf(key)) add(byEnd, end, key);
  }
  const fresh = { byStart, byEnd };
  roots.set(story, fresh);
  return fresh;
}

/** The word and its ends that are long enough to be shared. */
const endsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - SHARED_END + 1) }, (_, at) => word.slice(at));

/** The words of the story of one root with another: "quake" and "earthquake", "Thessaly" and "Thessalian". */
function kinOf(word: string, story: StoryWords): readonly string[] {
  const { byStart, byEnd } = rootsOf(story);
  return [
    ...[word, ...endsOf(word)].filter(end => story.weights.has(end)),
    ...(word.length >= SHARED_END ? (byEnd.get(word) ?? []) : []),
    ...(word.length >= SHARED_START ? (byStart.get(word.slice(0, SHARED_START)) ?? []) : []),
  ];
}

/** What a headline tells of a story, by the words that it shares with it. */
export function tellStory(headline: readonly KeyWord[], story: StoryWords): StoryTold {
  const told = new Set(headline.flatMap(({ key }) => kinOf(key, story)));
  const shared = [...story.weights].filter(([key]) => told.has(key));
  const isNamed = shared.some(([key]) => story.names.has(key));
  const weight = shared.reduce((sum, [, one]) => sum + one, 0);
  return { words: shared.length, weight: isNamed ? weight : 0 };
}
