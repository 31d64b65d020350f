/** When two names name the same, and whether an article has a name. */
import { aliasesOf } from '../../text/names/aliases.ts';
import { GENERIC } from '../../text/names/generic-names.ts';
import { kindOf } from '../../text/names/name-kinds.ts';
import type { Name } from '../../text/names/names.ts';
import { areSpellingsOfOne } from '../../text/names/spellings.ts';
import { stemOf } from '../../text/stems.ts';
import type { ArticleIndex, IndexedSentence } from './article-index.ts';

/** The words of a name that tell it from others: "Charles" of "Charles University". */
export function tellingWords(name: Name): readonly string[] {
  const own = name.words.filter(w => !GENERIC.has(w));
  return own.length ? own : name.words;
}

/**
 * One is a part of the other ("Sinwar", "Yahya Sinwar"), or they are names of one thing; "Albert
 * Kim" is not "Daniel Dae Kim".
 */
export function namesAgree(a: Name, b: Name): boolean {
  return (
    holds(tellingWords(a), tellingWords(b)) ||
    holds(a.words, b.words) ||
    aliasesOf(a.words.join(' ')).includes(b.words.join(' ')) ||
    isInitialsOf(a, b) ||
    isInitialsOf(b, a) ||
    areOfOnePlace(a, b)
  );
}

/** "Canada" and "Canadian", "Sweden" and "Swedes". */
function areOfOnePlace(a: Name, b: Name): boolean {
  const [x = '', y = ''] = [a.words[0], b.words[0]];
  if (a.words.length !== 1 || b.words.length !== 1 || Math.abs(x.length - y.length) > 4)
    return false;
  const root = Math.max(4, Math.min(x.length, y.length) - 2);
  return x.slice(0, root) === y.slice(0, root) && (kindOf(a) === 'place' || kindOf(b) === 'place');
}

/** All words of the shorter are in the longer, in whatever spelling. */
const holds = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((w, i) => {
    // "Andrei Kokoshin", "Andreï Kokochine": French writes an e that is not heard.
    const isSurname = i > 0 && i === short.length - 1;
    const forms = isSurname ? [w, `${w}e`, w.replace(/e$/, '')] : [w];
    return long.some(x => forms.some(form => areSpellingsOfOne(form, x)));
  });
};

/**
 * "DEA" of "U.S. Drug Enforcement Administration", "CPA Canada" of "Chartered Professional
 * Accountants of Canada".
 */
function isInitialsOf(short: Name, long: Name): boolean {
  const letters = (short.words[0] ?? '').replace(/\./g, '');
  return (
    isAcronym(short) &&
    letters.length >= 2 &&
    `${long.words.map(w => w[0]).join('')} ${capitalsOf(long.text)}`.includes(letters)
  );
}

export const isAcronym = (n: Name): boolean =>
  /^\p{Lu}[\p{Lu}.&]+\d*(?:[’']?s)?(?:$|\s)/u.test(n.text);

const capitalsOf = (text: string) => (text.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();

/** Whether a sentence has the name, as a name or word for word. */
export const namesIt = ({ names, words }: IndexedSentence, name: Name): boolean =>
  names.some(n => namesAgree(n, name)) ||
  tellingWords(name).every(w => words.some(x => areSpellingsOfOne(x.norm, w)));

/**
 * Whether the article has the name: its words together, its surname alone, another name of the same
 * thing, or its initials.
 */
export function hasName(article: ArticleIndex, name: Name): boolean {
  const has = (w: string) =>
    article.positions.has(w) ||
    article.stems.has(stemOf(w, article.language)) ||
    !!article.headline?.words.some(h => h.norm === w) ||
    hasRoot(article, w) ||
    [...article.capitals].some(c => areSpellingsOfOne(c, w));
  if (
    aliasesOf(name.words.join(' ')).some(alias => alias.split(' ').every(has)) ||
    initialsAgree(article, name)
  )
    return true;
  const words = tellingWords(name);
  if (words.length === 1) return has(words[0] ?? '');
  return standsTogether(article, words) || hasSurnameAlone(article, words, has);
}

/** All in one sentence, or in the headline. */
function standsTogether(article: ArticleIndex, words: readonly string[]): boolean {
  const whole = (s: {
    readonly words: readonly { readonly norm: string; readonly stem: string }[];
  }) =>
    words.every(w =>
      s.words.some(x => areSpellingsOfOne(x.norm, w) || x.stem === stemOf(w, article.language)),
    );
  const last = article.positions.get(words.at(-1) ?? '') ?? [];
  return (
    article.sentences.some(
      s => last.some(i => i >= s.firstWord && i < s.firstWord + s.words.length) && whole(s),
    ) ||
    (article.headline ? whole(article.headline) : false) ||
    (!last.length && article.sentences.some(whole))
  );
}

/**
 * "Moran" where the claim has "Kate Moran": agrees unless the article gives it another first name,
 * or gives the first name another surname.
 */
function hasSurnameAlone(
  article: ArticleIndex,
  words: readonly string[],
  has: (w: string) => boolean,
): boolean {
  const last = words.at(-1) ?? '';
  const first = words.at(-2) ?? '';
  if (!article.capitals.has(last)) return false;
  const beside = (w: string, step: number) =>
    (article.positions.get(w) ?? [])
      .map(i => article.words[i + step])
      .filter(x => x?.capital && !x.stop);
  const before = beside(last, -1);
  if (before.some(x => x?.norm[0] === first[0])) return true;
  if (before.length && !before.some(x => x && !has(first) && GENERIC.has(x.norm))) return false;
  return !beside(first, 1).length && !has(first);
}

/**
 * "Chinese" for "China", "Swedes" for "Swedish": a long common beginning among the capitalised
 * words.
 */
function hasRoot(article: ArticleIndex, w: string): boolean {
  if (w.length < 4) return false;
  const root = w.slice(0, Math.max(4, w.length - 3));
  for (const c of article.capitals)
    if (c.startsWith(root) && Math.abs(c.length - w.length) <= 4) return true;
  return false;
}

/** "ACC" for "Atlantic Coast Conference", either way round. */
function initialsAgree(article: ArticleIndex, name: Name): boolean {
  const only = name.words.length === 1 ? (name.words[0] ?? '').replace(/\./g, '') : '';
  if (only && isAcronym(name))
    return article.sentences.some(s =>
      s.names.some(n => n.words.map(w => w[0]).join('') === only || capitalsOf(n.text) === only),
    );
  const initials = name.words.map(w => w[0]).join('');
  return (
    initials.length >= 3 &&
    (article.positions.has(initials) || article.positions.has(capitalsOf(name.text)))
  );
}
