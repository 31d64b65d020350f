/**
 * The last word on copies, from what was read alone: the same text elsewhere, now or in an earlier
 * trace; loops; and the partition by origin.
 */
import {
  firstPublisher,
  type Groupable,
  groupCopies,
  isDated,
  isHouse,
} from '../../origins/copies/group-copies.ts';
import { originsOf } from '../../origins/copies/origins-of.ts';
import { sameStory } from '../../origins/copies/same-story.ts';
import { groupWorks } from '../../origins/copies/same-work.ts';
import { saySeen } from '../../origins/messages.ts';
import type { Directory } from '../../outlets/outlet.ts';
import { isRelay } from '../../urls/relays.ts';
import { addOutlet } from '../model/adopt.ts';
import type { SeenArticle } from '../model/library.ts';
import { marksOf } from '../model/marks.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceArticle } from '../model/schema.ts';
import { originalUnknown } from './name-original.ts';

type Given = NonNullable<TraceArticle['original']>;

/**
 * A member of a group of copies: an article of the trace, or one of an earlier trace, whose `row`
 * is null.
 */
interface Member extends Groupable {
  readonly row: TraceArticle | null;
  readonly url: string;
}

/**
 * Settles who had each story first and fills the trace's origins. `seen` are articles of other
 * traces that may be the same text; null where the library was not asked, so that what it said
 * before stands. Asks nobody, and gives the same answer when called again.
 */
export function settleOrigins(
  record: TraceRecord,
  directory: Directory,
  seen: readonly SeenArticle[] | null,
): void {
  const { trace } = record;
  // What these rules said is found anew: one more article may change it.
  const anew = new Set(['same-text', 'carrier', ...(seen ? ['seen-earlier'] : [])]);
  for (const row of trace.articles)
    if (row.original?.evidence[0] && anew.has(row.original.evidence[0].rule)) row.original = null;
  const members = trace.articles.map(row =>
    memberOf(row, record.bodies[row.id]?.text ?? '', directory),
  );
  const readable = members.filter(({ text }) => text);
  const groups = groupCopies(readable).map(ids => readable.filter(({ id }) => ids.includes(id)));
  for (const group of groups) linkNamed(group);
  breakLoops(members);
  for (const group of groups) settleGroup(group, earlierOf(group, seen ?? [], directory));
  for (const row of trace.articles) {
    // A relay whose own desk wrote it says so.
    const own = record.bodies[row.id]?.evidence.some(({ outlet }) => outlet === row.outlet);
    if (!row.original && !own && isRelay(row.outlet))
      row.original = originalUnknown([{ rule: 'carrier', ...saySeen('carrier', row.outlet) }]);
  }
  const found = marksOf(trace).flatMap(({ id, resolution: { status, article } }) =>
    status === 'resolved' && article ? [{ id, article }] : [],
  );
  const copies = groups.map(group => group.map(({ id }) => id));
  const origins = originsOf(trace.articles, found, [...copies, ...groupWorks(trace.articles)]);
  // Readers of a trace look a citation's id up among its citations: mentions have their own field.
  trace.origins = trace.citations.length
    ? origins
    : origins.map(({ citations, ...origin }) => ({
        ...origin,
        citations: [],
        mentions: citations,
      }));
  for (const domain of [
    ...trace.articles.map(a => a.original?.outlet ?? null),
    ...trace.origins.map(o => o.outlet),
  ])
    addOutlet({ record, directory }, domain);
}

function memberOf(row: TraceArticle, text: string, directory: Directory): Member {
  const { id, url, outlet, headline, published } = row;
  return {
    row,
    id,
    url,
    outlet,
    headline,
    published,
    text,
    kind: directory.ofHost(outlet)?.kind ?? 'publisher',
  };
}

/**
 * Articles of earlier traces that are the text of one of the group, by houses that are not in it.
 */
function earlierOf(
  group: readonly Member[],
  seen: readonly SeenArticle[],
  directory: Directory,
): Member[] {
  return seen
    .filter(
      ({ outlet, text }) =>
        group.every(m => m.outlet !== outlet) && group.some(m => sameStory(m.text, text).same),
    )
    .map((article, at) => ({
      ...article,
      id: `seen ${at}`,
      row: null,
      kind: directory.ofHost(article.outlet)?.kind ?? 'publisher',
    }));
}

/** An original of which only the outlet is known, found among the copies of the text. */
function linkNamed(group: readonly Member[]): void {
  for (const { row } of group) {
    if (!row?.original?.outlet || row.original.article) continue;
    const { outlet } = row.original;
    const found = group.filter(m => m.outlet === outlet);
    if (found[0] && found.length === 1)
      row.original = { ...row.original, article: found[0].id, url: found[0].url };
  }
}

/**
 * Articles that point to each other in a ring contradict themselves: the earliest leads where dates
 * tell, else nobody knows.
 */
function breakLoops(members: readonly Member[]): void {
  for (const start of members) {
    const ring = ringFrom(start, members);
    const leader = firstPublisher(ring);
    for (const { id, row } of ring) {
      if (!row?.original) continue;
      if (id === leader) row.original = null;
      else if (!leader) row.original = originalUnknown(row.original.evidence);
    }
  }
}

/** The members that following originals from one leads through and back to it; else none. */
function ringFrom(start: Member, members: readonly Member[]): Member[] {
  const path: Member[] = [];
  let at: Member | undefined = start;
  while (at && !path.includes(at)) {
    path.push(at);
    at = members.find(({ id }) => id === at?.row?.original?.article);
  }
  // A way that ends in a ring further on is no part of it.
  return at === start ? path : [];
}

/**
 * Gives the members of one group that say nothing of themselves their original, or the plain word
 * that it is not determined.
 */
function settleGroup(group: readonly Member[], earlier: readonly Member[]): void {
  if (new Set([...group, ...earlier].map(({ outlet }) => outlet)).size < 2) return;
  const free = group.flatMap(member =>
    member.row?.original === null ? [{ ...member, row: member.row }] : [],
  );
  const [named, another] = namedBy(group);
  if (named) {
    // Copies that name two houses contradict each other: neither is taken.
    for (const { row } of free) row.original = another ? sayUndecided(row, group) : sameAs(named);
    return;
  }
  const leader = leaderOf(group, free, earlier);
  for (const member of free) {
    if (member.outlet === leader?.outlet) continue;
    const follows = leader && (leader.kind === 'agency' || isDated(member) || !isHouse(member));
    member.row.original = follows
      ? copyOf(leader)
      : sayUndecided(member.row, [...group, ...earlier]);
  }
}

/**
 * Who of a group, or of earlier traces, published first; whom other members point to is asked
 * before everybody else. Null where dates do not tell.
 */
function leaderOf(
  group: readonly Member[],
  free: readonly Member[],
  earlier: readonly Member[],
): Member | null {
  const pointed = free.filter(({ id, outlet }) =>
    group.some(
      ({ row }) => row?.original && (row.original.article === id || row.original.outlet === outlet),
    ),
  );
  const rivals = pointed.length > 0 ? pointed : [...free, ...earlier];
  return rivals.find(({ id }) => id === firstPublisher(rivals)) ?? null;
}

/** Members whose own evidence leads out of the group, one for each outlet they name. */
function namedBy(group: readonly Member[]): Member[] {
  const inside = new Set(group.map(({ outlet }) => outlet));
  const nameOf = ({ row }: Member) => row?.original?.outlet ?? row?.original?.name ?? null;
  const out = group.flatMap(member => {
    const name = nameOf(member);
    return name === null || inside.has(name) ? [] : [[name, member] as const];
  });
  return [...new Map(out).values()];
}

function sameAs({ row, headline, outlet }: Member): Given {
  return {
    article: null,
    url: null,
    outlet: null,
    ...row?.original,
    evidence: [{ rule: 'same-text', ...saySeen('sameTextAt', headline, outlet) }],
  };
}

function copyOf({ row, headline, outlet, published, url }: Member): Given {
  if (row)
    return {
      article: row.id,
      url,
      outlet,
      evidence: [{ rule: 'same-text', ...saySeen('sameText', headline) }],
    };
  const said = published
    ? saySeen('seenEarlierOn', headline, { date: published.slice(0, 10) }, outlet)
    : saySeen('seenEarlier', headline, outlet);
  return { article: null, url, outlet, evidence: [{ rule: 'seen-earlier', ...said }] };
}

function sayUndecided(row: TraceArticle, group: readonly Member[]): Given {
  const other = group.find(({ outlet }) => outlet !== row.outlet);
  const said = saySeen('undecided', other?.headline ?? '', other?.outlet ?? '');
  return originalUnknown([{ rule: other?.row === null ? 'seen-earlier' : 'same-text', ...said }]);
}
