/**
 * Sentences for readers of any language: printed in English for scripts, with what a screen needs
 * to say them in the reader's own words.
 */

/**
 * What a sentence speaks of: text as printed, a count, or a date (ISO 8601) that screens write
 * their own way.
 */
type Arg = string | number | { readonly date: string };

/** One part of what is said: the key of its message, and what stands in the message's places. */
export interface Saying {
  readonly key: string;
  readonly args: Arg[];
}

/** A sentence in English, and its parts for screens in the order in which they are said. */
export interface Said {
  readonly text: string;
  readonly say: Saying[];
}

/**
 * The sentences of one room by key, in English, as messages write them: places "$1", plural forms
 * "one | many" by the first count.
 */
export type Sentences = Readonly<Record<string, string>>;

/** A room's way to say its sentences. */
export function createSayer<Key extends string>(
  sentences: Readonly<Record<Key, string>>,
): (key: Key, ...args: readonly Arg[]) => Said {
  return (key, ...args) => {
    const count = args.find(arg => typeof arg === 'number');
    const [one = '', many = one] =
      count === undefined ? [sentences[key]] : sentences[key].split(' | ');
    const text = (count === 1 ? one : many).replace(/\$(\d)/g, (_, place) =>
      plain(args[Number(place) - 1] ?? ''),
    );
    return { text, say: [{ key, args: [...args] }] };
  };
}

const plain = (arg: Arg): string => (typeof arg === 'object' ? arg.date : String(arg));

/** What speaks for a candidate before it is read. */
export const REASONS = {
  inTitle: 'title: $1',
  inAddress: 'address: $1',
  inSnippet: 'snippet: $1',
  dated: 'date: $1',
  datedOutside: 'date: $1, outside $2 to $3',
  sectionAddress: 'address of a section, not of an article',
} as const satisfies Sentences;

/** Says why a candidate may be the article. */
export const sayReason = createSayer(REASONS);
