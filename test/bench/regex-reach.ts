/** How long the texts are that reach each regular expression while foreign text is read. */
import type { Pattern } from './patterns.ts';

/** Characters of each text that is read: more than any cap. */
const LENGTH = 2500;
/** Marks and words that let a rule look at what stands around them. */
const SCRAPS = [
  ...['(techcrunch.com)', '([cnbc.com](https://www.cnbc.com/a))', '[1]', '【3†source】'],
  ...['(Reuters; AP, May 19)', '(Source: Reuters)', 'Source: Reuters', 'via Reuters'],
  ...['citeturn0search1', 'https://a.com/(b', '[3]: https://a.com/b ', 'said “we are closed” '],
  ...['on May 19, 2026 ', '$1.5 million', 'By Ada Brandt ', '(Reuters) - ', '© 2026 Reuters. '],
  ...['originally published by Reuters. ', 'Read more', 'Reuters +1', 'according to Reuters, '],
];
const RUNS = [' ', 'a ', 'A'];

/** What tells two expressions apart; flags that only say where a search begins are left out. */
export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  `${[...flags].filter(flag => !'ygd'.includes(flag)).join('')}/${source}`;

/** The longest input of each expression, by its key, while whole texts are read. */
export async function longestInputs(): Promise<Map<string, number>> {
  const { PIECES, TEXT_FUNCTIONS } = await import('./text-functions.ts');
  const runs = SCRAPS.flatMap(scrap =>
    RUNS.map(run => scrap + run.repeat(LENGTH / run.length) + scrap),
  );
  const texts = [...PIECES, ...SCRAPS.map(scrap => `The harbour was closed ${scrap}. `)]
    .map(piece => piece.repeat(LENGTH / piece.length))
    .concat(runs);
  const longest = new Map<string, number>();
  const stop = watchInputs(longest);
  try {
    for (const text of texts) for (const read of Object.values(TEXT_FUNCTIONS)) read(text);
  } finally {
    stop();
  }
  return longest;
}

/** Notes every input from now on: all methods of strings and expressions go through `exec`. */
function watchInputs(longest: Map<string, number>): () => void {
  const keys = new WeakMap<RegExp, string>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function noting(this: RegExp, text: string) {
    let key = keys.get(this);
    if (key === undefined) {
      key = keyOf(this);
      keys.set(this, key);
    }
    const { length } = String(text);
    if (length > (longest.get(key) ?? 0)) longest.set(key, length);
    return exec.call(this, text);
  };
  return () => {
    RegExp.prototype.exec = exec;
  };
}
