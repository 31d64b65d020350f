/** Outlets named in running prose. */
import type { Directory, Outlet } from '../outlets/outlet.ts';
import type { Mention } from './citation.ts';
import { copyPhrases } from './copy-phrases.ts';
import type { Block, PageText, Span } from './page-text.ts';

/** A mention before it is numbered. */
export interface FoundMention extends Span {
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}

/** The directory's names, by their first word. */
export interface Names {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** The first two units of every name, as `openingOf` packs them: most words of a text are told apart by these alone. */
  readonly openings: ReadonlySet<number>;
}

interface Name {
  readonly name: string;
  readonly outlet: Outlet;
}

const indexes = new WeakMap<Directory, Names>();

/** The names of a directory, ready for looking up; made once for each directory. */
export function namesOf(directory: Directory): Names {
  const known = indexes.get(directory);
  if (known) return known;
  const byFirst = new Map<string, Name[]>();
  for (const outlet of directory.all)
    for (const name of new Set([outlet.name, ...outlet.aliases])) {
      if (name.length < 2 || directory.ofName(name)?.domain !== outlet.domain) continue;
      const first = firstWord(name);
      if (first === null) continue;
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { name, outlet }].sort((a, b) => b.name.length - a.name.length),
      );
    }
  const openings = new Set([...byFirst.values()].flat().map(({ name }) => openingOf(name, 0)));
  const names = { byFirst, openings };
  indexes.set(directory, names);
  return names;
}

const openingOf = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);
/** Where a name can begin: a capital, a figure, or a letter of a script without capitals. */
const BEGINS = /[A-Z0-9\u00C0-\u00DE\u0100-\u{1FFFF}]/gu;
const LETTERS = /[\p{L}\p{N}]+/uy;
const firstWord = (name: string): string | null => /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? null;

/** The mentions of a block outside its marks, code left out; longer names win over shorter ones. */
export function mentionsIn(block: Block, marks: readonly Span[], names: Names): FoundMention[] {
  const { text } = block;
  const found: (FoundMention & { readonly kind: Outlet['kind'] })[] = [];
  const apart = [...marks, ...block.code].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  BEGINS.lastIndex = 0;
  for (let match = BEGINS.exec(text); match; match = BEGINS.exec(text)) {
    const at = match.index;
    if (at < end || !names.openings.has(openingOf(text, at))) continue;
    while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((apart[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const hit = nameAt(text, at, names);
    if (!hit) continue;
    end = at + hit.name.length;
    if (!isNamed(text, at, end, hit, found.at(-1), next => nameAt(text, next, names) !== null)) continue;
    found.push({ start: at, end, text: text.slice(at, end), outlet: hit.outlet.domain, copyOf: null, kind: hit.outlet.kind });
  }
  return copyPhrases(text, found);
}

/** Names that begin with a word; in a script without spaces the word may be a whole sentence, so its beginnings are tried too. */
function candidates({ byFirst }: Names, word: string): readonly Name[] {
  const known = byFirst.get(word);
  if (known || !/^[\u3040-\u9FFF\uAC00-\uD7AF]/.test(word)) return known ?? [];
  for (let length = Math.min(8, word.length - 1); length > 1; length--) {
    const shorter = byFirst.get(word.slice(0, length));
    if (shorter) return shorter;
  }
  return [];
}

/** The longest name that stands at a place; null for none. */
function nameAt(text: string, at: number, names: Names): Name | null {
  LETTERS.lastIndex = at;
  const word = LETTERS.exec(text)?.[0];
  return word === undefined ? null : (candidates(names, word).find(one => isAt(text, at, one)) ?? null);
}

function isAt(text: string, at: number, { name }: Name): boolean {
  if (!text.startsWith(name, at)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + name.length] ?? ' ';
  if (/[\u3040-\u9FFF\uAC00-\uD7AF]/.test(name)) return true;
  // A domain or an address is no name in prose: "bloomberg.com", "@Forbes", "CNN-style".
  return (
    !/[\p{L}\p{N}@/._-]/u.test(before) &&
    !/[\p{L}\p{N}@/_]/u.test(after) &&
    !/^(?:\.\p{L}|-\p{Ll})/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

const SAID_AFTER =
  /^(?:['’]s?)?\s(?:\p{L}+ly\s)?(?:said|says|say|reported|reports|report|noted|notes|wrote|writes|described|describes|quoted|quotes|cited|cites|found|finds|confirmed|revealed|first|also|both|each|framed|called|calls|published|added|adds|estimated|estimates|has (?:reported|estimated|learned)|coverage|magazine|story|article|interview|newsletter|analysis|pickup|aggregation|summary|schreibt|berichtet|meldet|rapporte|écrit|affirme|informó|informa|publicó|noticiou|riporta|scrive|meldt|podał|podaje)\b/iu;
const SAID_BEFORE =
  /(?:\b(?:according to|told|by|from|via|citing|in|outlets?,? including|reports? (?:from|by|in)|quoted by|interview with|laut|von|bei|selon|d['’]après|par|según|de|segundo|secondo|volgens|według)(?: the)?|[,;] (?:and )?)\s$/iu;

/** Between the members of a list of outlets: "Forbes, CNBC and Bloomberg". */
const LISTED_BEFORE = /^(?:,|,? (?:and|or|und|et|y|e|ed|en|i))\s$/u;
const LISTED_AFTER = /^(?:, |,? (?:and|or|und|et|y|e|ed|en|i) )(?=\p{Lu})/u;

/**
 * Whether a name of the directory stands for the outlet here. Names that are also words ("Time", "Forbes") need somebody who says
 * something, or another outlet beside them; firms and networks are no outlets in prose unless they are said to say something.
 */
function isNamed(
  text: string,
  start: number,
  end: number,
  { name, outlet }: Name,
  before: Span | undefined,
  beside: (at: number) => boolean,
): boolean {
  if (outlet.kind === 'organisation') return false;
  const plain = outlet.kind !== 'platform';
  if (plain && !outlet.exact?.includes(name)) return true;
  if (SAID_AFTER.test(text.slice(end, end + 40))) return true;
  if (!plain) return false;
  if (SAID_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (before && LISTED_BEFORE.test(text.slice(before.end, start))) return true;
  const listed = LISTED_AFTER.exec(text.slice(end, end + 8));
  return listed !== null && beside(end + listed[0].length);
}

/** The mentions of a page in document order. */
export function findMentions(page: PageText, directory: Directory): { mentions: Mention[] } {
  const names = namesOf(directory);
  return {
    mentions: numberMentions(
      page.blocks.map(block => (block.region === 'main' && block.kind !== 'code' ? mentionsIn(block, [], names) : [])),
    ),
  };
}

/** Mentions with their ids; `lists` by block. */
export function numberMentions(lists: readonly (readonly FoundMention[])[]): Mention[] {
  const mentions: Mention[] = [];
  lists.forEach((list, block) => {
    for (const { start, end, text, outlet, copyOf } of list)
      mentions.push({ id: `m${mentions.length + 1}`, block, start, end, text, outlet, copyOf });
  });
  return mentions;
}
