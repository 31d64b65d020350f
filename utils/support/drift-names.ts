/** Names that differ and roles that were swapped: "Rutgers University" for "Princeton University", "led by Daniel Dae Kim" for "Albert Kim". */

import { aliasesOf } from './aliases.ts';
import type { WeighedWord } from './align.ts';
import type { IndexedSentence } from './article-index.ts';
import type { Finding, Look, Suspicion } from './finding.ts';
import { compatible, GENERIC } from './name-kinds.ts';
import type { Name } from './names.ts';
import { nearness, surroundings } from './nearness.ts';
import { stemOf } from './stems.ts';

/** A name in the same place of the story, at least this well, where the claim's own name is not in the article. */
const SAME_PLACE = 0.34;
/** Where the claim's name is in the article, but elsewhere. */
const SWAPPED_PLACE = 0.5;
/** … and so much better than the claim's own name fits anywhere. */
const CLEARLY = 0.35;
/** How much more of the claim the other sentence must tell than the one its own name stands in. */
const TOLD_BETTER = 0.1;
/** Words to either side of a name among which its surroundings are looked for. */
const NAME_REACH = 6;
/** Sentences looked at, best first. */
const CLOSE = 6;

/** Looks up every name of the claim. */
export function checkNames(look: Look): Finding {
  // What stands in quotation marks is checked as a quotation.
  const quoted = (n: Name) =>
    look.claim.quotes.some(q => (look.claim.words[n.from]?.start ?? 0) >= q.start && (look.claim.words[n.to - 1]?.end ?? 0) <= q.end);
  const checked = look.claim.names.filter(n => !quoted(n)).map(name => ({ name, found: isNamed(look, name) }));
  return {
    parts: checked.map(({ name, found }) => ({ kind: 'who' as const, text: name.text, found })),
    suspicions: checked.flatMap(({ name, found }) => suspect(look, name, found)),
  };
}

/** The words of a name that tell it from others. */
function telling(name: Name): string[] {
  const own = name.words.filter(w => !GENERIC.has(w));
  return own.length ? own : [...name.words];
}

/** Whether the article has the name: its last telling word with the ones before it where the article gives any, or its initials. */
function isNamed(look: Look, name: Name): boolean {
  const { article } = look;
  const has = (w: string) =>
    article.positions.has(w) ||
    article.stems.has(stemOf(w, article.language)) ||
    article.headline?.words.some(h => h.norm === w) ||
    rooted(look, w);
  const words = telling(name);
  if (words.every(has)) return true;
  if (aliasesOf(name.words.join(' ')).some(alias => alias.split(' ').every(has))) return true;
  const last = words.at(-1) ?? '';
  // "Kate Moran" where the article, after its first mention, or by house style, has "Moran" alone: its own first names decide.
  if (words.length > 1 && article.capitals.has(last)) {
    const before = (article.positions.get(last) ?? []).map(i => article.words[i - 1]).filter(w => w?.capital && !w.stop);
    const first = words.at(-2) ?? '';
    if (!before.length || before.some(w => w && (w.norm[0] === first[0] || has(first)))) return true;
  }
  return initialsAgree(look, name);
}

/** "Chinese" for "China", "Swedes" for "Swedish": a long common beginning among the capitalised words. */
function rooted(look: Look, w: string): boolean {
  if (w.length < 4) return false;
  const root = w.slice(0, Math.max(4, w.length - 3));
  for (const c of look.article.capitals) if (c.startsWith(root) && Math.abs(c.length - w.length) <= 4) return true;
  return false;
}

/** "ACC" for "Atlantic Coast Conference", either way round. */
function initialsAgree(look: Look, name: Name): boolean {
  const { article } = look;
  const only = name.words.length === 1 ? (name.words[0] ?? '').replace(/\./g, '') : '';
  if (/^\p{Lu}{2,6}$/u.test(name.text.replace(/\./g, '')) && only) {
    return article.sentences.some(s => s.names.some(n => n.words.map(w => w[0]).join('') === only || capitalsOf(n.text) === only));
  }
  const initials = name.words.map(w => w[0]).join('');
  return initials.length >= 3 && (article.positions.has(initials) || article.positions.has(capitalsOf(name.text)));
}

const capitalsOf = (text: string) => (text.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();

function suspect(look: Look, name: Name, found: boolean): Suspicion[] {
  const around = surroundings(look, name.from, name.to);
  const rest = coverWithout(look, name);
  const close = look.alignment.fits.slice(0, CLOSE).map(f => f.sentence);
  const home = close.filter(s => s.names.some(n => sameName(n, name)));
  const own = Math.max(
    0,
    ...home.flatMap(s => s.names.filter(n => sameName(n, name)).map(n => nearness(around, s, n.from, n.to, NAME_REACH))),
  );
  const told = Math.max(0, ...home.map(rest));
  let best: { fit: number; near: number; name: Name; sentence: IndexedSentence } | null = null;
  for (const sentence of close) {
    // A name that stands in its sentence, or whose sentence tells the claim as well, has its place.
    if (found && (home.includes(sentence) || rest(sentence) < told + TOLD_BETTER)) continue;
    for (const n of sentence.names) {
      if (
        sameName(n, name) ||
        isInClaim(look, n) ||
        isAcronym(n) !== isAcronym(name) ||
        modifies(sentence, n) ||
        !compatible(n, name, found)
      )
        continue;
      const near = nearness(around, sentence, n.from, n.to, NAME_REACH);
      const fit = 0.6 * near + 0.4 * rest(sentence) + (sameKind(n, name) ? 0.15 : 0);
      if (!best || fit > best.fit) best = { fit, near, name: n, sentence };
    }
  }
  if (!best || (found ? best.near < SWAPPED_PLACE || best.near - own < CLEARLY : best.fit < SAME_PLACE)) return [];
  return [
    {
      kind: 'name',
      claim: name.text,
      source: best.name.text,
      certainty: Math.min(1, best.fit + (found ? 0 : 0.2)),
      sentence: best.sentence.index,
    },
  ];
}

/** How much of the claim, its name aside, a sentence has. */
function coverWithout(look: Look, name: Name): (s: IndexedSentence) => number {
  const inName = (w: WeighedWord) => w.at >= name.from && w.at < name.to;
  const total = look.words.reduce((sum, w) => sum + (inName(w) ? 0 : w.weight), 0) || 1;
  return sentence => {
    const fit = look.alignment.fits.find(f => f.sentence === sentence);
    return look.words.reduce((sum, w, i) => sum + (inName(w) ? 0 : w.weight * (fit?.hits[i]?.strength ?? 0)), 0) / total;
  };
}

/** One is a part of the other ("Sinwar", "Yahya Sinwar"), or they are names of one thing; "Albert Kim" is not "Daniel Dae Kim". */
function sameName(a: Name, b: Name): boolean {
  return (
    within(telling(a), telling(b)) ||
    within(a.words, b.words) ||
    aliasesOf(a.words.join(' ')).includes(b.words.join(' ')) ||
    initialsOf(a, b) ||
    initialsOf(b, a)
  );
}

const within = (a: readonly string[], b: readonly string[]) =>
  a.length <= b.length ? a.every(w => b.includes(w)) : b.every(w => a.includes(w));

/** "DEA" of "U.S. Drug Enforcement Administration", "CPA Canada" of "Chartered Professional Accountants of Canada". */
function initialsOf(short: Name, long: Name): boolean {
  const letters = short.words.find((_, i) => i === 0)?.replace(/\./g, '') ?? '';
  return isAcronym(short) && letters.length >= 2 && `${long.words.map(w => w[0]).join('')} ${capitalsOf(long.text)}`.includes(letters);
}

/** "the Oscar-winning director", "Houston-based": part of an adjective. */
const modifies = (s: IndexedSentence, n: Name) => /^-\p{Ll}/u.test(s.text.slice(s.words[n.to - 1]?.end ?? 0));

const isAcronym = (n: Name) => /^\p{Lu}[\p{Lu}.&]+\d*(?:[’']?s)?(?:$|\s)/u.test(n.text);

/** Both "University", both two words long: the same kind of thing. */
const sameKind = (a: Name, b: Name) => a.words.some(w => GENERIC.has(w) && b.words.includes(w));

function isInClaim(look: Look, n: Name): boolean {
  if (look.claim.names.some(own => sameName(own, n))) return true;
  const own = telling(n);
  return own.length === 1 && look.words.some(w => w.word.norm === own[0]);
}
