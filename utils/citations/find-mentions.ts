/** Outlets named in running prose. */
import type { Directory } from '../outlets/outlet.ts';
import type { Mention } from './citation.ts';
import type { Block, PageText, Span } from './page-text.ts';
import { copyPhrases } from './parsing/copy-phrases.ts';
import { settingOf } from './parsing/detection-context.ts';
import { type Name, type Names, nameAt, openingOf } from './parsing/name-index.ts';
import { readBlock } from './parsing/read-block.ts';
import { sectionsOf } from './sections.ts';

/** A mention before it is numbered. */
export interface FoundMention extends Span {
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}

/** The mentions of a block outside its marks, code left out; longer names win over shorter ones. */
export function mentionsIn(block: Block, marks: readonly Span[], names: Names): FoundMention[] {
  const { text } = block;
  const found: FoundMention[] = [];
  const apart = [...marks, ...block.code].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  const { begins } = names;
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const at = match.index;
    if (at < end || !names.openings.has(openingOf(text, at))) continue;
    while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((apart[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const hit = nameAt(text, at, names);
    if (!hit) continue;
    end = at + hit.name.length;
    if (!isNamed(text, at, end, hit, found.at(-1), next => nameAt(text, next, names) !== null))
      continue;
    found.push({
      start: at,
      end,
      text: text.slice(at, end),
      outlet: hit.outlet.domain,
      copyOf: null,
    });
  }
  return copyPhrases(text, found);
}

const SAID_AFTER =
  /^(?:['’]s?)?\s(?:\p{L}+ly\s)?(?:said|says|say|reported|reports|report|noted|notes|wrote|writes|described|describes|quoted|quotes|cited|cites|found|finds|confirmed|revealed|first|also|both|each|framed|called|calls|published|added|adds|estimated|estimates|has (?:reported|estimated|learned)|coverage|magazine|story|article|interview|newsletter|analysis|pickup|aggregation|summary|schreibt|berichtet|meldet|rapporte|écrit|affirme|informó|informa|publicó|noticiou|riporta|scrive|meldt|podał|podaje)\b/iu;
const SAID_BEFORE =
  /(?:\b(?:according to|told|by|from|via|citing|in|outlets?,? including|reports? (?:from|by|in)|quoted by|interview with|laut|von|bei|selon|d['’]après|par|según|de|segundo|secondo|volgens|według)(?: the)?|[,;] (?:and )?)\s$/iu;

/** Between the members of a list of outlets: "Forbes, CNBC and Bloomberg". */
const LISTED_BEFORE = /^(?:,|,? (?:and|or|und|et|y|e|ed|en|i))\s$/u;
const LISTED_AFTER = /^(?:, |,? (?:and|or|und|et|y|e|ed|en|i) )(?=\p{Lu})/u;

/** "Kristin Forbes", "Grupo Folha": part of a longer name. Words that begin a sentence are none. */
const PART_OF_NAME =
  /(?:^|[^.!?:;•|–—\n]\s)(?!(?:The|When|While|As|After|If|In|On|At|But|And|Both|Only|Even|Because|Although|Per|Via|From|By|With|For|So|Or|Nor|Yet|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}+\s$/u;
/** "Nikkei 225", "Fortune 500", "Time 100": an index or a list. */
const NUMBERED = /^\s\d/;

/**
 * Whether a name of the directory stands for the outlet here. Names that are also words ("Time",
 * "Forbes"), that are very short ("N1") or that look like a part of a longer name need somebody who
 * says something, or another outlet beside them. Firms and networks are no outlets in prose: what
 * they say is about themselves, or their users say it.
 */
function isNamed(
  text: string,
  start: number,
  end: number,
  { name, outlet }: Name,
  before: Span | undefined,
  beside: (at: number) => boolean,
): boolean {
  if (
    outlet.kind === 'organisation' ||
    outlet.kind === 'platform' ||
    NUMBERED.test(text.slice(end, end + 2))
  )
    return false;
  const lead = text.slice(Math.max(0, start - 40), start);
  const doubtful =
    outlet.exact?.includes(name) ||
    name.length < 3 ||
    (!name.includes(' ') && PART_OF_NAME.test(lead));
  if (!doubtful || SAID_AFTER.test(text.slice(end, end + 40)) || SAID_BEFORE.test(lead))
    return true;
  if (before && LISTED_BEFORE.test(text.slice(before.end, start))) return true;
  const listed = LISTED_AFTER.exec(text.slice(end, end + 8));
  return listed !== null && beside(end + listed[0].length);
}

/** The mentions of a page in document order; names inside citations are none. */
export function findMentions(page: PageText, directory: Directory): { mentions: Mention[] } {
  const setting = settingOf(page, directory);
  const lists = sectionsOf(page).map(({ block, role }) => {
    if (role !== 'text' || block.kind === 'code') return [];
    const { groups, numbers } = readBlock(block, setting);
    return mentionsIn(block, [...groups, ...numbers], setting.names);
  });
  return { mentions: numberMentions(lists) };
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
